<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>ACON-A</source>
        <translation>ACON-A</translation>
    </message>
    <message>
        <source>ACON-B</source>
        <translation>ACON-B</translation>
    </message>
    <message>
        <source>ACON-C</source>
        <translation>ACON-C</translation>
    </message>
    <message>
        <source>Bent identity</source>
        <translation>Bent identity（曲がった恒等関数）</translation>
    </message>
    <message>
        <source>CELU</source>
        <translation>CELU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GELU (tanh)</source>
        <translation>GELU (tanh)</translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation>Hard shrink</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>ハードシグモイド</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>ハードスウィッシュ</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>ハードtanh</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>双曲線正弦 sinh</translation>
    </message>
    <message>
        <source>Cosh</source>
        <translation>双曲線余弦 cosh</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等関数</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>RReLU</source>
        <translation>RReLU</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>対数シグモイド</translation>
    </message>
    <message>
        <source>Meta-ACON</source>
        <translation>Meta-ACON</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号関数</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>ソフトプラス</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>Soft shrink</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>ソフトサイン</translation>
    </message>
    <message>
        <source>Squareplus</source>
        <translation>Squareplus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ関数</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>双曲線正接 tanh</translation>
    </message>
    <message>
        <source>TanhExp</source>
        <translation>TanhExp</translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation>Tanh shrink</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値関数</translation>
    </message>
    <message>
        <source>APL</source>
        <translation>APL</translation>
    </message>
    <message>
        <source>Arctan</source>
        <translation>逆正接 arctan</translation>
    </message>
    <message>
        <source>dSiLU</source>
        <translation>dSiLU</translation>
    </message>
    <message>
        <source>ELiSH</source>
        <translation>ELiSH</translation>
    </message>
    <message>
        <source>Hard ELiSH</source>
        <translation>Hard ELiSH</translation>
    </message>
    <message>
        <source>Erf</source>
        <translation>誤差関数 erf</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数関数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>ガウス関数</translation>
    </message>
    <message>
        <source>GCU</source>
        <translation>GCU</translation>
    </message>
    <message>
        <source>GLU</source>
        <translation>GLU</translation>
    </message>
    <message>
        <source>SwiGLU</source>
        <translation>SwiGLU</translation>
    </message>
    <message>
        <source>GEGLU</source>
        <translation>GEGLU</translation>
    </message>
    <message>
        <source>ReGLU</source>
        <translation>ReGLU</translation>
    </message>
    <message>
        <source>Hard Mish</source>
        <translation>Hard Mish</translation>
    </message>
    <message>
        <source>ISRU</source>
        <translation>ISRU</translation>
    </message>
    <message>
        <source>ISRLU</source>
        <translation>ISRLU</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>ラプラス</translation>
    </message>
    <message>
        <source>LiSHT</source>
        <translation>LiSHT</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <source>Logish</source>
        <translation>Logish</translation>
    </message>
    <message>
        <source>Phish</source>
        <translation>Phish</translation>
    </message>
    <message>
        <source>Quick GELU</source>
        <translation>Quick GELU</translation>
    </message>
    <message>
        <source>ReLU (Keras)</source>
        <translation>ReLU (Keras)</translation>
    </message>
    <message>
        <source>Squared ReLU</source>
        <translation>2乗ReLU</translation>
    </message>
    <message>
        <source>Serf</source>
        <translation>Serf</translation>
    </message>
    <message>
        <source>SERLU</source>
        <translation>SERLU</translation>
    </message>
    <message>
        <source>Hard shrink (TFA)</source>
        <translation>Hard shrink (TFA)</translation>
    </message>
    <message>
        <source>Soft shrink (TFA)</source>
        <translation>Soft shrink (TFA)</translation>
    </message>
    <message>
        <source>Sinc</source>
        <translation>Sinc</translation>
    </message>
    <message>
        <source>SmeLU</source>
        <translation>SmeLU</translation>
    </message>
    <message>
        <source>Smish</source>
        <translation>Smish</translation>
    </message>
    <message>
        <source>SMU</source>
        <translation>SMU</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>Snake</translation>
    </message>
    <message>
        <source>Soft exponential</source>
        <translation>ソフト指数関数</translation>
    </message>
    <message>
        <source>Sparse plus</source>
        <translation>Sparse plus</translation>
    </message>
    <message>
        <source>Sparse sigmoid</source>
        <translation>Sparse sigmoid</translation>
    </message>
    <message>
        <source>SQNL</source>
        <translation>SQNL</translation>
    </message>
    <message>
        <source>SReLU</source>
        <translation>SReLU</translation>
    </message>
    <message>
        <source>Scaled tanh</source>
        <translation>スケール付きtanh</translation>
    </message>
    <message>
        <source>StarReLU</source>
        <translation>StarReLU</translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation>しきい値つきReLU</translation>
    </message>
    <message>
        <source>xIELU</source>
        <translation>xIELU</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Home</source>
        <translation>最初の表示</translation>
    </message>
    <message>
        <source>Let y follow the curves</source>
        <translation>yを曲線に合わせる</translation>
    </message>
    <message>
        <source>Hold y</source>
        <translation>yを固定</translation>
    </message>
    <message>
        <source>Only this canvas</source>
        <translation>このキャンバスだけ</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>3つを横に並べる</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>{name}, in the comparison</source>
        <translation>{name}（比較中）</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>比較から外す</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. The nearest names:</source>
        <translation>「{text}」はありません。近い名前：</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>「{text}」はありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>ONNX operator: {name}</source>
        <translation>ONNX演算子：{name}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code for the selected function appears here.</source>
        <translation>選択した関数のコードがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>図を書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>表を書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move curve</source>
        <translation>曲線を外す(&amp;M)</translation>
    </message>
    <message>
        <source>Remove &amp;all curves</source>
        <translation>すべての曲線を外す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find a function</source>
        <translation>関数を探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>最初の表示(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>View &amp;before</source>
        <translation>前の表示(&amp;B)</translation>
    </message>
    <message>
        <source>View a&amp;fter</source>
        <translation>次の表示(&amp;F)</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>横に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>縦に並べる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>1つずつ(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;verlaid</source>
        <translation>重ねる(&amp;V)</translation>
    </message>
    <message>
        <source>Show f</source>
        <translation>fを表示</translation>
    </message>
    <message>
        <source>Show f′</source>
        <translation>f′を表示</translation>
    </message>
    <message>
        <source>Show f″</source>
        <translation>f″を表示</translation>
    </message>
    <message>
        <source>&amp;About actexplorer</source>
        <translation>actexplorerについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search commands and functions…</source>
        <translation>コマンドと関数を検索…</translation>
    </message>
    <message>
        <source>Search commands and functions</source>
        <translation>コマンドと関数を検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Swish and Hard Swish</source>
        <translation>SwishとHard Swish</translation>
    </message>
    <message>
        <source>Swish and Mish</source>
        <translation>SwishとMish</translation>
    </message>
    <message>
        <source>Swish and TanhExp</source>
        <translation>SwishとTanhExp</translation>
    </message>
    <message>
        <source>Mish and TanhExp</source>
        <translation>MishとTanhExp</translation>
    </message>
    <message>
        <source>Tanh and Sigmoid</source>
        <translation>tanhとシグモイド</translation>
    </message>
    <message>
        <source>ReLU and Softplus</source>
        <translation>ReLUとソフトプラス</translation>
    </message>
    <message>
        <source>Sinh, Cosh and Tanh</source>
        <translation>sinh、cosh、tanh</translation>
    </message>
    <message>
        <source>ELU, Leaky ReLU and ReLU</source>
        <translation>ELU、Leaky ReLU、ReLU</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Reset parameters</source>
        <translation>パラメータを元に戻す</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>パラメータなし</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>actexplorer ended before its work was saved. Open what was on the table then?</source>
        <translation>前回のactexplorerは作業を保存せずに終了しました。そのときの内容を開きますか？</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Show {name}</source>
        <translation>{name}を表示</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name}を追加</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>書き出しました：{path}</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVの表 (*.csv)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>Activation functions and their derivatives: exact, and at once.</source>
        <translation>活性化関数とその導関数を、正確に、すぐに。</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MITライセンス</translation>
    </message>
    <message>
        <source>About actexplorer</source>
        <translation>actexplorerについて</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>actexplorer sessions</source>
        <translation>actexplorerのセッション</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name}への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>any number</source>
        <translation>任意の数</translation>
    </message>
    <message>
        <source>any number or ∞</source>
        <translation>任意の数または∞</translation>
    </message>
    <message>
        <source>Allowed: {domain}</source>
        <translation>範囲：{domain}</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <source>Not a number. Allowed: {domain}</source>
        <translation>数ではありません。範囲：{domain}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>add {name}</source>
        <translation>{name}の追加</translation>
    </message>
    <message>
        <source>show {name}</source>
        <translation>{name}の表示</translation>
    </message>
    <message>
        <source>compare {name}</source>
        <translation>{name}の比較</translation>
    </message>
    <message>
        <source>remove a curve</source>
        <translation>曲線の削除</translation>
    </message>
    <message>
        <source>remove all curves</source>
        <translation>すべての曲線の削除</translation>
    </message>
    <message>
        <source>set {name}</source>
        <translation>{name}の変更</translation>
    </message>
    <message>
        <source>set parameters</source>
        <translation>パラメータの変更</translation>
    </message>
    <message>
        <source>reset parameters</source>
        <translation>パラメータの初期化</translation>
    </message>
    <message>
        <source>rename a curve</source>
        <translation>曲線名の変更</translation>
    </message>
    <message>
        <source>change a curve&apos;s look</source>
        <translation>曲線の見た目の変更</translation>
    </message>
    <message>
        <source>lock a curve</source>
        <translation>曲線のロック</translation>
    </message>
    <message>
        <source>unlock a curve</source>
        <translation>曲線のロック解除</translation>
    </message>
    <message>
        <source>reorder curves</source>
        <translation>曲線の並べ替え</translation>
    </message>
    <message>
        <source>duplicate a curve</source>
        <translation>曲線の複製</translation>
    </message>
    <message>
        <source>show a curve alone</source>
        <translation>曲線の単独表示</translation>
    </message>
    <message>
        <source>show a curve</source>
        <translation>曲線の表示</translation>
    </message>
    <message>
        <source>hide a curve</source>
        <translation>曲線を隠す</translation>
    </message>
    <message>
        <source>mark a point</source>
        <translation>点の印付け</translation>
    </message>
    <message>
        <source>remove a mark</source>
        <translation>印の削除</translation>
    </message>
    <message>
        <source>remove all marks</source>
        <translation>すべての印の削除</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing on the canvas</source>
        <translation>キャンバスは空です</translation>
    </message>
    <message>
        <source>Choose a function in the catalogue, or begin with a comparison:</source>
        <translation>カタログから関数を選ぶか、比較から始めましょう：</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>actexplorer met an error it did not expect. Your work is still here.</source>
        <translation>予期しないエラーが起きました。作業内容は残っています。</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>ログ：{path}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文面をコピー</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流型</translation>
    </message>
    <message>
        <source>Exponential units</source>
        <translation>指数型</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>ゲート型</translation>
    </message>
    <message>
        <source>Sigmoids</source>
        <translation>シグモイド型</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>縮小型</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>周期型</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The formulas of the selected curve appear here.</source>
        <translation>選択した曲線の式がここに表示されます。</translation>
    </message>
    <message>
        <source>LaTeX of {name}</source>
        <translation>{name}のLaTeX</translation>
    </message>
    <message>
        <source>{name} as SVG</source>
        <translation>{name}をSVGで</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文献</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeXをコピー</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>SVGとしてコピー</translation>
    </message>
