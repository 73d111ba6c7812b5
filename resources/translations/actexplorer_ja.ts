<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>Notes, pitfalls, code…</source>
        <translation>解説・落とし穴・コード…</translation>
    </message>
</context>
<context>
    <name>AboutFunction</name>
    <message>
        <source>Notes</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>{given}: {quantity} = {right}, not {wrong}</source>
        <translation>{given}：{quantity} = {right}（{wrong}ではない）</translation>
    </message>
    <message>
        <source>{given}: {quantity} = {right}</source>
        <translation>{given}：{quantity} = {right}</translation>
    </message>
</context>
<context>
    <name>AconView</name>
    <message>
        <source>channel {channel}</source>
        <translation>チャネル{channel}</translation>
    </message>
    <message>
        <source>β of each channel</source>
        <translation>各チャネルのβ</translation>
    </message>
    <message>
        <source>β of each image</source>
        <translation>各画像のβ</translation>
    </message>
</context>
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
        <source>SELU (rounded)</source>
        <translation>SELU（丸めた定数）</translation>
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
    <message>
        <source>Argmax (one-hot)</source>
        <translation>Argmax（one-hot）</translation>
    </message>
    <message>
        <source>Gumbel-softmax</source>
        <translation>Gumbelソフトマックス</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>対数ソフトマックス</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>マルチヘッドアテンション</translation>
    </message>
    <message>
        <source>Smooth maximum</source>
        <translation>滑らかな最大値</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>Softmax2d</source>
        <translation>Softmax2d</translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation>ソフトミン</translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>Animate {name}</source>
        <translation>{name}を動かす</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Seconds one way</source>
        <translation>片道の秒数</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終わったら</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>毎秒のコマ数</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大きさ（ピクセル）</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>AttentionLab</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>任意の係数</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>最大の重み</translation>
    </message>
