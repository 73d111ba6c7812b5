<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>Notes, pitfalls, code…</source>
        <translation>说明、陷阱、代码…</translation>
    </message>
</context>
<context>
    <name>AboutFunction</name>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{given}: {quantity} = {right}, not {wrong}</source>
        <translation>{given}：{quantity} = {right}，而不是 {wrong}</translation>
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
        <translation>通道 {channel}</translation>
    </message>
    <message>
        <source>β of each channel</source>
        <translation>各通道的 β</translation>
    </message>
    <message>
        <source>β of each image</source>
        <translation>各图像的 β</translation>
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
        <translation>Bent identity（弯曲恒等函数）</translation>
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
        <translation>Hard shrink（硬收缩）</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hard Swish</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>Hard tanh</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>双曲正弦 sinh</translation>
    </message>
    <message>
        <source>Cosh</source>
        <translation>双曲余弦 cosh</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等函数</translation>
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
        <translation>对数 sigmoid</translation>
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
        <translation>SELU（舍入常数）</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号函数</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>Soft shrink（软收缩）</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>Squareplus</source>
        <translation>Squareplus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃函数</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>双曲正切 tanh</translation>
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
        <translation>阈值函数</translation>
    </message>
    <message>
        <source>APL</source>
        <translation>APL</translation>
    </message>
    <message>
        <source>Arctan</source>
        <translation>反正切 arctan</translation>
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
        <translation>误差函数 erf</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数函数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯函数</translation>
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
        <translation>拉普拉斯</translation>
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
        <translation>平方 ReLU</translation>
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
        <translation>软指数函数</translation>
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
        <translation>缩放 tanh</translation>
    </message>
    <message>
        <source>StarReLU</source>
        <translation>StarReLU</translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation>带阈值的 ReLU</translation>
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
        <translation>Gumbel-softmax</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>对数 softmax</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>多头注意力</translation>
    </message>
    <message>
        <source>Smooth maximum</source>
        <translation>平滑最大值</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax2d</source>
        <translation>Softmax2d</translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation>Softmin</translation>
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
        <translation>{name} 动画</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Seconds one way</source>
        <translation>单程秒数</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>到达终点后</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>尺寸（像素）</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>自定系数</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>最大权重</translation>
    </message>