</context>
<context>
    <name>Landmark</name>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>配置(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Search commands and functions</source>
        <translation>コマンドと関数を検索</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes on the selected function appear here.</source>
        <translation>選択した関数の解説がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>{symbol} infinite</source>
        <translation>{symbol}を無限大に</translation>
    </message>
    <message>
        <source>{name}: {domain}, by default {default}. Double-click to reset.</source>
        <translation>{name}：{domain}、既定値は{default}。ダブルクリックで元に戻します。</translation>
    </message>
</context>
<context>
    <name>ParametersPanel</name>
    <message>
        <source>Add a function from the catalogue: its parameters appear here.</source>
        <translation>カタログから関数を追加すると、パラメータがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>A tutorial gives the tanh formula for PyTorch&apos;s GELU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch and Keras default to xΦ(x), JAX to the tanh formula. They differ by up to 0.00047 in f, and in the left tail by most of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some models call xσ(1.702x) GELU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is Swish with β = 1.702, “quick GELU”. It is up to 0.0203 away from GELU, near |x| = 2.27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that Swish has a minimum and no maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For β &gt; 0. With β = 0 it is x/2 and has neither; a learned β may turn negative, and then there is a maximum and no minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing multiplies x by a gate that has become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At −∞ that is ∞ · 0. The limit is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s derivative of hard swish begins “0 if x ≤ 3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 0 for x ≤ −3. With the sign lost, the gradient is 0 on the whole bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same formula includes ±3 in two cases each, with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative does not exist at ±3: it jumps. PyTorch and JAX return the outer values, 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard swish is presented as nearly the same as Swish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap reaches 0.1423 at ±3, more than a third of the depth of hard swish&apos;s dip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that TanhExp&apos;s slope exceeds 1 on a smaller region than Mish&apos;s and Swish&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exceeds 1 on the largest: from 0.366 on, against 0.796 for Mish and 1.278 for Swish. What is smaller is by how much: 6 % against 9 % and 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial gives ACON&apos;s slopes as p₁ at +∞ and p₂ at −∞ whenever β &gt; 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs β(p₁ − p₂) &gt; 0. For β &gt; 0 the larger slope is on the right and the smaller one on the left, whatever their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of β is σ(1 − σ)(p₁ − p₂)x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is σ(1 − σ)((p₁ − p₂)x)²: the factor is squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₁ is σ(2 − σ)βx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is xσ + β(p₁ − p₂)x²σ(1 − σ). The two agree at x = 0, and for β = 1 where (p₁ − p₂)x = 1, so a test there proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₂ is x − σ(2 − σ)βx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is x(1 − σ) − β(p₁ − p₂)x²σ(1 − σ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass treats β = σ(x) as a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x acts through β too, and (p₁ − p₂)²x²σ(1 − σ)β(1 − β) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tutorial&apos;s step is 1 at zero, another&apos;s is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at 0 is a convention; ½ is the symmetric one. Say which is meant: integers hit 0 exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing computes the step as a comparison, 1.0 * (x &gt; 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison with NaN is false, so a NaN comes out as a healthy 0 and the error is never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing selects with a comparison that is false for NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN is then replaced by the value and disappears. Ask for x ≤ θ instead, and NaN passes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorials give ReLU′(0) as 0, as 1, or as NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist: the slopes are 0 on the left and 1 on the right. PyTorch, TensorFlow and JAX return 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial calls ReLU and Leaky ReLU discontinuous at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are continuous there: the values from left and right are equal. Only the derivative jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial gives the range of ReLU as (0, x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range cannot depend on x. It is [0, ∞), and 0 belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing computes ReLU as a product with a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∞ · 0 is NaN, and negative inputs come out as −0. max(x, 0) has neither fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing computes Leaky ReLU as the larger of αx and x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right for α ≤ 1 only. Above 1 the larger one is the wrong branch on both sides of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula says that Leaky ReLU′(0) is 0.01, and its listing returns 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative does not exist at 0. PyTorch returns the left slope, JAX the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Leaky ReLU” without a number means four different functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default slope is 0.01 in PyTorch and JAX, 0.1 in darknet, 0.2 in Keras and 0.3 in Keras&apos;s layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU starts training as a different function in each library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope begins at 0.25 in the paper, PyTorch and Equinox, at 0.01 in Flax, and at 0 in Keras, where it begins as ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s experiments divide by a number from U(3, 8) and evaluate with the mean divisor, 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch draws the slope from U(1/8, 1/3) and evaluates with the mean slope, 11/48. A mean of reciprocals is not the reciprocal of a mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that ELU is smoother than ReLU at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for α = 1 is the slope continuous. With any other α it jumps from α to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorials differ on whether 0 belongs to the left or to the right branch of ELU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For f it makes no difference; for the derivative at 0 it decides between α and 1. PyTorch and JAX return α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that Swish, unlike ELU, is differentiable at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU with α = 1 is differentiable there too. It is the second derivative that jumps, from 1 to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing rounds SELU&apos;s constants to 1.0507 and 1.67326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constants solve two equations, mean 0 and variance 1. Rounded, the variance is kept to five places only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELU is often taken to be as smooth as ELU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope drops at 0. Libraries return the left one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that PyTorch&apos;s softplus becomes linear where x exceeds the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares βx with the threshold, so with β = 2 and the default 20 the switch is at x = 10. f drops there by 1.03·10⁻⁹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that sigmoid and tanh lose their gradient on negative inputs just as ReLU does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They saturate, but their derivatives are positive everywhere. Only ReLU&apos;s is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial reads the largest slope of the sigmoid off a plot, as about 0.2494.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exactly ¼, at 0. Fifty points from −5 to 5 do not include 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial calls the sigmoid a smooth version of the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the slope grows it becomes the unit step, 0 on the left. The smooth sign is tanh x = 2σ(2x) − 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hard sigmoid” has slope 0.2 in Keras 2, ONNX and Theano.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PyTorch, JAX and Keras 3 it is 1/6. The outputs differ by up to 0.0833, at ±2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial derives tanh′ x = 1/cosh x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 1/cosh² x. The two agree at x = 0 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that with tanh the cause of vanishing gradients is gone, since its slope reaches 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches 1 at x = 0 only and is below 1 everywhere else, by x = 3 below 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula gives the derivative as 1 at −1 and as 0 at +1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At neither corner does it exist, and the function is odd, so an asymmetric choice is a slip. PyTorch returns 0 at both, JAX 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tutorial says that softsign is not differentiable at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is, with slope 1, and the derivative is continuous. What jumps is the second derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing divides x by 1 + |x|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At infinity that is ∞/∞. The limit is ±1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing adds up the two branches as products with comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison with NaN is false, and selecting by comparison turns NaN into 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitfallsPanel</name>
    <message>
        <source>Pitfalls of the selected function appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}, not {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} where {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Values at the crosshair</source>
        <translation>十字線での値</translation>
    </message>
    <message>
        <source>Point at a curve to read its values. Drag to pan, wheel to zoom, Shift-drag for a box.</source>
        <translation>曲線を指すと値を読めます。ドラッグで移動、ホイールで拡大、Shift+ドラッグで範囲を拡大。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
</TS>