</context>
<context>
    <name>AttentionMaps</name>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>row: query, column: key</source>
        <translation>行：クエリ、列：キー</translation>
    </message>
    <message>
        <source>softmax of each row; right: its entropy</source>
        <translation>各行のソフトマックス、右：そのエントロピー</translation>
    </message>
    <message>
        <source>weights · V</source>
        <translation>重み · V</translation>
    </message>
    <message>
        <source>row: query</source>
        <translation>行：クエリ</translation>
    </message>
    <message>
        <source>row: key</source>
        <translation>行：キー</translation>
    </message>
    <message>
        <source>All heads: rows have {entropy} of the largest entropy; their largest weight is {largest} in the mean.</source>
        <translation>全ヘッド：行のエントロピーは最大値の{entropy}倍、行の最大の重みは平均{largest}です。</translation>
    </message>
    <message>
        <source>{name}: key {row}, column {column}: {value}.</source>
        <translation>{name}：キー{row}、列{column}：{value}。</translation>
    </message>
    <message>
        <source>Query {row} does not see key {column}.</source>
        <translation>クエリ{row}からキー{column}は見えません。</translation>
    </message>
    <message>
        <source>Query {row}, key {column}: score {score}, weight {weight}.</source>
        <translation>クエリ{row}、キー{column}：スコア{score}、重み{weight}。</translation>
    </message>
    <message>
        <source>{name}: query {row}, column {column}: {value}.</source>
        <translation>{name}：クエリ{row}、列{column}：{value}。</translation>
    </message>
    <message>
        <source>Row: entropy {entropy} of {most}, largest weight {weight} for key {key}.</source>
        <translation>行：エントロピー{entropy}（最大{most}）、最大の重み{weight}（キー{key}）。</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Q, K and V from one file or from three</source>
        <translation>1つまたは3つのファイルからQ、K、V</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Fits</source>
        <translation>当てはめ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Classes of {name}</source>
        <translation>{name}のクラス分け</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Drag bars up and down, with Shift finely. The arrow keys choose a bar and move it, Page Up and Down far.</source>
        <translation>棒を上下にドラッグします（Shiftで細かく）。矢印キーで棒を選んで動かし、Page Up・Page Downで大きく動かします。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>None of these functions has learnable parameters.</source>
        <translation>これらの関数に学習可能なパラメータはありません。</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Home</source>
        <translation>最初の表示</translation>
    </message>
    <message>
        <source>Hold y</source>
        <translation>yを固定</translation>
    </message>
    <message>
        <source>Fit every curve</source>
        <translation>すべての曲線を収める</translation>
    </message>
    <message>
        <source>Equal scales of x and y</source>
        <translation>xとyの縮尺をそろえる</translation>
    </message>
    <message>
        <source>Mark this point</source>
        <translation>この点に印を付ける</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>すべての印を消す</translation>
    </message>
    <message>
        <source>Only this canvas</source>
        <translation>このキャンバスだけ</translation>
    </message>
    <message>
        <source>All side by side</source>
        <translation>すべて横に並べる</translation>
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
        <source>No function has all of these.</source>
        <translation>すべてに当てはまる関数はありません。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使ったもの</translation>
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
        <source>Show in its lab</source>
        <translation>ラボで表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りに追加</translation>
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
    <name>Clipboard</name>
    <message>
        <source>Copied: {what}</source>
        <translation>コピーしました：{what}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>There is no code for this function.</source>
        <translation>この関数のコードはありません。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>性質</translation>
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
    <name>ColourBar</name>
    <message>
        <source>Colours of {symbol} from {low} to {high}</source>
        <translation>{symbol}の色：{low}から{high}まで</translation>
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
        <source>Export &amp;report…</source>
        <translation>レポートを書き出す(&amp;R)…</translation>
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
        <source>&amp;Duplicate curve</source>
        <translation>曲線を複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show curve</source>
        <translation>曲線を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show curve &amp;alone</source>
        <translation>この曲線だけ表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lock curve</source>
        <translation>曲線をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ference of differences</source>
        <translation>差の基準にする(&amp;F)</translation>
    </message>
    <message>
        <source>Move curve &amp;up</source>
        <translation>曲線を上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move curve d&amp;own</source>
        <translation>曲線を下へ(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;move curve</source>
        <translation>曲線を外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename curve…</source>
        <translation>曲線の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove &amp;all curves</source>
        <translation>すべての曲線を外す(&amp;A)</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>すべての印を消す(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>図をコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>表をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy f&amp;ormulas as LaTeX</source>
        <translation>数式をLaTeXでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy facts as &amp;Markdown</source>
        <translation>性質をMarkdownでコピー(&amp;M)</translation>
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
        <source>&amp;Set range…</source>
        <translation>範囲を指定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Equal scales of x and y</source>
        <translation>xとyの縮尺をそろえる(&amp;E)</translation>
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
        <source>Show ∂f/∂p</source>
        <translation>∂f/∂pを表示</translation>
    </message>
    <message>
        <source>&amp;Variants of the selected function</source>
        <translation>選択した関数の変種(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sweep a parameter…</source>
        <translation>パラメータを掃引(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Play or stop a parameter</source>
        <translation>パラメータを再生・停止(&amp;P)</translation>
    </message>
    <message>
        <source>Save a&amp;nimation…</source>
        <translation>アニメーションを保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;functions</source>
        <translation>関数を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>差を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;relative differences</source>
        <translation>相対差を表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cost of all functions…</source>
        <translation>すべての関数の計算コスト(&amp;C)…</translation>
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
    <message>
        <source>ACON-A: β from 0 to 1.5</source>
        <translation>ACON-A：βを0から1.5まで</translation>
    </message>
    <message>
        <source>ACON-B: p₂ from 0 to 0.75, β = 2</source>
        <translation>ACON-B：p₂を0から0.75まで、β = 2</translation>
    </message>
    <message>
        <source>ACON-C: p₁ from 0 to 0.75, β = 2</source>
        <translation>ACON-C：p₁を0から0.75まで、β = 2</translation>
    </message>
    <message>
        <source>GELU: exact, by tanh, quick</source>
        <translation>GELU：厳密、tanh近似、quick</translation>
    </message>
    <message>
        <source>Hard sigmoid: slopes of libraries</source>
        <translation>ハードシグモイド：ライブラリごとの傾き</translation>
    </message>
    <message>
        <source>Softplus: a threshold of 20, or none</source>
        <translation>ソフトプラス：しきい値20、またはなし</translation>
    </message>
    <message>
        <source>Leaky ReLU: default slopes</source>
        <translation>Leaky ReLU：既定の傾き</translation>
    </message>
    <message>
        <source>PReLU: initial slopes</source>
        <translation>PReLU：初期の傾き</translation>
    </message>
    <message>
        <source>Step: the value at zero</source>
        <translation>ステップ：0での値</translation>
    </message>
    <message>
        <source>SmeLU: two defaults</source>
        <translation>SmeLU：2つの既定値</translation>
    </message>
    <message>
        <source>Laplace: constants in full and rounded</source>
        <translation>ラプラス：正確な定数と丸めた定数</translation>
    </message>
    <message>
        <source>SELU: constants in full and rounded</source>
        <translation>SELU：正確な定数と丸めた定数</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Open .npy…</source>
        <translation>.npyを開く…</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Causal mask: no key after the query</source>
        <translation>因果マスク：クエリより後のキーを見ない</translation>
    </message>
    <message>
        <source>Numbers in cells</source>
        <translation>セルに数値を表示</translation>
    </message>
    <message>
        <source>Normal random numbers</source>
        <translation>正規乱数</translation>
    </message>
    <message>
        <source>Queries, keys, values</source>
        <translation>クエリ、キー、バリュー</translation>
    </message>
    <message>
        <source>One file of shape (3, tokens, width), or three of two axes: Q, K and V in that order</source>
        <translation>形が(3, トークン数, 幅)の1つのファイル、または2軸の3つのファイル（Q、K、Vの順）</translation>
    </message>
    <message>
        <source>With the next seed</source>
        <translation>次のシードで</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Numbers as numpy.random.default_rng(seed).normal(0, deviation, (3, tokens, width)) gives them</source>
        <translation>numpy.random.default_rng(seed).normal(0, deviation, (3, tokens, width))と同じ数</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド数</translation>
    </message>
    <message>
        <source>Head shown</source>
        <translation>表示するヘッド</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>By width</source>
        <translation>幅ごとの量</translation>
    </message>
    <message>
        <source>A score is a sum of d products: without a factor its deviation grows as √d, a single key takes all the weight, and the softmax has next to no slope left to learn by. Dividing by √d keeps it where it was.</source>
        <translation>スコアはd個の積の和です。係数がないと標準偏差は√dに比例して大きくなり、1つのキーが重みを独占して、ソフトマックスには学習に使える傾きがほとんど残りません。√dで割れば標準偏差は変わりません。</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>{low}から{high}までの整数</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>{low}から{high}までの数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample in place of {file}</source>
        <translation>{file}の代わりのサンプル</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>At each pixel the channels’ probabilities sum to 1. The winner is the same at every temperature.</source>
        <translation>各画素でチャネルの確率の和は1です。勝者はどの温度でも同じです。</translation>
    </message>
    <message>
        <source>Meta-ACON</source>
        <translation>Meta-ACON</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>s holds</source>
        <translation>sの中身</translation>
    </message>
    <message>
        <source>Reduction r</source>
        <translation>縮小率r</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>重みのシード</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>直線を追加</translation>
    </message>
    <message>
        <source>Show the target and the error</source>
        <translation>目標と誤差を表示</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>最後まで</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Largest error {largest} %, root mean square {rms} % of the target’s range</source>
        <translation>目標の値域に対して最大誤差{largest} %、2乗平均平方根{rms} %</translation>
    </message>
    <message>
        <source>Step {step}: largest error {largest} %, root mean square {rms} % of the target’s range</source>
        <translation>ステップ{step}：目標の値域に対して最大誤差{largest} %、2乗平均平方根{rms} %</translation>
    </message>
    <message>
        <source>{name} is not convex here: it bends down at x = {x}. A maxout is convex, and cannot follow.</source>
        <translation>{name}はここでは下に凸ではなく、x = {x}で上に凸に曲がります。maxoutは下に凸なので追従できません。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>x from, to</source>
        <translation>xの範囲</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>当てはめ</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>開始時の直線</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>小さくする量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Slopes and intercepts</source>
        <translation>傾きと切片</translation>
    </message>
    <message>
        <source>Drag a line by an end to turn it, elsewhere to move it. Keys in the plot: Page Up and Down choose a line, the arrows move and turn it, Insert and Delete add and remove.</source>
        <translation>直線の端をドラッグすると回転、それ以外では移動します。グラフ上のキー：Page Up・Page Downで直線を選び、矢印で移動・回転、InsertとDeleteで追加・削除します。</translation>
    </message>
    <message>
        <source>Least squares fits each line to where it wins, and starts over; gradient descent uses Adam on all of them</source>
        <translation>最小2乗法は各直線を、それが最大となる区間に当てはめることを繰り返します。勾配降下法はすべての直線にAdamを使います</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>xの下限</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>xの上限</translation>
    </message>
    <message>
        <source>A number above 0, at most {most}</source>
        <translation>0より大きく{most}以下の数</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>乱数を引く</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>引き直す</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Numbers on bars and cells</source>
        <translation>棒とセルに数値を表示</translation>
    </message>
    <message>
        <source>Largest entry first</source>
        <translation>大きい成分から並べる</translation>
    </message>
    <message>
        <source>Numbers as numpy.random.default_rng(seed).normal(0, spread, n) gives them</source>
        <translation>numpy.random.default_rng(seed).normal(0, spread, n)と同じ数</translation>
    </message>
    <message>
        <source>Numbers from the clipboard, however they are separated (Ctrl+V)</source>
        <translation>クリップボードの数値（区切りは何でもよい）（Ctrl+V）</translation>
    </message>
    <message>
        <source>Numbers from a CSV, text or NumPy file</source>
        <translation>CSV・テキスト・NumPyファイルの数値</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Seed, spread</source>
        <translation>シード、標準偏差</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Seed of noise</source>
        <translation>ノイズのシード</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>棒の下</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>A finite number, 0 or above</source>
        <translation>0以上の有限の数</translation>
    </message>
</context>
<context>
    <name>CostDialog</name>
    <message>
        <source>Cost</source>
        <translation>計算コスト</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. It takes a few seconds.</source>
        <translation>まだ計測していません。数秒かかります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>もう一度計測(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>計測(&amp;M)</translation>
    </message>
    <message>
        <source>f alone {f} ns, f and f′ {df} ns, f, f′ and f″ {d2f} ns for an element</source>
        <translation>1要素あたり fだけ{f} ns、fとf′で{df} ns、fとf′とf″で{d2f} ns</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Time for an element, where ReLU’s f takes 1. Darker: f alone; paler: what f′ and f″ add.</source>
        <translation>1要素あたりの時間（ReLUのfを1とする）。濃い色：fだけ、薄い色：f′とf″の追加分。</translation>
    </message>
    <message>
        <source>by f alone</source>
        <translation>fだけの順</translation>
    </message>
    <message>
        <source>by f and f′</source>
        <translation>fとf′の順</translation>
    </message>
    <message>
        <source>by f, f′ and f″</source>
        <translation>f、f′、f″の順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>training, seed {seed}</source>
        <translation>訓練、シード{seed}</translation>
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
        <source>Colour and line style</source>
        <translation>色と線種</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Colour and line style…</source>
        <translation>色と線種…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>掃引…</translation>
    </message>
</context>
<context>
    <name>DeltaPlot</name>
    <message>
        <source>a Dirac δ at each kink</source>
        <translation>折れ点ごとにディラックのδ</translation>
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
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリが足りません。</translation>
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
        <source>Export report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>Licences of what comes with it:</source>
        <translation>同梱物のライセンス：</translation>
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
    <message>
        <source>This curve is locked.</source>
        <translation>この曲線はロックされています。</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>An animation&apos;s name ends in .gif, .png or .webp.</source>
        <translation>アニメーションの名前は.gif、.png、.webpのいずれかで終わります。</translation>
    </message>
    <message>
        <source>Drawing the animation…</source>
        <translation>アニメーションを描いています…</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Canvases show</source>
        <translation>キャンバスの表示</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>relative differences</source>
        <translation>相対差</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Two curves or more: how far they are from one of them is shown here.</source>
        <translation>2つ以上の曲線があれば、そのうち1つからの差がここに表示されます。</translation>
    </message>
    <message>
        <source>{name} ≤ {gap} (x = {x}), RMS {rms}</source>
        <translation>{name} ≤ {gap}（x = {x}）、RMS {rms}</translation>
    </message>
    <message>
        <source>{f} stands in for {g} on {low} … {high}: {gaps}</source>
        <translation>{low} … {high}で{g}の代わりに{f}：{gaps}</translation>
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
        <source>show evaluation</source>
        <translation>評価の表示</translation>
    </message>
    <message>
        <source>show training with seed {name}</source>
        <translation>シード{name}の訓練の表示</translation>
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
    <message>
        <source>change the reference</source>
        <translation>基準の変更</translation>
    </message>
    <message>
        <source>show the functions</source>
        <translation>関数の表示</translation>
    </message>
    <message>
        <source>show differences</source>
        <translation>差の表示</translation>
    </message>
    <message>
        <source>show relative differences</source>
        <translation>相対差の表示</translation>
    </message>
    <message>
        <source>sweep {name}</source>
        <translation>{name}の掃引</translation>
    </message>
    <message>
        <source>end the sweep</source>
        <translation>掃引の終了</translation>
    </message>
    <message>
        <source>draw Q, K and V</source>
        <translation>Q、K、Vの抽出</translation>
    </message>
    <message>
        <source>set the number of tokens</source>
        <translation>トークン数の変更</translation>
    </message>
    <message>
        <source>set the width</source>
        <translation>幅の変更</translation>
    </message>
    <message>
        <source>set the deviation</source>
        <translation>標準偏差の変更</translation>
    </message>
    <message>
        <source>set the number of heads</source>
        <translation>ヘッド数の変更</translation>
    </message>
    <message>
        <source>show another head</source>
        <translation>別のヘッドの表示</translation>
    </message>
    <message>
        <source>set the scale</source>
        <translation>スケールの変更</translation>
    </message>
    <message>
        <source>turn the causal mask on or off</source>
        <translation>因果マスクの切り替え</translation>
    </message>
    <message>
        <source>show another measure</source>
        <translation>別の量の表示</translation>
    </message>
    <message>
        <source>write numbers into cells</source>
        <translation>セルの数値の切り替え</translation>
    </message>
    <message>
        <source>open Q, K and V</source>
        <translation>Q、K、Vを開く</translation>
    </message>
    <message>
        <source>choose what is learnt</source>
        <translation>学習する対象の選択</translation>
    </message>
    <message>
        <source>choose points to learn from</source>
        <translation>学習に使う点の選択</translation>
    </message>
    <message>
        <source>choose who learns</source>
        <translation>学習器の選択</translation>
    </message>
    <message>
        <source>add a learner</source>
        <translation>学習器の追加</translation>
    </message>
    <message>
        <source>remove a learner</source>
        <translation>学習器の削除</translation>
    </message>
    <message>
        <source>show an example</source>
        <translation>例の表示</translation>
    </message>
    <message>
        <source>move a line</source>
        <translation>直線の移動</translation>
    </message>
    <message>
        <source>fit the lines</source>
        <translation>直線の当てはめ</translation>
    </message>
    <message>
        <source>add a line</source>
        <translation>直線の追加</translation>
    </message>
    <message>
        <source>remove a line</source>
        <translation>直線の削除</translation>
    </message>
    <message>
        <source>show a maxout</source>
        <translation>maxoutの表示</translation>
    </message>
    <message>
        <source>set the number of inputs</source>
        <translation>入力数の変更</translation>
    </message>
    <message>
        <source>choose an activation</source>
        <translation>活性化関数の選択</translation>
    </message>
    <message>
        <source>choose where the gradient comes from</source>
        <translation>勾配の出どころの選択</translation>
    </message>
    <message>
        <source>take a gradient step</source>
        <translation>勾配ステップ</translation>
    </message>
    <message>
        <source>change the vector</source>
        <translation>ベクトルの変更</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>成分の変更</translation>
    </message>
    <message>
        <source>change the number of entries</source>
        <translation>成分の数の変更</translation>
    </message>
    <message>
        <source>draw a vector</source>
        <translation>ベクトルの抽出</translation>
    </message>
    <message>
        <source>choose functions</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation>関数の選択</translation>
    </message>
    <message>
        <source>set the temperature</source>
        <translation>温度の変更</translation>
    </message>
    <message>
        <source>choose the class</source>
        <translation>クラスの選択</translation>
    </message>
    <message>
        <source>choose the loss</source>
        <translation>損失の選択</translation>
    </message>
    <message>
        <source>change the noise</source>
        <translation>ノイズの変更</translation>
    </message>
    <message>
        <source>choose what is shown</source>
        <translation>表示内容の選択</translation>
    </message>
    <message>
        <source>sort the bars</source>
        <translation>棒の並べ替え</translation>
    </message>
    <message>
        <source>show another operation</source>
        <translation>別の演算の表示</translation>
    </message>
    <message>
        <source>show the sample</source>
        <translation>サンプルの表示</translation>
    </message>
    <message>
        <source>show another image</source>
        <translation>別の画像の表示</translation>
    </message>
    <message>
        <source>show another channel</source>
        <translation>別のチャネルの表示</translation>
    </message>
    <message>
        <source>set p₁</source>
        <translation>p₁の変更</translation>
    </message>
    <message>
        <source>set p₂</source>
        <translation>p₂の変更</translation>
    </message>
    <message>
        <source>choose a switch</source>
        <translation>スイッチの選択</translation>
    </message>
    <message>
        <source>choose sums or means</source>
        <translation>和と平均の選択</translation>
    </message>
    <message>
        <source>set the reduction</source>
        <translation>縮小率の変更</translation>
    </message>
    <message>
        <source>draw other weights</source>
        <translation>重みの引き直し</translation>
    </message>
    <message>
        <source>change β(x)</source>
        <translation>β(x)の変更</translation>
    </message>
    <message>
        <source>draw another sample</source>
        <translation>サンプルの引き直し</translation>
    </message>
    <message>
        <source>resize the sample</source>
        <translation>サンプルの大きさの変更</translation>
    </message>
    <message>
        <source>choose a pixel</source>
        <translation>画素の選択</translation>
    </message>
    <message>
        <source>open images</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>change the fit</source>
        <translation>当てはめの変更</translation>
    </message>
    <message>
        <source>change the range of x</source>
        <translation>xの範囲の変更</translation>
    </message>
    <message>
        <source>show the target</source>
        <translation>目標の表示</translation>
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
    <name>EntriesTable</name>
    <message>
        <source>Entries and outputs</source>
        <translation>成分と出力</translation>
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
    <name>ErrorPlot</name>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>maxout − target: largest {largest} % of the target’s range (dashed), root mean square {rms} %</source>
        <translation>maxout − 目標：目標の値域に対して最大{largest} %（破線）、2乗平均平方根{rms} %</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Side by side</source>
        <translation>横に並べる</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>縦に並べる</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>目盛線</translation>
    </message>
    <message>
        <source>Dots, arrows and marks</source>
        <translation>点・矢印・印</translation>
    </message>
    <message>
        <source>Axis labels</source>
        <translation>軸の名前</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {across} × {down} mm</source>
        <translation>{width} × {height}ピクセル、{across} × {down} mm</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Free size</source>
        <translation>自由な大きさ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含めるもの</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy selected as &amp;text</source>
        <translation>選択部分をテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>すべてをテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy selected as &amp;Markdown</source>
        <translation>選択部分をMarkdownでコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy all as &amp;Markdown</source>
        <translation>すべてをMarkdownでコピー(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Looked at</source>
        <translation>調べた範囲</translation>
    </message>
    <message>
        <source>f oscillates without end: zeros, extrema and intervals are those in this range</source>
        <translation>fは限りなく振動します。零点・極値・区間はこの範囲のものです</translation>
    </message>
    <message>
        <source>Defined on</source>
        <translation>定義域</translation>
    </message>
    <message>
        <source>Elsewhere f is not a number</source>
        <translation>その他ではfは数になりません</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>値域</translation>
    </message>
    <message>
        <source>The values that f takes</source>
        <translation>fがとる値</translation>
    </message>
    <message>
        <source>x → −∞</source>
        <translation>x → −∞</translation>
    </message>
    <message>
        <source>The limit of f, and the line that f approaches</source>
        <translation>fの極限と漸近線</translation>
    </message>
    <message>
        <source>x → ∞</source>
        <translation>x → ∞</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Where f(x) = 0</source>
        <translation>f(x) = 0となる点</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>The least value of f, and where f has it</source>
        <translation>fの最小の値とその点</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>The greatest value of f, and where f has it</source>
        <translation>fの最大の値とその点</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>単調性</translation>
    </message>
    <message>
        <source>Whether f keeps to one direction</source>
        <translation>fが一方向に進むかどうか</translation>
    </message>
    <message>
        <source>Convex</source>
        <translation>下に凸</translation>
    </message>
    <message>
        <source>Where f bends upward; straight parts next to it are counted in</source>
        <translation>fが下に凸の区間（隣の直線部分を含む）</translation>
    </message>
    <message>
        <source>Concave</source>
        <translation>上に凸</translation>
    </message>
    <message>
        <source>Where f bends downward; straight parts next to it are counted in</source>
        <translation>fが上に凸の区間（隣の直線部分を含む）</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>対称性</translation>
    </message>
    <message>
        <source>odd: f(−x) = −f(x); even: f(−x) = f(x)</source>
        <translation>奇：f(−x) = −f(x)、偶：f(−x) = f(x)</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>滑らかさ</translation>
    </message>
    <message>
        <source>C⁰: f is continuous; C¹: f′ too; C²: f″ too; C∞: every derivative</source>
        <translation>C⁰：fが連続、C¹：f′も、C²：f″も、C∞：すべての導関数</translation>
    </message>
    <message>
        <source>Lipschitz</source>
        <translation>リプシッツ定数</translation>
    </message>
    <message>
        <source>The Lipschitz constant: f never changes by more than this times the change of x</source>
        <translation>リプシッツ定数：fの変化はxの変化のこの倍を超えません</translation>
    </message>
    <message>
        <source>Extrema of f′</source>
        <translation>f′の極値</translation>
    </message>
    <message>
        <source>inf and sup are approached, from the left (⁻) or the right (⁺), but not reached</source>
        <translation>infとsupは左（⁻）か右（⁺）から近づくだけで、達しません</translation>
    </message>
    <message>
        <source>Extrema of f″</source>
        <translation>f″の極値</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Where |f′| &lt; 0.01, so that hardly any gradient passes</source>
        <translation>|f′| &lt; 0.01で、勾配がほとんど伝わらない区間</translation>
    </message>
    <message>
        <source>E f(Z)</source>
        <translation>E f(Z)</translation>
    </message>
    <message>
        <source>The mean of f(Z) for a standard normal Z</source>
        <translation>標準正規分布のZに対するf(Z)の平均</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>ゼロ中心</translation>
    </message>
    <message>
        <source>Whether E f(Z) = 0</source>
        <translation>E f(Z) = 0かどうか</translation>
    </message>
    <message>
        <source>E f(Z)²</source>
        <translation>E f(Z)²</translation>
    </message>
    <message>
        <source>The mean square of f(Z) for a standard normal Z</source>
        <translation>標準正規分布のZに対するf(Z)の2乗平均</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>1/√E f(Z)²: weights scaled by it keep the size of signals from layer to layer</source>
        <translation>1/√E f(Z)²：重みにこれを掛けると信号の大きさが層から層へ保たれます</translation>
    </message>
    <message>
        <source>PyTorch’s gain</source>
        <translation>PyTorchのゲイン</translation>
    </message>
    <message>
        <source>What torch.nn.init.calculate_gain says, and how far that is from the gain above</source>
        <translation>torch.nn.init.calculate_gainの値と、上のゲインとの違い</translation>
    </message>
    <message>
        <source>χ₁ = E f′(Z)²</source>
        <translation>χ₁ = E f′(Z)²</translation>
    </message>
    <message>
        <source>How much a layer scales the squared gradient, for weights of unit variance; jumps of f are left out</source>
        <translation>分散1の重みで、1層が勾配の2乗を何倍にするか（fの跳びは除く）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>導関数</translation>
    </message>
    <message>
        <source>In deep networks</source>
        <translation>深いネットワークで</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>inf f</source>
        <translation>inf f</translation>
    </message>
    <message>
        <source>sup f</source>
        <translation>sup f</translation>
    </message>
    <message>
        <source>χ₁</source>
        <translation>χ₁</translation>
    </message>
    <message>
        <source>increasing</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>never decreasing</source>
        <translation>減少しない</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>never increasing</source>
        <translation>増加しない</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>不連続</translation>
    </message>
    <message>
        <source>{value} at {places}</source>
        <translation>{places}で{value}</translation>
    </message>
    <message>
        <source>{value} on {places}</source>
        <translation>{places}上で{value}</translation>
    </message>
    <message>
        <source>{value}, along {line}</source>
        <translation>{value}、{line}に沿って</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What is worth knowing about the selected function appears here.</source>
        <translation>選択した関数の性質がここに表示されます。</translation>
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
    <message>
        <source>Vector functions</source>
        <translation>ベクトル関数</translation>
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
    <name>FunctionsPanel</name>
    <message>
        <source>Facts about every function</source>
        <translation>すべての関数の性質</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表を書き出す…</translation>
    </message>
    <message>
        <source>At default parameters. Double-click a row to add the function to the comparison.</source>
        <translation>既定のパラメータでの値です。行をダブルクリックすると比較に追加します。</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVの表 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdownの表 (*.md)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表を書き出す</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>largest {name}</source>
        <translation>最大の{name}</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>その点x</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
</context>
<context>
    <name>ImageLab</name>
    <message>
        <source>Softmax over channels</source>
        <translation>チャネル方向のソフトマックス</translation>
    </message>
    <message>
        <source>Meta-ACON</source>
        <translation>Meta-ACON</translation>
    </message>
    <message>
        <source>Pixel: β = σ(x)</source>
        <translation>画素：β = σ(x)</translation>
    </message>
    <message>
        <source>Channel: β = σ(W₁W₂s)</source>
        <translation>チャネル：β = σ(W₁W₂s)</translation>
    </message>
    <message>
        <source>Layer: β = σ(s)</source>
        <translation>層：β = σ(s)</translation>
    </message>
    <message>
        <source>Own: a formula of x</source>
        <translation>自作：xの式</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>和</translation>
    </message>
    <message>
        <source>A sum over a whole map is so large that σ saturates: β is 0 or 1.</source>
        <translation>マップ全体の和は非常に大きく、σが飽和してβは0か1になります。</translation>
    </message>
    <message>
        <source>Every element has a β of its own.</source>
        <translation>要素ごとに固有のβがあります。</translation>
    </message>
    <message>
        <source>Where x is large, y is the greater of p₁x and p₂x; far below 0 it is their mean.</source>
        <translation>xが大きいところではyはp₁xとp₂xの大きい方、0よりずっと小さいところでは両者の平均です。</translation>
    </message>
    <message>
        <source>Each channel has one β.</source>
        <translation>チャネルごとにβが1つあります。</translation>
    </message>
    <message>
        <source>s is each channel’s sum or mean, mixed by two small matrices with C/r units between.</source>
        <translation>sは各チャネルの和または平均で、間にC/r個のユニットを挟む2つの小さな行列で混ぜ合わされます。</translation>
    </message>
    <message>
        <source>The paper writes sums, its authors’ code takes means.</source>
        <translation>論文では和、著者のコードでは平均です。</translation>
    </message>
    <message>
        <source>The whole image has one β; s is the sum or the mean of all its elements.</source>
        <translation>画像全体でβが1つあり、sは全要素の和または平均です。</translation>
    </message>
    <message>
        <source>β is any formula of x.</source>
        <translation>βはxの任意の式です。</translation>
    </message>
    <message>
        <source>The gradient that goes through it takes its exact derivative.</source>
        <translation>βを通る勾配には、その正確な導関数を使います。</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>nothing has been computed yet</source>
        <translation>まだ何も計算していません</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>NumPy配列 (*.npy)</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Reading images…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算しています…</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Softmax and its relatives: a vector as bars, its outputs, Jacobian and entropy</source>
        <translation>ソフトマックスとその仲間：棒で表したベクトルと、その出力・ヤコビ行列・エントロピー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Softmax over the channels of images, and meta-ACON&apos;s switches</source>
        <translation>画像のチャネル方向のソフトマックスと、Meta-ACONのスイッチ</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The upper envelope of lines, and its fit to a convex function</source>
        <translation>直線の上側包絡線と、下に凸な関数への当てはめ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Where a softmax meets queries, keys and values</source>
        <translation>ソフトマックスがクエリ・キー・バリューと出会うところ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Functions that learn their parameters, alone and in a small network</source>
        <translation>単独で、または小さなネットワークの中でパラメータを学習する関数</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>One neuron, forward and backward</source>
        <translation>1つのニューロンの順伝播と逆伝播</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>nothing is shown that could be drawn</source>
        <translation>描けるものが表示されていません</translation>
    </message>
</context>
<context>
    <name>Landmark</name>
    <message>
        <source>zero</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>折れ点</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳び</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>What it starts from</source>
        <translation>学習前のパラメータ</translation>
    </message>
    <message>
        <source>Learner {number}</source>
        <translation>学習器{number}</translation>
    </message>
    <message>
        <source>Remove learner {number}</source>
        <translation>学習器{number}を外す</translation>
    </message>
    <message>
        <source>What {name} starts from</source>
        <translation>{name}の学習前のパラメータ</translation>
    </message>
</context>
<context>
    <name>LearnerRows</name>
    <message>
        <source>Add a learner</source>
        <translation>学習器を追加</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}から{high}までの整数</translation>
    </message>
    <message>
        <source>above {low}, at most {high}</source>
        <translation>{low}より大きく{high}以下</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low}から{high}まで</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>logistic, by step</source>
        <translation>ロジスティック損失、ステップごと</translation>
    </message>
    <message>
        <source>mean squared error, by step</source>
        <translation>平均2乗誤差、ステップごと</translation>
    </message>
    <message>
        <source>median of {count} seeds, and their range</source>
        <translation>{count}個のシードの中央値と範囲</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>target and learners, these with their loss</source>
        <translation>目標と学習器（学習器には損失を併記）</translation>
    </message>
</context>
<context>
    <name>LearningExample</name>
    <message>
        <source>Three learn Mish</source>
        <translation>3つの関数がMishを学ぶ</translation>
    </message>
    <message>
        <source>Swish, ACON-C and PReLU come as near to Mish as their parameters let them.</source>
        <translation>Swish、ACON-C、PReLUが、それぞれのパラメータの許すかぎりMishに近づきます。</translation>
    </message>
    <message>
        <source>PReLU recovers a slope</source>
        <translation>PReLUが傾きを取り戻す</translation>
    </message>
    <message>
        <source>The target is a Leaky ReLU of slope 0.1; PReLU begins at 0.9.</source>
        <translation>目標は傾き0.1のLeaky ReLU、PReLUは0.9から始めます。</translation>
    </message>
    <message>
        <source>ACON-C becomes Swish</source>
        <translation>ACON-CがSwishになる</translation>
    </message>
    <message>
        <source>p₁ goes to 1, p₂ to 0 and β to the target’s: Swish is one of ACON-C’s shapes.</source>
        <translation>p₁は1へ、p₂は0へ、βは目標のβへ向かいます。SwishはACON-Cの形の1つです。</translation>
    </message>
    <message>
        <source>ReLU, PReLU, ACON-C on two moons</source>
        <translation>ReLU、PReLU、ACON-Cで2つの月</translation>
    </message>
    <message>
        <source>Same network, samples and seeds; only the activation differs. Identity cannot.</source>
        <translation>ネットワーク・サンプル・シードは同じで、活性化関数だけが違います。恒等関数では解けません。</translation>
    </message>
    <message>
        <source>Identity collapses</source>
        <translation>恒等関数は潰れる</translation>
    </message>
    <message>
        <source>With a straight activation the whole network is one straight line.</source>
        <translation>活性化関数が直線だと、ネットワーク全体が1本の直線になります。</translation>
    </message>
    <message>
        <source>A rate too large</source>
        <translation>大きすぎる学習率</translation>
    </message>
    <message>
        <source>Gradient descent leaps over the valley, farther each time, until it diverges.</source>
        <translation>勾配降下法が谷を飛び越え、そのたびに遠くなって、やがて発散します。</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>activations learn too</source>
        <translation>活性化関数も学習する</translation>
    </message>
    <message>
        <source>Add to the curves</source>
        <translation>曲線に追加</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>アニメーション…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
    <message>
        <source>{name} has diverged at step {step} (seed {seed}): {reason}.</source>
        <translation>{name}はステップ{step}で発散しました（シード{seed}）：{reason}。</translation>
    </message>
    <message>
        <source>{name}: the network of {units} units is one linear layer, w = {w}, b = {b}.</source>
        <translation>{name}：{units}個のユニットのネットワークは1つの線形層と同じです。w = {w}、b = {b}。</translation>
    </message>
    <message>
        <source>The two outputs differ by {gap} at most, which is rounding.</source>
        <translation>両者の出力の差は最大{gap}で、これは丸め誤差です。</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隠れユニット</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>functions alone</source>
        <translation>関数単独</translation>
    </message>
    <message>
        <source>a small network</source>
        <translation>小さなネットワーク</translation>
    </message>
    <message>
        <source>Samples for each step; 0 takes all</source>
        <translation>1ステップのサンプル数。0ですべて</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>what learns</source>
        <translation>学習する部分</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学習する対象</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>学習するもの</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学習器</translation>
    </message>
    <message>
        <source>How</source>
        <translation>学習の方法</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>結果を使う</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲線…</translation>
    </message>
    <message>
        <source>Loss and parameters by step, as a table</source>
        <translation>ステップごとの損失とパラメータを表にします</translation>
    </message>
    <message>
        <source>What has been learnt by x, as a table</source>
        <translation>学習した関数のxごとの値を表にします</translation>
    </message>
    <message>
        <source>Added to the curves.</source>
        <translation>曲線に追加しました。</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>Line {number} of {count}: slope {slope}, intercept {intercept}</source>
        <translation>{count}本中の直線{number}：傾き{slope}、切片{intercept}</translation>
    </message>
    <message>
        <source>the largest line; below, who wins</source>
        <translation>最大の直線。下は最大となる直線の番号</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Line {number}</source>
        <translation>直線{number}</translation>
    </message>
    <message>
        <source>Slope of line {number}</source>
        <translation>直線{number}の傾き</translation>
    </message>
    <message>
        <source>Intercept of line {number}</source>
        <translation>直線{number}の切片</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>直線{number}を外す</translation>
    </message>
    <message>
        <source>At most ±{most}</source>
        <translation>±{most}以内</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>never wins</source>
        <translation>最大になりません</translation>
    </message>
    <message>
        <source>wins from {start} to {end}</source>
        <translation>{start}から{end}まで最大</translation>
    </message>
</context>
<context>
    <name>MaxoutLab</name>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>even lines</source>
        <translation>均等な直線</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>今の直線</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小2乗法</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>勾配降下法</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>mean square error</source>
        <translation>平均2乗誤差</translation>
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
        <source>&amp;Labs</source>
        <translation>ラボ(&amp;L)</translation>
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
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>組み合わせ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sweeps</source>
        <translation>掃引(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>変種(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>曲線(&amp;C)</translation>
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
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Not drawn, but kept: {reason}</source>
        <translation>描けませんが保存されています：{reason}</translation>
    </message>
</context>
<context>
    <name>NeuronExample</name>
    <message>
        <source>Sigmoid at work</source>
        <translation>働くシグモイド</translation>
    </message>
    <message>
        <source>Both passes at a point where the sigmoid is steep.</source>
        <translation>シグモイドが急な点での順伝播と逆伝播です。</translation>
    </message>
    <message>
        <source>Saturated sigmoid</source>
        <translation>飽和したシグモイド</translation>
    </message>
    <message>
        <source>As wrong as can be, and next to nothing comes back: f′ is all but 0 far out.</source>
        <translation>これ以上ないほど間違っているのに、ほとんど何も返ってきません。遠くではf′がほぼ0です。</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <translation>死んだReLU</translation>
    </message>
    <message>
        <source>Below zero ReLU is flat: the error is 1, the gradient 0, for ever.</source>
        <translation>0より下ではReLUは平らです。誤差は1、勾配は0のまま、いつまでも変わりません。</translation>
    </message>
    <message>
        <source>Leaky ReLU lives</source>
        <translation>生きているLeaky ReLU</translation>
    </message>
    <message>
        <source>The same neuron with a small slope below zero finds its way back.</source>
        <translation>同じニューロンも、0より下に小さな傾きがあれば戻ってこられます。</translation>
    </message>
    <message>
        <source>PReLU learns its slope</source>
        <translation>PReLUは傾きを学習する</translation>
    </message>
    <message>
        <source>The slope has a gradient of its own, and steps along with the weights.</source>
        <translation>傾きにも勾配があり、重みと一緒に更新されます。</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count}ステップ</translation>
    </message>
    <message>
        <source>from L = ½(y − t)²</source>
        <translation>L = ½(y − t)²から</translation>
    </message>
    <message>
        <source>given</source>
        <translation>与える</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力数</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>学習率η</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Drag a number up or down, turn the wheel over it, or double-click and type. Shift drags finely.</source>
        <translation>数値は上下のドラッグやホイールで変えるか、ダブルクリックして入力します。Shift+ドラッグで細かく変えられます。</translation>
    </message>
    <message>
        <source>The rate must be above 0.</source>
        <translation>学習率は0より大きくなければなりません。</translation>
    </message>
</context>
<context>
    <name>NeuronPlot</name>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>順伝播</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>逆伝播</translation>
    </message>
    <message>
        <source>f or f′ is not defined at this z: nothing can be computed, nothing is learnt.</source>
        <translation>このzではfまたはf′が定義されていません。何も計算できず、何も学習しません。</translation>
    </message>
    <message>
        <source>f′(z) = 0: no gradient comes through, nothing is learnt.</source>
        <translation>f′(z) = 0：勾配が伝わらず、何も学習しません。</translation>
    </message>
    <message>
        <source>f′(z) is next to 0: the neuron is saturated, and learns next to nothing.</source>
        <translation>f′(z)がほぼ0：ニューロンは飽和し、ほとんど学習しません。</translation>
    </message>
    <message>
        <source>∂L/∂y = 0: the output is what is wanted, nothing is left to learn.</source>
        <translation>∂L/∂y = 0：出力は目標どおりで、学習することは残っていません。</translation>
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
    <name>OptionsButton</name>
    <message>
        <source>Filter and sort</source>
        <translation>絞り込みと並べ替え</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>絞り込みを表示</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
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
        <source>Facts</source>
        <translation>性質</translation>
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
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Slide, 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>Single column, 85 mm</source>
        <translation>1段組 85 mm</translation>
    </message>
    <message>
        <source>Double column, 170 mm</source>
        <translation>2段組 170 mm</translation>
    </message>
    <message>
        <source>Square, 120 mm</source>
        <translation>正方形 120 mm</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>{symbol} infinite</source>
        <translation>{symbol}を無限大に</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play; right-click for its speed, direction and file</source>
        <translation>再生。右クリックで速さ・向き・ファイルを選べます</translation>
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
        <translation>ある解説記事はPyTorchのGELUとしてtanhの式を挙げています。</translation>
    </message>
    <message>
        <source>PyTorch and Keras default to xΦ(x), JAX to the tanh formula. They differ by up to 0.00047 in f, and in the left tail by most of the value.</source>
        <translation>既定はPyTorchとKerasがxΦ(x)、JAXがtanhの式です。両者の差はfで最大0.00047で、左の裾では値の大半に及びます。</translation>
    </message>
    <message>
        <source>Some models call xσ(1.702x) GELU.</source>
        <translation>xσ(1.702x)をGELUと呼ぶモデルがあります。</translation>
    </message>
    <message>
        <source>That is Swish with β = 1.702, “quick GELU”. It is up to 0.0203 away from GELU, near |x| = 2.27.</source>
        <translation>それはβ = 1.702のSwish、いわゆる「quick GELU」です。GELUとの差は|x| = 2.27付近で最大0.0203になります。</translation>
    </message>
    <message>
        <source>A tutorial says that Swish has a minimum and no maximum.</source>
        <translation>ある解説記事は、Swishには最小値があり最大値はないと述べています。</translation>
    </message>
    <message>
        <source>For β &gt; 0. With β = 0 it is x/2 and has neither; a learned β may turn negative, and then there is a maximum and no minimum.</source>
        <translation>それはβ &gt; 0の場合です。β = 0ではx/2となり、どちらもありません。学習されるβは負になることもあり、そのときは最大値があって最小値がありません。</translation>
    </message>
    <message>
        <source>A listing multiplies x by a gate that has become 0.</source>
        <translation>あるコードは、0になったゲートにxを掛けています。</translation>
    </message>
    <message>
        <source>At −∞ that is ∞ · 0. The limit is 0.</source>
        <translation>−∞では∞ · 0となります。極限は0です。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s derivative of hard swish begins “0 if x ≤ 3”.</source>
        <translation>ある解説記事では、ハードスウィッシュの導関数が「x ≤ 3なら0」で始まっています。</translation>
    </message>
    <message>
        <source>It is 0 for x ≤ −3. With the sign lost, the gradient is 0 on the whole bend.</source>
        <translation>0になるのはx ≤ −3です。符号が抜けると、曲がった部分全体で勾配が0になります。</translation>
    </message>
    <message>
        <source>The same formula includes ±3 in two cases each, with different values.</source>
        <translation>同じ式では、±3がそれぞれ2つの場合分けに含まれ、値が食い違います。</translation>
    </message>
    <message>
        <source>The derivative does not exist at ±3: it jumps. PyTorch and JAX return the outer values, 0 and 1.</source>
        <translation>±3では導関数が跳び、存在しません。PyTorchとJAXは外側の値である0と1を返します。</translation>
    </message>
    <message>
        <source>Hard swish is presented as nearly the same as Swish.</source>
        <translation>ハードスウィッシュはSwishとほぼ同じものとして紹介されます。</translation>
    </message>
    <message>
        <source>The gap reaches 0.1423 at ±3, more than a third of the depth of hard swish&apos;s dip.</source>
        <translation>差は±3で0.1423に達し、これはハードスウィッシュのくぼみの深さの3分の1を超えます。</translation>
    </message>
    <message>
        <source>A tutorial says that TanhExp&apos;s slope exceeds 1 on a smaller region than Mish&apos;s and Swish&apos;s.</source>
        <translation>ある解説記事は、TanhExpの傾きが1を超える範囲はMishやSwishより狭いと述べています。</translation>
    </message>
    <message>
        <source>It exceeds 1 on the largest: from 0.366 on, against 0.796 for Mish and 1.278 for Swish. What is smaller is by how much: 6 % against 9 % and 10 %.</source>
        <translation>実際には最も広い範囲で1を超えます。TanhExpは0.366から、Mishは0.796から、Swishは1.278からです。小さいのは超える量で、6 %に対してMishは9 %、Swishは10 %です。</translation>
    </message>
    <message>
        <source>A tutorial gives ACON&apos;s slopes as p₁ at +∞ and p₂ at −∞ whenever β &gt; 0.</source>
        <translation>ある解説記事は、β &gt; 0ならつねにACONの傾きは+∞でp₁、−∞でp₂だとしています。</translation>
    </message>
    <message>
        <source>It needs β(p₁ − p₂) &gt; 0. For β &gt; 0 the larger slope is on the right and the smaller one on the left, whatever their names.</source>
        <translation>必要なのはβ(p₁ − p₂) &gt; 0です。β &gt; 0では、名前にかかわらず、大きい方の傾きが右、小さい方が左になります。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of β is σ(1 − σ)(p₁ − p₂)x.</source>
        <translation>ある解説記事では、βの勾配がσ(1 − σ)(p₁ − p₂)xとなっています。</translation>
    </message>
    <message>
        <source>It is σ(1 − σ)((p₁ − p₂)x)²: the factor is squared.</source>
        <translation>正しくはσ(1 − σ)((p₁ − p₂)x)²で、この因子は2乗されます。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₁ is σ(2 − σ)βx.</source>
        <translation>ある解説記事では、p₁の勾配がσ(2 − σ)βxとなっています。</translation>
    </message>
    <message>
        <source>It is xσ + β(p₁ − p₂)x²σ(1 − σ). The two agree at x = 0, and for β = 1 where (p₁ − p₂)x = 1, so a test there proves nothing.</source>
        <translation>正しくはxσ + β(p₁ − p₂)x²σ(1 − σ)です。両者はx = 0と、β = 1で(p₁ − p₂)x = 1となる点で一致するため、そこでのテストは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₂ is x − σ(2 − σ)βx.</source>
        <translation>ある解説記事では、p₂の勾配がx − σ(2 − σ)βxとなっています。</translation>
    </message>
    <message>
        <source>It is x(1 − σ) − β(p₁ − p₂)x²σ(1 − σ).</source>
        <translation>正しくはx(1 − σ) − β(p₁ − p₂)x²σ(1 − σ)です。</translation>
    </message>
    <message>
        <source>A listing hands the gradient that comes in on to what makes β, unchanged.</source>
        <translation>あるコードは、入ってきた勾配をそのまま、βを作る側へ渡しています。</translation>
    </message>
    <message>
        <source>It is to be multiplied by ∂f/∂β, which is 0 at x = 0 and far out, where β makes no difference.</source>
        <translation>勾配には∂f/∂βを掛ける必要があります。∂f/∂βは、βの違いが効かないx = 0と遠方では0です。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass treats β = σ(x) as a constant.</source>
        <translation>あるコードの逆伝播は、β = σ(x)を定数として扱っています。</translation>
    </message>
    <message>
        <source>x acts through β too, and (p₁ − p₂)²x²σ(1 − σ)β(1 − β) is missing.</source>
        <translation>xはβを通しても作用するため、(p₁ − p₂)²x²σ(1 − σ)β(1 − β)の項が抜けています。</translation>
    </message>
    <message>
        <source>A published formula</source>
        <translation>公表されている式</translation>
    </message>
    <message>
        <source>A published listing</source>
        <translation>公表されているコード</translation>
    </message>
    <message>
        <source>A published claim</source>
        <translation>公表されている主張</translation>
    </message>
    <message>
        <source>Libraries disagree</source>
        <translation>ライブラリ間の不一致</translation>
    </message>
    <message>
        <source>One tutorial&apos;s step is 1 at zero, another&apos;s is 0.</source>
        <translation>ある解説記事のステップ関数は0で値1、別の記事では0です。</translation>
    </message>
    <message>
        <source>The value at 0 is a convention; ½ is the symmetric one. Say which is meant: integers hit 0 exactly.</source>
        <translation>0での値は約束事で、対称なのは½です。整数の入力はちょうど0になるため、どれを使うかを明示してください。</translation>
    </message>
    <message>
        <source>A listing computes the step as a comparison, 1.0 * (x &gt; 0).</source>
        <translation>あるコードは、ステップ関数を比較1.0 * (x &gt; 0)で計算しています。</translation>
    </message>
    <message>
        <source>A comparison with NaN is false, so a NaN comes out as a healthy 0 and the error is never seen.</source>
        <translation>NaNとの比較は偽になるため、NaNが正常な0に化け、誤りに気づけません。</translation>
    </message>
    <message>
        <source>A listing selects with a comparison that is false for NaN.</source>
        <translation>あるコードは、NaNで偽になる比較を使って値を選んでいます。</translation>
    </message>
    <message>
        <source>NaN is then replaced by the value and disappears. Ask for x ≤ θ instead, and NaN passes through.</source>
        <translation>その場合、NaNは置き換え用の値になって消えます。代わりにx ≤ θで判定すれば、NaNはそのまま通ります。</translation>
    </message>
    <message>
        <source>Tutorials give ReLU′(0) as 0, as 1, or as NaN.</source>
        <translation>解説記事によって、ReLU′(0)は0、1、NaNとまちまちです。</translation>
    </message>
    <message>
        <source>It does not exist: the slopes are 0 on the left and 1 on the right. PyTorch, TensorFlow and JAX return 0.</source>
        <translation>傾きは左側で0、右側で1なので、ReLU′(0)は存在しません。PyTorch、TensorFlow、JAXは0を返します。</translation>
    </message>
    <message>
        <source>A tutorial calls ReLU and Leaky ReLU discontinuous at 0.</source>
        <translation>ある解説記事は、ReLUとLeaky ReLUを0で不連続だとしています。</translation>
    </message>
    <message>
        <source>Both are continuous there: the values from left and right are equal. Only the derivative jumps.</source>
        <translation>どちらもそこで連続です。左からの値と右からの値は等しく、跳ぶのは導関数だけです。</translation>
    </message>
    <message>
        <source>A tutorial gives the range of ReLU as (0, x).</source>
        <translation>ある解説記事は、ReLUの値域を(0, x)としています。</translation>
    </message>
    <message>
        <source>A range cannot depend on x. It is [0, ∞), and 0 belongs to it.</source>
        <translation>値域がxによることはありません。正しくは[0, ∞)で、0も含みます。</translation>
    </message>
    <message>
        <source>A listing computes ReLU as a product with a comparison.</source>
        <translation>あるコードは、ReLUを比較との積で計算しています。</translation>
    </message>
    <message>
        <source>−∞ · 0 is NaN, and negative inputs come out as −0. max(x, 0) has neither fault.</source>
        <translation>−∞ · 0はNaNになり、負の入力は−0になります。max(x, 0)にはどちらの欠点もありません。</translation>
    </message>
    <message>
        <source>A listing computes Leaky ReLU as the larger of αx and x.</source>
        <translation>あるコードは、Leaky ReLUをαxとxの大きい方として計算しています。</translation>
    </message>
    <message>
        <source>That is right for α ≤ 1 only. Above 1 the larger one is the wrong branch on both sides of 0.</source>
        <translation>それが正しいのはα ≤ 1の場合だけです。αが1を超えると、大きい方は0の両側で間違った枝になります。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula says that Leaky ReLU′(0) is 0.01, and its listing returns 1.</source>
        <translation>ある解説記事では、式によればLeaky ReLU′(0)は0.01なのに、コードは1を返します。</translation>
    </message>
    <message>
        <source>The derivative does not exist at 0. PyTorch returns the left slope, JAX the right one.</source>
        <translation>0では導関数が存在しません。PyTorchは左側の傾き、JAXは右側の傾きを返します。</translation>
    </message>
    <message>
        <source>“Leaky ReLU” without a number means four different functions.</source>
        <translation>数値を示さない「Leaky ReLU」は、4つの異なる関数を指しえます。</translation>
    </message>
    <message>
        <source>The default slope is 0.01 in PyTorch and JAX, 0.1 in darknet, 0.2 in Keras and 0.3 in Keras&apos;s layer.</source>
        <translation>既定の傾きは、PyTorchとJAXで0.01、darknetで0.1、Kerasで0.2、Kerasの層で0.3です。</translation>
    </message>
    <message>
        <source>PReLU starts training as a different function in each library.</source>
        <translation>PReLUは、ライブラリごとに違う関数から訓練を始めます。</translation>
    </message>
    <message>
        <source>The slope begins at 0.25 in the paper, PyTorch and Equinox, at 0.01 in Flax, and at 0 in Keras, where it begins as ReLU.</source>
        <translation>傾きの初期値は、論文・PyTorch・Equinoxで0.25、Flaxで0.01、Kerasで0です。KerasではReLUとして始まります。</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments divide by a number from U(3, 8) and evaluate with the mean divisor, 5.5.</source>
        <translation>論文の実験では、U(3, 8)から引いた数で割り、評価時には除数の平均5.5を使います。</translation>
    </message>
    <message>
        <source>PyTorch draws the slope from U(1/8, 1/3) and evaluates with the mean slope, 11/48. A mean of reciprocals is not the reciprocal of a mean.</source>
        <translation>PyTorchはU(1/8, 1/3)から傾きを引き、評価時には傾きの平均11/48を使います。逆数の平均は平均の逆数ではありません。</translation>
    </message>
    <message>
        <source>A tutorial says that ELU is smoother than ReLU at 0.</source>
        <translation>ある解説記事は、0ではELUの方がReLUより滑らかだと述べています。</translation>
    </message>
    <message>
        <source>Only for α = 1 is the slope continuous. With any other α it jumps from α to 1.</source>
        <translation>傾きが連続なのはα = 1の場合だけです。それ以外のαではαから1へ跳びます。</translation>
    </message>
    <message>
        <source>Tutorials differ on whether 0 belongs to the left or to the right branch of ELU.</source>
        <translation>0をELUの左の枝に含めるか右の枝に含めるかは、解説記事によって違います。</translation>
    </message>
    <message>
        <source>For f it makes no difference; for the derivative at 0 it decides between α and 1. PyTorch and JAX return α.</source>
        <translation>fには影響しませんが、0での導関数がαになるか1になるかはこれで決まります。PyTorchとJAXはαを返します。</translation>
    </message>
    <message>
        <source>A tutorial says that Swish, unlike ELU, is differentiable at 0.</source>
        <translation>ある解説記事は、SwishはELUと違って0で微分可能だと述べています。</translation>
    </message>
    <message>
        <source>ELU with α = 1 is differentiable there too. It is the second derivative that jumps, from 1 to 0.</source>
        <translation>α = 1のELUもそこで微分可能です。跳ぶのは2階導関数で、1から0へ変わります。</translation>
    </message>
    <message>
        <source>A listing rounds SELU&apos;s constants to 1.0507 and 1.67326.</source>
        <translation>あるコードは、SELUの定数を1.0507と1.67326に丸めています。</translation>
    </message>
    <message>
        <source>The constants solve two equations, mean 0 and variance 1. Rounded, the variance is kept to five places only.</source>
        <translation>定数は、平均0と分散1という2つの方程式の解です。丸めると、分散は5桁までしか保たれません。</translation>
    </message>
    <message>
        <source>SELU is often taken to be as smooth as ELU.</source>
        <translation>SELUはELUと同じくらい滑らかだと思われがちです。</translation>
    </message>
    <message>
        <source>Its slope drops at 0. Libraries return the left one there.</source>
        <translation>傾きは0で急に小さくなります。ライブラリはそこで左側の傾きを返します。</translation>
    </message>
    <message>
        <source>A tutorial says that PyTorch&apos;s softplus becomes linear where x exceeds the threshold.</source>
        <translation>ある解説記事は、PyTorchのソフトプラスはxがしきい値を超えると線形になると述べています。</translation>
    </message>
    <message>
        <source>It compares βx with the threshold, so with β = 2 and the default 20 the switch is at x = 10. f drops there by 1.03·10⁻⁹.</source>
        <translation>しきい値と比べるのはβxなので、β = 2で既定値20なら切り替わるのはx = 10です。そこでfは1.03·10⁻⁹だけ下がります。</translation>
    </message>
    <message>
        <source>A tutorial says that sigmoid and tanh lose their gradient on negative inputs just as ReLU does.</source>
        <translation>ある解説記事は、シグモイドとtanhもReLUと同じように負の入力で勾配を失うと述べています。</translation>
    </message>
    <message>
        <source>They saturate, but their derivatives are positive everywhere. Only ReLU&apos;s is exactly 0.</source>
        <translation>飽和はしますが、導関数はどこでも正です。ちょうど0になるのはReLUの導関数だけです。</translation>
    </message>
    <message>
        <source>A tutorial reads the largest slope of the sigmoid off a plot, as about 0.2494.</source>
        <translation>ある解説記事は、シグモイドの最大の傾きをグラフから約0.2494と読み取っています。</translation>
    </message>
    <message>
        <source>It is exactly ¼, at 0. Fifty points from −5 to 5 do not include 0.</source>
        <translation>正確には0で¼です。−5から5までの50点には0が含まれません。</translation>
    </message>
    <message>
        <source>A tutorial calls the sigmoid a smooth version of the sign.</source>
        <translation>ある解説記事は、シグモイドを符号関数の滑らかな版と呼んでいます。</translation>
    </message>
    <message>
        <source>As the slope grows it becomes the unit step, 0 on the left. The smooth sign is tanh x = 2σ(2x) − 1.</source>
        <translation>傾きを大きくすると、左側が0の単位ステップになります。符号関数の滑らかな版はtanh x = 2σ(2x) − 1です。</translation>
    </message>
    <message>
        <source>“Hard sigmoid” has slope 0.2 in Keras 2, ONNX and Theano.</source>
        <translation>「ハードシグモイド」の傾きは、Keras 2、ONNX、Theanoでは0.2です。</translation>
    </message>
    <message>
        <source>In PyTorch, JAX and Keras 3 it is 1/6. The outputs differ by up to 0.0833, at ±2.5.</source>
        <translation>PyTorch、JAX、Keras 3では1/6です。出力の差は±2.5で最大0.0833になります。</translation>
    </message>
    <message>
        <source>A tutorial derives tanh′ x = 1/cosh x.</source>
        <translation>ある解説記事は、tanh′ x = 1/cosh xを導いています。</translation>
    </message>
    <message>
        <source>It is 1/cosh² x. The two agree at x = 0 alone.</source>
        <translation>正しくは1/cosh² xです。両者が一致するのはx = 0だけです。</translation>
    </message>
    <message>
        <source>A tutorial says that with tanh the cause of vanishing gradients is gone, since its slope reaches 1.</source>
        <translation>ある解説記事は、tanhは傾きが1に達するため勾配消失の原因がなくなると述べています。</translation>
    </message>
    <message>
        <source>It reaches 1 at x = 0 only and is below 1 everywhere else, by x = 3 below 0.01.</source>
        <translation>1に達するのはx = 0だけで、それ以外ではつねに1より小さく、x = 3ではすでに0.01を下回ります。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula gives the derivative as 1 at −1 and as 0 at +1.</source>
        <translation>ある解説記事の式では、導関数が−1で1、+1で0になります。</translation>
    </message>
    <message>
        <source>At neither corner does it exist, and the function is odd, so an asymmetric choice is a slip. PyTorch returns 0 at both, JAX 1.</source>
        <translation>どちらの角でも導関数は存在せず、関数は奇関数なので、非対称な選び方は誤りです。両方の角で、PyTorchは0、JAXは1を返します。</translation>
    </message>
    <message>
        <source>A tutorial says that softsign is not differentiable at 0.</source>
        <translation>ある解説記事は、ソフトサインは0で微分不可能だと述べています。</translation>
    </message>
    <message>
        <source>It is, with slope 1, and the derivative is continuous. What jumps is the second derivative.</source>
        <translation>微分可能で、傾きは1、導関数は連続です。跳ぶのは2階導関数です。</translation>
    </message>
    <message>
        <source>A listing divides x by 1 + |x|.</source>
        <translation>あるコードは、xを1 + |x|で割っています。</translation>
    </message>
    <message>
        <source>At infinity that is ∞/∞. The limit is ±1.</source>
        <translation>無限大では∞/∞となります。極限は±1です。</translation>
    </message>
    <message>
        <source>A listing adds up the two branches as products with comparisons.</source>
        <translation>あるコードは、2つの枝をそれぞれ比較との積にして足し合わせています。</translation>
    </message>
    <message>
        <source>A comparison with NaN is false, and selecting by comparison turns NaN into 0.</source>
        <translation>NaNとの比較は偽になり、比較で選ぶとNaNが0になります。</translation>
    </message>
    <message>
        <source>Some code calls a scaled error function, erf(x/√2), “serf”.</source>
        <translation>尺度を変えた誤差関数erf(x/√2)を「serf」と呼ぶコードがあります。</translation>
    </message>
    <message>
        <source>In the paper Serf is x · erf(ln(1 + eˣ)), a gated function like Mish and no sigmoid.</source>
        <translation>論文のSerfはx · erf(ln(1 + eˣ))で、Mishのようなゲート型の関数であり、シグモイド型ではありません。</translation>
    </message>
    <message>
        <source>“SmeLU” has a default half-width of 1 in some code and of 2 in other.</source>
        <translation>「SmeLU」の半幅の既定値は、コードによって1のものと2のものがあります。</translation>
    </message>
    <message>
        <source>β changes the value at 0, which is β/4. Say which one is meant.</source>
        <translation>βによって0での値β/4が変わります。どちらを使うかを明示してください。</translation>
    </message>
    <message>
        <source>A collection of activations defines SmeLU as a softplus.</source>
        <translation>ある活性化関数集は、SmeLUをソフトプラスとして定義しています。</translation>
    </message>
    <message>
        <source>It is a parabola between two straight lines, and exactly 0 on the left.</source>
        <translation>実際は2本の直線の間を放物線でつないだもので、左側ではちょうど0です。</translation>
    </message>
    <message>
        <source>Blog posts and some code write Snake without the factor 1/a.</source>
        <translation>ブログ記事や一部のコードでは、Snakeから係数1/aが抜けています。</translation>
    </message>
    <message>
        <source>The factor keeps the slope between 0 and 2 whatever a is. Without it the two agree for a = 1 only.</source>
        <translation>この係数があれば、aが何であっても傾きは0と2の間に収まります。係数がないと、両者が一致するのはa = 1の場合だけです。</translation>
    </message>
    <message>
        <source>NumPy, PyTorch and JAX call sin(πx)/(πx) sinc.</source>
        <translation>NumPy、PyTorch、JAXではsin(πx)/(πx)をsincと呼びます。</translation>
    </message>
    <message>
        <source>In mathematics sinc is sin(x)/x. Divide the argument by π when one is written with the other.</source>
        <translation>数学ではsincはsin(x)/xです。数学のsincをライブラリの関数で書くときは、引数をπで割ります。</translation>
    </message>
    <message>
        <source>“SReLU” also means a shifted ReLU, max(−1, x).</source>
        <translation>「SReLU」は、ずらしたReLUであるmax(−1, x)を指すこともあります。</translation>
    </message>
    <message>
        <source>The S-shaped unit has a slope on either side, learned like its knees.</source>
        <translation>S字型のユニットは両側に傾きを持ち、それも折れ点の位置と同じく学習されます。</translation>
    </message>
    <message>
        <source>A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmax&apos;s derivative.</source>
        <translation>ある解説は、∂yⱼ/∂xᵢをすべての出力について足し、その和をソフトマックスの微分と呼ぶ。</translation>
    </message>
    <message>
        <source>The sum is 0 at every x, since the outputs always add up to 1. Backwards it is yᵢ(gᵢ − Σⱼ gⱼyⱼ).</source>
        <translation>出力の和は常に1なので、その和はどのxでも0です。逆伝播はyᵢ(gᵢ − Σⱼ gⱼyⱼ)です。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses y(1 − y), the diagonal for the derivative.</source>
        <translation>あるコードの逆伝播は、微分として対角成分y(1 − y)を使う。</translation>
    </message>
    <message>
        <source>Each output depends on every input: the Jacobian is diag(y) − yyᵀ, and backwards it is y(g − y·g).</source>
        <translation>各出力はすべての入力に依存します。ヤコビ行列はdiag(y) − yyᵀ、逆伝播はy(g − y·g)です。</translation>
    </message>
    <message>
        <source>With that diagonal, cross-entropy would pull at the class alone that is right.</source>
        <translation>その対角成分だけを使うと、交差エントロピーは正解のクラスだけを引っ張ることになる。</translation>
    </message>
    <message>
        <source>Through the whole Jacobian its gradient is y − t: it pushes the other classes down too.</source>
        <translation>ヤコビ行列全体を通すと勾配はy − tで、ほかのクラスも押し下げます。</translation>
    </message>
    <message>
        <source>A listing flattens a batch before it forms diag(y) − yyᵀ.</source>
        <translation>あるコードは、diag(y) − yyᵀを作る前にバッチを平坦化する。</translation>
    </message>
    <message>
        <source>Then the rows of a batch act on each other. Every row has a Jacobian of its own.</source>
        <translation>すると、バッチの行が互いに影響してしまいます。どの行にもそれぞれのヤコビ行列があります。</translation>
    </message>
    <message>
        <source>A tutorial quotes that softmax is as many sigmoids, normalised.</source>
        <translation>ある解説は、ソフトマックスは成分の数だけのシグモイドを正規化したものだと引用する。</translation>
    </message>
    <message>
        <source>It is exponentials, normalised. Of two entries a and b the first gets σ(a − b).</source>
        <translation>正規化されるのは指数関数です。2成分a、bのとき、1つ目はσ(a − b)になります。</translation>
    </message>
    <message>
        <source>A listing divides e^x by its sum.</source>
        <translation>あるコードは、e^xをその和で割る。</translation>
    </message>
    <message>
        <source>From 709.8 on e^x overflows. Taking the greatest entry from all changes nothing else.</source>
        <translation>709.8以上でe^xはあふれます。最大の成分をすべてから引いても、ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>A Jacobian is formed as diag(y) − yyᵀ, and its diagonal so as y(1 − y).</source>
        <translation>ヤコビ行列をdiag(y) − yyᵀとして作り、対角成分をy(1 − y)とする。</translation>
    </message>
    <message>
        <source>Where one entry dominates, 1 − y rounds to 0. The sum of the other shares has all digits.</source>
        <translation>1つの成分が支配的なところでは、1 − yは0に丸められます。ほかの割合の和なら、すべての桁が残ります。</translation>
    </message>
    <message>
        <source>A tutorial plots a softmax over 200 points as a curve, and says that its integral is 1.</source>
        <translation>ある解説は、200点のソフトマックスを曲線として描き、その積分が1だと言う。</translation>
    </message>
    <message>
        <source>The sum of the outputs is 1. What a point gets depends on all the others: it is a function of vectors.</source>
        <translation>1になるのは出力の和です。1点の値はほかのすべての点に依存します。これはベクトルの関数です。</translation>
    </message>
    <message>
        <source>A tutorial calls the δᵢⱼ of the Jacobian Dirac&apos;s delta.</source>
        <translation>ある解説は、ヤコビ行列のδᵢⱼをディラックのデルタと呼ぶ。</translation>
    </message>
    <message>
        <source>It is Kronecker&apos;s: 1 where i = j and 0 elsewhere. Nothing here is infinite.</source>
        <translation>これはクロネッカーのデルタです。i = jで1、ほかでは0で、無限大になるものはありません。</translation>
    </message>
    <message>
        <source>A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmin&apos;s derivative.</source>
        <translation>ある解説は、∂yⱼ/∂xᵢをすべての出力について足し、その和をソフトミンの微分と呼ぶ。</translation>
    </message>
    <message>
        <source>That sum is 0 as well. Backwards it is −yᵢ(gᵢ − Σⱼ gⱼyⱼ).</source>
        <translation>その和もやはり0です。逆伝播は−yᵢ(gᵢ − Σⱼ gⱼyⱼ)です。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses −y(1 − y), the diagonal for the derivative.</source>
        <translation>あるコードの逆伝播は、微分として対角成分−y(1 − y)を使う。</translation>
    </message>
    <message>
        <source>The Jacobian is yyᵀ − diag(y), and with cross-entropy the gradient is t − y.</source>
        <translation>ヤコビ行列はyyᵀ − diag(y)で、交差エントロピーとの勾配はt − yです。</translation>
    </message>
    <message>
        <source>A listing computes e^−x without taking out the smallest entry first.</source>
        <translation>あるコードは、最小の成分を引かずにe^−xを計算する。</translation>
    </message>
    <message>
        <source>Below −709.8 that is ∞/∞, and where all entries are above 745.1 it is 0/0.</source>
        <translation>−709.8未満では∞/∞、すべての成分が745.1を超えると0/0になります。</translation>
    </message>
    <message>
        <source>A tutorial gives ∂yⱼ/∂xᵢ = δᵢⱼ − exp(yⱼ).</source>
        <translation>ある解説は、∂yⱼ/∂xᵢ = δᵢⱼ − exp(yⱼ)とする。</translation>
    </message>
    <message>
        <source>It is δᵢⱼ − exp(yᵢ), with the index of the input: all rows have the same terms.</source>
        <translation>正しくはδᵢⱼ − exp(yᵢ)で、添字は入力のものです。どの行にも同じ項が並びます。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses 1 − exp(y), the diagonal for the derivative.</source>
        <translation>あるコードの逆伝播は、微分として対角成分1 − exp(y)を使う。</translation>
    </message>
    <message>
        <source>Backwards it is g − exp(y) Σ g: every gradient that comes in reaches every entry.</source>
        <translation>逆伝播はg − exp(y) Σ gです。入ってくる勾配はどれも、すべての成分に届きます。</translation>
    </message>
    <message>
        <source>A listing takes the logarithm of Σ e^x as it stands.</source>
        <translation>あるコードは、Σ e^xの対数をそのまま計算する。</translation>
    </message>
    <message>
        <source>It overflows from 709.8 on, and is −∞ below −745.1. At the greatest entry the others&apos; share is lost.</source>
        <translation>709.8以上であふれ、−745.1未満では−∞になります。最大の成分では、ほかの割合が失われます。</translation>
    </message>
    <message>
        <source>Keras 3.15&apos;s sparsemax adds up all partial sums of its support, not just the last.</source>
        <translation>Keras 3.15のsparsemaxは、台の最後の部分和だけでなく、すべての部分和を足してしまう。</translation>
    </message>
    <message>
        <source>The threshold comes from the sum of the support alone: only so do the shares add up to 1.</source>
        <translation>しきい値は台の和だけから決まります。そうしてはじめて割合の和が1になります。</translation>
    </message>
</context>
<context>
    <name>PitfallsPanel</name>
    <message>
        <source>Pitfalls of the selected function appear here.</source>
        <translation>選択した関数の落とし穴がここに表示されます。</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>桁落ち</translation>
    </message>
    <message>
        <source>Show ∂f/∂p</source>
        <translation>∂f/∂pを表示</translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}</source>
        <translation>{where}：{quantity} = {right}</translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}, not {wrong}</source>
        <translation>{where}：{quantity} = {right}（{wrong}ではない）</translation>
    </message>
    <message>
        <source>{fault} where {where}</source>
        <translation>{where}で{fault}</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message>
        <source>To and fro</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>From the start again</source>
        <translation>最初から繰り返す</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一度だけ</translation>
    </message>
    <message>
        <source>{seconds} s one way</source>
        <translation>片道{seconds}秒</translation>
    </message>
    <message>
        <source>Save as animation…</source>
        <translation>アニメーションとして保存…</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Keras layer</source>
        <translation>Kerasの層</translation>
    </message>
    <message>
        <source>thresholded</source>
        <translation>しきい値つき</translation>
    </message>
    <message>
        <source>authors&apos; code</source>
        <translation>著者のコード</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>squared ReLU</source>
        <translation>2乗ReLU</translation>
    </message>
    <message>
        <source>0 at zero</source>
        <translation>0で値0</translation>
    </message>
    <message>
        <source>1 at zero</source>
        <translation>0で値1</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>対称</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Set range</source>
        <translation>範囲を指定</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
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
    <name>Report</name>
    <message>
        <source>Facts side by side</source>
        <translation>性質の比較</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>{right}, not {wrong}</source>
        <translation>{right}（{wrong}ではない）</translation>
    </message>
</context>
<context>
    <name>SaturationPlot</name>
    <message>
        <source>Width {width}: {scaled} with 1/√d, {plain} without</source>
        <translation>幅{width}：1/√dありで{scaled}、なしで{plain}</translation>
    </message>
    <message>
        <source>Relative entropy of rows</source>
        <translation>行のエントロピー（最大値に対する比）</translation>
    </message>
    <message>
        <source>Largest weight of rows</source>
        <translation>行の最大の重み</translation>
    </message>
    <message>
        <source>mean, by width d</source>
        <translation>平均、幅dごと</translation>
    </message>
    <message>
        <source>with 1/√d</source>
        <translation>1/√dあり</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>書き出しました：{path}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
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
    <name>Signs</name>
    <message>
        <source>held</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>y is held here; click to let it follow the curves</source>
        <translation>yは固定されています。クリックで曲線に合わせます</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>y follows the curves; click to hold it as it is</source>
        <translation>yは曲線に合わせています。クリックで固定します</translation>
    </message>
    <message>
        <source>all in view</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Click to cut off what grows far beyond the others</source>
        <translation>クリックすると、飛び抜けて大きい曲線を切ります</translation>
    </message>
    <message>
        <source>Cut off, as it grows far beyond the others: {names}. Click to fit everything.</source>
        <translation>飛び抜けて大きいため切れています：{names}。クリックで全体を表示します。</translation>
    </message>
    <message>
        <source>cut off: {names}</source>
        <translation>切れています：{names}</translation>
    </message>
</context>
<context>
    <name>SlopePlot</name>
    <message>
        <source>the winner’s slope</source>
        <translation>最大となる直線の傾き</translation>
    </message>
</context>
<context>
    <name>SoftmaxView</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>勝者</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probabilities at ({row}, {column})</source>
        <translation>({row}, {column})での確率</translation>
    </message>
    <message>
        <source>channel {channel}: score {score}, probability {probability}</source>
        <translation>チャネル{channel}：スコア{score}、確率{probability}</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>チャネル{channel}</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>By family</source>
        <translation>種類順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年順</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>計算コスト順</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep {name}</source>
        <translation>{name}を掃引</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>小さな図の並び</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>End the sweep</source>
        <translation>掃引を終える</translation>
    </message>
    <message>
        <source>Sweep: {text}</source>
        <translation>掃引：{text}</translation>
    </message>
    <message>
        <source>Change the sweep</source>
        <translation>掃引を変更</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Export table</source>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>x from a file</source>
        <translation>ファイルのx</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>CSV, one number a line, or .npy</source>
        <translation>CSV、1行に1つの数、または.npy</translation>
    </message>
    <message>
        <source>∂f/∂p of each learnable parameter</source>
        <translation>学習可能な各パラメータの∂f/∂p</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>the number of points is no whole number</source>
        <translation>点の数が整数ではありません</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} columns, about {size} MB as text</source>
        <translation>{rows}行{columns}列、テキストで約{size} MB</translation>
    </message>
    <message>
        <source>Values of x</source>
        <translation>xの値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Convex</source>
        <translation>下に凸</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>another function</source>
        <translation>別の関数</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>式</translation>
    </message>
    <message>
        <source>points from a file…</source>
        <translation>ファイルの点…</translation>
    </message>
    <message>
        <source>a sine wave</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>2つの山</translation>
    </message>
    <message>
        <source>two classes: moons</source>
        <translation>2クラス：月</translation>
    </message>
    <message>
        <source>two classes: circles</source>
        <translation>2クラス：円</translation>
    </message>
    <message>
        <source>two classes: spirals</source>
        <translation>2クラス：渦巻き</translation>
    </message>
</context>
<context>
    <name>TaskControls</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>xの範囲</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>xの下限</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>xの上限</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>xの範囲</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Points to learn from</source>
        <translation>学習に使う点</translation>
    </message>
</context>
<context>
    <name>TemperatureRow</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0: argmax</source>
        <translation>0：argmax</translation>
    </message>
    <message>
        <source>∞: uniform</source>
        <translation>∞：一様</translation>
    </message>
    <message>
        <source>A temperature is 0 or above, or ∞.</source>
        <translation>温度は0以上または∞です。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>the loss has grown to more than a million times what it was at first</source>
        <translation>損失が最初の100万倍を超えました</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number</source>
        <translation>損失が有限の数ではなくなりました</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>With the mean of the slopes</source>
        <translation>傾きの平均を使います</translation>
    </message>
    <message>
        <source>Every element with a slope of its own, drawn at random</source>
        <translation>要素ごとにランダムに引いた傾きを使います</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Draw again, with the next seed</source>
        <translation>次のシードで引き直す</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most}.</source>
        <translation>シードは0から{most}までの整数です。</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>smooth</source>
        <translation>滑らか</translation>
    </message>
    <message>
        <source>monotone</source>
        <translation>単調</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>zero-centred</source>
        <translation>ゼロ中心</translation>
    </message>
    <message>
        <source>learnable</source>
        <translation>学習可能</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>ゲート型</translation>
    </message>
    <message>
        <source>in PyTorch</source>
        <translation>PyTorchにある</translation>
    </message>
    <message>
        <source>in JAX</source>
        <translation>JAXにある</translation>
    </message>
    <message>
        <source>in Keras</source>
        <translation>Kerasにある</translation>
    </message>
    <message>
        <source>in textbooks</source>
        <translation>教科書にある</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>進んだステップ数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count}ステップ/秒</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>VectorLab</name>
    <message>
        <source>There is no cross-entropy with a gradient for this function.</source>
        <translation>この関数には勾配のある交差エントロピーがありません。</translation>
    </message>
    <message>
        <source>There is no limit for these entries.</source>
        <translation>これらの成分では極限がありません。</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>ヤコビ行列</translation>
    </message>
    <message>
        <source>Loss and its gradient</source>
        <translation>損失とその勾配</translation>
    </message>
    <message>
        <source>Triangle of three shares</source>
        <translation>3つの割合の三角形</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>入力x</translation>
    </message>
    <message>
        <source>Jacobian of {name}</source>
        <translation>{name}のヤコビ行列</translation>
    </message>
    <message>
        <source>∂yᵢ/∂xⱼ and row sums</source>
        <translation>∂yᵢ/∂xⱼと行の和</translation>
    </message>
    <message>
        <source>The line: T from ∞, in the middle, to 0</source>
        <translation>線：Tを中央の∞から0まで</translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation>{name}の割合</translation>
    </message>
    <message>
        <source>sum of the row {row}, of the column {column}</source>
        <translation>行の和{row}、列の和{column}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>2乗誤差の½</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>2乗誤差</translation>
    </message>
    <message>
        <source>∂E/∂y = y − t, of the half ½Σ(y − t)² and for the identity as output, y = x</source>
        <translation>半分の½Σ(y − t)²と、出力が恒等関数y = xの場合に∂E/∂y = y − t</translation>
    </message>
    <message>
        <source>∂E/∂y = 2(y − t) for the identity as output, y = x; y − t holds for its half only</source>
        <translation>出力が恒等関数y = xの場合に∂E/∂y = 2(y − t)。y − tとなるのは半分にした誤差だけです</translation>
    </message>
    <message>
        <source>H = {nats} nats = {bits} bits</source>
        <translation>H = {nats}ナット = {bits}ビット</translation>
    </message>
    <message>
        <source>E = {value} nats</source>
        <translation>E = {value}ナット</translation>
    </message>