</context>
<context>
    <name>AttentionMaps</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>row: query, column: key</source>
        <translation>行：查询，列：键</translation>
    </message>
    <message>
        <source>softmax of each row; right: its entropy</source>
        <translation>各行的 softmax；右侧：其熵</translation>
    </message>
    <message>
        <source>weights · V</source>
        <translation>权重 · V</translation>
    </message>
    <message>
        <source>row: query</source>
        <translation>行：查询</translation>
    </message>
    <message>
        <source>row: key</source>
        <translation>行：键</translation>
    </message>
    <message>
        <source>All heads: rows have {entropy} of the largest entropy; their largest weight is {largest} in the mean.</source>
        <translation>所有头：各行的熵为最大熵的 {entropy} 倍；各行最大权重的均值为 {largest}。</translation>
    </message>
    <message>
        <source>{name}: key {row}, column {column}: {value}.</source>
        <translation>{name}：键 {row}，列 {column}：{value}。</translation>
    </message>
    <message>
        <source>Query {row} does not see key {column}.</source>
        <translation>查询 {row} 看不到键 {column}。</translation>
    </message>
    <message>
        <source>Query {row}, key {column}: score {score}, weight {weight}.</source>
        <translation>查询 {row}，键 {column}：得分 {score}，权重 {weight}。</translation>
    </message>
    <message>
        <source>{name}: query {row}, column {column}: {value}.</source>
        <translation>{name}：查询 {row}，列 {column}：{value}。</translation>
    </message>
    <message>
        <source>Row: entropy {entropy} of {most}, largest weight {weight} for key {key}.</source>
        <translation>行：熵 {entropy}（最大 {most}），最大权重 {weight}（键 {key}）。</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Q, K and V from one file or from three</source>
        <translation>从一个或三个文件读取 Q、K、V</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Fits</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Classes of {name}</source>
        <translation>{name} 的分类</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Drag bars up and down, with Shift finely. The arrow keys choose a bar and move it, Page Up and Down far.</source>
        <translation>上下拖动柱条，按住 Shift 可微调。方向键选择并移动柱条，Page Up 和 Page Down 大幅移动。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>None of these functions has learnable parameters.</source>
        <translation>这些函数都没有可学习的参数。</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Home</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>Hold y</source>
        <translation>固定 y</translation>
    </message>
    <message>
        <source>Fit every curve</source>
        <translation>显示全部曲线</translation>
    </message>
    <message>
        <source>Equal scales of x and y</source>
        <translation>x 与 y 等比例</translation>
    </message>
    <message>
        <source>Mark this point</source>
        <translation>标记此点</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>移除所有标记</translation>
    </message>
    <message>
        <source>Only this canvas</source>
        <translation>仅此画布</translation>
    </message>
    <message>
        <source>All side by side</source>
        <translation>全部并排</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>{name}, in the comparison</source>
        <translation>{name}（比较中）</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入比较</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>移出比较</translation>
    </message>
    <message>
        <source>No function has all of these.</source>
        <translation>没有同时满足这些条件的函数。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. The nearest names:</source>
        <translation>没有名为“{text}”的函数。最接近的名称：</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>没有名为“{text}”的函数。</translation>
    </message>
    <message>
        <source>Show in its lab</source>
        <translation>在实验室中显示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied: {what}</source>
        <translation>已复制：{what}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>There is no code for this function.</source>
        <translation>此函数没有代码。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>性质</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>ONNX operator: {name}</source>
        <translation>ONNX 算子：{name}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code for the selected function appears here.</source>
        <translation>所选函数的代码显示在这里。</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colours of {symbol} from {low} to {high}</source>
        <translation>{symbol} 的颜色：从 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>导出图形(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>导出报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate curve</source>
        <translation>复制曲线(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show curve</source>
        <translation>显示曲线(&amp;S)</translation>
    </message>
    <message>
        <source>Show curve &amp;alone</source>
        <translation>单独显示曲线(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lock curve</source>
        <translation>锁定曲线(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ference of differences</source>
        <translation>作为差异的参照(&amp;F)</translation>
    </message>
    <message>
        <source>Move curve &amp;up</source>
        <translation>曲线上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move curve d&amp;own</source>
        <translation>曲线下移(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;move curve</source>
        <translation>移除曲线(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename curve…</source>
        <translation>重命名曲线(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove &amp;all curves</source>
        <translation>移除所有曲线(&amp;A)</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>移除所有标记(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>复制图形(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy f&amp;ormulas as LaTeX</source>
        <translation>以 LaTeX 复制公式(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy facts as &amp;Markdown</source>
        <translation>以 Markdown 复制性质(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find a function</source>
        <translation>查找函数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>默认视图(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>View &amp;before</source>
        <translation>上一视图(&amp;B)</translation>
    </message>
    <message>
        <source>View a&amp;fter</source>
        <translation>下一视图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Set range…</source>
        <translation>设置范围(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Equal scales of x and y</source>
        <translation>x 与 y 等比例(&amp;E)</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>上下排列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>逐个显示(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;verlaid</source>
        <translation>叠加(&amp;V)</translation>
    </message>
    <message>
        <source>Show f</source>
        <translation>显示 f</translation>
    </message>
    <message>
        <source>Show f′</source>
        <translation>显示 f′</translation>
    </message>
    <message>
        <source>Show f″</source>
        <translation>显示 f″</translation>
    </message>
    <message>
        <source>Show ∂f/∂p</source>
        <translation>显示 ∂f/∂p</translation>
    </message>
    <message>
        <source>&amp;Variants of the selected function</source>
        <translation>所选函数的各种变体(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sweep a parameter…</source>
        <translation>扫描参数(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Play or stop a parameter</source>
        <translation>播放或停止参数(&amp;P)</translation>
    </message>
    <message>
        <source>Save a&amp;nimation…</source>
        <translation>保存动画(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;functions</source>
        <translation>显示函数(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;relative differences</source>
        <translation>显示相对差异(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cost of all functions…</source>
        <translation>所有函数的计算开销(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About actexplorer</source>
        <translation>关于 actexplorer(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search commands and functions…</source>
        <translation>搜索命令和函数…</translation>
    </message>
    <message>
        <source>Search commands and functions</source>
        <translation>搜索命令和函数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Swish and Hard Swish</source>
        <translation>Swish 与 Hard Swish</translation>
    </message>
    <message>
        <source>Swish and Mish</source>
        <translation>Swish 与 Mish</translation>
    </message>
    <message>
        <source>Swish and TanhExp</source>
        <translation>Swish 与 TanhExp</translation>
    </message>
    <message>
        <source>Mish and TanhExp</source>
        <translation>Mish 与 TanhExp</translation>
    </message>
    <message>
        <source>Tanh and Sigmoid</source>
        <translation>tanh 与 sigmoid</translation>
    </message>
    <message>
        <source>ReLU and Softplus</source>
        <translation>ReLU 与 Softplus</translation>
    </message>
    <message>
        <source>Sinh, Cosh and Tanh</source>
        <translation>sinh、cosh 与 tanh</translation>
    </message>
    <message>
        <source>ELU, Leaky ReLU and ReLU</source>
        <translation>ELU、Leaky ReLU 与 ReLU</translation>
    </message>
    <message>
        <source>ACON-A: β from 0 to 1.5</source>
        <translation>ACON-A：β 从 0 到 1.5</translation>
    </message>
    <message>
        <source>ACON-B: p₂ from 0 to 0.75, β = 2</source>
        <translation>ACON-B：p₂ 从 0 到 0.75，β = 2</translation>
    </message>
    <message>
        <source>ACON-C: p₁ from 0 to 0.75, β = 2</source>
        <translation>ACON-C：p₁ 从 0 到 0.75，β = 2</translation>
    </message>
    <message>
        <source>GELU: exact, by tanh, quick</source>
        <translation>GELU：精确、tanh 近似、quick</translation>
    </message>
    <message>
        <source>Hard sigmoid: slopes of libraries</source>
        <translation>Hard sigmoid：各库的斜率</translation>
    </message>
    <message>
        <source>Softplus: a threshold of 20, or none</source>
        <translation>Softplus：阈值 20 或无阈值</translation>
    </message>
    <message>
        <source>Leaky ReLU: default slopes</source>
        <translation>Leaky ReLU：默认斜率</translation>
    </message>
    <message>
        <source>PReLU: initial slopes</source>
        <translation>PReLU：初始斜率</translation>
    </message>
    <message>
        <source>Step: the value at zero</source>
        <translation>阶跃：零处的值</translation>
    </message>
    <message>
        <source>SmeLU: two defaults</source>
        <translation>SmeLU：两种默认值</translation>
    </message>
    <message>
        <source>Laplace: constants in full and rounded</source>
        <translation>拉普拉斯：完整与舍入的常数</translation>
    </message>
    <message>
        <source>SELU: constants in full and rounded</source>
        <translation>SELU：完整与舍入的常数</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Open .npy…</source>
        <translation>打开 .npy…</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Causal mask: no key after the query</source>
        <translation>因果掩码：不看查询之后的键</translation>
    </message>
    <message>
        <source>Numbers in cells</source>
        <translation>在单元格中显示数值</translation>
    </message>
    <message>
        <source>Normal random numbers</source>
        <translation>正态随机数</translation>
    </message>
    <message>
        <source>Queries, keys, values</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>One file of shape (3, tokens, width), or three of two axes: Q, K and V in that order</source>
        <translation>一个形状为 (3, 词元数, 宽度) 的文件，或三个两轴的文件：依次为 Q、K、V</translation>
    </message>
    <message>
        <source>With the next seed</source>
        <translation>使用下一个种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Numbers as numpy.random.default_rng(seed).normal(0, deviation, (3, tokens, width)) gives them</source>
        <translation>与 numpy.random.default_rng(seed).normal(0, deviation, (3, tokens, width)) 给出的数相同</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Head shown</source>
        <translation>显示的头</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>By width</source>
        <translation>随宽度</translation>
    </message>
    <message>
        <source>A score is a sum of d products: without a factor its deviation grows as √d, a single key takes all the weight, and the softmax has next to no slope left to learn by. Dividing by √d keeps it where it was.</source>
        <translation>得分是 d 个乘积之和：没有系数时，其标准差按 √d 增长，单个键会占去全部权重，softmax 几乎不再有可供学习的斜率。除以 √d 可使标准差保持不变。</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>{low} 到 {high} 的数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Sample in place of {file}</source>
        <translation>示例（代替 {file}）</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>At each pixel the channels’ probabilities sum to 1. The winner is the same at every temperature.</source>
        <translation>每个像素处各通道的概率之和为 1。胜者在任何温度下都相同。</translation>
    </message>
    <message>
        <source>Meta-ACON</source>
        <translation>Meta-ACON</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>s holds</source>
        <translation>s 的内容</translation>
    </message>
    <message>
        <source>Reduction r</source>
        <translation>缩减率 r</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>权重种子</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加直线</translation>
    </message>
    <message>
        <source>Show the target and the error</source>
        <translation>显示目标与误差</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>直接完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Largest error {largest} %, root mean square {rms} % of the target’s range</source>
        <translation>相对于目标的值域：最大误差 {largest} %，均方根 {rms} %</translation>
    </message>
    <message>
        <source>Step {step}: largest error {largest} %, root mean square {rms} % of the target’s range</source>
        <translation>第 {step} 步：相对于目标的值域，最大误差 {largest} %，均方根 {rms} %</translation>
    </message>
    <message>
        <source>{name} is not convex here: it bends down at x = {x}. A maxout is convex, and cannot follow.</source>
        <translation>{name} 在此范围内不是下凸的：它在 x = {x} 处向下弯曲。maxout 是下凸的，无法跟随。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>x from, to</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Slopes and intercepts</source>
        <translation>斜率与截距</translation>
    </message>
    <message>
        <source>Drag a line by an end to turn it, elsewhere to move it. Keys in the plot: Page Up and Down choose a line, the arrows move and turn it, Insert and Delete add and remove.</source>
        <translation>拖动直线的端点可旋转，拖动其他位置可平移。图中的按键：Page Up 和 Page Down 选择直线，方向键平移和旋转，Insert 和 Delete 添加和移除。</translation>
    </message>
    <message>
        <source>Least squares fits each line to where it wins, and starts over; gradient descent uses Adam on all of them</source>
        <translation>最小二乘法将每条直线拟合到它胜出的区间，如此反复；梯度下降对所有直线使用 Adam</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>x 下限</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>x 上限</translation>
    </message>
    <message>
        <source>A number above 0, at most {most}</source>
        <translation>大于 0 且不超过 {most} 的数</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>另抽一个</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <source>Numbers on bars and cells</source>
        <translation>在柱条和单元格上显示数值</translation>
    </message>
    <message>
        <source>Largest entry first</source>
        <translation>分量从大到小排列</translation>
    </message>
    <message>
        <source>Numbers as numpy.random.default_rng(seed).normal(0, spread, n) gives them</source>
        <translation>与 numpy.random.default_rng(seed).normal(0, spread, n) 给出的数相同</translation>
    </message>
    <message>
        <source>Numbers from the clipboard, however they are separated (Ctrl+V)</source>
        <translation>剪贴板中的数字，分隔方式不限（Ctrl+V）</translation>
    </message>
    <message>
        <source>Numbers from a CSV, text or NumPy file</source>
        <translation>CSV、文本或 NumPy 文件中的数字</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Seed, spread</source>
        <translation>种子、标准差</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Seed of noise</source>
        <translation>噪声种子</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>柱条下方</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>A finite number, 0 or above</source>
        <translation>不小于 0 的有限数</translation>
    </message>
</context>
<context>
    <name>CostDialog</name>
    <message>
        <source>Cost</source>
        <translation>计算开销</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. It takes a few seconds.</source>
        <translation>尚未测量。需要几秒钟。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>f alone {f} ns, f and f′ {df} ns, f, f′ and f″ {d2f} ns for an element</source>
        <translation>每个元素：仅 f {f} ns，f 与 f′ {df} ns，f、f′ 与 f″ {d2f} ns</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Time for an element, where ReLU’s f takes 1. Darker: f alone; paler: what f′ and f″ add.</source>
        <translation>每个元素的时间，以 ReLU 的 f 为 1。深色：仅 f；浅色：f′ 与 f″ 的增量。</translation>
    </message>
    <message>
        <source>by f alone</source>
        <translation>按仅 f</translation>
    </message>
    <message>
        <source>by f and f′</source>
        <translation>按 f 与 f′</translation>
    </message>
    <message>
        <source>by f, f′ and f″</source>
        <translation>按 f、f′ 与 f″</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>training, seed {seed}</source>
        <translation>训练，种子 {seed}</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Reset parameters</source>
        <translation>重置参数</translation>
    </message>
    <message>
        <source>Colour and line style</source>
        <translation>颜色与线型</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入比较</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>没有参数</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Colour and line style…</source>
        <translation>颜色与线型…</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
</context>
<context>
    <name>DeltaPlot</name>
    <message>
        <source>a Dirac δ at each kink</source>
        <translation>每个折点处有一个狄拉克 δ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>actexplorer ended before its work was saved. Open what was on the table then?</source>
        <translation>actexplorer 上次在保存之前就结束了。要打开当时的内容吗？</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Licences of what comes with it:</source>
        <translation>随附组件的许可证：</translation>
    </message>
    <message>
        <source>Activation functions and their derivatives: exact, and at once.</source>
        <translation>激活函数及其导数：精确，即时。</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <source>About actexplorer</source>
        <translation>关于 actexplorer</translation>
    </message>
    <message>
        <source>This curve is locked.</source>
        <translation>此曲线已锁定。</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>An animation&apos;s name ends in .gif, .png or .webp.</source>
        <translation>动画文件名须以 .gif、.png 或 .webp 结尾。</translation>
    </message>
    <message>
        <source>Drawing the animation…</source>
        <translation>正在绘制动画…</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Canvases show</source>
        <translation>画布显示</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>relative differences</source>
        <translation>相对差异</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Two curves or more: how far they are from one of them is shown here.</source>
        <translation>有两条以上曲线时，这里显示它们与其中一条的差距。</translation>
    </message>
    <message>
        <source>{name} ≤ {gap} (x = {x}), RMS {rms}</source>
        <translation>{name} ≤ {gap}（x = {x}），RMS {rms}</translation>
    </message>
    <message>
        <source>{f} stands in for {g} on {low} … {high}: {gaps}</source>
        <translation>在 {low} … {high} 上以 {f} 代替 {g}：{gaps}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>actexplorer sessions</source>
        <translation>actexplorer 会话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>要保存对 {name} 的更改吗？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <source>any number or ∞</source>
        <translation>任意数或 ∞</translation>
    </message>
    <message>
        <source>Allowed: {domain}</source>
        <translation>允许：{domain}</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not a number. Allowed: {domain}</source>
        <translation>不是数字。允许：{domain}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>compare {name}</source>
        <translation>比较 {name}</translation>
    </message>
    <message>
        <source>remove a curve</source>
        <translation>移除曲线</translation>
    </message>
    <message>
        <source>remove all curves</source>
        <translation>移除所有曲线</translation>
    </message>
    <message>
        <source>set {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <source>set parameters</source>
        <translation>设置参数</translation>
    </message>
    <message>
        <source>reset parameters</source>
        <translation>重置参数</translation>
    </message>
    <message>
        <source>show evaluation</source>
        <translation>显示评估</translation>
    </message>
    <message>
        <source>show training with seed {name}</source>
        <translation>显示种子 {name} 的训练</translation>
    </message>
    <message>
        <source>rename a curve</source>
        <translation>重命名曲线</translation>
    </message>
    <message>
        <source>change a curve&apos;s look</source>
        <translation>更改曲线外观</translation>
    </message>
    <message>
        <source>lock a curve</source>
        <translation>锁定曲线</translation>
    </message>
    <message>
        <source>unlock a curve</source>
        <translation>解锁曲线</translation>
    </message>
    <message>
        <source>reorder curves</source>
        <translation>调整曲线顺序</translation>
    </message>
    <message>
        <source>duplicate a curve</source>
        <translation>复制曲线</translation>
    </message>
    <message>
        <source>show a curve alone</source>
        <translation>单独显示曲线</translation>
    </message>
    <message>
        <source>show a curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>hide a curve</source>
        <translation>隐藏曲线</translation>
    </message>
    <message>
        <source>mark a point</source>
        <translation>标记点</translation>
    </message>
    <message>
        <source>remove a mark</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>remove all marks</source>
        <translation>移除所有标记</translation>
    </message>
    <message>
        <source>change the reference</source>
        <translation>更改参照</translation>
    </message>
    <message>
        <source>show the functions</source>
        <translation>显示函数</translation>
    </message>
    <message>
        <source>show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>show relative differences</source>
        <translation>显示相对差异</translation>
    </message>
    <message>
        <source>sweep {name}</source>
        <translation>扫描 {name}</translation>
    </message>
    <message>
        <source>end the sweep</source>
        <translation>结束扫描</translation>
    </message>
    <message>
        <source>draw Q, K and V</source>
        <translation>抽取 Q、K、V</translation>
    </message>
    <message>
        <source>set the number of tokens</source>
        <translation>设置词元数</translation>
    </message>
    <message>
        <source>set the width</source>
        <translation>设置宽度</translation>
    </message>
    <message>
        <source>set the deviation</source>
        <translation>设置标准差</translation>
    </message>
    <message>
        <source>set the number of heads</source>
        <translation>设置头数</translation>
    </message>
    <message>
        <source>show another head</source>
        <translation>显示另一个头</translation>
    </message>
    <message>
        <source>set the scale</source>
        <translation>设置缩放</translation>
    </message>
    <message>
        <source>turn the causal mask on or off</source>
        <translation>开关因果掩码</translation>
    </message>
    <message>
        <source>show another measure</source>
        <translation>显示另一个度量</translation>
    </message>
    <message>
        <source>write numbers into cells</source>
        <translation>切换单元格中的数值</translation>
    </message>
    <message>
        <source>open Q, K and V</source>
        <translation>打开 Q、K、V</translation>
    </message>
    <message>
        <source>choose what is learnt</source>
        <translation>选择要学习的内容</translation>
    </message>
    <message>
        <source>choose points to learn from</source>
        <translation>选择用于学习的点</translation>
    </message>
    <message>
        <source>choose who learns</source>
        <translation>选择学习器</translation>
    </message>
    <message>
        <source>add a learner</source>
        <translation>添加学习器</translation>
    </message>
    <message>
        <source>remove a learner</source>
        <translation>移除学习器</translation>
    </message>
    <message>
        <source>show an example</source>
        <translation>显示示例</translation>
    </message>
    <message>
        <source>move a line</source>
        <translation>移动直线</translation>
    </message>
    <message>
        <source>fit the lines</source>
        <translation>拟合直线</translation>
    </message>
    <message>
        <source>add a line</source>
        <translation>添加直线</translation>
    </message>
    <message>
        <source>remove a line</source>
        <translation>移除直线</translation>
    </message>
    <message>
        <source>show a maxout</source>
        <translation>显示 maxout</translation>
    </message>
    <message>
        <source>set the number of inputs</source>
        <translation>设置输入数</translation>
    </message>
    <message>
        <source>choose an activation</source>
        <translation>选择激活函数</translation>
    </message>
    <message>
        <source>choose where the gradient comes from</source>
        <translation>选择梯度来源</translation>
    </message>
    <message>
        <source>take a gradient step</source>
        <translation>执行梯度步</translation>
    </message>
    <message>
        <source>change the vector</source>
        <translation>更改向量</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>更改分量</translation>
    </message>
    <message>
        <source>change the number of entries</source>
        <translation>更改分量个数</translation>
    </message>
    <message>
        <source>draw a vector</source>
        <translation>抽取向量</translation>
    </message>
    <message>
        <source>choose functions</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation>选择函数</translation>
    </message>
    <message>
        <source>set the temperature</source>
        <translation>设置温度</translation>
    </message>
    <message>
        <source>choose the class</source>
        <translation>选择类别</translation>
    </message>
    <message>
        <source>choose the loss</source>
        <translation>选择损失</translation>
    </message>
    <message>
        <source>change the noise</source>
        <translation>更改噪声</translation>
    </message>
    <message>
        <source>choose what is shown</source>
        <translation>选择显示内容</translation>
    </message>
    <message>
        <source>sort the bars</source>
        <translation>排序柱条</translation>
    </message>
    <message>
        <source>show another operation</source>
        <translation>显示另一种运算</translation>
    </message>
    <message>
        <source>show the sample</source>
        <translation>显示示例图像</translation>
    </message>
    <message>
        <source>show another image</source>
        <translation>显示另一幅图像</translation>
    </message>
    <message>
        <source>show another channel</source>
        <translation>显示另一个通道</translation>
    </message>
    <message>
        <source>set p₁</source>
        <translation>设置 p₁</translation>
    </message>
    <message>
        <source>set p₂</source>
        <translation>设置 p₂</translation>
    </message>
    <message>
        <source>choose a switch</source>
        <translation>选择开关</translation>
    </message>
    <message>
        <source>choose sums or means</source>
        <translation>选择总和或均值</translation>
    </message>
    <message>
        <source>set the reduction</source>
        <translation>设置缩减率</translation>
    </message>
    <message>
        <source>draw other weights</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <source>change β(x)</source>
        <translation>更改 β(x)</translation>
    </message>
    <message>
        <source>draw another sample</source>
        <translation>另抽一个示例</translation>
    </message>
    <message>
        <source>resize the sample</source>
        <translation>调整示例图像尺寸</translation>
    </message>
    <message>
        <source>choose a pixel</source>
        <translation>选择像素</translation>
    </message>
    <message>
        <source>open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>change the fit</source>
        <translation>更改拟合</translation>
    </message>
    <message>
        <source>change the range of x</source>
        <translation>更改 x 的范围</translation>
    </message>
    <message>
        <source>show the target</source>
        <translation>显示目标</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing on the canvas</source>
        <translation>画布是空的</translation>
    </message>
    <message>
        <source>Choose a function in the catalogue, or begin with a comparison:</source>
        <translation>从目录中选择一个函数，或从一个比较开始：</translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <source>Entries and outputs</source>
        <translation>分量与输出</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>actexplorer met an error it did not expect. Your work is still here.</source>
        <translation>actexplorer 遇到了意外错误。您的工作仍在。</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>日志位于 {path}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>maxout − target: largest {largest} % of the target’s range (dashed), root mean square {rms} %</source>
        <translation>maxout − 目标：最大为目标值域的 {largest} %（虚线），均方根 {rms} %</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Dots, arrows and marks</source>
        <translation>点、箭头与标记</translation>
    </message>
    <message>
        <source>Axis labels</source>
        <translation>坐标轴标签</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {across} × {down} mm</source>
        <translation>{width} × {height} 像素，{across} × {down} mm</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Free size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy selected as &amp;text</source>
        <translation>将所选复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>全部复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy selected as &amp;Markdown</source>
        <translation>将所选复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy all as &amp;Markdown</source>
        <translation>全部复制为 Markdown(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Looked at</source>
        <translation>考察范围</translation>
    </message>
    <message>
        <source>f oscillates without end: zeros, extrema and intervals are those in this range</source>
        <translation>f 无限振荡：零点、极值和区间取自该范围</translation>
    </message>
    <message>
        <source>Defined on</source>
        <translation>定义域</translation>
    </message>
    <message>
        <source>Elsewhere f is not a number</source>
        <translation>在其他处 f 不是数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>The values that f takes</source>
        <translation>f 所取的值</translation>
    </message>
    <message>
        <source>x → −∞</source>
        <translation>x → −∞</translation>
    </message>
    <message>
        <source>The limit of f, and the line that f approaches</source>
        <translation>f 的极限与渐近线</translation>
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
        <translation>f(x) = 0 处</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>The least value of f, and where f has it</source>
        <translation>f 的最小值及其位置</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>The greatest value of f, and where f has it</source>
        <translation>f 的最大值及其位置</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Whether f keeps to one direction</source>
        <translation>f 是否单调</translation>
    </message>
    <message>
        <source>Convex</source>
        <translation>下凸</translation>
    </message>
    <message>
        <source>Where f bends upward; straight parts next to it are counted in</source>
        <translation>f 向上弯曲处；含相邻直线段</translation>
    </message>
    <message>
        <source>Concave</source>
        <translation>上凸</translation>
    </message>
    <message>
        <source>Where f bends downward; straight parts next to it are counted in</source>
        <translation>f 向下弯曲处；含相邻直线段</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称性</translation>
    </message>
    <message>
        <source>odd: f(−x) = −f(x); even: f(−x) = f(x)</source>
        <translation>奇：f(−x) = −f(x)；偶：f(−x) = f(x)</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>光滑性</translation>
    </message>
    <message>
        <source>C⁰: f is continuous; C¹: f′ too; C²: f″ too; C∞: every derivative</source>
        <translation>C⁰：f 连续；C¹：f′ 也连续；C²：f″ 也连续；C∞：各阶导数</translation>
    </message>
    <message>
        <source>Lipschitz</source>
        <translation>Lipschitz 常数</translation>
    </message>
    <message>
        <source>The Lipschitz constant: f never changes by more than this times the change of x</source>
        <translation>Lipschitz 常数：f 的变化不超过 x 变化的这么多倍</translation>
    </message>
    <message>
        <source>Extrema of f′</source>
        <translation>f′ 的极值</translation>
    </message>
    <message>
        <source>inf and sup are approached, from the left (⁻) or the right (⁺), but not reached</source>
        <translation>inf 和 sup 从左（⁻）或右（⁺）趋近但不达到</translation>
    </message>
    <message>
        <source>Extrema of f″</source>
        <translation>f″ 的极值</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Where |f′| &lt; 0.01, so that hardly any gradient passes</source>
        <translation>|f′| &lt; 0.01 处，几乎不传递梯度</translation>
    </message>
    <message>
        <source>E f(Z)</source>
        <translation>E f(Z)</translation>
    </message>
    <message>
        <source>The mean of f(Z) for a standard normal Z</source>
        <translation>标准正态 Z 下 f(Z) 的均值</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零均值</translation>
    </message>
    <message>
        <source>Whether E f(Z) = 0</source>
        <translation>E f(Z) 是否为 0</translation>
    </message>
    <message>
        <source>E f(Z)²</source>
        <translation>E f(Z)²</translation>
    </message>
    <message>
        <source>The mean square of f(Z) for a standard normal Z</source>
        <translation>标准正态 Z 下 f(Z) 的均方</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>1/√E f(Z)²: weights scaled by it keep the size of signals from layer to layer</source>
        <translation>1/√E f(Z)²：按此缩放权重可使信号幅度逐层保持</translation>
    </message>
    <message>
        <source>PyTorch’s gain</source>
        <translation>PyTorch 的增益</translation>
    </message>
    <message>
        <source>What torch.nn.init.calculate_gain says, and how far that is from the gain above</source>
        <translation>torch.nn.init.calculate_gain 的值，及其与上面增益的差距</translation>
    </message>
    <message>
        <source>χ₁ = E f′(Z)²</source>
        <translation>χ₁ = E f′(Z)²</translation>
    </message>
    <message>
        <source>How much a layer scales the squared gradient, for weights of unit variance; jumps of f are left out</source>
        <translation>单位方差权重下一层对梯度平方的缩放；不计 f 的跳跃</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>In deep networks</source>
        <translation>在深层网络中</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
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
        <translation>递增</translation>
    </message>
    <message>
        <source>never decreasing</source>
        <translation>不减</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>递减</translation>
    </message>
    <message>
        <source>never increasing</source>
        <translation>不增</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>不连续</translation>
    </message>
    <message>
        <source>{value} at {places}</source>
        <translation>{value}，在 {places}</translation>
    </message>
    <message>
        <source>{value} on {places}</source>
        <translation>{value}，在 {places} 上</translation>
    </message>
    <message>
        <source>{value}, along {line}</source>
        <translation>{value}，沿 {line}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What is worth knowing about the selected function appears here.</source>
        <translation>所选函数的性质显示在这里。</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Steps</source>
        <translation>阶跃类</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流类</translation>
    </message>
    <message>
        <source>Exponential units</source>
        <translation>指数类</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>门控类</translation>
    </message>
    <message>
        <source>Sigmoids</source>
        <translation>S 型</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩类</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>周期类</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Vector functions</source>
        <translation>向量函数</translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The formulas of the selected curve appear here.</source>
        <translation>所选曲线的公式显示在这里。</translation>
    </message>
    <message>
        <source>LaTeX of {name}</source>
        <translation>{name} 的 LaTeX</translation>
    </message>
    <message>
        <source>{name} as SVG</source>
        <translation>{name} 为 SVG</translation>
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
        <translation>复制 LaTeX</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Facts about every function</source>
        <translation>所有函数的性质</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>At default parameters. Double-click a row to add the function to the comparison.</source>
        <translation>默认参数下的值。双击一行可将函数加入比较。</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown 表格 (*.md)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>largest {name}</source>
        <translation>最大 {name}</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>位于 x</translation>
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
        <translation>沿通道的 softmax</translation>
    </message>
    <message>
        <source>Meta-ACON</source>
        <translation>Meta-ACON</translation>
    </message>
    <message>
        <source>Pixel: β = σ(x)</source>
        <translation>像素：β = σ(x)</translation>
    </message>
    <message>
        <source>Channel: β = σ(W₁W₂s)</source>
        <translation>通道：β = σ(W₁W₂s)</translation>
    </message>
    <message>
        <source>Layer: β = σ(s)</source>
        <translation>层：β = σ(s)</translation>
    </message>
    <message>
        <source>Own: a formula of x</source>
        <translation>自定义：x 的公式</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>A sum over a whole map is so large that σ saturates: β is 0 or 1.</source>
        <translation>整个特征图之和非常大，σ 会饱和：β 为 0 或 1。</translation>
    </message>
    <message>
        <source>Every element has a β of its own.</source>
        <translation>每个元素都有自己的 β。</translation>
    </message>
    <message>
        <source>Where x is large, y is the greater of p₁x and p₂x; far below 0 it is their mean.</source>
        <translation>x 很大时，y 是 p₁x 与 p₂x 中较大者；x 远小于 0 时是二者的均值。</translation>
    </message>
    <message>
        <source>Each channel has one β.</source>
        <translation>每个通道有一个 β。</translation>
    </message>
    <message>
        <source>s is each channel’s sum or mean, mixed by two small matrices with C/r units between.</source>
        <translation>s 是各通道的总和或均值，由两个小矩阵混合，其间有 C/r 个单元。</translation>
    </message>
    <message>
        <source>The paper writes sums, its authors’ code takes means.</source>
        <translation>论文写的是总和，作者的代码取均值。</translation>
    </message>
    <message>
        <source>The whole image has one β; s is the sum or the mean of all its elements.</source>
        <translation>整幅图像只有一个 β；s 是其全部元素的总和或均值。</translation>
    </message>
    <message>
        <source>β is any formula of x.</source>
        <translation>β 是 x 的任意公式。</translation>
    </message>
    <message>
        <source>The gradient that goes through it takes its exact derivative.</source>
        <translation>经过它的梯度使用其精确导数。</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>nothing has been computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>NumPy 数组 (*.npy)</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Reading images…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Softmax and its relatives: a vector as bars, its outputs, Jacobian and entropy</source>
        <translation>softmax 及其同类：以柱条表示的向量及其输出、雅可比矩阵与熵</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Softmax over the channels of images, and meta-ACON&apos;s switches</source>
        <translation>沿图像通道的 softmax，以及 Meta-ACON 的开关</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The upper envelope of lines, and its fit to a convex function</source>
        <translation>直线的上包络，及其对下凸函数的拟合</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Where a softmax meets queries, keys and values</source>
        <translation>softmax 与查询、键、值相遇之处</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Functions that learn their parameters, alone and in a small network</source>
        <translation>单独或在小型网络中学习自身参数的函数</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>One neuron, forward and backward</source>
        <translation>单个神经元的前向与反向传播</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>nothing is shown that could be drawn</source>
        <translation>没有可以绘制的内容</translation>
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
        <translation>折点</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳跃</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>What it starts from</source>
        <translation>起始参数</translation>
    </message>
    <message>
        <source>Learner {number}</source>
        <translation>学习器 {number}</translation>
    </message>
    <message>
        <source>Remove learner {number}</source>
        <translation>移除学习者 {number}</translation>
    </message>
    <message>
        <source>What {name} starts from</source>
        <translation>{name} 的起始参数</translation>
    </message>
</context>
<context>
    <name>LearnerRows</name>
    <message>
        <source>Add a learner</source>
        <translation>添加学习器</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>above {low}, at most {high}</source>
        <translation>大于 {low} 且不超过 {high}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>logistic, by step</source>
        <translation>逻辑损失，随步数</translation>
    </message>
    <message>
        <source>mean squared error, by step</source>
        <translation>均方误差，随步数</translation>
    </message>
    <message>
        <source>median of {count} seeds, and their range</source>
        <translation>{count} 个种子的中位数及其范围</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>随步数</translation>
    </message>
    <message>
        <source>target and learners, these with their loss</source>
        <translation>目标与学习器（后者附其损失）</translation>
    </message>
</context>
<context>
    <name>LearningExample</name>
    <message>
        <source>Three learn Mish</source>
        <translation>三个函数学习 Mish</translation>
    </message>
    <message>
        <source>Swish, ACON-C and PReLU come as near to Mish as their parameters let them.</source>
        <translation>Swish、ACON-C 和 PReLU 在各自参数允许的范围内尽量接近 Mish。</translation>
    </message>
    <message>
        <source>PReLU recovers a slope</source>
        <translation>PReLU 找回斜率</translation>
    </message>
    <message>
        <source>The target is a Leaky ReLU of slope 0.1; PReLU begins at 0.9.</source>
        <translation>目标是斜率为 0.1 的 Leaky ReLU；PReLU 从 0.9 开始。</translation>
    </message>
    <message>
        <source>ACON-C becomes Swish</source>
        <translation>ACON-C 变成 Swish</translation>
    </message>
    <message>
        <source>p₁ goes to 1, p₂ to 0 and β to the target’s: Swish is one of ACON-C’s shapes.</source>
        <translation>p₁ 趋于 1，p₂ 趋于 0，β 趋于目标的 β：Swish 是 ACON-C 的形状之一。</translation>
    </message>
    <message>
        <source>ReLU, PReLU, ACON-C on two moons</source>
        <translation>ReLU、PReLU、ACON-C 与双月</translation>
    </message>
    <message>
        <source>Same network, samples and seeds; only the activation differs. Identity cannot.</source>
        <translation>网络、样本和种子都相同，只有激活函数不同。恒等函数做不到。</translation>
    </message>
    <message>
        <source>Identity collapses</source>
        <translation>恒等函数会塌缩</translation>
    </message>
    <message>
        <source>With a straight activation the whole network is one straight line.</source>
        <translation>激活函数为直线时，整个网络就是一条直线。</translation>
    </message>
    <message>
        <source>A rate too large</source>
        <translation>过大的学习率</translation>
    </message>
    <message>
        <source>Gradient descent leaps over the valley, farther each time, until it diverges.</source>
        <translation>梯度下降越过山谷，一次比一次远，直至发散。</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>activations learn too</source>
        <translation>激活函数也学习</translation>
    </message>
    <message>
        <source>Add to the curves</source>
        <translation>加入曲线</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>动画…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>尚未学习任何内容。</translation>
    </message>
    <message>
        <source>{name} has diverged at step {step} (seed {seed}): {reason}.</source>
        <translation>{name} 在第 {step} 步发散（种子 {seed}）：{reason}。</translation>
    </message>
    <message>
        <source>{name}: the network of {units} units is one linear layer, w = {w}, b = {b}.</source>
        <translation>{name}：{units} 个单元的网络就是一个线性层，w = {w}，b = {b}。</translation>
    </message>
    <message>
        <source>The two outputs differ by {gap} at most, which is rounding.</source>
        <translation>两者的输出最多相差 {gap}，属于舍入误差。</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>functions alone</source>
        <translation>单独的函数</translation>
    </message>
    <message>
        <source>a small network</source>
        <translation>小型网络</translation>
    </message>
    <message>
        <source>Samples for each step; 0 takes all</source>
        <translation>每步的样本数；0 表示全部</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>what learns</source>
        <translation>学习的部分</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>How</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取用结果</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲线…</translation>
    </message>
    <message>
        <source>Loss and parameters by step, as a table</source>
        <translation>各步的损失与参数，以表格导出</translation>
    </message>
    <message>
        <source>What has been learnt by x, as a table</source>
        <translation>所学函数随 x 的值，以表格导出</translation>
    </message>
    <message>
        <source>Added to the curves.</source>
        <translation>已加入曲线。</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>Line {number} of {count}: slope {slope}, intercept {intercept}</source>
        <translation>直线 {number}（共 {count} 条）：斜率 {slope}，截距 {intercept}</translation>
    </message>
    <message>
        <source>the largest line; below, who wins</source>
        <translation>最大的直线；下方为胜出者</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Line {number}</source>
        <translation>直线 {number}</translation>
    </message>
    <message>
        <source>Slope of line {number}</source>
        <translation>直线 {number} 的斜率</translation>
    </message>
    <message>
        <source>Intercept of line {number}</source>
        <translation>直线 {number} 的截距</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>移除直线 {number}</translation>
    </message>
    <message>
        <source>At most ±{most}</source>
        <translation>不超过 ±{most}</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>never wins</source>
        <translation>从不胜出</translation>
    </message>
    <message>
        <source>wins from {start} to {end}</source>
        <translation>从 {start} 到 {end} 胜出</translation>
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
        <translation>均匀的直线</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>当前的直线</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>mean square error</source>
        <translation>均方误差</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>组合(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sweeps</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>变体(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>曲线(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Search commands and functions</source>
        <translation>搜索命令和函数</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除列表</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not drawn, but kept: {reason}</source>
        <translation>无法绘制，但已保留：{reason}</translation>
    </message>
</context>
<context>
    <name>NeuronExample</name>
    <message>
        <source>Sigmoid at work</source>
        <translation>工作中的 sigmoid</translation>
    </message>
    <message>
        <source>Both passes at a point where the sigmoid is steep.</source>
        <translation>sigmoid 陡峭处的前向与反向传播。</translation>
    </message>
    <message>
        <source>Saturated sigmoid</source>
        <translation>饱和的 sigmoid</translation>
    </message>
    <message>
        <source>As wrong as can be, and next to nothing comes back: f′ is all but 0 far out.</source>
        <translation>错得不能再错，却几乎没有梯度传回：远处 f′ 几乎为 0。</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <translation>死亡 ReLU</translation>
    </message>
    <message>
        <source>Below zero ReLU is flat: the error is 1, the gradient 0, for ever.</source>
        <translation>零以下 ReLU 是平的：误差为 1，梯度为 0，永远如此。</translation>
    </message>
    <message>
        <source>Leaky ReLU lives</source>
        <translation>存活的 Leaky ReLU</translation>
    </message>
    <message>
        <source>The same neuron with a small slope below zero finds its way back.</source>
        <translation>同一个神经元，零以下只要有小斜率，就能恢复。</translation>
    </message>
    <message>
        <source>PReLU learns its slope</source>
        <translation>PReLU 学习斜率</translation>
    </message>
    <message>
        <source>The slope has a gradient of its own, and steps along with the weights.</source>
        <translation>斜率也有自己的梯度，与权重一同更新。</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>from L = ½(y − t)²</source>
        <translation>由 L = ½(y − t)² 得出</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Drag a number up or down, turn the wheel over it, or double-click and type. Shift drags finely.</source>
        <translation>上下拖动数字，在其上滚动滚轮，或双击后输入。按住 Shift 拖动可微调。</translation>
    </message>
    <message>
        <source>The rate must be above 0.</source>
        <translation>学习率必须大于 0。</translation>
    </message>
</context>
<context>
    <name>NeuronPlot</name>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>f or f′ is not defined at this z: nothing can be computed, nothing is learnt.</source>
        <translation>f 或 f′ 在此 z 处没有定义：无法计算，什么也学不到。</translation>
    </message>
    <message>
        <source>f′(z) = 0: no gradient comes through, nothing is learnt.</source>
        <translation>f′(z) = 0：没有梯度通过，什么也学不到。</translation>
    </message>
    <message>
        <source>f′(z) is next to 0: the neuron is saturated, and learns next to nothing.</source>
        <translation>f′(z) 接近 0：神经元已饱和，几乎学不到东西。</translation>
    </message>
    <message>
        <source>∂L/∂y = 0: the output is what is wanted, nothing is left to learn.</source>
        <translation>∂L/∂y = 0：输出已符合要求，没有什么可学的了。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes on the selected function appear here.</source>
        <translation>所选函数的说明显示在这里。</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Filter and sort</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>显示筛选</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Single column, 85 mm</source>
        <translation>单栏 85 mm</translation>
    </message>
    <message>
        <source>Double column, 170 mm</source>
        <translation>双栏 170 mm</translation>
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
        <translation>{symbol} 为无穷大</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play; right-click for its speed, direction and file</source>
        <translation>播放；右键单击可设置速度、方向和文件</translation>
    </message>
    <message>
        <source>{name}: {domain}, by default {default}. Double-click to reset.</source>
        <translation>{name}：{domain}，默认 {default}。双击重置。</translation>
    </message>
</context>
<context>
    <name>ParametersPanel</name>
    <message>
        <source>Add a function from the catalogue: its parameters appear here.</source>
        <translation>从目录添加函数，其参数会显示在这里。</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>A tutorial gives the tanh formula for PyTorch&apos;s GELU.</source>
        <translation>某教程把 tanh 公式当作 PyTorch 的 GELU。</translation>
    </message>
    <message>
        <source>PyTorch and Keras default to xΦ(x), JAX to the tanh formula. They differ by up to 0.00047 in f, and in the left tail by most of the value.</source>
        <translation>PyTorch 和 Keras 默认使用 xΦ(x)，JAX 默认使用 tanh 公式。二者的 f 最多相差 0.00047，在左尾则相差函数值的大部分。</translation>
    </message>
    <message>
        <source>Some models call xσ(1.702x) GELU.</source>
        <translation>有些模型把 xσ(1.702x) 称为 GELU。</translation>
    </message>
    <message>
        <source>That is Swish with β = 1.702, “quick GELU”. It is up to 0.0203 away from GELU, near |x| = 2.27.</source>
        <translation>那是 β = 1.702 的 Swish，即“quick GELU”。它与 GELU 最多相差 0.0203，出现在 |x| = 2.27 附近。</translation>
    </message>
    <message>
        <source>A tutorial says that Swish has a minimum and no maximum.</source>
        <translation>某教程说 Swish 有最小值而没有最大值。</translation>
    </message>
    <message>
        <source>For β &gt; 0. With β = 0 it is x/2 and has neither; a learned β may turn negative, and then there is a maximum and no minimum.</source>
        <translation>这只对 β &gt; 0 成立。β = 0 时它是 x/2，两者都没有；学习得到的 β 可能变为负数，此时有最大值而没有最小值。</translation>
    </message>
    <message>
        <source>A listing multiplies x by a gate that has become 0.</source>
        <translation>某段代码用 x 乘以已变为 0 的门。</translation>
    </message>
    <message>
        <source>At −∞ that is ∞ · 0. The limit is 0.</source>
        <translation>在 −∞ 处这成了 ∞ · 0。极限是 0。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s derivative of hard swish begins “0 if x ≤ 3”.</source>
        <translation>某教程中 Hard Swish 的导数以“x ≤ 3 时为 0”开头。</translation>
    </message>
    <message>
        <source>It is 0 for x ≤ −3. With the sign lost, the gradient is 0 on the whole bend.</source>
        <translation>应为 x ≤ −3 时为 0。丢掉负号，整个弯曲段的梯度都成了 0。</translation>
    </message>
    <message>
        <source>The same formula includes ±3 in two cases each, with different values.</source>
        <translation>同一公式把 ±3 各放进两种情形，且取值不同。</translation>
    </message>
    <message>
        <source>The derivative does not exist at ±3: it jumps. PyTorch and JAX return the outer values, 0 and 1.</source>
        <translation>导数在 ±3 处不存在：它在那里跳跃。PyTorch 和 JAX 返回外侧的值 0 和 1。</translation>
    </message>
    <message>
        <source>Hard swish is presented as nearly the same as Swish.</source>
        <translation>Hard Swish 被介绍为与 Swish 几乎相同。</translation>
    </message>
    <message>
        <source>The gap reaches 0.1423 at ±3, more than a third of the depth of hard swish&apos;s dip.</source>
        <translation>差距在 ±3 处达到 0.1423，超过 Hard Swish 凹陷深度的三分之一。</translation>
    </message>
    <message>
        <source>A tutorial says that TanhExp&apos;s slope exceeds 1 on a smaller region than Mish&apos;s and Swish&apos;s.</source>
        <translation>某教程说 TanhExp 的斜率超过 1 的区域比 Mish 和 Swish 的小。</translation>
    </message>
    <message>
        <source>It exceeds 1 on the largest: from 0.366 on, against 0.796 for Mish and 1.278 for Swish. What is smaller is by how much: 6 % against 9 % and 10 %.</source>
        <translation>实际上它超过 1 的区域最大：从 0.366 起，而 Mish 从 0.796 起，Swish 从 1.278 起。较小的是超出的幅度：6 %，而后两者为 9 % 和 10 %。</translation>
    </message>
    <message>
        <source>A tutorial gives ACON&apos;s slopes as p₁ at +∞ and p₂ at −∞ whenever β &gt; 0.</source>
        <translation>某教程称只要 β &gt; 0，ACON 的斜率在 +∞ 处就是 p₁，在 −∞ 处就是 p₂。</translation>
    </message>
    <message>
        <source>It needs β(p₁ − p₂) &gt; 0. For β &gt; 0 the larger slope is on the right and the smaller one on the left, whatever their names.</source>
        <translation>需要的是 β(p₁ − p₂) &gt; 0。β &gt; 0 时，无论叫什么名字，较大的斜率都在右边，较小的在左边。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of β is σ(1 − σ)(p₁ − p₂)x.</source>
        <translation>某教程给出 β 的梯度为 σ(1 − σ)(p₁ − p₂)x。</translation>
    </message>
    <message>
        <source>It is σ(1 − σ)((p₁ − p₂)x)²: the factor is squared.</source>
        <translation>应为 σ(1 − σ)((p₁ − p₂)x)²：该因子要平方。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₁ is σ(2 − σ)βx.</source>
        <translation>某教程给出 p₁ 的梯度为 σ(2 − σ)βx。</translation>
    </message>
    <message>
        <source>It is xσ + β(p₁ − p₂)x²σ(1 − σ). The two agree at x = 0, and for β = 1 where (p₁ − p₂)x = 1, so a test there proves nothing.</source>
        <translation>应为 xσ + β(p₁ − p₂)x²σ(1 − σ)。二者在 x = 0 处相等，在 β = 1 且 (p₁ − p₂)x = 1 处也相等，因此在那里测试什么也证明不了。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s gradient of p₂ is x − σ(2 − σ)βx.</source>
        <translation>某教程给出 p₂ 的梯度为 x − σ(2 − σ)βx。</translation>
    </message>
    <message>
        <source>It is x(1 − σ) − β(p₁ − p₂)x²σ(1 − σ).</source>
        <translation>应为 x(1 − σ) − β(p₁ − p₂)x²σ(1 − σ)。</translation>
    </message>
    <message>
        <source>A listing hands the gradient that comes in on to what makes β, unchanged.</source>
        <translation>某段代码把传入的梯度原样传给生成 β 的部分。</translation>
    </message>
    <message>
        <source>It is to be multiplied by ∂f/∂β, which is 0 at x = 0 and far out, where β makes no difference.</source>
        <translation>它应乘以 ∂f/∂β；在 x = 0 处和远处 β 不起作用，∂f/∂β 为 0。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass treats β = σ(x) as a constant.</source>
        <translation>某段代码的反向传播把 β = σ(x) 当作常数。</translation>
    </message>
    <message>
        <source>x acts through β too, and (p₁ − p₂)²x²σ(1 − σ)β(1 − β) is missing.</source>
        <translation>x 也通过 β 起作用，缺少了 (p₁ − p₂)²x²σ(1 − σ)β(1 − β) 一项。</translation>
    </message>
    <message>
        <source>A published formula</source>
        <translation>已发表的公式</translation>
    </message>
    <message>
        <source>A published listing</source>
        <translation>已发表的代码</translation>
    </message>
    <message>
        <source>A published claim</source>
        <translation>已发表的说法</translation>
    </message>
    <message>
        <source>Libraries disagree</source>
        <translation>各库不一致</translation>
    </message>
    <message>
        <source>One tutorial&apos;s step is 1 at zero, another&apos;s is 0.</source>
        <translation>一篇教程的阶跃函数在零处为 1，另一篇为 0。</translation>
    </message>
    <message>
        <source>The value at 0 is a convention; ½ is the symmetric one. Say which is meant: integers hit 0 exactly.</source>
        <translation>0 处的值是约定；½ 是对称的取法。请说明采用哪一种：整数会恰好取到 0。</translation>
    </message>
    <message>
        <source>A listing computes the step as a comparison, 1.0 * (x &gt; 0).</source>
        <translation>某段代码用比较 1.0 * (x &gt; 0) 计算阶跃函数。</translation>
    </message>
    <message>
        <source>A comparison with NaN is false, so a NaN comes out as a healthy 0 and the error is never seen.</source>
        <translation>与 NaN 的比较为假，因此 NaN 会变成正常的 0，错误永远不会被发现。</translation>
    </message>
    <message>
        <source>A listing selects with a comparison that is false for NaN.</source>
        <translation>某段代码用对 NaN 为假的比较来选择取值。</translation>
    </message>
    <message>
        <source>NaN is then replaced by the value and disappears. Ask for x ≤ θ instead, and NaN passes through.</source>
        <translation>这样 NaN 会被替换值取代而消失。改用 x ≤ θ 判断，NaN 就会原样通过。</translation>
    </message>
    <message>
        <source>Tutorials give ReLU′(0) as 0, as 1, or as NaN.</source>
        <translation>不同教程给出的 ReLU′(0) 有 0、1 和 NaN。</translation>
    </message>
    <message>
        <source>It does not exist: the slopes are 0 on the left and 1 on the right. PyTorch, TensorFlow and JAX return 0.</source>
        <translation>它不存在：左侧斜率为 0，右侧为 1。PyTorch、TensorFlow 和 JAX 返回 0。</translation>
    </message>
    <message>
        <source>A tutorial calls ReLU and Leaky ReLU discontinuous at 0.</source>
        <translation>某教程称 ReLU 和 Leaky ReLU 在 0 处不连续。</translation>
    </message>
    <message>
        <source>Both are continuous there: the values from left and right are equal. Only the derivative jumps.</source>
        <translation>二者在那里都连续：左右两侧的值相等。跳跃的只是导数。</translation>
    </message>
    <message>
        <source>A tutorial gives the range of ReLU as (0, x).</source>
        <translation>某教程给出 ReLU 的值域为 (0, x)。</translation>
    </message>
    <message>
        <source>A range cannot depend on x. It is [0, ∞), and 0 belongs to it.</source>
        <translation>值域不能依赖于 x。它是 [0, ∞)，且包含 0。</translation>
    </message>
    <message>
        <source>A listing computes ReLU as a product with a comparison.</source>
        <translation>某段代码用与比较结果的乘积计算 ReLU。</translation>
    </message>
    <message>
        <source>−∞ · 0 is NaN, and negative inputs come out as −0. max(x, 0) has neither fault.</source>
        <translation>−∞ · 0 是 NaN，负输入会得到 −0。max(x, 0) 没有这两个毛病。</translation>
    </message>
    <message>
        <source>A listing computes Leaky ReLU as the larger of αx and x.</source>
        <translation>某段代码以 αx 与 x 中较大者计算 Leaky ReLU。</translation>
    </message>
    <message>
        <source>That is right for α ≤ 1 only. Above 1 the larger one is the wrong branch on both sides of 0.</source>
        <translation>这只在 α ≤ 1 时正确。α 大于 1 时，较大者在 0 的两侧都是错误的分支。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula says that Leaky ReLU′(0) is 0.01, and its listing returns 1.</source>
        <translation>某教程的公式说 Leaky ReLU′(0) 为 0.01，而其代码返回 1。</translation>
    </message>
    <message>
        <source>The derivative does not exist at 0. PyTorch returns the left slope, JAX the right one.</source>
        <translation>导数在 0 处不存在。PyTorch 返回左侧斜率，JAX 返回右侧斜率。</translation>
    </message>
    <message>
        <source>“Leaky ReLU” without a number means four different functions.</source>
        <translation>不注明数值的“Leaky ReLU”可指四个不同的函数。</translation>
    </message>
    <message>
        <source>The default slope is 0.01 in PyTorch and JAX, 0.1 in darknet, 0.2 in Keras and 0.3 in Keras&apos;s layer.</source>
        <translation>默认斜率在 PyTorch 和 JAX 中为 0.01，在 darknet 中为 0.1，在 Keras 中为 0.2，在 Keras 的层中为 0.3。</translation>
    </message>
    <message>
        <source>PReLU starts training as a different function in each library.</source>
        <translation>PReLU 在各库中以不同的函数开始训练。</translation>
    </message>
    <message>
        <source>The slope begins at 0.25 in the paper, PyTorch and Equinox, at 0.01 in Flax, and at 0 in Keras, where it begins as ReLU.</source>
        <translation>斜率的初始值在论文、PyTorch 和 Equinox 中为 0.25，在 Flax 中为 0.01，在 Keras 中为 0，即从 ReLU 开始。</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments divide by a number from U(3, 8) and evaluate with the mean divisor, 5.5.</source>
        <translation>论文的实验除以取自 U(3, 8) 的数，评估时使用除数的均值 5.5。</translation>
    </message>
    <message>
        <source>PyTorch draws the slope from U(1/8, 1/3) and evaluates with the mean slope, 11/48. A mean of reciprocals is not the reciprocal of a mean.</source>
        <translation>PyTorch 从 U(1/8, 1/3) 抽取斜率，评估时使用斜率的均值 11/48。倒数的均值不是均值的倒数。</translation>
    </message>
    <message>
        <source>A tutorial says that ELU is smoother than ReLU at 0.</source>
        <translation>某教程说 ELU 在 0 处比 ReLU 光滑。</translation>
    </message>
    <message>
        <source>Only for α = 1 is the slope continuous. With any other α it jumps from α to 1.</source>
        <translation>只有 α = 1 时斜率才连续。α 取其他值时，斜率从 α 跳到 1。</translation>
    </message>
    <message>
        <source>Tutorials differ on whether 0 belongs to the left or to the right branch of ELU.</source>
        <translation>0 属于 ELU 的左分支还是右分支，各教程说法不一。</translation>
    </message>
    <message>
        <source>For f it makes no difference; for the derivative at 0 it decides between α and 1. PyTorch and JAX return α.</source>
        <translation>对 f 没有影响；对 0 处的导数，它决定取 α 还是 1。PyTorch 和 JAX 返回 α。</translation>
    </message>
    <message>
        <source>A tutorial says that Swish, unlike ELU, is differentiable at 0.</source>
        <translation>某教程说 Swish 与 ELU 不同，在 0 处可微。</translation>
    </message>
    <message>
        <source>ELU with α = 1 is differentiable there too. It is the second derivative that jumps, from 1 to 0.</source>
        <translation>α = 1 的 ELU 在那里同样可微。跳跃的是二阶导数，从 1 跳到 0。</translation>
    </message>
    <message>
        <source>A listing rounds SELU&apos;s constants to 1.0507 and 1.67326.</source>
        <translation>某段代码把 SELU 的常数舍入为 1.0507 和 1.67326。</translation>
    </message>
    <message>
        <source>The constants solve two equations, mean 0 and variance 1. Rounded, the variance is kept to five places only.</source>
        <translation>这两个常数是“均值为 0”和“方差为 1”两个方程的解。舍入后，方差只能保持到五位。</translation>
    </message>
    <message>
        <source>SELU is often taken to be as smooth as ELU.</source>
        <translation>人们常以为 SELU 与 ELU 一样光滑。</translation>
    </message>
    <message>
        <source>Its slope drops at 0. Libraries return the left one there.</source>
        <translation>它的斜率在 0 处突然下降。各库在那里返回左侧斜率。</translation>
    </message>
    <message>
        <source>A tutorial says that PyTorch&apos;s softplus becomes linear where x exceeds the threshold.</source>
        <translation>某教程说 PyTorch 的 Softplus 在 x 超过阈值处变为线性。</translation>
    </message>
    <message>
        <source>It compares βx with the threshold, so with β = 2 and the default 20 the switch is at x = 10. f drops there by 1.03·10⁻⁹.</source>
        <translation>它将 βx 与阈值比较，因此 β = 2、默认阈值 20 时，切换发生在 x = 10。f 在那里下降 1.03·10⁻⁹。</translation>
    </message>
    <message>
        <source>A tutorial says that sigmoid and tanh lose their gradient on negative inputs just as ReLU does.</source>
        <translation>某教程说 sigmoid 和 tanh 与 ReLU 一样，在负输入上失去梯度。</translation>
    </message>
    <message>
        <source>They saturate, but their derivatives are positive everywhere. Only ReLU&apos;s is exactly 0.</source>
        <translation>它们会饱和，但导数处处为正。只有 ReLU 的导数恰好为 0。</translation>
    </message>
    <message>
        <source>A tutorial reads the largest slope of the sigmoid off a plot, as about 0.2494.</source>
        <translation>某教程从图上读出 sigmoid 的最大斜率约为 0.2494。</translation>
    </message>
    <message>
        <source>It is exactly ¼, at 0. Fifty points from −5 to 5 do not include 0.</source>
        <translation>它恰好为 ¼，在 0 处。从 −5 到 5 的 50 个点不包含 0。</translation>
    </message>
    <message>
        <source>A tutorial calls the sigmoid a smooth version of the sign.</source>
        <translation>某教程称 sigmoid 是符号函数的光滑版本。</translation>
    </message>
    <message>
        <source>As the slope grows it becomes the unit step, 0 on the left. The smooth sign is tanh x = 2σ(2x) − 1.</source>
        <translation>随着斜率增大，它变为左侧为 0 的单位阶跃。光滑的符号函数是 tanh x = 2σ(2x) − 1。</translation>
    </message>
    <message>
        <source>“Hard sigmoid” has slope 0.2 in Keras 2, ONNX and Theano.</source>
        <translation>“Hard sigmoid”在 Keras 2、ONNX 和 Theano 中斜率为 0.2。</translation>
    </message>
    <message>
        <source>In PyTorch, JAX and Keras 3 it is 1/6. The outputs differ by up to 0.0833, at ±2.5.</source>
        <translation>在 PyTorch、JAX 和 Keras 3 中为 1/6。输出最多相差 0.0833，出现在 ±2.5 处。</translation>
    </message>
    <message>
        <source>A tutorial derives tanh′ x = 1/cosh x.</source>
        <translation>某教程推导出 tanh′ x = 1/cosh x。</translation>
    </message>
    <message>
        <source>It is 1/cosh² x. The two agree at x = 0 alone.</source>
        <translation>应为 1/cosh² x。二者仅在 x = 0 处相等。</translation>
    </message>
    <message>
        <source>A tutorial says that with tanh the cause of vanishing gradients is gone, since its slope reaches 1.</source>
        <translation>某教程说 tanh 的斜率能达到 1，因此消除了梯度消失的原因。</translation>
    </message>
    <message>
        <source>It reaches 1 at x = 0 only and is below 1 everywhere else, by x = 3 below 0.01.</source>
        <translation>它只在 x = 0 处达到 1，其他各处都小于 1，到 x = 3 时已低于 0.01。</translation>
    </message>
    <message>
        <source>A tutorial&apos;s formula gives the derivative as 1 at −1 and as 0 at +1.</source>
        <translation>某教程的公式给出的导数在 −1 处为 1，在 +1 处为 0。</translation>
    </message>
    <message>
        <source>At neither corner does it exist, and the function is odd, so an asymmetric choice is a slip. PyTorch returns 0 at both, JAX 1.</source>
        <translation>两个折角处导数都不存在，而且该函数是奇函数，所以不对称的取法是疏忽。PyTorch 在两处都返回 0，JAX 都返回 1。</translation>
    </message>
    <message>
        <source>A tutorial says that softsign is not differentiable at 0.</source>
        <translation>某教程说 Softsign 在 0 处不可微。</translation>
    </message>
    <message>
        <source>It is, with slope 1, and the derivative is continuous. What jumps is the second derivative.</source>
        <translation>它可微，斜率为 1，且导数连续。跳跃的是二阶导数。</translation>
    </message>
    <message>
        <source>A listing divides x by 1 + |x|.</source>
        <translation>某段代码用 x 除以 1 + |x|。</translation>
    </message>
    <message>
        <source>At infinity that is ∞/∞. The limit is ±1.</source>
        <translation>在无穷处这成了 ∞/∞。极限是 ±1。</translation>
    </message>
    <message>
        <source>A listing adds up the two branches as products with comparisons.</source>
        <translation>某段代码把两个分支各自与比较结果相乘后相加。</translation>
    </message>
    <message>
        <source>A comparison with NaN is false, and selecting by comparison turns NaN into 0.</source>
        <translation>与 NaN 的比较为假，靠比较来选择会把 NaN 变成 0。</translation>
    </message>
    <message>
        <source>Some code calls a scaled error function, erf(x/√2), “serf”.</source>
        <translation>有些代码把缩放的误差函数 erf(x/√2) 称为“serf”。</translation>
    </message>
    <message>
        <source>In the paper Serf is x · erf(ln(1 + eˣ)), a gated function like Mish and no sigmoid.</source>
        <translation>论文中的 Serf 是 x · erf(ln(1 + eˣ))，是 Mish 那样的门控函数，而非 S 型函数。</translation>
    </message>
    <message>
        <source>“SmeLU” has a default half-width of 1 in some code and of 2 in other.</source>
        <translation>“SmeLU”的默认半宽在有些代码中为 1，在另一些中为 2。</translation>
    </message>
    <message>
        <source>β changes the value at 0, which is β/4. Say which one is meant.</source>
        <translation>β 会改变 0 处的值，即 β/4。请说明采用哪一个。</translation>
    </message>
    <message>
        <source>A collection of activations defines SmeLU as a softplus.</source>
        <translation>某激活函数集把 SmeLU 定义为 Softplus。</translation>
    </message>
    <message>
        <source>It is a parabola between two straight lines, and exactly 0 on the left.</source>
        <translation>它是两条直线之间的一段抛物线，左侧恰好为 0。</translation>
    </message>
    <message>
        <source>Blog posts and some code write Snake without the factor 1/a.</source>
        <translation>一些博客文章和代码写 Snake 时漏掉了系数 1/a。</translation>
    </message>
    <message>
        <source>The factor keeps the slope between 0 and 2 whatever a is. Without it the two agree for a = 1 only.</source>
        <translation>该系数使斜率无论 a 取何值都保持在 0 与 2 之间。没有它时，二者仅在 a = 1 时一致。</translation>
    </message>
    <message>
        <source>NumPy, PyTorch and JAX call sin(πx)/(πx) sinc.</source>
        <translation>NumPy、PyTorch 和 JAX 把 sin(πx)/(πx) 称为 sinc。</translation>
    </message>
    <message>
        <source>In mathematics sinc is sin(x)/x. Divide the argument by π when one is written with the other.</source>
        <translation>数学中的 sinc 是 sin(x)/x。用库函数表示数学上的 sinc 时，要将自变量除以 π。</translation>
    </message>
    <message>
        <source>“SReLU” also means a shifted ReLU, max(−1, x).</source>
        <translation>“SReLU”也指平移的 ReLU，即 max(−1, x)。</translation>
    </message>
    <message>
        <source>The S-shaped unit has a slope on either side, learned like its knees.</source>
        <translation>S 形单元两侧各有一个斜率，与折点一样是学习得到的。</translation>
    </message>
    <message>
        <source>A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmax&apos;s derivative.</source>
        <translation>某教程把 ∂yⱼ/∂xᵢ 对所有输出求和，并把该和称为 softmax 的导数。</translation>
    </message>
    <message>
        <source>The sum is 0 at every x, since the outputs always add up to 1. Backwards it is yᵢ(gᵢ − Σⱼ gⱼyⱼ).</source>
        <translation>由于输出总和恒为 1，该和在任何 x 处都为 0。反向为 yᵢ(gᵢ − Σⱼ gⱼyⱼ)。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses y(1 − y), the diagonal for the derivative.</source>
        <translation>某段代码的反向传播把对角元 y(1 − y) 当作导数。</translation>
    </message>
    <message>
        <source>Each output depends on every input: the Jacobian is diag(y) − yyᵀ, and backwards it is y(g − y·g).</source>
        <translation>每个输出都依赖于所有输入：雅可比矩阵为 diag(y) − yyᵀ，反向为 y(g − y·g)。</translation>
    </message>
    <message>
        <source>With that diagonal, cross-entropy would pull at the class alone that is right.</source>
        <translation>若只用该对角元，交叉熵将只拉动正确的类别。</translation>
    </message>
    <message>
        <source>Through the whole Jacobian its gradient is y − t: it pushes the other classes down too.</source>
        <translation>经过整个雅可比矩阵，梯度为 y − t：它也会压低其他类别。</translation>
    </message>
    <message>
        <source>A listing flattens a batch before it forms diag(y) − yyᵀ.</source>
        <translation>某段代码在形成 diag(y) − yyᵀ 之前把批次展平。</translation>
    </message>
    <message>
        <source>Then the rows of a batch act on each other. Every row has a Jacobian of its own.</source>
        <translation>这样批次中的各行会相互影响。每一行都有自己的雅可比矩阵。</translation>
    </message>
    <message>
        <source>A tutorial quotes that softmax is as many sigmoids, normalised.</source>
        <translation>某教程引用说 softmax 就是若干 sigmoid 的归一化。</translation>
    </message>
    <message>
        <source>It is exponentials, normalised. Of two entries a and b the first gets σ(a − b).</source>
        <translation>被归一化的是指数函数。对两个元素 a、b，第一个得到 σ(a − b)。</translation>
    </message>
    <message>
        <source>A listing divides e^x by its sum.</source>
        <translation>某段代码用 e^x 除以其总和。</translation>
    </message>
    <message>
        <source>From 709.8 on e^x overflows. Taking the greatest entry from all changes nothing else.</source>
        <translation>从 709.8 起 e^x 溢出。各元素都减去最大元素，其他都不变。</translation>
    </message>
    <message>
        <source>A Jacobian is formed as diag(y) − yyᵀ, and its diagonal so as y(1 − y).</source>
        <translation>把雅可比矩阵写成 diag(y) − yyᵀ，于是对角元为 y(1 − y)。</translation>
    </message>
    <message>
        <source>Where one entry dominates, 1 − y rounds to 0. The sum of the other shares has all digits.</source>
        <translation>当某个元素占主导时，1 − y 会舍入为 0。其他份额之和则保留全部数字。</translation>
    </message>
    <message>
        <source>A tutorial plots a softmax over 200 points as a curve, and says that its integral is 1.</source>
        <translation>某教程把 200 个点的 softmax 画成曲线，并说其积分为 1。</translation>
    </message>
    <message>
        <source>The sum of the outputs is 1. What a point gets depends on all the others: it is a function of vectors.</source>
        <translation>为 1 的是输出的总和。每个点的值取决于其他所有点：它是向量的函数。</translation>
    </message>
    <message>
        <source>A tutorial calls the δᵢⱼ of the Jacobian Dirac&apos;s delta.</source>
        <translation>某教程把雅可比矩阵中的 δᵢⱼ 称为狄拉克 δ。</translation>
    </message>
    <message>
        <source>It is Kronecker&apos;s: 1 where i = j and 0 elsewhere. Nothing here is infinite.</source>
        <translation>它是克罗内克 δ：i = j 时为 1，其余为 0。这里没有任何无穷大。</translation>
    </message>
    <message>
        <source>A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmin&apos;s derivative.</source>
        <translation>某教程把 ∂yⱼ/∂xᵢ 对所有输出求和，并把该和称为 softmin 的导数。</translation>
    </message>
    <message>
        <source>That sum is 0 as well. Backwards it is −yᵢ(gᵢ − Σⱼ gⱼyⱼ).</source>
        <translation>该和同样为 0。反向为 −yᵢ(gᵢ − Σⱼ gⱼyⱼ)。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses −y(1 − y), the diagonal for the derivative.</source>
        <translation>某段代码的反向传播把对角元 −y(1 − y) 当作导数。</translation>
    </message>
    <message>
        <source>The Jacobian is yyᵀ − diag(y), and with cross-entropy the gradient is t − y.</source>
        <translation>雅可比矩阵为 yyᵀ − diag(y)，与交叉熵一起时梯度为 t − y。</translation>
    </message>
    <message>
        <source>A listing computes e^−x without taking out the smallest entry first.</source>
        <translation>某段代码未先减去最小元素就计算 e^−x。</translation>
    </message>
    <message>
        <source>Below −709.8 that is ∞/∞, and where all entries are above 745.1 it is 0/0.</source>
        <translation>低于 −709.8 时为 ∞/∞；所有元素都高于 745.1 时为 0/0。</translation>
    </message>
    <message>
        <source>A tutorial gives ∂yⱼ/∂xᵢ = δᵢⱼ − exp(yⱼ).</source>
        <translation>某教程给出 ∂yⱼ/∂xᵢ = δᵢⱼ − exp(yⱼ)。</translation>
    </message>
    <message>
        <source>It is δᵢⱼ − exp(yᵢ), with the index of the input: all rows have the same terms.</source>
        <translation>应为 δᵢⱼ − exp(yᵢ)，下标属于输入：所有行都有相同的项。</translation>
    </message>
    <message>
        <source>A listing&apos;s backward pass uses 1 − exp(y), the diagonal for the derivative.</source>
        <translation>某段代码的反向传播把对角元 1 − exp(y) 当作导数。</translation>
    </message>
    <message>
        <source>Backwards it is g − exp(y) Σ g: every gradient that comes in reaches every entry.</source>
        <translation>反向为 g − exp(y) Σ g：每个传入的梯度都会到达每个元素。</translation>
    </message>
    <message>
        <source>A listing takes the logarithm of Σ e^x as it stands.</source>
        <translation>某段代码直接对 Σ e^x 取对数。</translation>
    </message>
    <message>
        <source>It overflows from 709.8 on, and is −∞ below −745.1. At the greatest entry the others&apos; share is lost.</source>
        <translation>从 709.8 起溢出，低于 −745.1 时为 −∞。在最大元素处，其他元素的份额会丢失。</translation>
    </message>
    <message>
        <source>Keras 3.15&apos;s sparsemax adds up all partial sums of its support, not just the last.</source>
        <translation>Keras 3.15 的 sparsemax 把支撑集的所有部分和都加起来，而不只是最后一个。</translation>
    </message>
    <message>
        <source>The threshold comes from the sum of the support alone: only so do the shares add up to 1.</source>
        <translation>阈值只由支撑集的和得出：只有这样份额之和才为 1。</translation>
    </message>
</context>
<context>
    <name>PitfallsPanel</name>
    <message>
        <source>Pitfalls of the selected function appear here.</source>
        <translation>所选函数的陷阱显示在这里。</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>丢失有效位</translation>
    </message>
    <message>
        <source>Show ∂f/∂p</source>
        <translation>显示 ∂f/∂p</translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}</source>
        <translation>{where}：{quantity} = {right}</translation>
    </message>
    <message>
        <source>{where}: {quantity} = {right}, not {wrong}</source>
        <translation>{where}：{quantity} = {right}，而非 {wrong}</translation>
    </message>
    <message>
        <source>{fault} where {where}</source>
        <translation>{where} 时{fault}</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message>
        <source>To and fro</source>
        <translation>来回</translation>
    </message>
    <message>
        <source>From the start again</source>
        <translation>从头重复</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>{seconds} s one way</source>
        <translation>单程 {seconds} 秒</translation>
    </message>
    <message>
        <source>Save as animation…</source>
        <translation>保存为动画…</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Keras layer</source>
        <translation>Keras 层</translation>
    </message>
    <message>
        <source>thresholded</source>
        <translation>带阈值</translation>
    </message>
    <message>
        <source>authors&apos; code</source>
        <translation>作者代码</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>对数</translation>
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
        <translation>平方 ReLU</translation>
    </message>
    <message>
        <source>0 at zero</source>
        <translation>零处为 0</translation>
    </message>
    <message>
        <source>1 at zero</source>
        <translation>零处为 1</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Set range</source>
        <translation>设置范围</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Values at the crosshair</source>
        <translation>十字线处的值</translation>
    </message>
    <message>
        <source>Point at a curve to read its values. Drag to pan, wheel to zoom, Shift-drag for a box.</source>
        <translation>指向曲线可读取数值。拖动平移，滚轮缩放，Shift+拖动框选放大。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Facts side by side</source>
        <translation>性质对照</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>定义域</translation>
    </message>
    <message>
        <source>{right}, not {wrong}</source>
        <translation>{right}，而非 {wrong}</translation>
    </message>
</context>
<context>
    <name>SaturationPlot</name>
    <message>
        <source>Width {width}: {scaled} with 1/√d, {plain} without</source>
        <translation>宽度 {width}：有 1/√d 时 {scaled}，无时 {plain}</translation>
    </message>
    <message>
        <source>Relative entropy of rows</source>
        <translation>各行的熵（占最大熵之比）</translation>
    </message>
    <message>
        <source>Largest weight of rows</source>
        <translation>各行的最大权重</translation>
    </message>
    <message>
        <source>mean, by width d</source>
        <translation>均值，随宽度 d</translation>
    </message>
    <message>
        <source>with 1/√d</source>
        <translation>有 1/√d</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
        <translation>y 已固定；点击使其跟随曲线</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>y follows the curves; click to hold it as it is</source>
        <translation>y 跟随曲线；点击固定</translation>
    </message>
    <message>
        <source>all in view</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Click to cut off what grows far beyond the others</source>
        <translation>点击截去远大于其他的部分</translation>
    </message>
    <message>
        <source>Cut off, as it grows far beyond the others: {names}. Click to fit everything.</source>
        <translation>因远大于其他而被截去：{names}。点击显示全部。</translation>
    </message>
    <message>
        <source>cut off: {names}</source>
        <translation>已截去：{names}</translation>
    </message>
</context>
<context>
    <name>SlopePlot</name>
    <message>
        <source>the winner’s slope</source>
        <translation>胜出直线的斜率</translation>
    </message>
</context>
<context>
    <name>SoftmaxView</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>胜者</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probabilities at ({row}, {column})</source>
        <translation>({row}, {column}) 处的概率</translation>
    </message>
    <message>
        <source>channel {channel}: score {score}, probability {probability}</source>
        <translation>通道 {channel}：得分 {score}，概率 {probability}</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>通道 {channel}</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>By family</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>按开销</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep {name}</source>
        <translation>扫描 {name}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>小型多图</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>End the sweep</source>
        <translation>结束扫描</translation>
    </message>
    <message>
        <source>Sweep: {text}</source>
        <translation>扫描：{text}</translation>
    </message>
    <message>
        <source>Change the sweep</source>
        <translation>更改扫描</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>x from a file</source>
        <translation>来自文件的 x</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>CSV, one number a line, or .npy</source>
        <translation>CSV、每行一个数，或 .npy</translation>
    </message>
    <message>
        <source>∂f/∂p of each learnable parameter</source>
        <translation>每个可学习参数的 ∂f/∂p</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>the number of points is no whole number</source>
        <translation>点数不是整数</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} columns, about {size} MB as text</source>
        <translation>{rows} 行 {columns} 列，文本约 {size} MB</translation>
    </message>
    <message>
        <source>Values of x</source>
        <translation>x 的值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Convex</source>
        <translation>下凸</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>another function</source>
        <translation>另一个函数</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>points from a file…</source>
        <translation>来自文件的点…</translation>
    </message>
    <message>
        <source>a sine wave</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>双峰</translation>
    </message>
    <message>
        <source>two classes: moons</source>
        <translation>两类：双月</translation>
    </message>
    <message>
        <source>two classes: circles</source>
        <translation>两类：圆环</translation>
    </message>
    <message>
        <source>two classes: spirals</source>
        <translation>两类：螺旋</translation>
    </message>
</context>
<context>
    <name>TaskControls</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>x 下限</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>x 上限</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Points to learn from</source>
        <translation>用于学习的点</translation>
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
        <translation>∞：均匀</translation>
    </message>
    <message>
        <source>A temperature is 0 or above, or ∞.</source>
        <translation>温度须不小于 0，或为 ∞。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>the loss has grown to more than a million times what it was at first</source>
        <translation>损失已超过最初的一百万倍</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number</source>
        <translation>损失不再是有限数</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>With the mean of the slopes</source>
        <translation>使用斜率的均值</translation>
    </message>
    <message>
        <source>Every element with a slope of its own, drawn at random</source>
        <translation>每个元素使用各自随机抽取的斜率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draw again, with the next seed</source>
        <translation>用下一个种子重新抽取</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most}.</source>
        <translation>种子是 0 到 {most} 的整数。</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>monotone</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>zero-centred</source>
        <translation>零均值</translation>
    </message>
    <message>
        <source>learnable</source>
        <translation>可学习</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>in PyTorch</source>
        <translation>PyTorch 中</translation>
    </message>
    <message>
        <source>in JAX</source>
        <translation>JAX 中</translation>
    </message>
    <message>
        <source>in Keras</source>
        <translation>Keras 中</translation>
    </message>
    <message>
        <source>in textbooks</source>
        <translation>教科书中</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>已执行步数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>VectorLab</name>
    <message>
        <source>There is no cross-entropy with a gradient for this function.</source>
        <translation>此函数没有带梯度的交叉熵。</translation>
    </message>
    <message>
        <source>There is no limit for these entries.</source>
        <translation>这些分量没有极限。</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>Loss and its gradient</source>
        <translation>损失及其梯度</translation>
    </message>
    <message>
        <source>Triangle of three shares</source>
        <translation>三个份额的三角形</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>输入 x</translation>
    </message>
    <message>
        <source>Jacobian of {name}</source>
        <translation>{name} 的雅可比矩阵</translation>
    </message>
    <message>
        <source>∂yᵢ/∂xⱼ and row sums</source>
        <translation>∂yᵢ/∂xⱼ 与行和</translation>
    </message>
    <message>
        <source>The line: T from ∞, in the middle, to 0</source>
        <translation>线：T 从中心的 ∞ 到 0</translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation>{name} 的份额</translation>
    </message>
    <message>
        <source>sum of the row {row}, of the column {column}</source>
        <translation>行和 {row}，列和 {column}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ 平方误差</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>∂E/∂y = y − t, of the half ½Σ(y − t)² and for the identity as output, y = x</source>
        <translation>∂E/∂y = y − t，对应一半的 ½Σ(y − t)²，且输出为恒等函数 y = x</translation>
    </message>
    <message>
        <source>∂E/∂y = 2(y − t) for the identity as output, y = x; y − t holds for its half only</source>
        <translation>输出为恒等函数 y = x 时 ∂E/∂y = 2(y − t)；y − t 只对其一半成立</translation>
    </message>
    <message>
        <source>H = {nats} nats = {bits} bits</source>
        <translation>H = {nats} 奈特 = {bits} 比特</translation>
    </message>
    <message>
        <source>E = {value} nats</source>
        <translation>E = {value} 奈特</translation>
    </message>
</context>
<context>
    <name>VectorNote</name>
    <message>
        <source>Its derivative is the whole Jacobian, not the diagonal y(1 − y): backwards it is y(g − y·g).</source>
        <translation>其导数是整个雅可比矩阵，而非仅对角线 y(1 − y)：反向传播时为 y(g − y·g)。</translation>
    </message>
    <message>
        <source>Adding one number to all entries changes nothing, so every row of the Jacobian sums to 0.</source>
        <translation>给所有分量加上同一个数不会有任何变化，因此雅可比矩阵每行之和为 0。</translation>
    </message>
    <message>
        <source>It is not sigmoids normalised: of two entries, the first gets σ(a − b).</source>
        <translation>它不是归一化的 sigmoid：两个分量时，第一个得到 σ(a − b)。</translation>
    </message>
    <message>
        <source>It is softmax(−x): the signs of the Jacobian turn, and cross-entropy gives t − y.</source>
        <translation>它是 softmax(−x)：雅可比矩阵的符号反转，交叉熵的梯度为 t − y。</translation>
    </message>
    <message>
        <source>Without taking out the smallest entry first, e⁻ˣ overflows where an entry is below −709.8.</source>
        <translation>若不先减去最小的分量，当某分量小于 −709.8 时 e⁻ˣ 会溢出。</translation>
    </message>
    <message>
        <source>Off the diagonal the Jacobian is −exp(yⱼ), j being the input: columns differ, rows do not.</source>
        <translation>雅可比矩阵的非对角元为 −exp(yⱼ)，j 为输入的序号：随列而异，与行无关。</translation>
    </message>
    <message>
        <source>Rows sum to 0, but column j sums to 1 − n·exp(yⱼ).</source>
        <translation>各行之和为 0，但第 j 列之和为 1 − n·exp(yⱼ)。</translation>
    </message>
    <message>
        <source>It gives exact zeros, where −ln y is infinite: its own loss is used, whose gradient is y − t.</source>
        <translation>它会给出精确的零，该处 −ln y 为无穷大：因此使用其专用的损失，梯度为 y − t。</translation>
    </message>
    <message>
        <source>Entries without a share have no slope: their rows and columns of the Jacobian are 0.</source>
        <translation>没有份额的分量没有斜率：雅可比矩阵中其所在的行和列为 0。</translation>
    </message>
    <message>
        <source>Its derivative is 0 wherever there is one: nothing is learnt through it.</source>
        <translation>其导数凡存在处均为 0：经由它什么也学不到。</translation>
    </message>
    <message>
        <source>Of tied entries the first one wins.</source>
        <translation>并列的分量中第一个胜出。</translation>
    </message>
    <message>
        <source>Softmax of the entries with noise −ln(−ln u): towards T = 0, a draw from softmax(x).</source>
        <translation>对加了噪声 −ln(−ln u) 的分量取 softmax：T 趋于 0 时，即从 softmax(x) 中抽样。</translation>
    </message>
    <message>
        <source>The mean of the entries weighted by softmax(x / T): the maximum at T = 0, their mean at T = ∞.</source>
        <translation>以 softmax(x / T) 加权的分量均值：T = 0 时为最大值，T = ∞ 时为普通均值。</translation>
    </message>
    <message>
        <source>It is not monotonic: an entry far below the mean has a negative slope.</source>
        <translation>它不是单调的：远低于均值的分量斜率为负。</translation>
    </message>
</context>
<context>
    <name>VectorPage</name>
    <message>
        <source>Nothing pasted: {reason}</source>
        <translation>未能粘贴：{reason}</translation>
    </message>
    <message>
        <source>Entries of a vector</source>
        <translation>向量的分量</translation>
    </message>
</context>
<context>
    <name>VectorPreset</name>
    <message>
        <source>Five entries</source>
        <translation>五个分量</translation>
    </message>
    <message>
        <source>0, 1, 2</source>
        <translation>0、1、2</translation>
    </message>
    <message>
        <source>Two entries: a sigmoid</source>
        <translation>两个分量：sigmoid</translation>
    </message>
    <message>
        <source>One dominates</source>
        <translation>一个占优</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>A ramp of 20</source>
        <translation>20 个等差分量</translation>
    </message>
    <message>
        <source>Too large for e^x</source>
        <translation>对 e^x 过大</translation>
    </message>
    <message>
        <source>−∞ as a mask</source>
        <translation>−∞ 作为掩码</translation>
    </message>
</context>
<context>
    <name>WholeField</name>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>按步长</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>number or step</source>
        <translation>个数或步长</translation>
    </message>
    <message>
        <source>by ratio</source>
        <translation>按比例</translation>
    </message>
</context>
</TS>