</context>
<context>
    <name>VectorNote</name>
    <message>
        <source>Its derivative is the whole Jacobian, not the diagonal y(1 − y): backwards it is y(g − y·g).</source>
        <translation>導関数は対角成分y(1 − y)だけでなくヤコビ行列全体です。逆伝播ではy(g − y·g)となります。</translation>
    </message>
    <message>
        <source>Adding one number to all entries changes nothing, so every row of the Jacobian sums to 0.</source>
        <translation>すべての成分に同じ数を足しても何も変わらないため、ヤコビ行列の各行の和は0です。</translation>
    </message>
    <message>
        <source>It is not sigmoids normalised: of two entries, the first gets σ(a − b).</source>
        <translation>シグモイドを正規化したものではありません。2成分の場合、1つ目はσ(a − b)になります。</translation>
    </message>
    <message>
        <source>It is softmax(−x): the signs of the Jacobian turn, and cross-entropy gives t − y.</source>
        <translation>これはsoftmax(−x)です。ヤコビ行列の符号が反転し、交差エントロピーの勾配はt − yになります。</translation>
    </message>
    <message>
        <source>Without taking out the smallest entry first, e⁻ˣ overflows where an entry is below −709.8.</source>
        <translation>先に最小の成分を引いておかないと、−709.8より小さい成分でe⁻ˣがオーバーフローします。</translation>
    </message>
    <message>
        <source>Off the diagonal the Jacobian is −exp(yⱼ), j being the input: columns differ, rows do not.</source>
        <translation>ヤコビ行列の非対角成分は−exp(yⱼ)（jは入力の番号）です。列ごとに異なり、行にはよりません。</translation>
    </message>
    <message>
        <source>Rows sum to 0, but column j sums to 1 − n·exp(yⱼ).</source>
        <translation>行の和は0ですが、列jの和は1 − n·exp(yⱼ)です。</translation>
    </message>
    <message>
        <source>It gives exact zeros, where −ln y is infinite: its own loss is used, whose gradient is y − t.</source>
        <translation>厳密な0を出すことがあり、そこで−ln yは無限大です。そのため、勾配がy − tとなる専用の損失を使います。</translation>
    </message>
    <message>
        <source>Entries without a share have no slope: their rows and columns of the Jacobian are 0.</source>
        <translation>割合が0の成分には傾きがありません。ヤコビ行列の該当する行と列は0です。</translation>
    </message>
    <message>
        <source>Its derivative is 0 wherever there is one: nothing is learnt through it.</source>
        <translation>導関数は存在するところではどこでも0です。これを通しては何も学習しません。</translation>
    </message>
    <message>
        <source>Of tied entries the first one wins.</source>
        <translation>同じ値の成分では最初のものが勝ちます。</translation>
    </message>
    <message>
        <source>Softmax of the entries with noise −ln(−ln u): towards T = 0, a draw from softmax(x).</source>
        <translation>成分にノイズ−ln(−ln u)を加えたソフトマックスです。T = 0に近づくとsoftmax(x)からの抽出になります。</translation>
    </message>
    <message>
        <source>The mean of the entries weighted by softmax(x / T): the maximum at T = 0, their mean at T = ∞.</source>
        <translation>softmax(x / T)で重みを付けた成分の平均です。T = 0で最大値、T = ∞で単純な平均になります。</translation>
    </message>
    <message>
        <source>It is not monotonic: an entry far below the mean has a negative slope.</source>
        <translation>単調ではありません。平均よりずっと小さい成分では傾きが負になります。</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <source>Nothing pasted: {reason}</source>
        <translation>貼り付けられませんでした：{reason}</translation>
    </message>
    <message>
        <source>Entries of a vector</source>
        <translation>ベクトルの成分</translation>
    </message>
</context>
<context>
    <name>VectorPreset</name>
    <message>
        <source>Five entries</source>
        <translation>5つの成分</translation>
    </message>
    <message>
        <source>0, 1, 2</source>
        <translation>0、1、2</translation>
    </message>
    <message>
        <source>Two entries: a sigmoid</source>
        <translation>2つの成分：シグモイド</translation>
    </message>
    <message>
        <source>One dominates</source>
        <translation>1つが突出</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同じ値</translation>
    </message>
    <message>
        <source>A ramp of 20</source>
        <translation>20成分の等差数列</translation>
    </message>
    <message>
        <source>Too large for e^x</source>
        <translation>e^xには大きすぎる値</translation>
    </message>
    <message>
        <source>−∞ as a mask</source>
        <translation>マスクとしての−∞</translation>
    </message>
</context>
<context>
    <name>WholeField</name>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>{low}から{high}までの整数</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>刻みで</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>から</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>number or step</source>
        <translation>個数または刻み</translation>
    </message>
    <message>
        <source>by ratio</source>
        <translation>比で</translation>
    </message>
</context>
</TS>
