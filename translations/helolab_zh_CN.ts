<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Condition</name>
    <message>
        <source>250 to RCPT, until its %1 octets are full: then 552.</source>
        <translation>RCPT 得 250，直到 %1 个八位组用满；之后得 552。</translation>
    </message>
    <message>
        <source>250 to RCPT: takes mail.</source>
        <translation>RCPT 得 250：正常收信。</translation>
    </message>
    <message>
        <source>450 to RCPT: busy, try again later.</source>
        <translation>RCPT 得 450：邮箱忙，稍后再试。</translation>
    </message>
    <message>
        <source>451 to RCPT: an error at the server, a broken disk.</source>
        <translation>RCPT 得 451：服务器内部出错，比如磁盘坏了。</translation>
    </message>
    <message>
        <source>452 to RCPT: nearly full, no room just now.</source>
        <translation>RCPT 得 452：快满了，眼下没有空间。</translation>
    </message>
    <message>
        <source>552 to RCPT: full.</source>
        <translation>RCPT 得 552：已满。</translation>
    </message>
    <message>
        <source>550 to RCPT: switched off.</source>
        <translation>RCPT 得 550：邮箱已停用。</translation>
    </message>
    <message>
        <source>251 to RCPT: its mail is forwarded to %1.</source>
        <translation>RCPT 得 251：邮件会转发到 %1。</translation>
    </message>
    <message>
        <source>551 to RCPT: moved to %1, nothing is taken here.</source>
        <translation>RCPT 得 551：已迁到 %1，这里不再收信。</translation>
    </message>
    <message>
        <source>553 to RCPT: a name that is not allowed.</source>
        <translation>RCPT 得 553：不允许的名字。</translation>
    </message>
    <message>
        <source>554 to the final dot: rejects each message.</source>
        <translation>结束点得 554：每封邮件都拒收。</translation>
    </message>
    <message>
        <source>451 to the final dot: puts each message off.</source>
        <translation>结束点得 451：每封邮件都要求稍后再发。</translation>
    </message>
    <message>
        <source>552 to the final dot: finds each message too big.</source>
        <translation>结束点得 552：每封邮件都嫌太大。</translation>
    </message>
    <message>
        <source>450 to the final dot: greylists strangers.</source>
        <translation>结束点得 450：对陌生来信做灰名单。</translation>
    </message>
    <message>
        <source>550 to the final dot: filters by policy.</source>
        <translation>结束点得 550：按策略过滤。</translation>
    </message>
    <message>
        <source>252 to VRFY: does not tell whether it exists.</source>
        <translation>VRFY 得 252：不透露它是否存在。</translation>
    </message>
    <message numerus="yes">
        <source>A mailing list of %n member(s). EXPN tells who they are.</source>
        <translation>
            <numerusform>邮件列表，共 %n 名成员。用 EXPN 可以知道是谁。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>State diagram of %1, with the transitions made here</source>
        <translation>%1 的状态图，标出本次走过的转移</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The standard input is longer than 1 MiB; give fewer lines.</source>
        <translation>标准输入超过 1 MiB；请少给几行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>either every line begins with C: or S:, or none does.</source>
        <translation>要么每一行都以 C: 或 S: 开头，要么一行也没有。</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示这份选项列表。</translation>
    </message>
    <message>
        <source>The protocol that the lines belong to. Default smtp.</source>
        <translation>这些行所属的协议。默认是 smtp。</translation>
    </message>
    <message>
        <source>Explains lines of a mail protocol, as the window does. Lines that begin with C: and S: are explained as one conversation. \x08 and the like stand for octets that cannot be typed; - reads the lines from the standard input.</source>
        <translation>像窗口里那样解释邮件协议的各行。以 C: 和 S: 开头的行作为一段对话来解释。\x08 之类代表无法键入的八位组；- 从标准输入读取各行。</translation>
    </message>
    <message>
        <source>A command or a reply, in quotes.</source>
        <translation>一个命令或应答，放在引号里。</translation>
    </message>
    <message>
        <source>There is no line to explain. Give one in quotes: helolab explain &apos;503 5.5.1 no&apos;</source>
        <translation>没有要解释的行。请把它放在引号里：helolab explain &apos;503 5.5.1 no&apos;</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name of %1 does not say which format is meant: end it as in talk.html, or give --format, one of: %2.</source>
        <translation>从文件名 %1 看不出要哪种格式：请像 talk.html 那样结尾，或加上 --format，可选：%2。</translation>
    </message>
    <message>
        <source>There is no format %1; choose one of: %2.</source>
        <translation>没有格式 %1；请从中选择：%2。</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示这份选项列表。</translation>
    </message>
    <message>
        <source>One of: %1. Default: what the name of FILE ends with.</source>
        <translation>可选：%1。默认：按 FILE 的后缀。</translation>
    </message>
    <message>
        <source>What is written; - for the standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Name two files, what to read and what to write: helolab export a.session a.html</source>
        <translation>请给出两个文件，要读的和要写的：helolab export a.session a.html</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>Writes what a conversation says into a file: a session to play again, text as a textbook prints it, a page with explanations, or a capture for Wireshark. A .session file is played against a fresh world in memory first; a text as books and telnet windows print it is taken as it stands, unless it has only the client&apos;s lines.</source>
        <translation>把会话中所说的写入文件：可以再次播放的会话、教科书式的文本、带解释的网页，或供 Wireshark 打开的抓包文件。.session 文件先在内存中的全新世界里播放；书本和 telnet 窗口那样的文本则照原样采用，除非其中只有客户端的行。</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>.session 文件，或文本形式的会话。</translation>
    </message>
    <message>
        <source>Keeps passwords, and the digests from which they can be guessed. Without it, asterisks stand there.</source>
        <translation>保留密码，以及可以据以猜出密码的摘要。不加此选项时，这些地方写成星号。</translation>
    </message>
</context>
<context>
    <name>LabFiles</name>
    <message>
        <source>This file cannot be written: %1. What you typed is still here; make room or give yourself the right to write there, and save again.</source>
        <translation>这个文件写不了：%1。你输入的内容还在这里；请腾出空间，或者给自己写入的权限，再保存一次。</translation>
    </message>
    <message>
        <source>“%1” is no name for a lab: small letters a to z, digits, and single hyphens between them.</source>
        <translation>“%1”不能作实验的名字：只用小写字母 a 到 z、数字，中间用单个连字符。</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name.</source>
        <translation>已经有这个名字的文件夹了。请换一个名字。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This file cannot be written: %1. Choose another folder, or make room.</source>
        <translation>无法写入这个文件：%1。请换一个文件夹，或者腾出空间。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示此选项列表。</translation>
    </message>
    <message>
        <source>md for Markdown, which is the default, or html for a page.</source>
        <translation>md 为 Markdown（默认）, html 为网页。</translation>
    </message>
    <message>
        <source>Prints what there is to know about the protocols: every command, state, reply code, extension and mistake, out of the tables by which the server itself goes.</source>
        <translation>输出各协议的全部知识：每条命令、每个状态、应答码、扩展和错误，取自服务器自身所依据的表。</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap; where none is named, all of them.</source>
        <translation>smtp、pop3 或 imap；不指定则为全部。</translation>
    </message>
    <message>
        <source>There is no format %1; choose md or html.</source>
        <translation>没有格式 %1；请选择 md 或 html。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n line(s) went otherwise than %1 says.</source>
        <translation>
            <numerusform>有 %n 行与 %1 里写的不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示这份选项列表。</translation>
    </message>
    <message>
        <source>Name one file: helolab replay FILE.session</source>
        <translation>请给出一个文件：helolab replay FILE.session</translation>
    </message>
    <message>
        <source>Otherwise than the file says: %1</source>
        <translation>与文件里写的不同：%1</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>正确的写法：%1</translation>
    </message>
    <message>
        <source>Prints one JSON object for each entry, each on a line of its own: connection, index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn and more; docs/replay-json.md tells them all.</source>
        <translation>每条记录输出一个 JSON 对象，各占一行：connection、index、direction、octets、stateBefore、stateAfter、tokens、digits、mistake、wayOn 等；docs/replay-json.md 中有全部说明。</translation>
    </message>
    <message>
        <source>The world that a file is played against if it names none: default, textbook or a file of your own.</source>
        <translation>文件未指定模拟环境时所用的环境：default、textbook，或您自己的文件。</translation>
    </message>
    <message>
        <source>Prints a conversation with the state after every reply and, where the server refused, why and what leads on. A .session file is played against a fresh world in memory. A text as books and telnet windows print it is told as it stands, whoever the server was; if only the client&apos;s lines stand in it, it is played as well. Lines may begin with C: and S:, CLIENT: and SERVER:, arrows, or nothing.

Exit codes: 0, all went as the file says; 1, a .session file went otherwise; 2, the command line or the file is wrong.</source>
        <translation>输出一段会话，附上每个应答之后的状态；服务器拒绝时，还说明原因和下一步。.session 文件在内存中全新的模拟环境里播放。书本和 telnet 窗口里那样的文本按原样解释，不论是谁的服务器；如果其中只有客户端的行，则同样播放。各行可以以 C: 和 S:、CLIENT: 和 SERVER:、箭头开头，也可以没有任何标记。

退出码：0，一切与文件一致；1，.session 文件的结果与所写不同；2，命令行或文件有误。</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>.session 文件，或文本形式的会话。</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>Sequence diagram: %1</source>
        <translation>时序图：%1</translation>
    </message>
    <message numerus="yes">
        <source>The beginning is cut off: %n older row(s) are not drawn.</source>
        <translation>
            <numerusform>开头被截去：较早的 %n 行没有画出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>The server waits for more.</source>
        <translation>服务器等待后续内容。</translation>
    </message>
    <message>
        <source>Refused for now.</source>
        <translation>暂时被拒绝。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>被拒绝。</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>客户端：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>状态：%1。</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Warning: other computers can reach this server. It is made for learning, and its passwords are known.</source>
        <translation>警告：别的计算机可以访问这台服务器。它是为学习而做的，密码人人都知道。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>无法监听 %1：%2。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; %2 listens on port %3.</source>
        <translation>端口 %1 已被别的程序占用；%2 在端口 %3 监听。</translation>
    </message>
    <message>
        <source>Runs the mail server of the workbench without a window, until Ctrl+C.</source>
        <translation>不开窗口，运行工作台的邮件服务器，直到按下 Ctrl+C。</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示这份选项列表。</translation>
    </message>
    <message>
        <source>Address to listen on. Default 127.0.0.1, which only this computer can reach.</source>
        <translation>监听的地址。默认 127.0.0.1，只有这台计算机能访问。</translation>
    </message>
    <message>
        <source>Adds an account, and makes its domain local. May be given more than once.</source>
        <translation>添加一个账户，并把它的域作为本地域。可以多次给出。</translation>
    </message>
    <message>
        <source>Adds the accounts of a file, one a line, as with --user; lines with # are comments.</source>
        <translation>添加一个文件里的账户，每行一个，与 --user 相同；带 # 的行是注释。</translation>
    </message>
    <message>
        <source>The world to serve: default, textbook, or a file.</source>
        <translation>要使用的模拟环境：default、textbook 或一个文件。</translation>
    </message>
    <message>
        <source>Takes what most servers in the wild take.</source>
        <translation>接受实际中多数服务器接受的内容。</translation>
    </message>
    <message>
        <source>Writes each connection as a .session file into a folder when it closes; - prints everything as it happens.</source>
        <translation>每个连接关闭时，把它写成 .session 文件放进一个文件夹；- 表示随时印出一切。</translation>
    </message>
    <message>
        <source>--%1 wants a port number from 0 to 65535, or off; “%2” is neither.</source>
        <translation>--%1 需要 0 到 65535 的端口号，或者 off；“%2”都不是。</translation>
    </message>
    <message>
        <source>--listen wants an address such as 127.0.0.1, ::1 or 0.0.0.0; “%1” is none.</source>
        <translation>--listen 需要一个地址，例如 127.0.0.1、::1 或 0.0.0.0；“%1”不是地址。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件读不了：%1。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>文件大于 1 MiB。</translation>
    </message>
    <message>
        <source>--strict and --tolerant exclude each other: give one of them.</source>
        <translation>--strict 和 --tolerant 互相排斥：请只给一个。</translation>
    </message>
    <message>
        <source>“%1” is no option. Options begin with two hyphens.</source>
        <translation>“%1”不是选项。选项以两个连字符开头。</translation>
    </message>
    <message>
        <source>Everything is off: there is nothing to serve.</source>
        <translation>全都关着：没有什么可提供的。</translation>
    </message>
    <message>
        <source>--transcript wants a folder, or - for the standard output.</source>
        <translation>--transcript 需要一个文件夹，或者用 - 表示标准输出。</translation>
    </message>
    <message>
        <source>The folder for transcripts cannot be made or written. Choose another one.</source>
        <translation>存放会话记录的文件夹无法建立或写入。请另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) were not written: connections came faster than that.</source>
        <translation>
            <numerusform>有 %n 份会话记录没有写下来：连接来得太快了。</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript cannot be written: %1.</source>
        <translation>会话记录写不了：%1。</translation>
    </message>
    <message>
        <source>Keeps to the RFCs to the letter.</source>
        <translation>严格遵守各 RFC 的字面规定。</translation>
    </message>
    <message>
        <source>Port for %1, 0 for any free one; off for none. Default %2.</source>
        <translation>%1 的端口；0 表示任一空闲端口，off 表示不开。默认 %2。</translation>
    </message>
    <message>
        <source>It goes on without TLS.</source>
        <translation>服务器将不带 TLS 继续运行。</translation>
    </message>
    <message>
        <source>Port for %1 inside TLS from the first octet on, as above. Default %2.</source>
        <translation>从第一个八位组起就在 TLS 中的 %1 端口，取值同上。默认 %2。</translation>
    </message>
    <message>
        <source>--%1 needs TLS, and --tls off leaves none.</source>
        <translation>--%1 需要 TLS，而 --tls off 关掉了它。</translation>
    </message>
    <message>
        <source>Whether a client may ask for TLS (STARTTLS, STLS), must do so before mail and logins, or cannot. Default offered.</source>
        <translation>客户端可以请求 TLS（STARTTLS、STLS），必须在发信和登录之前请求，还是不能请求。默认 offered。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate and those that vouch for it, in PEM. Without it, one for localhost is made on first use.</source>
        <translation>服务器的证书以及为它担保的证书，PEM 格式。没有给出时，第一次使用会为 localhost 生成一个。</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM.</source>
        <translation>该证书的私钥，PEM 格式。</translation>
    </message>
    <message>
        <source>--cert and --key belong together: give both or none.</source>
        <translation>--cert 和 --key 要一起用：两个都给，或都不给。</translation>
    </message>
    <message>
        <source>--tls wants offered, required or off; “%1” is none of them.</source>
        <translation>--tls 需要 offered、required 或 off；“%1”不是其中之一。</translation>
    </message>
</context>
<context>
    <name>ServerConnection</name>
    <message>
        <source>The client speaks in the clear, and at this port TLS comes before the first line. It said: %1. It needs the security that mail programs call “SSL/TLS”, or the port where sessions begin in the clear.</source>
        <translation>客户端用明文说话，而在这个端口上，第一行之前先要有 TLS。它说的是：%1。它应该选邮件程序里叫作“SSL/TLS”的那种安全性，或者改用会话以明文开始的端口。</translation>
    </message>
    <message>
        <source>The client has asked for TLS and then goes on in the clear. It said: %1. Behind the consent of the server the handshake comes first.</source>
        <translation>客户端请求了 TLS，却接着用明文说话。它说的是：%1。服务器同意之后，先要握手。</translation>
    </message>
    <message>
        <source>The TLS handshake has failed: %1. This server speaks TLS 1.2 and TLS 1.3.</source>
        <translation>TLS 握手失败：%1。这台服务器使用 TLS 1.2 和 TLS 1.3。</translation>
    </message>
    <message numerus="yes">
        <source>The client has not finished the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>客户端没有在 %n 秒内完成 TLS 握手。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>SMTP, port 25: from server to server</source>
        <translation>SMTP，端口 25：服务器到服务器</translation>
    </message>
    <message>
        <source>SMTP, port 587: submission of new mail</source>
        <translation>SMTP，端口 587：提交新邮件</translation>
    </message>
    <message>
        <source>SMTP in TLS, port 465: submission of new mail</source>
        <translation>TLS 内的 SMTP，端口 465：提交新邮件</translation>
    </message>
    <message>
        <source>POP3, port 110</source>
        <translation>POP3，端口 110</translation>
    </message>
    <message>
        <source>POP3 in TLS, port 995</source>
        <translation>TLS 内的 POP3，端口 995</translation>
    </message>
    <message>
        <source>IMAP, port 143</source>
        <translation>IMAP，端口 143</translation>
    </message>
    <message>
        <source>IMAP in TLS, port 993</source>
        <translation>TLS 内的 IMAP，端口 993</translation>
    </message>
</context>
<context>
    <name>Tap</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>显示这份选项列表。</translation>
    </message>
    <message>
        <source>The port for the mail program, on this computer; 0 for any free one.</source>
        <translation>本机上供邮件程序使用的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The server that the mail program is to reach.</source>
        <translation>邮件程序要到达的服务器。</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap. Default: what is usual at that port of the server.</source>
        <translation>smtp、pop3 或 imap。默认：服务器该端口上通常使用的协议。</translation>
    </message>
    <message>
        <source>Speaks TLS with the server from the first octet on, while the mail program speaks in the clear: so both can be read.</source>
        <translation>与服务器之间从第一个八位组起就使用 TLS，而邮件程序使用明文：这样双方的话都能读到。</translation>
    </message>
    <message>
        <source>Goes on though the server&apos;s certificate cannot be verified.</source>
        <translation>即使无法验证服务器的证书，也继续。</translation>
    </message>
    <message>
        <source>Prints passwords too. Without it, asterisks stand there.</source>
        <translation>连密码一起打印。不加此选项时，密码处写成星号。</translation>
    </message>
    <message>
        <source>--to wants a server and its port: --to mail.example:25.</source>
        <translation>--to 需要服务器及其端口：--to mail.example:25。</translation>
    </message>
    <message>
        <source>Port %1 does not say what is spoken there: add --protocol smtp, pop3 or imap.</source>
        <translation>从端口 %1 看不出使用哪种协议：请加上 --protocol smtp、pop3 或 imap。</translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2. Choose another port.</source>
        <translation>无法监听端口 %1：%2。请换一个端口。</translation>
    </message>
    <message>
        <source>Stands between a mail program and a server, relays what they say unchanged, and prints it with notes as it happens. Tell the mail program that its server is 127.0.0.1 at the port that you give to --listen.</source>
        <translation>位于邮件程序和服务器之间，原样中继双方的话，并随时连同注释打印出来。请在邮件程序中把服务器设为 127.0.0.1，端口设为 --listen 给出的端口。</translation>
    </message>
    <message>
        <source>Say where to listen and where to go on to: helolab tap --listen 4025 --to mail.example:25</source>
        <translation>请说明在哪里监听、转到哪里：helolab tap --listen 4025 --to mail.example:25</translation>
    </message>
    <message>
        <source>Asks the server for TLS by STARTTLS or STLS before the mail program hears of it, and speaks TLS with it from there on; the mail program speaks in the clear, as with --tls.</source>
        <translation>在邮件程序听到任何内容之前，先用 STARTTLS 或 STLS 向服务器请求 TLS，此后与服务器之间使用 TLS；邮件程序使用明文，与 --tls 时相同。</translation>
    </message>
    <message>
        <source>--tls or --starttls, not both: at port %1 the server waits for TLS at once, or is asked for it.</source>
        <translation>--tls 和 --starttls 只能选一个：在端口 %1 上，服务器要么一开始就等待 TLS，要么等别人请求 TLS。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Enter the name or the address of a server, for example localhost or 127.0.0.1.</source>
        <translation>请输入服务器的名字或地址，例如 localhost 或 127.0.0.1。</translation>
    </message>
    <message>
        <source>This is the address of a web page. Enter only the name of the server, without http://.</source>
        <translation>这是网页地址。请只输入服务器的名字，不要 http://。</translation>
    </message>
    <message>
        <source>This is a mail address. Enter only the name of the server, which often is what stands behind @.</source>
        <translation>这是邮件地址。请只输入服务器的名字，多半就是 @ 后面的部分。</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>“%1”不是端口。端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>“%1” is no address: an IPv4 address has four numbers from 0 to 255.</source>
        <translation>“%1”不是地址：IPv4 地址有四个 0 到 255 的数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host: a name has letters, digits, dots and hyphens.</source>
        <translation>“%1”不能作主机名：名字由字母、数字、点和连字符组成。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>This is no theme file: %1.</source>
        <translation>这不是主题文件：%1。</translation>
    </message>
    <message>
        <source>The colour “%1” is missing, or is not written as #rrggbb.</source>
        <translation>颜色“%1”缺失，或者没有写成 #rrggbb 的形式。</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate cannot be kept: %1.</source>
        <translation>证书无法保存：%1。</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate.</source>
        <translation>OpenSSL 无法生成证书。</translation>
    </message>
    <message>
        <source>The folder for the certificates cannot be made.</source>
        <translation>无法建立存放证书的文件夹。</translation>
    </message>
    <message>
        <source>Another program keeps the folder of the certificates locked.</source>
        <translation>另一个程序锁住了存放证书的文件夹。</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate: %1.</source>
        <translation>OpenSSL 不接受这个证书：%1。</translation>
    </message>
    <message>
        <source>This is no private key in PEM, or it is locked with a password.</source>
        <translation>这不是 PEM 格式的私钥，或者它用密码锁着。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>这个密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Only its owner vouches for it (it is self-signed): anybody can make one that says the same.</source>
        <translation>只有它自己的主人为它担保（自签名）：谁都能做出一份内容相同的证书。</translation>
    </message>
    <message>
        <source>It is vouched for by “%1”, an authority that this computer does not know.</source>
        <translation>为它担保的是“%1”，而本机不认识这个证书颁发机构。</translation>
    </message>
    <message>
        <source>It is not for “%1” but for: %2.</source>
        <translation>它不是给“%1”的，而是给：%2。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>它已于 %1 过期。</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <translation>它从 %1 起才有效。本机的时钟准吗？</translation>
    </message>
    <message>
        <source>OpenSSL says of it: %1.</source>
        <translation>OpenSSL 对它的说法：%1。</translation>
    </message>
    <message>
        <source>%1, %2. The server has shown no certificate.</source>
        <translation>%1，%2。服务器没有出示证书。</translation>
    </message>
    <message>
        <source>The chain above it ends at “%1”, an authority that this computer does not know.</source>
        <translation>它上方的证书链止于“%1”，而本机不认识这个证书颁发机构。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, expired on %2.</source>
        <translation>证书链中位于它上方的“%1”的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, is not valid before %2. Is the clock of this computer right?</source>
        <translation>证书链中位于它上方的“%1”的证书从 %2 起才有效。本机的时钟准吗？</translation>
    </message>
    <message>
        <source>OpenSSL says of the certificate of “%1”, above it in the chain: %2.</source>
        <translation>OpenSSL 对证书链中位于它上方的“%1”的证书的说法：%2。</translation>
    </message>
    <message>
        <source>%1, %2. The certificate is that of “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8; SHA-256 %9.</source>
        <translation>%1，%2。证书属于“%3”，由“%4”颁发，有效期从 %5 到 %6；密钥 %7，签名 %8；SHA-256 %9。</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, which vouches for itself, valid from %4 to %5; key %6, signature %7.</source>
        <translation>第 %1 个证书（共 %2 个）：“%3”，自己为自己担保，有效期从 %4 到 %5；密钥 %6，签名 %7。</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8.</source>
        <translation>第 %1 个证书（共 %2 个）：“%3”，由“%4”颁发，有效期从 %5 到 %6；密钥 %7，签名 %8。</translation>
    </message>
    <message numerus="yes">
        <source>The server has sent %n more certificate(s).</source>
        <translation>
            <numerusform>服务器还发送了另外 %n 个证书。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>As it should be: %1</source>
        <translation>正确的写法：%1</translation>
    </message>
    <message>
        <source>The TLS tunnel is up.</source>
        <translation>TLS 隧道已经建好。</translation>
    </message>
    <message>
        <source>The TLS handshake has failed.</source>
        <translation>TLS 握手失败。</translation>
    </message>
    <message>
        <source>The server has waited too long and gives up.</source>
        <translation>服务器等得太久，放弃了。</translation>
    </message>
    <message>
        <source>The server has closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The client has closed the connection.</source>
        <translation>客户端关闭了连接。</translation>
    </message>
    <message>
        <source>The connection has changed.</source>
        <translation>连接发生了变化。</translation>
    </message>
    <message>
        <source> … the line was too long to keep</source>
        <translation> …这一行太长，没有全部保留</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>%1 said “%2”, which is no reply of %3. Check the port, and what is spoken there.</source>
        <translation>%1 说了“%2”，这不是 %3 的应答。请检查端口，以及那里使用的协议。</translation>
    </message>
    <message>
        <source>%1 greets with PREAUTH: it takes the tap for somebody who is logged in already, and then STARTTLS comes too late (RFC 9051, section 6.2.1). Somebody on the way may have put that greeting in, to keep TLS from coming about. Nothing was said to it; ask whoever runs the server.</source>
        <translation>%1 用 PREAUTH 问候：它把监听点当作已经登录的人，这时再用 STARTTLS 就太晚了（RFC 9051 第 6.2.1 节）。也许是路上有人塞进了这句问候，好让 TLS 建立不起来。监听点什么都没有对它说；请询问服务器的管理员。</translation>
    </message>
    <message>
        <source>%1 turns everybody away with its greeting: “%2”. Try again later, or ask whoever runs the server.</source>
        <translation>%1 在问候中就拒绝了所有人：“%2”。请稍后再试，或询问服务器的管理员。</translation>
    </message>
    <message>
        <source>%1 does not take %2: “%3”. Try again later, or tap a port at which it speaks TLS from the first octet on.</source>
        <translation>%1 不接受 %2：“%3”。请稍后再试，或改用它从第一个八位组起就使用 TLS 的端口。</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS: its reply to EHLO does not name it. Perhaps somebody on the way has taken that line out. Tap a port at which the server speaks TLS from the first octet on; or tap in the clear, where everybody on the way can read along.</source>
        <translation>%1 没有提供 STARTTLS：它对 EHLO 的应答里没有这一项。也许路上有人去掉了那一行。请改用服务器从第一个八位组起就使用 TLS 的端口；或者以明文监听，但路上的任何人都能读到。</translation>
    </message>
    <message>
        <source>%1 went on in the clear before anybody had asked: “%2”. Inside the tunnel that would pass for words of the server, and anybody on the way can have put it there. So the tap has gone no further; ask whoever runs the server.</source>
        <translation>还没有人发问，%1 就用明文接着说：“%2”。到了隧道里，这会被当成服务器的话，而路上的任何人都可能把它塞进来。因此监听点没有继续；请询问服务器的管理员。</translation>
    </message>
    <message>
        <source>%1 answers without an end: more than %2 octets in one reply. The tap has stopped listening. Check the port, and what is spoken there.</source>
        <translation>%1 的应答没完没了：一个应答超过 %2 个八位组。监听点不再听下去。请检查端口，以及那里使用的协议。</translation>
    </message>
</context>
<context>
    <name>Wiretap</name>
    <message numerus="yes">
        <source>Handshake, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>握手，已加密，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake, %n octet(s)</source>
        <translation>
            <numerusform>握手，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake: %1, %n octet(s)</source>
        <translation>
            <numerusform>握手：%1，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ChangeCipherSpec, %n octet(s)</source>
        <translation>
            <numerusform>ChangeCipherSpec，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>警报 (Alert)，已加密，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, %n octet(s)</source>
        <translation>
            <numerusform>警报 (Alert)，%n 个八位组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application data, %n octet(s)</source>
        <translation>
            <numerusform>应用数据，%n 个八位组</numerusform>
        </translation>
    </message>
    <message>
        <source>No TLS record, but: %1</source>
        <translation>不是 TLS 记录，而是：%1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml.</source>
        <translation>“%1”既不是实验的 id，也不是含有 lab.yaml 的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml. Did you mean “%2”?</source>
        <translation>“%1”既不是实验的 id，也不是含有 lab.yaml 的文件夹。你要的是“%2”吗？</translation>
    </message>
    <message>
        <source>Helolab speaks en, vi, ru and zh; not “%1”.</source>
        <translation>Helolab 会说 en、vi、ru 和 zh，不会说“%1”。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应当看到：%1</translation>
    </message>
    <message>
        <source>Nothing of it was seen.</source>
        <translation>一点也没有看到。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>实际看到：%1</translation>
    </message>
    <message>
        <source>%1: has mistakes, see: helolab lab check %2</source>
        <translation>%1：有错误，请运行 helolab lab check %2</translation>
    </message>
    <message>
        <source>comes with Helolab</source>
        <translation>Helolab 自带</translation>
    </message>
    <message>
        <source>Labs of your own go here: %1</source>
        <translation>你自己的实验放在这里：%1</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1：没有发现错误。</translation>
    </message>
    <message>
        <source>%1 of %2 steps passed.</source>
        <translation>%2 个步骤中通过了 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more difference(s); --details tells them all.</source>
        <translation>
            <numerusform>%1：还有 %n 处差异；用 --details 可以看到全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no .attempt file in this folder.</source>
        <translation>%1：这个文件夹里没有 .attempt 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 写不了：%2。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>这个文件写不了：%1。</translation>
    </message>
    <message>
        <source>%1: events %2, steps passed %3</source>
        <translation>%1：事件 %2，通过的步骤 %3</translation>
    </message>
    <message>
        <source>%1 is the attempt itself, and is not written over.</source>
        <translation>%1 就是作答文件本身，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1: the file says something else than its replay, or could not be read whole. The report says where.</source>
        <translation>%1：文件的内容与重放不一致，或者没能全部读出。报告里写明了位置。</translation>
    </message>
    <message>
        <source>%1: the lab without model answer, hints and help.</source>
        <translation>%1：不含标准答案、提示和帮助的实验。</translation>
    </message>
    <message>
        <source>The right answers to its questions still stand in lab.yaml, because grading needs them: whoever opens that file can read them.</source>
        <translation>问题的正确答案仍在 lab.yaml 里，因为评分要用：打开这个文件的人都能看到。</translation>
    </message>
    <message>
        <source>Keep a copy, and grade with it: helolab lab grade --labs %1 FILE …</source>
        <translation>请保留一份副本，用它来评分：helolab lab grade --labs %1 FILE …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可以做</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 步</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 分</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>需要先做：%1</translation>
    </message>
    <message>
        <source>%1 of %2 labs are done.</source>
        <translation>已完成 %1 个实验，共 %2 个。</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>已完成 %1 个实验，共 %2 个</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file.</source>
        <translation>“%1”既不是课程的 id，也不是课程的文件。</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file. Did you mean “%2”?</source>
        <translation>“%1”既不是课程的 id，也不是课程的文件。你是想写“%2”吗？</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>A lab to begin with. See whether all is well: helolab lab check %1</source>
        <translation>这是一个起步用的实验。看看是否一切正常：helolab lab check %1</translation>
    </message>
    <message>
        <source>“%1” is no command of helolab lab. There are:</source>
        <translation>“%1”不是 helolab lab 的命令。可用的命令有：</translation>
    </message>
    <message>
        <source>what labs there are</source>
        <translation>有哪些实验</translation>
    </message>
    <message>
        <source>what courses there are; how you stand in one</source>
        <translation>有哪些课程；在某门课程中学到哪里了</translation>
    </message>
    <message>
        <source>writes a lab to begin with</source>
        <translation>写出一个实验作为起点</translation>
    </message>
    <message>
        <source>everything that is wrong with a lab, or a course</source>
        <translation>实验或课程中的所有错误</translation>
    </message>
    <message>
        <source>plays the model answer, or another attempt</source>
        <translation>播放标准答案，或另一次作答</translation>
    </message>
    <message>
        <source>what attempts earn; a folder: all *.attempt in it</source>
        <translation>各次作答得多少分；文件夹：其中所有 *.attempt</translation>
    </message>
    <message>
        <source>writes the attempt of who types this session</source>
        <translation>写出按此会话输入者的作答</translation>
    </message>
    <message>
        <source>the report of an attempt</source>
        <translation>一次作答的报告</translation>
    </message>
    <message>
        <source>labs on paper, to be filled in</source>
        <translation>印在纸上、可填写的实验</translation>
    </message>
    <message>
        <source>labs without answers and without help</source>
        <translation>不带答案、不给帮助的实验</translation>
    </message>
    <message>
        <source>a lab&apos;s id, or its folder</source>
        <translation>实验的 id，或其文件夹</translation>
    </message>
    <message>
        <source>a course&apos;s id, or its file, NAME.course.yaml</source>
        <translation>课程的 id，或其文件 NAME.course.yaml</translation>
    </message>
    <message>
        <source>the language to speak; of a new lab, its languages: en,vi</source>
        <translation>所用语言；新建实验时为其各语言：en,vi</translation>
    </message>
    <message>
        <source>the new lab&apos;s id; otherwise it follows from the folder&apos;s name</source>
        <translation>新实验的 id；不给出时取自文件夹名</translation>
    </message>
    <message>
        <source>look for labs here first; may be given again</source>
        <translation>先在此处查找实验；可多次给出</translation>
    </message>
    <message>
        <source>say how the student of these attempts stands</source>
        <translation>说明这些作答的学生学到哪里了</translation>
    </message>
    <message>
        <source>play, record or print with this student&apos;s values</source>
        <translation>用该学生的取值播放、记录或打印</translation>
    </message>
    <message>
        <source>record for a student of this name</source>
        <translation>以此姓名的学生记录</translation>
    </message>
    <message>
        <source>write the grades as a table, too</source>
        <translation>另把成绩写成表格</translation>
    </message>
    <message>
        <source>write a report or a worksheet as HTML; without it, to stdout</source>
        <translation>把报告或练习单写成 HTML；不给出时输出到 stdout</translation>
    </message>
    <message>
        <source>write it as PDF</source>
        <translation>写成 PDF</translation>
    </message>
    <message>
        <source>where the exams go</source>
        <translation>试题放在哪里</translation>
    </message>
    <message>
        <source>tell every difference between an attempt and its replay</source>
        <translation>列出作答与重放之间的全部差异</translation>
    </message>
    <message>
        <source>This is how it is called: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>points %1 of %2, steps %3 of %4, hints %5, tries %6, minutes %7, differences %8, doubtful lines %9</source>
        <translation>得分 %1/%2，步骤 %3/%4，提示 %5，试做 %6，分钟 %7，差异 %8，可疑行 %9</translation>
    </message>
    <message>
        <source>%1: a copy, or copied: begun at the same moment, and with the same times throughout, as %2 of another student.</source>
        <translation>%1：抄袭或被抄袭：开始的时刻和所有时间都与另一名学生的 %2 相同。</translation>
    </message>
    <message>
        <source>What was printed could not be written: %1.</source>
        <translation>输出的内容无法写入：%1。</translation>
    </message>
    <message>
        <source>The exit code is 0 where all is well; 1 where something is wrong with a lab, or where an attempt
that is graded or reported is not what its replay says, has doubtful lines, or is a copy; 2 where it
cannot be done at all.</source>
        <translation>退出码：一切正常为 0；
实验有错误，或者所评分、所报告的作答与重放结果不符、含有可疑行、系抄袭时为 1；
完全无法执行时为 2。</translation>
    </message>
    <message>
        <source>The language: en, vi, ru or zh.</source>
        <translation>语言：en、vi、ru 或 zh。</translation>
    </message>
    <message>
        <source>There is no language %1; choose one of %2.</source>
        <translation>没有语言 %1；请从 %2 中选一个。</translation>
    </message>
    <message>
        <source>There is no protocol %1; choose one of %2.</source>
        <translation>没有协议 %1；请从 %2 中选一个。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 — command</source>
        <translation>%1 —— 命令</translation>
    </message>
    <message>
        <source>%1 — no answer yet</source>
        <translation>%1 —— 还没有应答</translation>
    </message>
    <message>
        <source>%1 — accepted</source>
        <translation>%1 —— 已接受</translation>
    </message>
    <message>
        <source>%1 — accepted, the server waits for the rest</source>
        <translation>%1 —— 已接受，服务器等待后续内容</translation>
    </message>
    <message>
        <source>%1 — refused</source>
        <translation>%1 —— 被拒绝</translation>
    </message>
    <message>
        <source>Not a command of %1</source>
        <translation>不是 %1 的命令</translation>
    </message>
    <message>
        <source>The first word of this line is none of the protocol&apos;s commands.</source>
        <translation>这一行的第一个词不是本协议的任何命令。</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>邮件内容</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s challenge</source>
        <translation>对服务器质询的回答</translation>
    </message>
    <message>
        <source>Connection open</source>
        <translation>连接已建立</translation>
    </message>
    <message>
        <source>The TCP connection stands. The server speaks first.</source>
        <translation>TCP 连接已经建好。先说话的是服务器。</translation>
    </message>
    <message>
        <source>End of the message</source>
        <translation>邮件结束</translation>
    </message>
    <message>
        <source>The message is complete; the server decides about it.</source>
        <translation>邮件已经完整，由服务器决定收不收。</translation>
    </message>
    <message>
        <source>A step of authentication</source>
        <translation>身份验证的一步</translation>
    </message>
    <message>
        <source>Challenge and answer go back and forth until the server is satisfied or gives up.</source>
        <translation>质询和回答一来一往，直到服务器满意或者放弃为止。</translation>
    </message>
    <message>
        <source>TLS is up</source>
        <translation>TLS 已建立</translation>
    </message>
    <message>
        <source>From here on everything travels encrypted. Whoever listens on the way sees only noise.</source>
        <translation>从这里起，一切都加密传输。中途窃听的人只能看到一片乱码。</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>The two sides could not agree on a tunnel: often the certificate is not trusted, or they have no version of TLS in common.</source>
        <translation>双方没能就隧道达成一致：多半是证书不被信任，或者没有共同支持的 TLS 版本。</translation>
    </message>
    <message>
        <source>Literal complete</source>
        <translation>字面量已完整</translation>
    </message>
    <message>
        <source>As many octets as announced have come; the command goes on behind them.</source>
        <translation>预告的八位组已经到齐，命令在它们后面继续。</translation>
    </message>
    <message>
        <source>Waiting ended</source>
        <translation>等待结束</translation>
    </message>
    <message>
        <source>The client has said DONE and takes up its work again.</source>
        <translation>客户端说了 DONE，重新开始工作。</translation>
    </message>
    <message>
        <source>The server leaves</source>
        <translation>服务器要离开</translation>
    </message>
    <message>
        <source>The server has announced that it closes the connection.</source>
        <translation>服务器宣布它要关闭连接。</translation>
    </message>
    <message>
        <source>Too long a silence</source>
        <translation>沉默太久</translation>
    </message>
    <message>
        <source>The client said nothing for so long that the server gave up waiting.</source>
        <translation>客户端太久没有说话，服务器不再等了。</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The TCP connection is gone. What was not accepted before is not delivered.</source>
        <translation>TCP 连接已经断开。断开前还没有被接受的邮件不会投递。</translation>
    </message>
    <message>
        <source>The keyboard is in another layout</source>
        <translation>键盘处在另一种布局</translation>
    </message>
    <message>
        <source>You typed the keys of %2, but the keyboard was switched to Cyrillic, so %1 was sent. Commands are ASCII letters: switch the layout and type the line again.</source>
        <translation>你按的是 %2 的键，但键盘切换到了西里尔字母，于是发出去的是 %1。命令由 ASCII 字母组成：请切换布局，重新输入这一行。</translation>
    </message>
    <message>
        <source>The input method has changed your letters</source>
        <translation>输入法改动了你的字母</translation>
    </message>
    <message>
        <source>You typed the keys of %2, and Vietnamese Telex made %1 of them. Commands are ASCII letters: switch the input method off and type the line again.</source>
        <translation>你按的是 %2 的键，越南语 Telex 输入法把它变成了 %1。命令由 ASCII 字母组成：请关掉输入法，重新输入这一行。</translation>
    </message>
    <message>
        <source>A character stands here that nobody can see, %1. It came with a copied text. Type the line by hand.</source>
        <translation>这里有一个谁也看不见的字符：%1。它是随着复制的文字带进来的。请手工输入这一行。</translation>
    </message>
    <message>
        <source>This blank is %1, not the plain space of ASCII (20). To the server it is no space at all. It came with a copied text, or from an input method.</source>
        <translation>这个空白是 %1，不是 ASCII 的普通空格（20）。对服务器来说，它根本不是空格。它来自复制的文字，或者输入法。</translation>
    </message>
    <message>
        <source>A character that only looks right</source>
        <translation>只是看起来像的字符</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), not the “%3” of ASCII that it looks like. It came from another keyboard layout, an input method or a word processor. To the server it is a different character.</source>
        <translation>这里是“%1”（%2），而不是与它相像的 ASCII 字符“%3”。它来自另一种键盘布局、输入法或者文字处理软件。对服务器来说，这是另一个字符。</translation>
    </message>
    <message>
        <source>A backspace was sent</source>
        <translation>退格键被发出去了</translation>
    </message>
    <message>
        <source>Your screen took the character back, the wire did not: the octet %1 travelled with everything before it, and the server read it all. In raw mode, and in telnet, there is no correcting a line. Press Enter, take the refusal, and type the line again.</source>
        <translation>屏幕上字符退掉了，线路上却没有：八位组 %1 连同它前面的一切都传了出去，服务器全都读到了。在原始模式和 telnet 里，一行是改不了的。按回车，接受这次拒绝，再重新输入这一行。</translation>
    </message>
    <message>
        <source>A cursor key was sent</source>
        <translation>光标键被发出去了</translation>
    </message>
    <message>
        <source>An arrow or function key sends several octets that begin with ESC (1B). They are part of your line now. Type the line again.</source>
        <translation>方向键或功能键会发出几个以 ESC (1B) 开头的八位组。现在它们成了这一行的一部分。请重新输入这一行。</translation>
    </message>
    <message>
        <source>A telnet program is negotiating</source>
        <translation>telnet 程序在协商</translation>
    </message>
    <message>
        <source>Octets from FF on are commands of the telnet protocol: your program wants to agree on a terminal. A mail server does not speak telnet and reads them as text. Switch the program to a raw connection (PuTTY: connection type “Raw”).</source>
        <translation>FF 开头的八位组是 telnet 协议的命令：你的程序想协商终端类型。邮件服务器不懂 telnet，会把它们当作文字来读。请把程序切换到原始连接（PuTTY：连接类型选“Raw”）。</translation>
    </message>
    <message>
        <source>TLS spoken to a port in the clear</source>
        <translation>对明文端口说起了 TLS</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says EHLO and STARTTLS first. A port for TLS from the first octet is another one (465 for mail submission).</source>
        <translation>这些八位组是 TLS 握手的开头。这个端口从明文开始：客户端要先说 EHLO 和 STARTTLS。从第一个八位组起就用 TLS 的是另一个端口（提交邮件用 465）。</translation>
    </message>
    <message>
        <source>A web browser&apos;s request</source>
        <translation>网页浏览器的请求</translation>
    </message>
    <message>
        <source>This is HTTP, the language of the web. A mail server does not speak it: open the port with the console, with telnet or with a mail program, not with a browser.</source>
        <translation>这是 HTTP，万维网的语言。邮件服务器不说这种话：请用控制台、telnet 或邮件程序来连接这个端口，不要用浏览器。</translation>
    </message>
    <message>
        <source>The line ends with LF alone</source>
        <translation>这一行只以 LF 结束</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both. A strict server refuses that, or goes on waiting for the end.</source>
        <translation>SMTP 的一行以两个八位组结束：0D 0A (CR LF)。你的这一行只以 0A 结束，Linux 上的 nc 就是这样发的；telnet 则两个都发。严格的服务器会拒绝，或者继续等待行尾。</translation>
    </message>
    <message>
        <source>A CR without its LF</source>
        <translation>有 CR 而没有 LF</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>SMTP 的一行以两个八位组结束：0D 0A (CR LF)。这里只有单独的 0D，所以你想写的几行，在服务器看来只是一行。</translation>
    </message>
    <message>
        <source>Right command, wrong moment</source>
        <translation>命令对了，时机不对</translation>
    </message>
    <message>
        <source>TLS comes first here</source>
        <translation>这里要先建立 TLS</translation>
    </message>
    <message>
        <source>Authentication comes first here</source>
        <translation>这里要先验证身份</translation>
    </message>
    <message>
        <source>Behind a command stands a space or nothing, no punctuation mark: %2, not %1. With it the word is another one, and unknown.</source>
        <translation>命令后面要么是空格，要么什么也没有，不能是标点：应是 %2，而不是 %1。带上标点，它就成了另一个不认识的词。</translation>
    </message>
    <message>
        <source>The command is misspelt</source>
        <translation>命令拼错了</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. That is what 500 says: the word is unknown. 503 would say that the word is known and its moment wrong.</source>
        <translation>没有 %1 这个命令，最接近的是 %2。500 说的正是这个意思：服务器不认识这个词。如果是 503，则表示认识这个词，只是时机不对。</translation>
    </message>
    <message>
        <source>The wrong door: another protocol&apos;s command</source>
        <translation>走错了门：这是另一个协议的命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>正确的写法：%1</translation>
    </message>
    <message>
        <source>This is a guess: the line may be meant as it stands.</source>
        <translation>这只是猜测：这一行也可能就是你要的样子。</translation>
    </message>
    <message>
        <source>Why it was refused, and the way on</source>
        <translation>为什么被拒绝，接下来怎么走</translation>
    </message>
    <message>
        <source>The code, digit by digit</source>
        <translation>应答码，逐位来看</translation>
    </message>
    <message>
        <source>What the command is for</source>
        <translation>这个命令做什么</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation>逐段来看</translation>
    </message>
    <message>
        <source>Taken by a tolerant server</source>
        <translation>宽松的服务器才会接受</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>会话到了哪一步</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>The star cancels the authentication.</source>
        <translation>单独一个星号取消身份验证。</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; it hides nothing. It says: %1</source>
        <translation>Base64 谁都能解码，什么也藏不住。它说的是：%1</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>这不是 base64。</translation>
    </message>
    <message>
        <source>The answer is not base64</source>
        <translation>回答不是 base64</translation>
    </message>
    <message>
        <source>User name and password travel in base64, each answer on a line of its own. Base64 is a way of writing, not encryption: anyone can decode it.</source>
        <translation>用户名和密码用 base64 传送，每个回答单独占一行。Base64 只是一种写法，不是加密：谁都能解码。</translation>
    </message>
    <message>
        <source>A line end was encoded too</source>
        <translation>换行符也被编码了</translation>
    </message>
    <message>
        <source>Decoded, your answer ends with a line end: it became part of the name or password. The command echo adds it; use printf, or echo -n.</source>
        <translation>你的回答解码以后以换行符结尾：它成了用户名或密码的一部分。这是 echo 命令加上去的；请改用 printf 或 echo -n。</translation>
    </message>
    <message>
        <source>Name and password in one answer</source>
        <translation>用户名和密码挤在了一个回答里</translation>
    </message>
    <message>
        <source>PLAIN wants three parts with NUL between them</source>
        <translation>PLAIN 要求三个部分，中间用 NUL 隔开</translation>
    </message>
    <message>
        <source>Goes on from the line above: it begins with a space.</source>
        <translation>接着上一行：它以空格开头。</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>一个信头字段。</translation>
    </message>
    <message>
        <source>Its value.</source>
        <translation>它的值。</translation>
    </message>
    <message>
        <source>The empty line: the header ends, the body begins.</source>
        <translation>空行：信头到此结束，正文开始。</translation>
    </message>
    <message>
        <source>The lone dot: the message ends here.</source>
        <translation>单独一行的点：邮件到此结束。</translation>
    </message>
    <message>
        <source>A dot at the beginning of a line: the server takes it off again. A line that shall begin with a dot is sent with two.</source>
        <translation>行首的点：服务器会把它去掉。想让一行以点开头，就要发两个点。</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>文字。</translation>
    </message>
    <message>
        <source>A line of the header. The server does not read it as a command and does not answer it.</source>
        <translation>信头中的一行。服务器不把它当命令，也不应答。</translation>
    </message>
    <message>
        <source>The empty line between header and body. What follows is the body.</source>
        <translation>信头和正文之间的空行。后面就是正文。</translation>
    </message>
    <message>
        <source>A line of the body. Whatever it says, it is text: the server waits for the lone dot and says nothing until then.</source>
        <translation>正文中的一行。不管写的是什么，都只是文字：服务器在等单独一行的点，在那之前什么也不说。</translation>
    </message>
    <message>
        <source>The line with nothing but a dot ends the message. The dot itself is not part of it. Now the server answers again.</source>
        <translation>只有一个点的一行结束邮件。这个点本身不属于邮件。现在服务器又会应答了。</translation>
    </message>
    <message>
        <source>Octets of a BDAT chunk. They were counted beforehand, so no dot ends them and none is doubled.</source>
        <translation>一个 BDAT 数据块的八位组。它们事先数好了，所以不用点来结束，也不用把点加倍。</translation>
    </message>
    <message>
        <source>Lines of the message: header, empty line, body. The server does not answer before the lone dot.</source>
        <translation>邮件的各行：信头、空行、正文。在单独一行的点之前，服务器不会应答。</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks Date:. The server judges the envelope; the header is for the reader.</source>
        <translation>服务器接受了这封邮件，但它的格式并不完整：信头缺少 Date:。服务器只看信封，信头是给读信人看的。</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>服务器接受了这封邮件，但它的格式并不完整：信头缺少 From:。MAIL FROM 属于信封，读信人是看不到的。</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From: and Date:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>服务器接受了这封邮件，但它的格式并不完整：信头缺少 From: 和 Date:。MAIL FROM 属于信封，读信人是看不到的。</translation>
    </message>
    <message>
        <source>The dot does not stand between CR LF</source>
        <translation>这个点不在两个 CR LF 之间</translation>
    </message>
    <message>
        <source>Only 0D 0A 2E 0D 0A (CR LF, dot, CR LF) ends a message. Here a line ended with 0A alone, as nc sends it on Linux, so the dot is text and the server still waits. Send lines with CR LF.</source>
        <translation>只有 0D 0A 2E 0D 0A（CR LF、点、CR LF）才能结束邮件。这里有一行只以 0A 结束，Linux 上的 nc 就是这样发的，所以这个点只是文字，服务器还在等。请用 CR LF 结束每一行。</translation>
    </message>
    <message>
        <source>This is not the dot of ASCII</source>
        <translation>这不是 ASCII 的点</translation>
    </message>
    <message>
        <source>You sent “%1” (%2). The message ends with the ASCII full stop, one octet, 2E. Switch the keyboard layout or the input method and type the dot again.</source>
        <translation>你发出的是“%1”（%2）。结束邮件要用 ASCII 的句点，只有一个八位组 2E。请切换键盘布局或输入法，重新输入这个点。</translation>
    </message>
    <message>
        <source>The dot is not alone on its line</source>
        <translation>这个点没有独占一行</translation>
    </message>
    <message>
        <source>If this was to end the message: nothing else may stand on that line, no space, no quotation mark. &lt;CRLF&gt; in a textbook means the Enter key. The server took this as text and still waits.</source>
        <translation>如果这是想结束邮件：那一行上不能再有别的，空格、引号都不行。教材里的 &lt;CRLF&gt; 指的是回车键。服务器把这一行当作文字，还在等。</translation>
    </message>
    <message>
        <source>You are still in the message</source>
        <translation>你还在邮件内容里</translation>
    </message>
    <message>
        <source>After DATA every line is text, also %1. That is why the server says nothing: it has put your line into the message. If you meant it as a command, end the message first with a lone dot.</source>
        <translation>DATA 之后的每一行都是文字，%1 也不例外。所以服务器才不出声：它把你的这一行放进了邮件。如果你想输入的是命令，请先用单独一行的点结束邮件。</translation>
    </message>
    <message>
        <source>A dot gets lost</source>
        <translation>有一个点丢了</translation>
    </message>
    <message>
        <source>The server takes the first dot of a line away, because a mail program would have doubled it (dot-stuffing). Send two dots, and one arrives.</source>
        <translation>服务器会去掉行首的第一个点，因为邮件程序本来会把它加倍（dot-stuffing）。发两个点，才会到一个。</translation>
    </message>
    <message>
        <source>The empty line behind the header is missing</source>
        <translation>信头后面缺少空行</translation>
    </message>
    <message>
        <source>An empty line divides header and body. Without it this line counts as part of the header, and is no header field. The server will accept the message all the same: it does not read it.</source>
        <translation>空行把信头和正文分开。没有它，这一行就算作信头的一部分，却又不是信头字段。服务器照样会接受邮件：它并不读内容。</translation>
    </message>
    <message>
        <source>A line of the message ends with LF alone</source>
        <translation>邮件中有一行只以 LF 结束</translation>
    </message>
    <message>
        <source>Every line of a message ends with CR LF (0D 0A). A strict server refuses a bare 0A, because servers that disagree about where a message ends can be tricked (SMTP smuggling).</source>
        <translation>邮件的每一行都以 CR LF (0D 0A) 结束。严格的服务器会拒绝单独的 0A，因为服务器之间如果对邮件在哪里结束看法不一，就会被人钻空子（SMTP smuggling）。</translation>
    </message>
    <message>
        <source>The server has accepted the message, but it has no header: From: and Date: are required. The envelope (MAIL, RCPT) is not the header; whoever reads the message sees only the header.</source>
        <translation>服务器接受了这封邮件，可是它没有信头：From: 和 Date: 是必需的。信封（MAIL、RCPT）不是信头；读信的人只能看到信头。</translation>
    </message>
    <message>
        <source>A parameter, of an extension.</source>
        <translation>属于某个扩展的参数。</translation>
    </message>
    <message>
        <source>The sender follows: the reverse-path, where bounces go.</source>
        <translation>后面是发件人：反向路径，退信会送到那里。</translation>
    </message>
    <message>
        <source>The recipient follows: the forward-path.</source>
        <translation>后面是收件人：正向路径。</translation>
    </message>
    <message>
        <source>A source route: the hosts through which the mail should go. It is read and ignored today (RFC 5321 appendix C).</source>
        <translation>源路由：邮件应当经过的主机。今天的服务器读到它，然后忽略它（RFC 5321 附录 C）。</translation>
    </message>
    <message>
        <source>The local part: which mailbox. Only the server of its domain knows what it means.</source>
        <translation>本地部分：哪一个邮箱。只有该域的服务器知道它的含义。</translation>
    </message>
    <message>
        <source>An address literal: the IP address in brackets, in place of a name.</source>
        <translation>地址字面量：方括号里的 IP 地址，用来代替名字。</translation>
    </message>
    <message>
        <source>The domain: whose server is responsible. DNS finds it by its MX record.</source>
        <translation>域名：由谁的服务器负责。DNS 用它的 MX 记录来找。</translation>
    </message>
    <message>
        <source>The null reverse-path: for bounces, which must never bounce themselves.</source>
        <translation>空的反向路径：用于退信，退信自己绝不能再被退回。</translation>
    </message>
    <message>
        <source>FROM: and the sender&apos;s path, written as MAIL writes it.</source>
        <translation>FROM: 和发件人的路径，写法与 MAIL 相同。</translation>
    </message>
    <message>
        <source>The client&apos;s host name.</source>
        <translation>客户端的主机名。</translation>
    </message>
    <message>
        <source>The client&apos;s host name, or its IP address in brackets.</source>
        <translation>客户端的主机名，或者方括号里的 IP 地址。</translation>
    </message>
    <message>
        <source>How many octets follow; LAST marks the final chunk.</source>
        <translation>后面有多少个八位组；LAST 表示这是最后一块。</translation>
    </message>
    <message>
        <source>Any words. The server ignores them.</source>
        <translation>随便写什么。服务器不理会。</translation>
    </message>
    <message>
        <source>The user or mailbox that is asked about.</source>
        <translation>要询问的用户或邮箱。</translation>
    </message>
    <message>
        <source>The mailing list that is asked about.</source>
        <translation>要询问的邮件列表。</translation>
    </message>
    <message>
        <source>The command on which help is wanted.</source>
        <translation>想要帮助的那个命令。</translation>
    </message>
    <message>
        <source>The domain whose queue shall be started.</source>
        <translation>要启动队列的域。</translation>
    </message>
    <message>
        <source>This command takes no argument.</source>
        <translation>这个命令不带参数。</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>没有叫这个名字的命令。</translation>
    </message>
    <message>
        <source>The command. Capital and small letters are the same to the server.</source>
        <translation>命令。大写和小写对服务器是一样的。</translation>
    </message>
    <message>
        <source>The grammar wants a host name behind HELO and EHLO: the client should say who it is.</source>
        <translation>语法要求 HELO 和 EHLO 后面有主机名：客户端应当说明自己是谁。</translation>
    </message>
    <message>
        <source>A header field in the place of a command</source>
        <translation>信头字段出现在了命令的位置</translation>
    </message>
    <message>
        <source>%1: belongs to the message, and the message comes after DATA. Before that the server reads every line as a command.</source>
        <translation>%1: 属于邮件，而邮件在 DATA 之后才开始。在那之前，服务器把每一行都当作命令。</translation>
    </message>
    <message>
        <source>A space is missing behind the command</source>
        <translation>命令后面少了空格</translation>
    </message>
    <message>
        <source>%1 and %2: are two words with a space between them. Together they are one unknown word.</source>
        <translation>%1 和 %2: 是两个词，中间要有空格。连在一起就成了一个不认识的词。</translation>
    </message>
    <message>
        <source>The host name is missing</source>
        <translation>缺少主机名</translation>
    </message>
    <message>
        <source>HELO and EHLO introduce a client, so its name must follow. In an exercise any host name will do.</source>
        <translation>HELO 和 EHLO 用来介绍客户端，所以后面必须有它的名字。做练习时，随便什么主机名都行。</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>这不是主机名</translation>
    </message>
    <message>
        <source>HELO and EHLO take one host name, such as client.example: no spaces, no @, no greeting to the server. An IP address stands in brackets: [192.0.2.1].</source>
        <translation>HELO 和 EHLO 后面是一个主机名，例如 client.example：没有空格，没有 @，也不是向服务器问好。IP 地址要放在方括号里：[192.0.2.1]。</translation>
    </message>
    <message>
        <source>This command stands alone</source>
        <translation>这个命令单独使用</translation>
    </message>
    <message>
        <source>Nothing may follow %1 on its line.</source>
        <translation>%1 后面不能再写别的内容。</translation>
    </message>
    <message>
        <source>The transaction is gone</source>
        <translation>事务没有了</translation>
    </message>
    <message>
        <source>HELO and EHLO are legal here, and they drop what you had begun: sender and recipients are forgotten, as by RSET. Begin again with MAIL.</source>
        <translation>HELO 和 EHLO 在这里是合法的，但会丢弃你已经开始的事务：发件人和收件人都被忘掉，和 RSET 一样。请从 MAIL 重新开始。</translation>
    </message>
    <message>
        <source>Sent before the reply was complete</source>
        <translation>应答还没完就发送了</translation>
    </message>
    <message>
        <source>The reply to %1 had not come to its end when this line went out. Wait for a line with a space behind the code; a hyphen means that more follows. Only PIPELINING, once announced, lets some commands go together.</source>
        <translation>这一行发出时，对 %1 的应答还没有结束。要等到应答码后面是空格的那一行；连字符表示后面还有。只有服务器宣布了 PIPELINING 之后，某些命令才可以连着发。</translation>
    </message>
    <message>
        <source>The connection ended before the dot was answered</source>
        <translation>连接在点得到应答之前断开了</translation>
    </message>
    <message>
        <source>Nothing was accepted, so nothing is delivered: the server throws the unfinished message away. A message changes hands with the 250 to the final dot, not earlier.</source>
        <translation>什么也没有被接受，所以什么也不会投递：服务器丢掉没有完成的邮件。邮件交接的时刻是结束点得到 250 的那一刻，不会更早。</translation>
    </message>
    <message>
        <source>Left without QUIT</source>
        <translation>没有 QUIT 就离开了</translation>
    </message>
    <message>
        <source>The message is delivered all the same: the 250 to the final dot decided that. QUIT is good manners in SMTP. In POP3 it matters, because deleted messages go only after QUIT.</source>
        <translation>邮件照样会投递：结束点得到的 250 已经决定了这一点。在 SMTP 里，QUIT 只是礼貌。在 POP3 里它很重要，因为标记删除的邮件在 QUIT 之后才真正删除。</translation>
    </message>
    <message>
        <source>No SMTP reply begins with this digit: the first one is 2, 3, 4 or 5 (RFC 5321 section 4.2.1).</source>
        <translation>SMTP 的应答不会以这个数字开头：第一位是 2、3、4 或 5（RFC 5321 第 4.2.1 节）。</translation>
    </message>
    <message>
        <source>Preliminary: the command is taken, but the server waits for a go-ahead. No command of SMTP is answered this way.</source>
        <translation>初步应答：命令已收下，但服务器还要等一个放行信号。SMTP 没有哪个命令会得到这种应答。</translation>
    </message>
    <message>
        <source>Success: the command was done.</source>
        <translation>成功：命令已经完成。</translation>
    </message>
    <message>
        <source>So far so good: the command is taken, and the server waits for the rest.</source>
        <translation>目前顺利：命令已收下，服务器等待后续内容。</translation>
    </message>
    <message>
        <source>Transient: not now. The same command may work later.</source>
        <translation>暂时：现在不行。同样的命令以后可能成功。</translation>
    </message>
    <message>
        <source>SMTP has no such group: the second digit is 0 to 5 (RFC 5321 section 4.2).</source>
        <translation>SMTP 没有这一组：第二位是 0 到 5（RFC 5321 第 4.2 节）。</translation>
    </message>
    <message>
        <source>Information: the answer to a question, such as status or help.</source>
        <translation>信息：对提问的回答，比如状态或帮助。</translation>
    </message>
    <message>
        <source>About the connection between the two programs.</source>
        <translation>关于两个程序之间的连接。</translation>
    </message>
    <message>
        <source>Left open by RFC 5321. The authentication extension uses it: about proving who you are (RFC 4954).</source>
        <translation>RFC 5321 没有规定。身份验证扩展用到它：关于证明你是谁（RFC 4954）。</translation>
    </message>
    <message>
        <source>Left open by RFC 5321: it has no meaning of its own in SMTP.</source>
        <translation>RFC 5321 没有规定：它在 SMTP 中没有自己的含义。</translation>
    </message>
    <message>
        <source>About the mail system: a mailbox, an address or the message.</source>
        <translation>关于邮件系统：邮箱、地址或邮件。</translation>
    </message>
    <message>
        <source>A finer distinction. The RFCs give this number no meaning of its own: go by the first two digits and the text.</source>
        <translation>更细的区分。RFC 没有给这个数字规定含义：请看前两位和文字。</translation>
    </message>
    <message>
        <source>Nothing more exact is said.</source>
        <translation>没有更确切的说明。</translation>
    </message>
    <message>
        <source>Something about the address.</source>
        <translation>与地址有关。</translation>
    </message>
    <message>
        <source>The mailbox does not exist: the part before the @ is unknown there.</source>
        <translation>邮箱不存在：那里不认识 @ 前面的部分。</translation>
    </message>
    <message>
        <source>The domain behind the @ does not exist, or takes no mail.</source>
        <translation>@ 后面的域不存在，或者不收邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is malformed.</source>
        <translation>收件人地址的格式不对。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address fits more than one mailbox.</source>
        <translation>收件人地址对应不止一个邮箱。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>收件人地址有效。</translation>
    </message>
    <message>
        <source>The mailbox has moved, and mail for it is not forwarded.</source>
        <translation>邮箱已经迁走，邮件不再转发。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is malformed.</source>
        <translation>发件人地址的格式不对。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist, or could not be answered.</source>
        <translation>发件人的域不存在，或者无法向它回信。</translation>
    </message>
    <message>
        <source>Passed on to a system that may not report what becomes of the message.</source>
        <translation>已交给一个未必会报告结果的系统。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares by a null MX record that it takes no mail.</source>
        <translation>收件人的域用空 MX 记录声明它不收邮件。</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>与邮箱有关。</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>邮箱满了。</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox takes.</source>
        <translation>邮件超过了这个邮箱允许的长度。</translation>
    </message>
    <message>
        <source>The address is a mailing list, and its members could not be found out.</source>
        <translation>这个地址是邮件列表，但查不到它的成员。</translation>
    </message>
    <message>
        <source>Something about the mail system of the recipient.</source>
        <translation>与收件人的邮件系统有关。</translation>
    </message>
    <message>
        <source>The mail system&apos;s storage is full.</source>
        <translation>邮件系统的存储空间满了。</translation>
    </message>
    <message>
        <source>The mail system lacks a feature that the message needs.</source>
        <translation>邮件系统缺少这封邮件需要的功能。</translation>
    </message>
    <message>
        <source>The message is larger than the mail system takes.</source>
        <translation>邮件超过了邮件系统允许的大小。</translation>
    </message>
    <message>
        <source>The mail system is set up wrongly.</source>
        <translation>邮件系统的配置有误。</translation>
    </message>
    <message>
        <source>The message was accepted, with another priority than asked for.</source>
        <translation>邮件被接受了，但优先级与请求的不同。</translation>
    </message>
    <message>
        <source>Something about the network or the way to the recipient.</source>
        <translation>与网络或通往收件人的路径有关。</translation>
    </message>
    <message>
        <source>The next host does not answer.</source>
        <translation>下一台主机没有回答。</translation>
    </message>
    <message>
        <source>The connection was made, but it broke or was too bad to use.</source>
        <translation>连接建立了，但是中断了，或者质量太差。</translation>
    </message>
    <message>
        <source>A directory that was needed, such as DNS, gave no answer.</source>
        <translation>需要的目录服务（例如 DNS）没有给出回答。</translation>
    </message>
    <message>
        <source>No next host could be found for the message.</source>
        <translation>找不到这封邮件的下一台主机。</translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation>邮件系统过载。</translation>
    </message>
    <message>
        <source>The message was going round in circles.</source>
        <translation>邮件在原地兜圈子。</translation>
    </message>
    <message>
        <source>The message became too old before it could be delivered.</source>
        <translation>邮件在投递成功之前就过期了。</translation>
    </message>
    <message>
        <source>Something about the protocol between the two programs.</source>
        <translation>与两个程序之间的协议有关。</translation>
    </message>
    <message>
        <source>The command is not valid here: out of order, or not supported.</source>
        <translation>命令在这里无效：顺序不对，或者不支持。</translation>
    </message>
    <message>
        <source>The line could not be understood: a syntax error.</source>
        <translation>这一行读不懂：语法错误。</translation>
    </message>
    <message>
        <source>More recipients than the server takes at once.</source>
        <translation>收件人的数目超过了服务器一次允许的数目。</translation>
    </message>
    <message>
        <source>The command is known; its arguments are not valid.</source>
        <translation>服务器认识这个命令，但参数无效。</translation>
    </message>
    <message>
        <source>The two programs speak different versions of the protocol.</source>
        <translation>两个程序使用的协议版本不同。</translation>
    </message>
    <message>
        <source>The answer in the authentication exchange was too long.</source>
        <translation>身份验证过程中的回答太长。</translation>
    </message>
    <message>
        <source>Something about the contents of the message.</source>
        <translation>与邮件内容有关。</translation>
    </message>
    <message>
        <source>This kind of contents is not supported.</source>
        <translation>不支持这种内容。</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not allowed.</source>
        <translation>内容需要转换，而这是不允许的。</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not possible here.</source>
        <translation>内容需要转换，而这里做不到。</translation>
    </message>
    <message>
        <source>The contents were converted, and something was lost.</source>
        <translation>内容已经转换，但有所损失。</translation>
    </message>
    <message>
        <source>The conversion of the contents failed.</source>
        <translation>内容转换失败。</translation>
    </message>
    <message>
        <source>The contents of the message could not be fetched.</source>
        <translation>取不到邮件的内容。</translation>
    </message>
    <message>
        <source>Addresses outside ASCII are not permitted for this sender or recipient.</source>
        <translation>这个发件人或收件人不允许使用 ASCII 以外的地址。</translation>
    </message>
    <message>
        <source>The reply needs UTF-8, and the client has not permitted that.</source>
        <translation>应答需要 UTF-8，而客户端没有允许。</translation>
    </message>
    <message>
        <source>The header needs UTF-8, and that cannot be passed on to every recipient.</source>
        <translation>信头需要 UTF-8，但无法转交给每一个收件人。</translation>
    </message>
    <message>
        <source>Something about security or policy.</source>
        <translation>与安全或策略有关。</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>这个发件人不能向该邮件列表发信。</translation>
    </message>
    <message>
        <source>The message would have to change its kind of protection, and cannot.</source>
        <translation>邮件需要改变保护方式，但做不到。</translation>
    </message>
    <message>
        <source>A security feature that was asked for is not supported.</source>
        <translation>所要求的安全功能不受支持。</translation>
    </message>
    <message>
        <source>Decryption or a signature check failed.</source>
        <translation>解密或签名校验失败。</translation>
    </message>
    <message>
        <source>The cryptographic algorithm is not supported.</source>
        <translation>不支持该加密算法。</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>邮件在途中被改动了。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码不对。</translation>
    </message>
    <message>
        <source>The authentication mechanism is too weak for this account.</source>
        <translation>对这个账户来说，该身份验证机制太弱。</translation>
    </message>
    <message>
        <source>Encryption is needed first: use STARTTLS.</source>
        <translation>需要先加密：请使用 STARTTLS。</translation>
    </message>
    <message>
        <source>This authentication mechanism is allowed only inside TLS.</source>
        <translation>该身份验证机制只允许在 TLS 里使用。</translation>
    </message>
    <message>
        <source>The account must log in once with a plain password to change over.</source>
        <translation>该账户必须先用明文密码登录一次，才能完成切换。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>账户已停用。</translation>
    </message>
    <message>
        <source>The two servers would have to trust each other, and do not.</source>
        <translation>两台服务器需要互相信任，而它们并不信任。</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>以它的优先级来说，邮件太大了。</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>这个邮箱现在属于别人。</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else now.</source>
        <translation>这个域现在属于别人。</translation>
    </message>
    <message>
        <source>The server cannot check whether the mailbox has changed hands.</source>
        <translation>服务器无法查明邮箱是否已经易主。</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>邮件没有一个有效的 DKIM 签名。</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>有一个有效的 DKIM 签名，但没有服务器认可的。</translation>
    </message>
    <message>
        <source>No valid DKIM signature belongs to the author&apos;s domain.</source>
        <translation>没有哪个有效的 DKIM 签名属于作者的域。</translation>
    </message>
    <message>
        <source>SPF: the sender&apos;s domain does not let this host send its mail.</source>
        <translation>SPF：发件人的域不允许这台主机代它发信。</translation>
    </message>
    <message>
        <source>SPF: the record of the sender&apos;s domain could not be evaluated.</source>
        <translation>SPF：发件人的域的记录无法解析。</translation>
    </message>
    <message>
        <source>The client&apos;s IP address has no fitting name in DNS.</source>
        <translation>客户端的 IP 地址在 DNS 中没有相符的名字。</translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation>对发件人的几项检查都没有通过。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares by a null MX record that it takes no mail, so no bounce could go back.</source>
        <translation>发件人的域用空 MX 记录声明它不收邮件，所以退信无处可送。</translation>
    </message>
    <message>
        <source>Too much mail in too short a time.</source>
        <translation>短时间内邮件太多。</translation>
    </message>
    <message>
        <source>The chain of ARC signatures is broken.</source>
        <translation>ARC 签名链断了。</translation>
    </message>
    <message>
        <source>The message insists on TLS all the way, and the next server cannot promise it.</source>
        <translation>邮件坚持全程使用 TLS，而下一台服务器不能保证。</translation>
    </message>
    <message>
        <source>Subject: not said.</source>
        <translation>主题：未说明。</translation>
    </message>
    <message>
        <source>Subject: the address.</source>
        <translation>主题：地址。</translation>
    </message>
    <message>
        <source>Subject: the mailbox.</source>
        <translation>主题：邮箱。</translation>
    </message>
    <message>
        <source>Subject: the mail system of the recipient.</source>
        <translation>主题：收件人的邮件系统。</translation>
    </message>
    <message>
        <source>Subject: network and routing.</source>
        <translation>主题：网络与路由。</translation>
    </message>
    <message>
        <source>Subject: the protocol, that is, commands and their order.</source>
        <translation>主题：协议，也就是命令和命令顺序。</translation>
    </message>
    <message>
        <source>Subject: the contents of the message.</source>
        <translation>主题：邮件内容。</translation>
    </message>
    <message>
        <source>Subject: security and policy.</source>
        <translation>主题：安全与策略。</translation>
    </message>
    <message>
        <source>Class: success.</source>
        <translation>类别：成功。</translation>
    </message>
    <message>
        <source>Class: a transient failure, later it may work.</source>
        <translation>类别：暂时失败，以后可能成功。</translation>
    </message>
    <message>
        <source>Class: a permanent failure.</source>
        <translation>类别：永久失败。</translation>
    </message>
    <message>
        <source>No such class: only 2, 4 and 5 exist (RFC 3463 section 3.1).</source>
        <translation>没有这样的类别：只有 2、4 和 5（RFC 3463 第 3.1 节）。</translation>
    </message>
    <message>
        <source>A subject that is not registered.</source>
        <translation>没有登记过的主题。</translation>
    </message>
    <message>
        <source>A detail that is not registered: go by class and subject.</source>
        <translation>没有登记过的细节：请看类别和主题。</translation>
    </message>
    <message>
        <source>MAIL before HELO</source>
        <translation>HELO 之前就发了 MAIL</translation>
    </message>
    <message>
        <source>A second MAIL in one transaction</source>
        <translation>同一个事务里的第二个 MAIL</translation>
    </message>
    <message>
        <source>RCPT before MAIL</source>
        <translation>MAIL 之前就发了 RCPT</translation>
    </message>
    <message>
        <source>The message before its recipient</source>
        <translation>还没有收件人就要发邮件</translation>
    </message>
    <message>
        <source>FROM and TO are mixed up</source>
        <translation>FROM 和 TO 弄混了</translation>
    </message>
    <message>
        <source>%1 goes with %2. MAIL names the sender, FROM:; RCPT names a recipient, TO:. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>%1 要和 %2 搭配。MAIL 指明发件人，用 FROM:；RCPT 指明收件人，用 TO:。服务器认识这个命令，但不认识后面的部分：所以是 501，不是 500。</translation>
    </message>
    <message>
        <source>The word behind the command is misspelt</source>
        <translation>命令后面的词拼错了</translation>
    </message>
    <message>
        <source>Behind %1 stands %2, and you wrote %3. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>%1 后面应是 %2，你写的是 %3。服务器认识这个命令，但不认识后面的部分：所以是 501，不是 500。</translation>
    </message>
    <message>
        <source>FROM: or TO: is missing</source>
        <translation>缺少 FROM: 或 TO:</translation>
    </message>
    <message>
        <source>%1 alone says too little: behind it stands %2 and then the address. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>只写 %1 还不够：后面要有 %2，再后面是地址。服务器认识这个命令，但不认识后面的部分：所以是 501，不是 500。</translation>
    </message>
    <message>
        <source>Several recipients in one RCPT</source>
        <translation>一个 RCPT 里有几个收件人</translation>
    </message>
    <message>
        <source>One RCPT names one recipient, so that the server can accept or refuse each on its own. Send one RCPT for each of them.</source>
        <translation>一个 RCPT 只指明一个收件人，这样服务器才能逐个接受或拒绝。请给每个收件人各发一个 RCPT。</translation>
    </message>
    <message>
        <source>A person&apos;s name in the envelope</source>
        <translation>信封里写了人名</translation>
    </message>
    <message>
        <source>The envelope holds addresses only. The name of a person belongs into the header: From: An Nguyen &lt;an@hanoi.example&gt;.</source>
        <translation>信封里只有地址。人的名字写在信头里：From: An Nguyen &lt;an@hanoi.example&gt;。</translation>
    </message>
    <message>
        <source>The colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>A space before the colon</source>
        <translation>冒号前有空格</translation>
    </message>
    <message>
        <source>A space behind the colon</source>
        <translation>冒号后有空格</translation>
    </message>
    <message>
        <source>The angle brackets are missing</source>
        <translation>缺少尖括号</translation>
    </message>
    <message>
        <source>Spaces inside the angle brackets</source>
        <translation>尖括号里有空格</translation>
    </message>
    <message>
        <source>The domain is missing</source>
        <translation>缺少域名</translation>
    </message>
    <message>
        <source>The address is malformed</source>
        <translation>地址的格式不对</translation>
    </message>
    <message>
        <source>Behind MAIL stands FROM:, behind RCPT stands TO:. Something else stands here.</source>
        <translation>MAIL 后面是 FROM:，RCPT 后面是 TO:。这里写的是别的东西。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>The address began with &lt; and is never closed: the &gt; is missing.</source>
        <translation>地址以 &lt; 开头，却没有结束：缺少 &gt;。</translation>
    </message>
    <message>
        <source>There is a &gt; without the &lt; before it.</source>
        <translation>有一个 &gt;，前面却没有 &lt;。</translation>
    </message>
    <message>
        <source>An address that begins with @ is a source route: hosts with commas between them, a colon, then the mailbox.</source>
        <translation>以 @ 开头的地址是源路由：几个主机用逗号隔开，然后是冒号，再然后是邮箱。</translation>
    </message>
    <message>
        <source>Nothing stands before the @: whose mailbox is it?</source>
        <translation>@ 前面什么也没有：是谁的邮箱？</translation>
    </message>
    <message>
        <source>This character has no place before the @. Letters, digits and - _ + . are safe; no dot at the beginning or the end, never two in a row.</source>
        <translation>这个字符不能出现在 @ 前面。字母、数字和 - _ + . 都可以放心使用；点不能在开头或结尾，也不能连着两个。</translation>
    </message>
    <message>
        <source>The quotation mark is opened and never closed.</source>
        <translation>引号打开了，却没有关闭。</translation>
    </message>
    <message>
        <source>Nothing stands behind the @: at which domain is the mailbox?</source>
        <translation>@ 后面什么也没有：邮箱在哪个域？</translation>
    </message>
    <message>
        <source>This is no domain name: it consists of letters, digits and hyphens, in parts with one dot between them, without spaces.</source>
        <translation>这不是域名：域名由字母、数字和连字符组成，分成几段，段与段之间是一个点，没有空格。</translation>
    </message>
    <message>
        <source>This is no address literal. Examples: [192.0.2.1] and [IPv6:2001:db8::1].</source>
        <translation>这不是地址字面量。例子：[192.0.2.1] 和 [IPv6:2001:db8::1]。</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 octets (RFC 5321 section 4.5.3.1.1).</source>
        <translation>@ 前面的部分超过了 64 个八位组（RFC 5321 第 4.5.3.1.1 节）。</translation>
    </message>
    <message>
        <source>The domain is longer than 255 octets (RFC 5321 section 4.5.3.1.2).</source>
        <translation>域名超过了 255 个八位组（RFC 5321 第 4.5.3.1.2 节）。</translation>
    </message>
    <message>
        <source>The path is longer than 256 octets (RFC 5321 section 4.5.3.1.3).</source>
        <translation>路径超过了 256 个八位组（RFC 5321 第 4.5.3.1.3 节）。</translation>
    </message>
    <message>
        <source>These octets are not UTF-8, the only encoding allowed here.</source>
        <translation>这些八位组不是 UTF-8，而这里只允许这种编码。</translation>
    </message>
    <message>
        <source>Something follows the &gt; directly. Behind it stands nothing, or a space and parameters.</source>
        <translation>&gt; 后面紧跟着别的东西。它后面要么什么也没有，要么是空格加扩展参数。</translation>
    </message>
    <message>
        <source>The grammar wants a colon: FROM: and TO: are one piece, the colon is part of them.</source>
        <translation>语法要求有冒号：FROM: 和 TO: 各是一个整体，冒号是其中的一部分。</translation>
    </message>
    <message>
        <source>The grammar has no space before the colon: FROM: and TO: are one piece.</source>
        <translation>语法不允许冒号前有空格：FROM: 和 TO: 各是一个整体。</translation>
    </message>
    <message>
        <source>The grammar has no space behind the colon: the &lt; follows at once. Many textbooks write the space, and many servers take it.</source>
        <translation>语法不允许冒号后有空格：后面紧跟着 &lt;。许多教材写了空格，许多服务器也接受。</translation>
    </message>
    <message>
        <source>The grammar wants angle brackets around the address: &lt;user@example.org&gt;.</source>
        <translation>语法要求地址两边有尖括号：&lt;user@example.org&gt;。</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside a source route.</source>
        <translation>语法不允许源路由里有空格。</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside the angle brackets.</source>
        <translation>语法不允许尖括号里有空格。</translation>
    </message>
    <message>
        <source>The grammar wants a domain behind the name: user@example.org. Only RCPT TO:&lt;postmaster&gt; may do without.</source>
        <translation>语法要求名字后面有域名：user@example.org。只有 RCPT TO:&lt;postmaster&gt; 可以不写。</translation>
    </message>
    <message>
        <source>%1 — not a reply code of SMTP</source>
        <translation>%1 —— 不是 SMTP 的应答码</translation>
    </message>
    <message>
        <source>A code of SMTP begins with 2, 3, 4 or 5. No server may answer with this number.</source>
        <translation>SMTP 的应答码以 2、3、4 或 5 开头。服务器不可以用这个数字来应答。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 —— %2</translation>
    </message>
    <message>
        <source>a code that the RFCs do not list</source>
        <translation>RFC 没有列出的应答码</translation>
    </message>
    <message>
        <source>A server may use codes that no RFC lists; a client then goes by the first digit alone (RFC 5321 section 4.3.2).</source>
        <translation>服务器可以使用 RFC 没有列出的应答码；这时客户端只看第一位数字（RFC 5321 第 4.3.2 节）。</translation>
    </message>
    <message>
        <source>An extension of this server.</source>
        <translation>这台服务器的一个扩展。</translation>
    </message>
    <message>
        <source>Base64. Decoded it says: %1</source>
        <translation>Base64。解码以后是：%1</translation>
    </message>
    <message>
        <source>Words for people. Programs go by the code alone.</source>
        <translation>写给人看的文字。程序只看应答码。</translation>
    </message>
    <message>
        <source>No reply begins like this.</source>
        <translation>没有这样开头的应答。</translation>
    </message>
    <message>
        <source>The reply code, for programs.</source>
        <translation>应答码，给程序看的。</translation>
    </message>
    <message>
        <source>A hyphen: more lines of this reply follow.</source>
        <translation>连字符：这个应答后面还有行。</translation>
    </message>
    <message>
        <source>A space: this is the last line of the reply.</source>
        <translation>空格：这是应答的最后一行。</translation>
    </message>
    <message>
        <source>Behind the code only a space or a hyphen may stand.</source>
        <translation>应答码后面只能是空格或连字符。</translation>
    </message>
    <message>
        <source>The enhanced status code.</source>
        <translation>增强状态码。</translation>
    </message>
    <message>
        <source>The server&apos;s name for itself.</source>
        <translation>服务器自报的名字。</translation>
    </message>
    <message>
        <source>Not a reply of SMTP</source>
        <translation>不是 SMTP 的应答</translation>
    </message>
    <message>
        <source>Every line of an SMTP reply begins with a code of three digits.</source>
        <translation>SMTP 应答的每一行都以三位数字的应答码开头。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>mailbox unavailable</source>
        <translation>邮箱不可用</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>没有空间</translation>
    </message>
    <message>
        <source>error in the arguments</source>
        <translation>参数有错</translation>
    </message>
    <message>
        <source>transaction failed</source>
        <translation>事务失败</translation>
    </message>
    <message>
        <source>parameters not taken</source>
        <translation>扩展参数不被接受</translation>
    </message>
    <message>
        <source>error in processing</source>
        <translation>处理中出错</translation>
    </message>
    <message>
        <source>Try the same again later. A mail server would keep the message in its queue and do that by itself.</source>
        <translation>请稍后再试同样的命令。真正的邮件服务器会把邮件留在队列里，自己过后再试。</translation>
    </message>
    <message>
        <source>help message</source>
        <translation>帮助信息</translation>
    </message>
    <message>
        <source>A help text, written for people. Programs skip it.</source>
        <translation>帮助文字，写给人看的。程序会跳过它。</translation>
    </message>
    <message>
        <source>ready to start TLS</source>
        <translation>可以开始 TLS</translation>
    </message>
    <message>
        <source>The server is ready for the TLS handshake. Not another word goes in the clear.</source>
        <translation>服务器准备好进行 TLS 握手。从现在起不再用明文说一个字。</translation>
    </message>
    <message>
        <source>Begin the handshake; when the tunnel is up, say EHLO again.</source>
        <translation>开始握手；隧道建好以后，再说一次 EHLO。</translation>
    </message>
    <message>
        <source>service ready</source>
        <translation>服务就绪</translation>
    </message>
    <message>
        <source>The greeting: a mail server is here and ready. Its own name comes first. In SMTP the server speaks first.</source>
        <translation>问候：这里有一台邮件服务器，已经就绪。最前面是它自己的名字。在 SMTP 里，服务器先说话。</translation>
    </message>
    <message>
        <source>Now it is your turn: HELO or EHLO with your host name.</source>
        <translation>现在轮到你：HELO 或 EHLO，后面写上你的主机名。</translation>
    </message>
    <message>
        <source>service closing the connection</source>
        <translation>服务关闭连接</translation>
    </message>
    <message>
        <source>Goodbye: the server closes the connection as agreed. Whatever it accepted before stays accepted.</source>
        <translation>再见：服务器按约定关闭连接。此前接受的，仍然算数。</translation>
    </message>
    <message>
        <source>authentication succeeded</source>
        <translation>身份验证成功</translation>
    </message>
    <message>
        <source>The server believes that you are who you say you are.</source>
        <translation>服务器相信你就是你所说的人。</translation>
    </message>
    <message>
        <source>Go on with MAIL.</source>
        <translation>用 MAIL 继续。</translation>
    </message>
    <message>
        <source>The server has taken your name and answers with its own. You know each other now.</source>
        <translation>服务器记下了你的名字，并报上自己的名字。现在你们互相认识了。</translation>
    </message>
    <message>
        <source>Open a mail transaction with MAIL.</source>
        <translation>用 MAIL 开始一次邮件事务。</translation>
    </message>
    <message>
        <source>The server answers with its name, then with one extension a line. A hyphen behind 250 means that more lines follow; a space marks the last.</source>
        <translation>服务器先报自己的名字，然后每行一个扩展。250 后面的连字符表示后面还有行，空格表示最后一行。</translation>
    </message>
    <message>
        <source>The sender is accepted and a mail transaction is open. Nobody has checked that this sender is really you.</source>
        <translation>发件人已接受，邮件事务开始了。没有人核实过这个发件人真的是你。</translation>
    </message>
    <message>
        <source>Name a recipient with RCPT.</source>
        <translation>用 RCPT 指明一个收件人。</translation>
    </message>
    <message>
        <source>This recipient is accepted. Nothing is delivered yet: the message has not come.</source>
        <translation>这个收件人已接受。现在还没有投递任何东西：邮件还没有来。</translation>
    </message>
    <message>
        <source>Name further recipients with RCPT, or send the message with DATA.</source>
        <translation>用 RCPT 再加收件人，或者用 DATA 发送邮件。</translation>
    </message>
    <message>
        <source>These octets of the message have arrived.</source>
        <translation>邮件的这些八位组已经到达。</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>邮件已接受</translation>
    </message>
    <message>
        <source>The most important reply of all: from now on the server answers for the message. It delivers it, or sends a bounce.</source>
        <translation>最重要的应答：从现在起，服务器对这封邮件负责。它要么投递，要么发一封退信。</translation>
    </message>
    <message>
        <source>Send the next message with MAIL, or leave with QUIT.</source>
        <translation>用 MAIL 发送下一封邮件，或者用 QUIT 离开。</translation>
    </message>
    <message>
        <source>The server has forgotten sender, recipients and text. It still knows your name.</source>
        <translation>服务器忘掉了发件人、收件人和内容，但还记得你的名字。</translation>
    </message>
    <message>
        <source>Open a new transaction with MAIL.</source>
        <translation>用 MAIL 开始一次新的事务。</translation>
    </message>
    <message>
        <source>The server is alive. Nothing has changed.</source>
        <translation>服务器还在。什么也没有改变。</translation>
    </message>
    <message>
        <source>The user exists; the full name and the mailbox are given.</source>
        <translation>用户存在；给出了全名和邮箱。</translation>
    </message>
    <message>
        <source>The members of the mailing list, one a line.</source>
        <translation>邮件列表的成员，每行一个。</translation>
    </message>
    <message>
        <source>The command was done as you asked.</source>
        <translation>命令按你的要求完成了。</translation>
    </message>
    <message>
        <source>user not local, would be forwarded</source>
        <translation>不是本地用户，但会转发</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server knows where it is and would pass mail on.</source>
        <translation>邮箱不在这台服务器上，但服务器知道它在哪里，并愿意把邮件转过去。</translation>
    </message>
    <message>
        <source>user not local, will be forwarded</source>
        <translation>不是本地用户，将会转发</translation>
    </message>
    <message>
        <source>Accepted. The mailbox is not on this server; the server passes the message on to the address it names.</source>
        <translation>已接受。邮箱不在这台服务器上，服务器会把邮件转到应答里写出的地址。</translation>
    </message>
    <message>
        <source>Nothing to do, but note the new address for the next time.</source>
        <translation>什么也不用做，不过请记下新地址，下次用。</translation>
    </message>
    <message>
        <source>cannot verify, but will try</source>
        <translation>无法核实，但会尝试</translation>
    </message>
    <message>
        <source>Neither yes nor no. The server will take mail for that address and try to deliver it. Most servers say this to everyone, so that spammers learn nothing (RFC 5321 section 7.3).</source>
        <translation>既不说是，也不说不是。服务器愿意为这个地址收信并尝试投递。多数服务器对谁都这样回答，好让垃圾邮件发送者什么也打听不到（RFC 5321 第 7.3 节）。</translation>
    </message>
    <message>
        <source>the server&apos;s challenge</source>
        <translation>服务器的质询</translation>
    </message>
    <message>
        <source>A step of authentication. The text behind the code is base64; decoded, it says what the server wants to know.</source>
        <translation>身份验证的一步。应答码后面的文字是 base64；解码以后就是服务器想知道的事情。</translation>
    </message>
    <message>
        <source>Answer in base64. A lone * cancels.</source>
        <translation>用 base64 回答。单独一个 * 取消。</translation>
    </message>
    <message>
        <source>start the message</source>
        <translation>开始发送邮件</translation>
    </message>
    <message>
        <source>The server now takes every line as message text: header fields, an empty line, the body. It does not answer until the end.</source>
        <translation>服务器现在把每一行都当作邮件内容：信头字段、空行、正文。在结束之前它不会应答。</translation>
    </message>
    <message>
        <source>Type the message. End it with a line that is nothing but a dot.</source>
        <translation>输入邮件。用只有一个点的一行来结束。</translation>
    </message>
    <message>
        <source>service not available, closing</source>
        <translation>服务不可用，关闭连接</translation>
    </message>
    <message>
        <source>The server leaves: it is shutting down, it waited too long, or it met too many errors. This may come as the answer to any command. An unfinished transaction is lost.</source>
        <translation>服务器要离开：它正在停机，或者等得太久，或者错误太多。任何命令都可能得到这个应答。没有完成的事务就丢了。</translation>
    </message>
    <message>
        <source>Connect again and start over.</source>
        <translation>重新连接，从头开始。</translation>
    </message>
    <message>
        <source>a password transition is needed</source>
        <translation>需要更换密码方式</translation>
    </message>
    <message>
        <source>The account must log in once by a simpler mechanism before this one works for it (RFC 4954 section 6).</source>
        <translation>这个账户要先用更简单的机制登录一次，之后才能使用这种机制（RFC 4954 第 6 节）。</translation>
    </message>
    <message>
        <source>Authenticate once with PLAIN, inside TLS.</source>
        <translation>在 TLS 里用 PLAIN 验证一次。</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment: it is busy, or the server wants to see whether you come back (greylisting).</source>
        <translation>这个邮箱暂时不能用：它正忙，或者服务器想看看你会不会再来（灰名单）。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server while it took the message. Nothing was delivered; the message is still yours.</source>
        <translation>服务器在接收邮件时内部出了问题。什么也没有投递，邮件还在你手里。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server. Your command is not to blame.</source>
        <translation>服务器内部出了问题。不能怪你的命令。</translation>
    </message>
    <message>
        <source>no room, or too many recipients</source>
        <translation>没有空间，或者收件人太多</translation>
    </message>
    <message>
        <source>The server cannot take this recipient now: there is no room, or the message has as many recipients as the server takes at once. Those accepted before stay accepted.</source>
        <translation>服务器现在不能接受这个收件人：没有空间，或者收件人已经达到一次允许的数目。先前接受的仍然有效。</translation>
    </message>
    <message>
        <source>Send the message to those already accepted, then the rest in a second transaction.</source>
        <translation>先把邮件发给已经接受的收件人，其余的放到第二个事务里。</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full at the moment.</source>
        <translation>服务器的存储空间暂时满了。</translation>
    </message>
    <message>
        <source>TLS not available</source>
        <translation>TLS 不可用</translation>
    </message>
    <message>
        <source>The server knows TLS but cannot start it at the moment.</source>
        <translation>服务器会 TLS，但现在启动不了。</translation>
    </message>
    <message>
        <source>Try later; send nothing secret in the clear meanwhile.</source>
        <translation>稍后再试；在那之前不要用明文发送秘密。</translation>
    </message>
    <message>
        <source>temporary authentication failure</source>
        <translation>身份验证暂时失败</translation>
    </message>
    <message>
        <source>The server could not check who you are, for a reason on its side. It says nothing about your password.</source>
        <translation>服务器因为自己的原因没能核实你的身份。这并不说明你的密码有问题。</translation>
    </message>
    <message>
        <source>The server knows the parameter behind the address, but cannot honour it now.</source>
        <translation>服务器认识地址后面的扩展参数，但现在无法照办。</translation>
    </message>
    <message>
        <source>Try later, or send the command without that parameter.</source>
        <translation>稍后再试，或者去掉那个参数再发送命令。</translation>
    </message>
    <message>
        <source>command not recognised</source>
        <translation>不认识的命令</translation>
    </message>
    <message>
        <source>Check the spelling of the first word. HELP lists what there is.</source>
        <translation>检查第一个词的拼写。HELP 会列出有哪些命令。</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing or malformed.</source>
        <translation>服务器认识这个命令，但后面的主机名缺失或格式不对。</translation>
    </message>
    <message>
        <source>Give one host name, or an address in brackets: [192.0.2.1].</source>
        <translation>给出一个主机名，或者方括号里的地址：[192.0.2.1]。</translation>
    </message>
    <message>
        <source>MAIL is known, but what follows it is not a correct sender.</source>
        <translation>服务器认识 MAIL，但后面的发件人写得不对。</translation>
    </message>
    <message>
        <source>Write FROM:, directly followed by the address in angle brackets.</source>
        <translation>写 FROM:，后面紧跟尖括号里的地址。</translation>
    </message>
    <message>
        <source>RCPT is known, but what follows it is not a correct recipient.</source>
        <translation>服务器认识 RCPT，但后面的收件人写得不对。</translation>
    </message>
    <message>
        <source>Write TO:, directly followed by the address in angle brackets.</source>
        <translation>写 TO:，后面紧跟尖括号里的地址。</translation>
    </message>
    <message>
        <source>Start again with AUTH.</source>
        <translation>用 AUTH 重新开始。</translation>
    </message>
    <message>
        <source>The first word was recognised; what follows it is wrong. That is the difference from 500.</source>
        <translation>服务器认识第一个词，但后面的部分不对。这就是它与 500 的区别。</translation>
    </message>
    <message>
        <source>Compare your line with the syntax of the command.</source>
        <translation>把你的这一行和该命令的语法对照一下。</translation>
    </message>
    <message>
        <source>command not implemented</source>
        <translation>命令未实现</translation>
    </message>
    <message>
        <source>The server knows this command by name and has chosen not to offer it.</source>
        <translation>服务器知道这个命令的名字，但没有提供它。</translation>
    </message>
    <message>
        <source>Do without it; EHLO and HELP tell what this server offers.</source>
        <translation>不用它也行；EHLO 和 HELP 会说明这台服务器提供什么。</translation>
    </message>
    <message>
        <source>bad sequence of commands</source>
        <translation>命令顺序不对</translation>
    </message>
    <message>
        <source>The command is right and its moment is wrong: another command must come first, or it has already come.</source>
        <translation>命令是对的，时机不对：要么先要有另一个命令，要么它已经来过了。</translation>
    </message>
    <message>
        <source>Send what is missing first, then this line again.</source>
        <translation>先发送缺少的命令，再发送这一行。</translation>
    </message>
    <message>
        <source>parameter not implemented</source>
        <translation>扩展参数未实现</translation>
    </message>
    <message>
        <source>The command is known, but not with this argument: a mechanism, a topic or a value that the server does not have.</source>
        <translation>服务器认识这个命令，但不支持这个参数：服务器没有这种机制、主题或取值。</translation>
    </message>
    <message>
        <source>Choose one that the server lists in its answer to EHLO or HELP.</source>
        <translation>请从服务器对 EHLO 或 HELP 的应答里选一个。</translation>
    </message>
    <message>
        <source>host accepts no mail</source>
        <translation>主机不收邮件</translation>
    </message>
    <message>
        <source>This host never takes mail; a small server answers only to say so, instead of keeping senders waiting (RFC 7504).</source>
        <translation>这台主机从来不收邮件；只有一个小服务器出面说明这一点，免得发件方一直等（RFC 7504）。</translation>
    </message>
    <message>
        <source>Give up on this host. Look up which host takes the domain&apos;s mail: its MX record.</source>
        <translation>放弃这台主机。去查是哪台主机为该域收信：它的 MX 记录。</translation>
    </message>
    <message>
        <source>authentication or TLS required</source>
        <translation>需要身份验证或 TLS</translation>
    </message>
    <message>
        <source>A matter of policy, not of syntax: this server wants you to start TLS or to prove who you are before it goes on.</source>
        <translation>这是策略问题，不是语法问题：服务器要你先启动 TLS 或证明身份，才肯继续。</translation>
    </message>
    <message>
        <source>The text says which: STARTTLS or AUTH. Do that, then repeat the command.</source>
        <translation>文字里说明了是哪一个：STARTTLS 或 AUTH。照做以后，再重复这个命令。</translation>
    </message>
    <message>
        <source>mechanism too weak</source>
        <translation>机制太弱</translation>
    </message>
    <message>
        <source>The server refuses this way of authenticating for this account: it is too weak.</source>
        <translation>服务器不允许这个账户使用这种身份验证方式：太弱了。</translation>
    </message>
    <message>
        <source>Choose a stronger mechanism from the AUTH line of the EHLO answer.</source>
        <translation>请从 EHLO 应答的 AUTH 行里选一种更强的机制。</translation>
    </message>
    <message>
        <source>credentials invalid</source>
        <translation>用户名或密码无效</translation>
    </message>
    <message>
        <source>User name or password is wrong. The server never says which of the two, so that nobody can find out names by trying.</source>
        <translation>用户名或密码不对。服务器从不说明是哪一个，免得有人靠试探查出用户名。</translation>
    </message>
    <message>
        <source>Decode what you sent and check it letter by letter, then start again with AUTH.</source>
        <translation>把你发送的内容解码，逐字检查，然后用 AUTH 重新开始。</translation>
    </message>
    <message>
        <source>encryption required for this mechanism</source>
        <translation>这种机制需要加密</translation>
    </message>
    <message>
        <source>This mechanism shows the password to everyone on the way, so it is allowed only inside TLS. Old servers say 538; RFC 4954 no longer has this code, newer ones say 504 or 530.</source>
        <translation>这种机制会让途中的每个人看到密码，所以只允许在 TLS 里使用。老服务器用 538；RFC 4954 已经没有这个应答码，新服务器用 504 或 530。</translation>
    </message>
    <message>
        <source>Start TLS first, or use a mechanism that never shows the password.</source>
        <translation>先启动 TLS，或者使用不暴露密码的机制。</translation>
    </message>
    <message>
        <source>This recipient is refused for good: no such mailbox here, or the server does not pass mail on to that domain for you (relaying). The text and the enhanced code say which.</source>
        <translation>这个收件人被永久拒绝：这里没有这个邮箱，或者服务器不替你把邮件转到那个域（中继）。文字和增强状态码会说明是哪一种。</translation>
    </message>
    <message>
        <source>Check the address. If its domain is not this server&apos;s, find the right server by its MX record. The transaction is still open.</source>
        <translation>检查地址。如果它的域不属于这台服务器，就按 MX 记录找到正确的服务器。事务仍在进行。</translation>
    </message>
    <message>
        <source>The server knows no such user.</source>
        <translation>服务器不认识这个用户。</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>邮件被拒收</translation>
    </message>
    <message>
        <source>Read the text of the reply, change the message, and start again with MAIL.</source>
        <translation>读一读应答的文字，修改邮件，用 MAIL 重新开始。</translation>
    </message>
    <message>
        <source>action not taken</source>
        <translation>操作未执行</translation>
    </message>
    <message>
        <source>Refused for good: the mailbox does not exist, or the server&apos;s rules forbid it.</source>
        <translation>永久拒绝：邮箱不存在，或者服务器的规则不允许。</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason.</source>
        <translation>读一读应答的文字：它说明了原因。</translation>
    </message>
    <message>
        <source>user not local</source>
        <translation>不是本地用户</translation>
    </message>
    <message>
        <source>The mailbox has moved, and this server does not forward: it tells the new address and leaves the rest to you. Compare 251.</source>
        <translation>邮箱已经迁走，而这台服务器不做转发：它告诉你新地址，其余的由你自己来。请与 251 比较。</translation>
    </message>
    <message>
        <source>Send to the address that the reply names.</source>
        <translation>把邮件发往应答里给出的地址。</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>邮件太大</translation>
    </message>
    <message>
        <source>Send a smaller message. The EHLO answer tells the limit.</source>
        <translation>发送小一些的邮件。EHLO 的应答里写着上限。</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>邮箱已满</translation>
    </message>
    <message>
        <source>The mailbox exists, but its storage is used up.</source>
        <translation>邮箱存在，但空间用完了。</translation>
    </message>
    <message>
        <source>Only its owner can make room. Reach them another way.</source>
        <translation>只有它的主人才能腾出空间。请用别的办法联系他。</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox takes. Nothing was delivered.</source>
        <translation>邮件超过了服务器或邮箱的上限。什么也没有投递。</translation>
    </message>
    <message>
        <source>storage exceeded</source>
        <translation>超出存储空间</translation>
    </message>
    <message>
        <source>More storage would be needed than is allowed.</source>
        <translation>需要的存储空间超过了允许的量。</translation>
    </message>
    <message>
        <source>user ambiguous</source>
        <translation>用户名有歧义</translation>
    </message>
    <message>
        <source>Several users fit that name; the reply may list them.</source>
        <translation>有几个用户符合这个名字；应答里可能列出了他们。</translation>
    </message>
    <message>
        <source>Ask again with the full address.</source>
        <translation>用完整的地址再问一次。</translation>
    </message>
    <message>
        <source>mailbox name not allowed</source>
        <translation>不允许的邮箱名</translation>
    </message>
    <message>
        <source>The address itself is not acceptable here: its form, or the name it contains.</source>
        <translation>地址本身在这里不能接受：它的形式，或者其中的名字。</translation>
    </message>
    <message>
        <source>Check the address: one @, no spaces, only letters that the server takes.</source>
        <translation>检查地址：一个 @，没有空格，只用服务器接受的字母。</translation>
    </message>
    <message>
        <source>no SMTP service here</source>
        <translation>这里没有 SMTP 服务</translation>
    </message>
    <message>
        <source>Instead of a greeting with 220: the server answers the connection, but offers you no service.</source>
        <translation>这不是 220 问候：服务器应答了连接，但不向你提供服务。</translation>
    </message>
    <message>
        <source>The only command left is QUIT.</source>
        <translation>剩下的命令只有 QUIT。</translation>
    </message>
    <message>
        <source>no valid recipients</source>
        <translation>没有有效的收件人</translation>
    </message>
    <message>
        <source>No recipient has been accepted, so there is nobody to whom a message could go.</source>
        <translation>没有一个收件人被接受，所以邮件没有人可送。</translation>
    </message>
    <message>
        <source>Name a recipient that the server accepts, then DATA again.</source>
        <translation>用 RCPT 指明一个服务器肯接受的收件人，然后再发 DATA。</translation>
    </message>
    <message>
        <source>This recipient is refused for good, by the server&apos;s rules. Often: relaying denied, the server is not responsible for that domain.</source>
        <translation>按服务器的规则，这个收件人被永久拒绝。常见的原因：拒绝中继，服务器不负责那个域。</translation>
    </message>
    <message>
        <source>Find the server that is responsible: look up the MX record of the domain.</source>
        <translation>找到负责的服务器：查询该域的 MX 记录。</translation>
    </message>
    <message>
        <source>The server cannot or will not do it, for a reason that no other code names.</source>
        <translation>服务器做不到或不愿意做，原因没有别的应答码可以表示。</translation>
    </message>
    <message>
        <source>The address is fine; a parameter behind it is one that the server does not know.</source>
        <translation>地址没问题；后面有一个扩展参数是服务器不认识的。</translation>
    </message>
    <message>
        <source>Use only parameters of extensions that EHLO has listed.</source>
        <translation>只使用 EHLO 列出的扩展所带的参数。</translation>
    </message>
    <message>
        <source>domain accepts no mail</source>
        <translation>该域不收邮件</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has said in DNS that it takes no mail at all (a null MX record, RFC 7505).</source>
        <translation>收件人的域在 DNS 里声明它根本不收邮件（空 MX 记录，RFC 7505）。</translation>
    </message>
    <message>
        <source>There is no address at this domain. Check the part behind the @.</source>
        <translation>这个域没有任何邮箱地址。检查 @ 后面的部分。</translation>
    </message>
    <message>
        <source>The mailbox: it cannot be used.</source>
        <translation>邮箱：不能使用。</translation>
    </message>
    <message>
        <source>Room: storage is short, or something is too large.</source>
        <translation>空间：存储不足，或者东西太大。</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>连接正在关闭。</translation>
    </message>
    <message>
        <source>The parameters behind the address.</source>
        <translation>地址后面的扩展参数。</translation>
    </message>
    <message>
        <source>A text that helps.</source>
        <translation>一段帮助文字。</translation>
    </message>
    <message>
        <source>The service is ready.</source>
        <translation>服务就绪。</translation>
    </message>
    <message>
        <source>You are authenticated.</source>
        <translation>你已通过身份验证。</translation>
    </message>
    <message>
        <source>The plain yes: done as asked.</source>
        <translation>简单的肯定：照办了。</translation>
    </message>
    <message>
        <source>Yes, by forwarding: the user is elsewhere.</source>
        <translation>肯定，但要转发：用户在别处。</translation>
    </message>
    <message>
        <source>A challenge that wants an answer.</source>
        <translation>一个等待回答的质询。</translation>
    </message>
    <message>
        <source>The message may come.</source>
        <translation>可以发送邮件了。</translation>
    </message>
    <message>
        <source>The stored password does not suit this mechanism yet.</source>
        <translation>保存的密码还不适用于这种机制。</translation>
    </message>
    <message>
        <source>An error inside the server.</source>
        <translation>服务器内部出错。</translation>
    </message>
    <message>
        <source>A service of security that is not available.</source>
        <translation>某项安全服务不可用。</translation>
    </message>
    <message>
        <source>Known, but not offered here.</source>
        <translation>认识这个命令，但这里不提供。</translation>
    </message>
    <message>
        <source>Wrong order.</source>
        <translation>顺序不对。</translation>
    </message>
    <message>
        <source>Known, but not with this parameter.</source>
        <translation>认识，但不支持这个参数。</translation>
    </message>
    <message>
        <source>Something must be proved or protected first.</source>
        <translation>要先证明身份或建立保护。</translation>
    </message>
    <message>
        <source>The mechanism is too weak.</source>
        <translation>机制太弱。</translation>
    </message>
    <message>
        <source>The proof was wrong.</source>
        <translation>证明不对。</translation>
    </message>
    <message>
        <source>The mechanism needs encryption around it.</source>
        <translation>这种机制需要在加密中使用。</translation>
    </message>
    <message>
        <source>The user is elsewhere.</source>
        <translation>用户在别处。</translation>
    </message>
    <message>
        <source>The transaction as a whole, for a reason no other code names.</source>
        <translation>整个事务失败，原因没有更合适的应答码。</translation>
    </message>
    <message>
        <source>The domain takes no mail.</source>
        <translation>该域不收邮件。</translation>
    </message>
    <message>
        <source>The largest message taken, in octets. A client may announce its size with MAIL (RFC 1870).</source>
        <translation>接受的最大邮件，以八位组计。客户端可以在 MAIL 里预告邮件大小（RFC 1870）。</translation>
    </message>
    <message>
        <source>Several commands may be sent at once, without waiting for each reply (RFC 2920).</source>
        <translation>可以一次发送几个命令，不必逐个等待应答（RFC 2920）。</translation>
    </message>
    <message>
        <source>Message text may hold octets above 127 (RFC 6152).</source>
        <translation>邮件内容可以含有 127 以上的八位组（RFC 6152）。</translation>
    </message>
    <message>
        <source>Addresses and header may be written in any script, as UTF-8 (RFC 6531).</source>
        <translation>地址和信头可以用 UTF-8 写任何文字（RFC 6531）。</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 (RFC 2034).</source>
        <translation>应答带有第二个更细的代码，例如 5.1.1 (RFC 2034)。</translation>
    </message>
    <message>
        <source>The sender may say which delivery reports it wants (RFC 3461).</source>
        <translation>发件人可以说明想要哪些投递报告（RFC 3461）。</translation>
    </message>
    <message>
        <source>BDAT may be used instead of DATA: chunks of counted octets (RFC 3030).</source>
        <translation>可以用 BDAT 代替 DATA：按八位组计数的数据块（RFC 3030）。</translation>
    </message>
    <message>
        <source>Messages may hold any octets at all; only with BDAT (RFC 3030).</source>
        <translation>邮件可以含有任意的八位组；只能与 BDAT 一起用（RFC 3030）。</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel (RFC 3207).</source>
        <translation>连接可以变成 TLS 隧道（RFC 3207）。</translation>
    </message>
    <message>
        <source>The client can prove who it is; the mechanisms follow (RFC 4954).</source>
        <translation>客户端可以证明自己是谁；后面列出各种机制（RFC 4954）。</translation>
    </message>
    <message>
        <source>The HELP command is there.</source>
        <translation>有 HELP 命令。</translation>
    </message>
    <message>
        <source>The VRFY command is there.</source>
        <translation>有 VRFY 命令。</translation>
    </message>
    <message>
        <source>The EXPN command is there.</source>
        <translation>有 EXPN 命令。</translation>
    </message>
    <message>
        <source>How many messages and recipients the server takes at most (RFC 9422).</source>
        <translation>服务器最多接受多少邮件和收件人（RFC 9422）。</translation>
    </message>
    <message>
        <source>The client may ask the server to start its queue (RFC 1985).</source>
        <translation>客户端可以请服务器启动它的队列（RFC 1985）。</translation>
    </message>
    <message>
        <source>After authentication the roles may be swapped (RFC 2645).</source>
        <translation>身份验证之后可以交换角色（RFC 2645）。</translation>
    </message>
    <message>
        <source>A time may be set by which the message must be delivered (RFC 2852).</source>
        <translation>可以规定邮件必须在什么时间之前投递（RFC 2852）。</translation>
    </message>
    <message>
        <source>The message may be held back until a given time (RFC 4865).</source>
        <translation>邮件可以压到指定的时间再发（RFC 4865）。</translation>
    </message>
    <message>
        <source>Messages may carry a priority (RFC 6710).</source>
        <translation>邮件可以带优先级（RFC 6710）。</translation>
    </message>
    <message>
        <source>The sender may insist on TLS for the whole way (RFC 8689).</source>
        <translation>发件人可以坚持全程使用 TLS (RFC 8689)。</translation>
    </message>
    <message>
        <source>Message text may be fetched from an IMAP server (RFC 4468).</source>
        <translation>邮件内容可以从 IMAP 服务器取来（RFC 4468）。</translation>
    </message>
    <message>
        <source>The sender may ask that the mailbox still belongs to the same person (RFC 7293).</source>
        <translation>发件人可以要求邮箱仍属于同一个人（RFC 7293）。</translation>
    </message>
    <message>
        <source>Each recipient may get a sender address of its own; an extension of Postfix.</source>
        <translation>每个收件人可以有自己的发件人地址；Postfix 的扩展。</translation>
    </message>
    <message>
        <source>A proxy may say whom it speaks for; an extension of Postfix.</source>
        <translation>代理可以说明它代表谁；Postfix 的扩展。</translation>
    </message>
    <message>
        <source>A proxy may pass on what it knows of the client; an extension of Postfix.</source>
        <translation>代理可以转告它所知道的客户端情况；Postfix 的扩展。</translation>
    </message>
    <message>
        <source>The size of the message to come, in octets, so that the server can refuse it early.</source>
        <translation>即将发来的邮件的大小，以八位组计，让服务器可以及早拒绝。</translation>
    </message>
    <message>
        <source>What octets the text holds: 7BIT, 8BITMIME or BINARYMIME.</source>
        <translation>内容含有哪些八位组：7BIT、8BITMIME 或 BINARYMIME。</translation>
    </message>
    <message>
        <source>This message has addresses or a header outside ASCII.</source>
        <translation>这封邮件的地址或信头含有 ASCII 以外的字符。</translation>
    </message>
    <message>
        <source>What a bounce should bring back: FULL, the whole message, or HDRS, its header.</source>
        <translation>退信要带回什么：FULL 是整封邮件，HDRS 只是信头。</translation>
    </message>
    <message>
        <source>A name for this message, which comes back in delivery reports.</source>
        <translation>这封邮件的一个名字，会出现在投递报告里。</translation>
    </message>
    <message>
        <source>When to report: NEVER, or SUCCESS, FAILURE, DELAY.</source>
        <translation>什么时候报告：NEVER，或者 SUCCESS、FAILURE、DELAY。</translation>
    </message>
    <message>
        <source>The address as the sender first wrote it, for delivery reports.</source>
        <translation>发件人最初写的地址，供投递报告使用。</translation>
    </message>
    <message>
        <source>Who submitted the message in the first place; &lt;&gt; means nobody knows.</source>
        <translation>最初是谁提交了这封邮件；&lt;&gt; 表示没有人知道。</translation>
    </message>
    <message>
        <source>The time by which the message must be delivered.</source>
        <translation>邮件必须在这个时间之前投递。</translation>
    </message>
    <message>
        <source>For how many seconds to hold the message back.</source>
        <translation>把邮件压住多少秒。</translation>
    </message>
    <message>
        <source>Until when to hold the message back.</source>
        <translation>把邮件压到什么时候。</translation>
    </message>
    <message>
        <source>The priority of the message, -9 to 9.</source>
        <translation>邮件的优先级，-9 到 9。</translation>
    </message>
    <message>
        <source>Deliver over TLS all the way, or not at all.</source>
        <translation>全程使用 TLS 投递，否则就不投递。</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has belonged to the same person since then.</source>
        <translation>只有邮箱从那时起一直属于同一个人，才投递。</translation>
    </message>
    <message>
        <source>Added by somebody who sent the message on, by hand.</source>
        <translation>由手工转发邮件的人添加。</translation>
    </message>
    <message>
        <source>The author, as the reader sees it. It need not agree with MAIL FROM, and nobody checks it here.</source>
        <translation>作者，读信人看到的样子。它不必与 MAIL FROM 一致，这里也没有人检查。</translation>
    </message>
    <message>
        <source>Who sent the message, where that is not the author.</source>
        <translation>发送邮件的人，如果他不是作者。</translation>
    </message>
    <message>
        <source>Where answers should go, where that is not the author.</source>
        <translation>回信应当寄到哪里，如果不是寄给作者。</translation>
    </message>
    <message>
        <source>The recipients, as the reader sees them. Delivery goes by RCPT TO alone.</source>
        <translation>收件人，读信人看到的样子。投递只看 RCPT TO。</translation>
    </message>
    <message>
        <source>Who gets a copy, for everyone to see.</source>
        <translation>抄送给谁，大家都看得到。</translation>
    </message>
    <message>
        <source>Who gets a copy in secret. A mail program takes this field off and keeps only the RCPT TO.</source>
        <translation>密送给谁。邮件程序会去掉这个字段，只保留 RCPT TO。</translation>
    </message>
    <message>
        <source>What the message is about. To the server it is just text.</source>
        <translation>邮件讲什么。对服务器来说只是文字。</translation>
    </message>
    <message>
        <source>When the author finished the message. Required (RFC 5322 section 3.6).</source>
        <translation>作者写完邮件的时间。必需的字段（RFC 5322 第 3.6 节）。</translation>
    </message>
    <message>
        <source>A name for this message that no other has, anywhere.</source>
        <translation>这封邮件的名字，世界上没有第二封同名。</translation>
    </message>
    <message>
        <source>The Message-ID of the message that this one answers.</source>
        <translation>这封邮件所回复的邮件的 Message-ID。</translation>
    </message>
    <message>
        <source>The Message-IDs of the conversation so far.</source>
        <translation>到目前为止这段往来邮件的各个 Message-ID。</translation>
    </message>
    <message>
        <source>A postmark: each server on the way puts one on top. Read them from the bottom up.</source>
        <translation>邮戳：途中每台服务器在最上面加一个。从下往上读。</translation>
    </message>
    <message>
        <source>The address from MAIL FROM, written down at delivery.</source>
        <translation>MAIL FROM 里的地址，投递时记下来。</translation>
    </message>
    <message>
        <source>Remarks on the message.</source>
        <translation>关于邮件的附注。</translation>
    </message>
    <message>
        <source>Words to find the message by.</source>
        <translation>用来查找邮件的词。</translation>
    </message>
    <message>
        <source>Says that the message follows MIME; always 1.0.</source>
        <translation>说明邮件遵守 MIME；总是 1.0。</translation>
    </message>
    <message>
        <source>What the body is: text, a picture, several parts; and in which character set.</source>
        <translation>正文是什么：文字、图片、几个部分；用的是哪个字符集。</translation>
    </message>
    <message>
        <source>How the body was packed to survive the way: 7bit, quoted-printable, base64.</source>
        <translation>正文怎样打包才能经得起传输：7bit、quoted-printable、base64。</translation>
    </message>
    <message>
        <source>Whether to show this part or to offer it as a file, and the file&apos;s name.</source>
        <translation>这一部分是显示出来，还是作为文件提供，以及文件名。</translation>
    </message>
    <message>
        <source>A name for this part, so that another part can show it.</source>
        <translation>这一部分的名字，让别的部分可以显示它。</translation>
    </message>
    <message>
        <source>A signature by a domain: these fields and the body have not been changed since.</source>
        <translation>某个域的签名：这些字段和正文从那以后没有改动过。</translation>
    </message>
    <message>
        <source>What the receiving server found when it checked SPF, DKIM and DMARC.</source>
        <translation>收信服务器检查 SPF、DKIM 和 DMARC 的结果。</translation>
    </message>
    <message>
        <source>The program that wrote the message.</source>
        <translation>写这封邮件的程序。</translation>
    </message>
    <message>
        <source>The mailing list through which the message came.</source>
        <translation>邮件经过的邮件列表。</translation>
    </message>
    <message>
        <source>How to leave the mailing list.</source>
        <translation>怎样退出邮件列表。</translation>
    </message>
    <message>
        <source>First send %1; then %2 will be taken.</source>
        <translation>先发送 %1，然后 %2 就会被接受。</translation>
    </message>
    <message>
        <source>First send %1, then %2; after that %3 will be taken.</source>
        <translation>先发送 %1，再发送 %2；之后 %3 就会被接受。</translation>
    </message>
    <message>
        <source>First send %1, then %2, then %3; after that %4 will be taken.</source>
        <translation>先发送 %1，再发送 %2，再发送 %3；之后 %4 就会被接受。</translation>
    </message>
    <message>
        <source>Send these first, in this order: %1. After that %2 will be taken.</source>
        <translation>先按这个顺序发送：%1。之后 %2 就会被接受。</translation>
    </message>
    <message>
        <source>A student who does nothing would pass this goal. Put beside “not” something that has to happen.</source>
        <translation>学生什么都不做也能通过这个目标。请在“not”旁边再放一件必须发生的事。</translation>
    </message>
    <message>
        <source>A goal has exactly one of these keys: %1.</source>
        <translation>一个目标恰好有这些键中的一个：%1。</translation>
    </message>
    <message>
        <source>“order” goes with “all” only.</source>
        <translation>“order”只能与“all”搭配。</translation>
    </message>
    <message>
        <source>“%1” is no order.</source>
        <translation>“%1”不是一种顺序。</translation>
    </message>
    <message>
        <source>“%1” wants a list of goals.</source>
        <translation>“%1”需要一个目标的列表。</translation>
    </message>
    <message>
        <source>“code” says it already; leave “class” out.</source>
        <translation>“code”已经说明了，请去掉“class”。</translation>
    </message>
    <message>
        <source>“header” wants field names with what they contain, as in {Reply-To: an@hanoi.example}.</source>
        <translation>“header”需要字段名和它们包含的内容，例如 {Reply-To: an@hanoi.example}。</translation>
    </message>
    <message>
        <source>A connection is not “%1”.</source>
        <translation>连接不会“%1”。</translation>
    </message>
    <message>
        <source>A text is wanted here.</source>
        <translation>这里需要一段文字。</translation>
    </message>
    <message>
        <source>“${” opens a placeholder that “}” never closes.</source>
        <translation>“${”打开了占位符，却没有用“}”关闭。</translation>
    </message>
    <message>
        <source>Nothing is known of “${%1}”.</source>
        <translation>没有“${%1}”这个值。</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 没有“%2”这个命令。</translation>
    </message>
    <message>
        <source>“%1” is no reply code of %2. A code has three digits: the first from 2 to 5, the second from 0 to 5.</source>
        <translation>“%1”不是 %2 的应答码。应答码有三位：第一位是 2 到 5，第二位是 0 到 5。</translation>
    </message>
    <message>
        <source>“%1” is no class of reply codes.</source>
        <translation>“%1”不是应答码的类别。</translation>
    </message>
    <message>
        <source>“%1” is no enhanced status code; they look like 5.1.1.</source>
        <translation>“%1”不是增强状态码；它们的样子是 5.1.1。</translation>
    </message>
    <message>
        <source>%1 has no state “%2”.</source>
        <translation>%1 没有“%2”这个状态。</translation>
    </message>
    <message>
        <source>This lab has no model answer: lab.yaml names no “solution”.</source>
        <translation>这个实验没有标准答案：lab.yaml 没有写“solution”。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>这个文件读不了：%1。</translation>
    </message>
    <message>
        <source>No protocol is called “%1”.</source>
        <translation>没有叫“%1”的协议。</translation>
    </message>
    <message>
        <source>“%1” is no id: small letters a to z, digits, and single hyphens between them.</source>
        <translation>“%1”不能作 id：只能用小写字母 a 到 z、数字和它们之间的单个连字符。</translation>
    </message>
    <message>
        <source>“variant” wants names, each with how it is drawn.</source>
        <translation>“variant”需要一些名字，每个名字说明怎样取值。</translation>
    </message>
    <message>
        <source>“%1” is no name for a variant&apos;s value.</source>
        <translation>“%1”不能作为取值的名字。</translation>
    </message>
    <message>
        <source>A value is drawn from a list, [an, linh, wei], or by {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>取值可以来自一个列表 [an, linh, wei]，或者 {random-word: 6}，或者 {random-number: [1, 99]}。</translation>
    </message>
    <message>
        <source>“steps” wants a list of 1 to 100 steps.</source>
        <translation>“steps”需要一个有 1 到 100 个步骤的列表。</translation>
    </message>
    <message>
        <source>Two steps are called “%1”.</source>
        <translation>有两个步骤都叫“%1”。</translation>
    </message>
    <message>
        <source>No earlier step is called “%1”.</source>
        <translation>前面没有叫“%1”的步骤。</translation>
    </message>
    <message>
        <source>Helolab speaks no “%1”.</source>
        <translation>Helolab 不会说“%1”。</translation>
    </message>
    <message>
        <source>“languages” wants a list, such as [en, vi].</source>
        <translation>“languages”需要一个列表，例如 [en, vi]。</translation>
    </message>
    <message>
        <source>The lab&apos;s folder has no file “%1”.</source>
        <translation>实验的文件夹里没有文件“%1”。</translation>
    </message>
    <message>
        <source>This file is missing: the lab&apos;s text in the language “%1”. Write it, or name in lab.yaml the languages that the lab speaks, as in “languages: [en]”.</source>
        <translation>缺少这个文件：实验的“%1”语文字。请写出它，或者在 lab.yaml 里写明实验有哪些语言，例如“languages: [en]”。</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 你要的是“%2”吗？</translation>
    </message>
    <message>
        <source>%1 Possible here: %2.</source>
        <translation>%1 这里可以是：%2。</translation>
    </message>
    <message>
        <source>The text has no title: a line “# Title”.</source>
        <translation>这篇文字没有标题：要有一行“# 标题”。</translation>
    </message>
    <message>
        <source>The step “%1” has no text here: write “## %1”.</source>
        <translation>步骤“%1”在这里没有文字：请写“## %1”。</translation>
    </message>
    <message>
        <source>The step “%1” has a heading, but no text.</source>
        <translation>步骤“%1”有标题，却没有文字。</translation>
    </message>
    <message>
        <source>A text has one title; this is a second.</source>
        <translation>一篇文字只有一个标题；这是第二个。</translation>
    </message>
    <message>
        <source>lab.yaml has no step “%1”.</source>
        <translation>lab.yaml 里没有步骤“%1”。</translation>
    </message>
    <message>
        <source>The step “%1” has its text already.</source>
        <translation>步骤“%1”已经有文字了。</translation>
    </message>
    <message>
        <source>“### %1” means nothing here.</source>
        <translation>“### %1”在这里没有意义。</translation>
    </message>
    <message>
        <source>A text begins with its title: a line “# Title”.</source>
        <translation>一篇文字以标题开头：一行“# 标题”。</translation>
    </message>
    <message>
        <source>You send %1.</source>
        <translation>你发送 %1。</translation>
    </message>
    <message>
        <source>You send %1 with “%2” behind it.</source>
        <translation>你发送 %1，后面带有“%2”。</translation>
    </message>
    <message>
        <source>Its enhanced status code is %1.</source>
        <translation>它的增强状态码是 %1。</translation>
    </message>
    <message>
        <source>The reply leads to state %1.</source>
        <translation>这个应答之后，会话进入状态 %1。</translation>
    </message>
    <message>
        <source>A message arrives in a mailbox.</source>
        <translation>一封邮件到达某个邮箱。</translation>
    </message>
    <message>
        <source>A message arrives in the mailbox of %1.</source>
        <translation>一封邮件到达 %1 的邮箱。</translation>
    </message>
    <message>
        <source>It lies in the folder %1.</source>
        <translation>它在文件夹 %1 里。</translation>
    </message>
    <message>
        <source>The sender on its envelope is &lt;%1&gt;.</source>
        <translation>信封上的发件人是 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>Its body contains “%1”.</source>
        <translation>正文包含“%1”。</translation>
    </message>
    <message>
        <source>You connect to the server.</source>
        <translation>你连接到服务器。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接关闭。</translation>
    </message>
    <message>
        <source>All of this, in this order:</source>
        <translation>以下全部，按这个顺序：</translation>
    </message>
    <message>
        <source>All of this, in any order:</source>
        <translation>以下全部，顺序不限：</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>以下之一：</translation>
    </message>
    <message>
        <source>This must not happen:</source>
        <translation>不能发生这件事：</translation>
    </message>
    <message>
        <source>The server greets you with %1.</source>
        <translation>服务器用 %1 问候你。</translation>
    </message>
    <message>
        <source>The server greets you.</source>
        <translation>服务器问候你。</translation>
    </message>
    <message>
        <source>The server answers the lone dot with %1.</source>
        <translation>服务器用 %1 应答单独一行的点。</translation>
    </message>
    <message>
        <source>The server answers the lone dot.</source>
        <translation>服务器应答单独一行的点。</translation>
    </message>
    <message>
        <source>The server answers %1 with %2.</source>
        <translation>服务器用 %2 应答 %1。</translation>
    </message>
    <message>
        <source>The server answers %1.</source>
        <translation>服务器应答 %1。</translation>
    </message>
    <message>
        <source>The server sends a reply %1.</source>
        <translation>服务器发出应答 %1。</translation>
    </message>
    <message>
        <source>The server sends a reply.</source>
        <translation>服务器发出一个应答。</translation>
    </message>
    <message>
        <source>Its header has the field %1.</source>
        <translation>信头里有字段 %1。</translation>
    </message>
    <message>
        <source>Its header field %1 contains “%2”.</source>
        <translation>信头字段 %1 包含“%2”。</translation>
    </message>
    <message>
        <source>How often, at least: %1.</source>
        <translation>至少 %1 次。</translation>
    </message>
    <message>
        <source>The greeting was: %1</source>
        <translation>问候是：%1</translation>
    </message>
    <message>
        <source>The answer to the lone dot was: %1</source>
        <translation>对单独一行的点的应答是：%1</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>应答是：%1</translation>
    </message>
    <message>
        <source>The answer to %1 was: %2</source>
        <translation>对 %1 的应答是：%2</translation>
    </message>
    <message>
        <source>When this answer came, the session stood in state %1: %2</source>
        <translation>这个应答到来时，会话处于状态 %1：%2</translation>
    </message>
    <message>
        <source>This answer led to state %1: %2</source>
        <translation>这个应答之后，会话进入状态 %1：%2</translation>
    </message>
    <message>
        <source>You sent: %1</source>
        <translation>你发送的是：%1</translation>
    </message>
    <message>
        <source>A message arrived, but in the mailbox of %1.</source>
        <translation>有一封邮件到达，但在 %1 的邮箱里。</translation>
    </message>
    <message>
        <source>The message for %1 lies in the folder %2.</source>
        <translation>给 %1 的邮件在文件夹 %2 里。</translation>
    </message>
    <message>
        <source>The message for %1 arrived with &lt;%2&gt; as the sender on its envelope.</source>
        <translation>给 %1 的邮件到了，但信封上的发件人是 &lt;%2&gt;。</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no empty line stands between its header and its body. Send it again: header fields first, then an empty line, then the text.</source>
        <translation>给 %1 的邮件到了，但信头和正文之间没有空行。请重新发送：先是信头字段，再是一个空行，然后是正文。</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has no field %2.</source>
        <translation>给 %1 的邮件到了，但信头里没有字段 %2。</translation>
    </message>
    <message>
        <source>The message for %1 arrived; its header field %2 says: %3</source>
        <translation>给 %1 的邮件到了；它的信头字段 %2 是：%3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its body does not contain “%2”.</source>
        <translation>给 %1 的邮件到了，但正文不包含“%2”。</translation>
    </message>
    <message>
        <source>Seen so far: %1.</source>
        <translation>到目前为止看到的次数：%1。</translation>
    </message>
    <message>
        <source>This has been seen, but before its turn. Do it once more after what stands above it.</source>
        <translation>这件事看到了，但还没轮到它。请在上面那一项之后再做一次。</translation>
    </message>
    <message>
        <source>It has happened all the same. Start the lab afresh with Reset.</source>
        <translation>它还是发生了。请用“重置”重新开始实验。</translation>
    </message>
    <message>
        <source>Lists and maps are nested too deeply here.</source>
        <translation>列表和映射在这里嵌套得太深。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>Here stands “%1”: keys with values are wanted.</source>
        <translation>这里是“%1”，需要的却是带值的键。</translation>
    </message>
    <message>
        <source>“%1” is no key of “%2”.</source>
        <translation>“%1”不是“%2”的键。</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time.</source>
        <translation>键“%1”在这里第二次出现。</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”.</source>
        <translation>“%1”缺少键“%2”。</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>“%1”需要一段文字。</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3.</source>
        <translation>“%1”需要 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>%1:%2: expected %3, got %4</source>
        <translation>%1:%2：应当是 %3，实际是 %4</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>没有动静</translation>
    </message>
    <message>
        <source>a server that keeps its own time</source>
        <translation>按自己时间运行的服务器</translation>
    </message>
    <message>
        <source>the server in state %1</source>
        <translation>处于状态 %1 的服务器</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>没有更多内容</translation>
    </message>
    <message>
        <source>The largest message that the server takes, in octets; MAIL may name the size beforehand.</source>
        <translation>服务器接受的最大邮件，以八位组计；MAIL 可以预先说明大小。</translation>
    </message>
    <message>
        <source>Several commands may be sent in one go, without waiting for each reply.</source>
        <translation>可以一口气发送几个命令，不必等待每个应答。</translation>
    </message>
    <message>
        <source>Message text may contain octets above 127, announced with BODY=8BITMIME.</source>
        <translation>邮件内容可以含有 127 以上的八位组，用 BODY=8BITMIME 说明。</translation>
    </message>
    <message>
        <source>Addresses and header fields may be written in any script, in UTF-8.</source>
        <translation>地址和信头字段可以用 UTF-8 写任何文字。</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 behind the three digits.</source>
        <translation>应答在三位数字后面带有第二个更细的代码，例如 5.1.1。</translation>
    </message>
    <message>
        <source>The client may say when it wants to be told about the delivery, and how.</source>
        <translation>客户端可以说明什么时候、以什么方式想知道投递情况。</translation>
    </message>
    <message>
        <source>The message may come in counted chunks with BDAT instead of DATA.</source>
        <translation>邮件可以用 BDAT 按计数的数据块发来，代替 DATA。</translation>
    </message>
    <message>
        <source>The message may be binary, lines or not; it must then come with BDAT.</source>
        <translation>邮件可以是二进制的，有没有行都行；这时必须用 BDAT 发来。</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel.</source>
        <translation>连接可以变成 TLS 隧道。</translation>
    </message>
    <message>
        <source>The client can prove who it is, by one of the mechanisms listed.</source>
        <translation>客户端可以用列出的某种机制证明自己是谁。</translation>
    </message>
    <message>
        <source>The server answers questions about mailboxes.</source>
        <translation>服务器回答关于邮箱的询问。</translation>
    </message>
    <message>
        <source>The server tells who is on a mailing list.</source>
        <translation>服务器告诉谁在邮件列表上。</translation>
    </message>
    <message>
        <source>How many messages a session and how many recipients a message may have.</source>
        <translation>一个会话可以有多少邮件，一封邮件可以有多少收件人。</translation>
    </message>
    <message>
        <source>The server explains its commands.</source>
        <translation>服务器解释自己的命令。</translation>
    </message>
    <message>
        <source>How large the message will be, in octets, so that it can be refused before it travels.</source>
        <translation>邮件会有多大，以八位组计，这样可以在发送之前就拒绝。</translation>
    </message>
    <message>
        <source>What kind of octets the message is made of.</source>
        <translation>邮件由哪一类八位组构成。</translation>
    </message>
    <message>
        <source>The addresses or the header may contain characters of any script.</source>
        <translation>地址或信头可以含有任何文字的字符。</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header only.</source>
        <translation>退信带回整封邮件，还是只带回信头。</translation>
    </message>
    <message>
        <source>A name of the sender&apos;s own for this transaction, repeated in a bounce.</source>
        <translation>发件人自己给这个事务起的名字，会在退信里重复。</translation>
    </message>
    <message>
        <source>Who handed the message in, as a trusted server passes it on.</source>
        <translation>最初提交邮件的人，由受信任的服务器转告。</translation>
    </message>
    <message>
        <source>When the sender wants to be told about this recipient.</source>
        <translation>发件人什么时候想知道这个收件人的情况。</translation>
    </message>
    <message>
        <source>The address that the sender originally wrote to.</source>
        <translation>发件人最初写的收件地址。</translation>
    </message>
    <message>
        <source>By when the message must be delivered.</source>
        <translation>邮件必须在什么时间之前投递。</translation>
    </message>
    <message>
        <source>How long the server is to hold the message before it sends it.</source>
        <translation>服务器在发送之前要把邮件压住多久。</translation>
    </message>
    <message>
        <source>Until when the server is to hold the message.</source>
        <translation>服务器要把邮件压到什么时候。</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>邮件有多紧急。</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since that date.</source>
        <translation>只有邮箱从那天起主人没有变过，才投递。</translation>
    </message>
    <message>
        <source>The server greeted you with 554: it offers no mail service on this connection. Everything except QUIT is refused (RFC 5321 section 3.1).</source>
        <translation>服务器用 554 问候你：它在这个连接上不提供邮件服务。除了 QUIT，一切都被拒绝（RFC 5321 第 3.1 节）。</translation>
    </message>
    <message>
        <source>The client has not introduced itself yet. A session starts with HELO or EHLO, only then may a mail transaction begin.</source>
        <translation>客户端还没有介绍自己。会话从 HELO 或 EHLO 开始，然后才能开始邮件事务。</translation>
    </message>
    <message>
        <source>A mail transaction is already open: one MAIL was accepted, and a transaction has exactly one sender. Finish the transaction, or drop it with RSET.</source>
        <translation>已经有一次邮件事务在进行：一个 MAIL 已被接受，而一次事务只有一个发件人。先完成这次事务，或者用 RSET 丢弃它。</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is no mail transaction to which a recipient could belong.</source>
        <translation>客户端还没有介绍自己，也没有开始邮件事务，收件人无处可归。</translation>
    </message>
    <message>
        <source>No mail transaction is open. MAIL opens one by naming the sender; recipients come after it.</source>
        <translation>没有正在进行的邮件事务。MAIL 指明发件人，事务才开始；收件人在它之后。</translation>
    </message>
    <message>
        <source>The first BDAT chunk has been taken: the list of recipients is closed.</source>
        <translation>第一个 BDAT 数据块已经收下：收件人名单到此为止。</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is neither a sender nor a recipient for a message.</source>
        <translation>客户端还没有介绍自己，邮件也没有发件人和收件人。</translation>
    </message>
    <message>
        <source>No mail transaction is open: the server knows neither sender nor recipients, so it cannot take a message.</source>
        <translation>没有正在进行的邮件事务：服务器既不知道发件人，也不知道收件人，所以不能收邮件。</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered, so the transaction cannot go on to DATA.</source>
        <translation>发件人已知，但还没有一个收件人被接受。没有收件人的邮件无法投递，所以事务不能进入 DATA。</translation>
    </message>
    <message>
        <source>The message is being sent in BDAT chunks. DATA and BDAT cannot be mixed in one transaction (RFC 3030 section 3).</source>
        <translation>邮件正在用 BDAT 数据块发送。在同一个事务里，DATA 和 BDAT 不能混用（RFC 3030 第 3 节）。</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered.</source>
        <translation>发件人已知，但还没有一个收件人被接受。没有收件人的邮件无法投递。</translation>
    </message>
    <message>
        <source>AUTH is an extension of SMTP: the client must say EHLO first and see AUTH in the list of extensions.</source>
        <translation>AUTH 是 SMTP 的扩展：客户端要先说 EHLO，并在扩展列表里看到 AUTH。</translation>
    </message>
    <message>
        <source>A mail transaction is open. A client authenticates before it sends mail, not in the middle (RFC 4954 section 4).</source>
        <translation>邮件事务正在进行。客户端应在发信之前验证身份，而不是在中途（RFC 4954 第 4 节）。</translation>
    </message>
    <message>
        <source>STARTTLS is an extension of SMTP: the client must say EHLO first and see STARTTLS in the list of extensions.</source>
        <translation>STARTTLS 是 SMTP 的扩展：客户端要先说 EHLO，并在扩展列表里看到 STARTTLS。</translation>
    </message>
    <message>
        <source>A mail transaction is open. The tunnel is built before mail is sent, because the server forgets everything said in the clear.</source>
        <translation>邮件事务正在进行。隧道要在发信之前建立，因为服务器会忘掉明文说过的一切。</translation>
    </message>
    <message>
        <source>Introduces the client by its host name and begins the session. In the middle of a mail transaction it drops that transaction.</source>
        <translation>用主机名介绍客户端，会话由此开始。在邮件事务中途使用，会丢弃那个事务。</translation>
    </message>
    <message>
        <source>Introduces the client and asks which extensions the server has; the answer lists one a line. In the middle of a mail transaction it drops that transaction.</source>
        <translation>介绍客户端，并询问服务器有哪些扩展；应答每行列出一个。在邮件事务中途使用，会丢弃那个事务。</translation>
    </message>
    <message>
        <source>Opens a mail transaction and names the sender: the address to which a bounce would go. &lt;&gt; means: never bounce.</source>
        <translation>开始一次邮件事务，并指明发件人：退信会送到这个地址。&lt;&gt; 表示：绝不退信。</translation>
    </message>
    <message>
        <source>Names one recipient of the message. Repeat it for every further recipient; each is accepted or refused on its own.</source>
        <translation>指明邮件的一个收件人。还有收件人就再发一次；服务器对每一个分别接受或拒绝。</translation>
    </message>
    <message>
        <source>Asks to send the message: header, empty line, body. After 354 every line is message text, until a line that is a lone dot.</source>
        <translation>请求发送邮件：信头、空行、正文。354 之后的每一行都是邮件内容，直到单独一行的点。</translation>
    </message>
    <message>
        <source>Sends the next octets of the message, counted instead of ended by a dot. LAST marks the final chunk.</source>
        <translation>发送邮件的下一批八位组，靠计数而不是靠点来结束。LAST 表示最后一块。</translation>
    </message>
    <message>
        <source>Drops the mail transaction: sender, recipients and text are forgotten. The session goes on.</source>
        <translation>丢弃邮件事务：发件人、收件人和内容都被忘掉。会话继续。</translation>
    </message>
    <message>
        <source>Does nothing, except make the server answer: is the connection still alive?</source>
        <translation>什么也不做，只让服务器应答一声：连接还在吗？</translation>
    </message>
    <message>
        <source>Asks whether a user or mailbox exists. Many servers answer 252 to everyone, to tell spammers nothing.</source>
        <translation>询问某个用户或邮箱是否存在。许多服务器对谁都回答 252，让垃圾邮件发送者什么也得不到。</translation>
    </message>
    <message>
        <source>Asks who is on a mailing list; the answer names one member a line.</source>
        <translation>询问邮件列表上有谁；应答每行列出一个成员。</translation>
    </message>
    <message>
        <source>Asks the server for help, in general or on one command.</source>
        <translation>向服务器询问帮助：可以问总体情况，也可以问某个命令。</translation>
    </message>
    <message>
        <source>Ends the session. The server answers 221 and closes the connection.</source>
        <translation>结束会话。服务器应答 221，然后关闭连接。</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named.</source>
        <translation>用指定的机制证明客户端是谁。</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel. After the handshake the client starts again with EHLO.</source>
        <translation>请求把连接变成 TLS 隧道。握手之后，客户端从 EHLO 重新开始。</translation>
    </message>
    <message>
        <source>Wrote a message straight to the recipient&apos;s terminal, in the days when one looked at a terminal all day. Deprecated.</source>
        <translation>把邮件直接写到收件人的终端上，那个年代的人整天看着终端。已不推荐使用。</translation>
    </message>
    <message>
        <source>Send or mail: to the terminal if the recipient was there, otherwise to the mailbox. Deprecated.</source>
        <translation>发送或投递：收件人在场就显示到终端，否则放进邮箱。已不推荐使用。</translation>
    </message>
    <message>
        <source>Send and mail: to the terminal and to the mailbox as well. Deprecated.</source>
        <translation>发送并投递：既显示到终端，也放进邮箱。已不推荐使用。</translation>
    </message>
    <message>
        <source>Swapped the roles: the server became the client and sent the mail it held. Anyone could collect anyone&apos;s mail, so it was given up.</source>
        <translation>交换角色：服务器变成客户端，把手里的邮件发出来。谁都能取走别人的邮件，所以被放弃了。</translation>
    </message>
    <message>
        <source>Asks the server to start its queue for a domain; it connects to that domain&apos;s own server, so nobody can steal mail by asking.</source>
        <translation>请服务器启动某个域的队列；它会自己连接到那个域的服务器，所以谁也不能靠开口就偷走邮件。</translation>
    </message>
    <message>
        <source>TURN made safe: the roles are swapped only after authentication.</source>
        <translation>变得安全的 TURN：只有在身份验证之后才交换角色。</translation>
    </message>
    <message>
        <source>A private extension by which a proxy tells the server whom it speaks for.</source>
        <translation>一个私有扩展，代理用它告诉服务器自己代表谁。</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to introduce itself.</source>
        <translation>服务器已经问候，轮到客户端介绍自己了。</translation>
    </message>
    <message>
        <source>The server offers no service on this connection.</source>
        <translation>服务器在这个连接上不提供服务。</translation>
    </message>
    <message>
        <source>The transaction is dropped; the next MAIL may come.</source>
        <translation>事务已丢弃；可以发下一个 MAIL 了。</translation>
    </message>
    <message>
        <source>The client is introduced; a mail transaction may begin.</source>
        <translation>客户端已经介绍过自己，可以开始邮件事务。</translation>
    </message>
    <message>
        <source>The client is introduced and knows the server&apos;s extensions; a mail transaction may begin.</source>
        <translation>客户端已经介绍过自己，也知道了服务器的扩展；可以开始邮件事务。</translation>
    </message>
    <message>
        <source>A greeting in mid-transaction works like RSET: the transaction is dropped.</source>
        <translation>事务中途的问候相当于 RSET：事务被丢弃。</translation>
    </message>
    <message>
        <source>The sender is known; the server now waits for a recipient.</source>
        <translation>发件人已知；服务器现在等待收件人。</translation>
    </message>
    <message>
        <source>One recipient is accepted; more may follow, or the message.</source>
        <translation>一个收件人已接受；可以再加收件人，或者发送邮件。</translation>
    </message>
    <message>
        <source>One more recipient is accepted.</source>
        <translation>又一个收件人已接受。</translation>
    </message>
    <message>
        <source>Everything from here on is message text, until a line that is a lone dot.</source>
        <translation>从这里起一切都是邮件内容，直到单独一行的点。</translation>
    </message>
    <message>
        <source>The server has taken responsibility for the message; the transaction is complete.</source>
        <translation>服务器已经对邮件负责；事务完成。</translation>
    </message>
    <message>
        <source>The server refused the message; the transaction is over and nothing was delivered.</source>
        <translation>服务器拒收了邮件；事务结束，什么也没有投递。</translation>
    </message>
    <message>
        <source>A chunk is taken; the next may follow.</source>
        <translation>一个数据块已收下；可以发下一块。</translation>
    </message>
    <message>
        <source>A chunk was refused, and with it the whole message; nothing was delivered.</source>
        <translation>一个数据块被拒绝，整封邮件也就被拒绝；什么也没有投递。</translation>
    </message>
    <message>
        <source>The server has sent a challenge and waits for the answer.</source>
        <translation>服务器发出了质询，等待回答。</translation>
    </message>
    <message>
        <source>The client is authenticated.</source>
        <translation>客户端已通过身份验证。</translation>
    </message>
    <message>
        <source>The server has sent another challenge.</source>
        <translation>服务器又发出了一个质询。</translation>
    </message>
    <message>
        <source>Authentication has failed; the client may try again.</source>
        <translation>身份验证失败；客户端可以再试。</translation>
    </message>
    <message>
        <source>The exchange was cancelled or could not be read; the client may try again.</source>
        <translation>验证过程被取消，或者内容读不懂；客户端可以再试。</translation>
    </message>
    <message>
        <source>The next octets are the TLS handshake.</source>
        <translation>接下来的八位组是 TLS 握手。</translation>
    </message>
    <message>
        <source>The tunnel is up; everything said in the clear is forgotten, the client greets again.</source>
        <translation>隧道建好了；明文说过的一切都被忘掉，客户端重新问候。</translation>
    </message>
    <message>
        <source>The handshake failed; there is nothing left to talk over.</source>
        <translation>握手失败；没有可以说话的通道了。</translation>
    </message>
    <message>
        <source>There was no transaction to drop.</source>
        <translation>没有可以丢弃的事务。</translation>
    </message>
    <message>
        <source>The server is alive.</source>
        <translation>服务器还在。</translation>
    </message>
    <message>
        <source>Asking about a mailbox changes nothing.</source>
        <translation>询问邮箱什么也不改变。</translation>
    </message>
    <message>
        <source>Asking about a list changes nothing.</source>
        <translation>询问列表什么也不改变。</translation>
    </message>
    <message>
        <source>Asking for help changes nothing.</source>
        <translation>询问帮助什么也不改变。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>会话结束了。</translation>
    </message>
    <message>
        <source>The server is closing the connection; an unfinished transaction is lost.</source>
        <translation>服务器正在关闭连接；没有完成的事务就丢了。</translation>
    </message>
    <message>
        <source>The server has waited too long; an unfinished transaction is lost.</source>
        <translation>服务器等得太久了；没有完成的事务就丢了。</translation>
    </message>
    <message>
        <source>The connection is gone; an unfinished transaction is lost.</source>
        <translation>连接没有了；没有完成的事务就丢了。</translation>
    </message>
    <message>
        <source>The server offers no service here; only QUIT is taken.</source>
        <translation>服务器在这里不提供服务；只接受 QUIT。</translation>
    </message>
    <message>
        <source>The server has greeted and waits for HELO or EHLO.</source>
        <translation>服务器已经问候，等待 HELO 或 EHLO。</translation>
    </message>
    <message>
        <source>The client is introduced; no mail transaction is open.</source>
        <translation>客户端已经介绍过自己；没有正在进行的邮件事务。</translation>
    </message>
    <message>
        <source>A transaction is open: the sender is known, recipients are awaited.</source>
        <translation>事务已经开始：发件人已知，等待收件人。</translation>
    </message>
    <message>
        <source>Sender and at least one recipient are known; the message may come.</source>
        <translation>发件人和至少一个收件人已知；可以发送邮件了。</translation>
    </message>
    <message>
        <source>Every line is message text; a line that is a lone dot ends it.</source>
        <translation>每一行都是邮件内容；单独一行的点结束它。</translation>
    </message>
    <message>
        <source>Part of the message has come in BDAT chunks; more chunks are awaited.</source>
        <translation>邮件的一部分已用 BDAT 数据块发来；等待后面的数据块。</translation>
    </message>
    <message>
        <source>The server waits for the client&apos;s answer to its challenge.</source>
        <translation>服务器等待客户端回答它的质询。</translation>
    </message>
    <message>
        <source>The TLS handshake is under way.</source>
        <translation>正在进行 TLS 握手。</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>对话结束了。</translation>
    </message>
    <message>
        <source>This server talks about mail only inside a TLS tunnel. That is its policy, not a mistake in your command (RFC 3207 section 4).</source>
        <translation>这台服务器只在 TLS 隧道里谈邮件。这是它的策略，不是你的命令有错（RFC 3207 第 4 节）。</translation>
    </message>
    <message>
        <source>a TLS tunnel</source>
        <translation>TLS 隧道</translation>
    </message>
    <message>
        <source>You introduced yourself with HELO, so both sides speak plain SMTP. Extensions and parameters may be used only after EHLO has announced them.</source>
        <translation>你用 HELO 介绍了自己，所以双方说的是基本的 SMTP。扩展和扩展参数要等 EHLO 宣布以后才能使用。</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>This server takes mail only from clients that have proved who they are. That is its policy, not a mistake in your command (RFC 4954 section 6).</source>
        <translation>这台服务器只为证明了身份的客户端收信。这是它的策略，不是你的命令有错（RFC 4954 第 6 节）。</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>The client has already proved who it is; AUTH succeeds at most once in a session (RFC 4954 section 4).</source>
        <translation>客户端已经证明过身份；一个会话里 AUTH 最多成功一次（RFC 4954 第 4 节）。</translation>
    </message>
    <message>
        <source>no authentication yet</source>
        <translation>尚未验证身份</translation>
    </message>
    <message>
        <source>The connection is already a TLS tunnel; a second one inside it makes no sense.</source>
        <translation>连接已经是 TLS 隧道；在里面再建一条没有意义。</translation>
    </message>
    <message>
        <source>no TLS yet</source>
        <translation>尚未使用 TLS</translation>
    </message>
    <message>
        <source>Nobody speaks “%1” here.</source>
        <translation>这里没有谁会说“%1”。</translation>
    </message>
    <message>
        <source>The manner is strict or tolerant.</source>
        <translation>方式是 strict 或 tolerant。</translation>
    </message>
    <message>
        <source>A time is written 2026-01-05T09:00:00Z.</source>
        <translation>时间写成 2026-01-05T09:00:00Z 的样子。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有“%1”这个设置。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>没有“%1”这个状态。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Settings stand at the top, before the conversation.</source>
        <translation>设置写在最前面，在对话之前。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在这里出现了两次。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a session is a few pages.</source>
        <translation>文件大于 %1 MiB；一个会话只有几页。</translation>
    </message>
    <message>
        <source>A connection is a number from 1 to %1 in angle brackets: C&lt;2&gt;:</source>
        <translation>连接是尖括号里的 1 到 %1 的数字：C&lt;2&gt;:</translation>
    </message>
    <message>
        <source>A colon is missing here: “%1:”.</source>
        <translation>这里缺少英文冒号：“%1:”。</translation>
    </message>
    <message>
        <source>CR LF is implied at the end of this line. To say yourself how it ends, write “%1-:”.</source>
        <translation>这一行的末尾默认有 CR LF。要自己说明怎样结束，请写“%1-:”。</translation>
    </message>
    <message>
        <source>A setting is written “@ name: value”, for instance “@ world: textbook”.</source>
        <translation>设置写成“@ 名字: 值”，例如“@ world: textbook”。</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis. Did you mean “%2”?</source>
        <translation>“%1”不是一种诊断。你要的是“%2”吗？</translation>
    </message>
    <message>
        <source>Name the commands that must come first, or “none”.</source>
        <translation>写出必须先来的命令，或者“none”。</translation>
    </message>
    <message>
        <source>A mistake has one name, such as dot-forgotten, or “none”.</source>
        <translation>一个错误有一个名字，例如 dot-forgotten，或者写“none”。</translation>
    </message>
    <message>
        <source>A state is written with its protocol: “= smtp.Ready”.</source>
        <translation>状态要连同协议一起写：“= smtp.Ready”。</translation>
    </message>
    <message>
        <source>Say how long, at most a day: “! wait 5m”, “! wait 90s”, “! wait 250ms”.</source>
        <translation>说明等多久，最多一天：“! wait 5m”、“! wait 90s”、“! wait 250ms”。</translation>
    </message>
    <message>
        <source>Nothing may follow “%1”.</source>
        <translation>“%1”后面不能有别的东西。</translation>
    </message>
    <message>
        <source>What happens is one of: %1.</source>
        <translation>能发生的是这些之一：%1。</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Did you mean “%2”?</source>
        <translation>没有叫“%1”的。你要的是“%2”吗？</translation>
    </message>
    <message>
        <source>No line begins like this. Did you mean “%1”?</source>
        <translation>没有这样开头的行。你要的是“%1”吗？</translation>
    </message>
    <message>
        <source>No line begins like this. Lines begin with C: S: = ? ! @ or #; what the client types, inside a message too, begins with “C:”.</source>
        <translation>没有这样开头的行。各行以 C: S: = ? ! @ 或 # 开头；客户端输入的内容，包括邮件里的，都以“C:”开头。</translation>
    </message>
    <message>
        <source>A backslash is left alone at the end. Write \\ for a backslash.</source>
        <translation>末尾单独留着一个反斜杠。要写反斜杠请写 \\。</translation>
    </message>
    <message>
        <source>\x wants two hexadecimal digits: \x08.</source>
        <translation>\x 后面要有两个十六进制数字：\x08。</translation>
    </message>
    <message>
        <source>Unknown escape. Known are \r \n \t \0 \e \* \\ and \x08; write \\ for a backslash.</source>
        <translation>不认识的转义。认识的有 \r \n \t \0 \e \* \\ 和 \x08；要写反斜杠请写 \\。</translation>
    </message>
    <message>
        <source>The start message does not fit the account&apos;s quota.</source>
        <translation>起始邮件超过了账户的配额。</translation>
    </message>
    <message>
        <source>The start messages do not fit the memory set aside for mail.</source>
        <translation>起始邮件超过了为邮件预留的内存。</translation>
    </message>
    <message>
        <source>The account or mailbox of a start message cannot be opened.</source>
        <translation>起始邮件的账户或邮箱打不开。</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME@DOMAIN:PASSWORD.</source>
        <translation>“%1”不是 NAME@DOMAIN:PASSWORD 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form name@domain.</source>
        <translation>“%1”不是 name@domain 形式的地址。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-03-01T08:30:00Z.</source>
        <translation>“%1”不是日期；请写成 2026-03-01T08:30:00Z 的样子。</translation>
    </message>
    <message>
        <source>This message has %1 octets, not %2.</source>
        <translation>这封邮件有 %1 个八位组，不是 %2 个。</translation>
    </message>
    <message>
        <source>The address %1 is given twice.</source>
        <translation>地址 %1 给出了两次。</translation>
    </message>
    <message>
        <source>%1 belongs to a domain that is not in the list of domains.</source>
        <translation>%1 所属的域不在域的列表里。</translation>
    </message>
    <message>
        <source>%1 is on the list %2, but no account has this address.</source>
        <translation>%1 在列表 %2 上，但没有账户使用这个地址。</translation>
    </message>
    <message>
        <source>Mail for %1 is forwarded to %2, but no account has this address.</source>
        <translation>给 %1 的邮件要转发到 %2，但没有账户使用这个地址。</translation>
    </message>
    <message>
        <source>A message is meant for %1, but no account has this address.</source>
        <translation>有一封给 %1 的邮件，但没有账户使用这个地址。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; no world needs that.</source>
        <translation>文件大于 %1 MiB；没有哪个模拟环境需要这么大。</translation>
    </message>
    <message>
        <source>There is no world of this name, and no such file. The program&apos;s own worlds are: %1.</source>
        <translation>没有这个名字的模拟环境，也没有这个文件。程序自带的有：%1。</translation>
    </message>
    <message>
        <source>“%1” wants yes or no.</source>
        <translation>“%1”需要 yes 或 no。</translation>
    </message>
    <message>
        <source>“%1” wants a list.</source>
        <translation>“%1”需要一个列表。</translation>
    </message>
    <message>
        <source>Helolab has no world “%1”.</source>
        <translation>Helolab 没有叫“%1”的模拟环境。</translation>
    </message>
    <message>
        <source>The world is a file in the lab&apos;s own folder.</source>
        <translation>模拟环境是实验自己文件夹里的一个文件。</translation>
    </message>
    <message>
        <source>A value of a variant has %1 characters at most.</source>
        <translation>“variant”的每个取值最多 %1 个字符。</translation>
    </message>
    <message>
        <source>YAML aliases are not taken here; write the text out.</source>
        <translation>这里不用 YAML 别名；请把内容写全。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1”不能作“%2”的值。</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it says “%3”.</source>
        <translation>连接 %1：文件里服务器说“%2”，重放时它说“%3”。</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it does not.</source>
        <translation>连接 %1：文件里服务器说“%2”，重放时它没有说。</translation>
    </message>
    <message>
        <source>Connection %1: in the replay the server says “%2” here; the file leaves that out.</source>
        <translation>连接 %1：重放时服务器在这里说“%2”，文件里没有这一句。</translation>
    </message>
    <message>
        <source>Connection %1 is not open here.</source>
        <translation>连接 %1 在这里没有打开。</translation>
    </message>
    <message>
        <source>Connection %1 was opened before.</source>
        <translation>连接 %1 之前已经打开过。</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server ends it here; in the replay it does not.</source>
        <translation>连接 %1：文件里服务器在这里断开，重放时没有断开。</translation>
    </message>
    <message>
        <source>The lab has no step “%1”.</source>
        <translation>实验里没有步骤“%1”。</translation>
    </message>
    <message>
        <source>The file says that the step “%1” was passed; in the replay it is not.</source>
        <translation>文件里说步骤“%1”已通过；重放时没有通过。</translation>
    </message>
    <message>
        <source>The step “%1” takes no such answer here: it was not asked, or was answered before.</source>
        <translation>步骤“%1”在这里不接受这样的回答：没有问过，或者之前已经回答过。</translation>
    </message>
    <message>
        <source>From here on nothing was replayed: the attempt is longer than anybody types.</source>
        <translation>从这里起没有重放：这份作答比任何人手打的都长。</translation>
    </message>
    <message>
        <source>Your attempt could not be saved: %1. It is kept as long as the program runs, and saved as soon as that can be done.</source>
        <translation>你的作答保存不了：%1。程序运行期间它仍然保留，一旦可以就会保存。</translation>
    </message>
    <message>
        <source>This is an attempt at the lab “%1”, not at “%2”.</source>
        <translation>这是实验“%1”的作答，不是“%2”的。</translation>
    </message>
    <message>
        <source>This attempt is open in another window of Helolab.</source>
        <translation>这份作答正在另一个 Helolab 窗口中打开。</translation>
    </message>
    <message>
        <source>This attempt has grown too large: what you do from here on is not recorded. Begin the lab anew.</source>
        <translation>这份作答太大了：你接下来做的不会再记录。请重新开始这个实验。</translation>
    </message>
    <message>
        <source>This attempt was written by a newer Helolab (format %1); this one reads format %2. Use the newer program.</source>
        <translation>这份作答由更新的 Helolab 写成（格式 %1）；这一版只读格式 %2。请使用更新的程序。</translation>
    </message>
    <message>
        <source>This is no attempt at a lab: the first line is not what an attempt begins with.</source>
        <translation>这不是实验的作答：第一行不是作答开头的那一行。</translation>
    </message>
    <message>
        <source>This Helolab knows no event “%1”; the line is left out.</source>
        <translation>这个 Helolab 不认识事件“%1”；这一行被略过。</translation>
    </message>
    <message>
        <source>This line cannot be read and is left out.</source>
        <translation>这一行读不了，被略过。</translation>
    </message>
    <message>
        <source>The last line is cut off and is left out.</source>
        <translation>最后一行不完整，被略过。</translation>
    </message>
    <message>
        <source>This attempt has more than %1 events.</source>
        <translation>这份作答的事件超过 %1 个。</translation>
    </message>
    <message>
        <source>By its time this line belongs above the one before it. It counts where it stands.</source>
        <translation>按时间，这一行应在前一行之上。它按现在的位置计算。</translation>
    </message>
    <message>
        <source>This attempt is larger than %1 MiB.</source>
        <translation>这份作答大于 %1 MiB。</translation>
    </message>
    <message>
        <source>There is no lab “%1” here.</source>
        <translation>这里没有实验“%1”。</translation>
    </message>
    <message>
        <source>“mailbox” wants at least one number: of its messages, or of those with a flag.</source>
        <translation>“mailbox”至少需要一个数字：邮件的数量，或者带某个标志的邮件的数量。</translation>
    </message>
    <message>
        <source>No mistake is called “%1”.</source>
        <translation>没有名为“%1”的错误。</translation>
    </message>
    <message>
        <source>Goals are nested too deeply here.</source>
        <translation>目标在这里嵌套得太深。</translation>
    </message>
    <message>
        <source>A goal has at most %1 parts.</source>
        <translation>一个目标最多有 %1 个部分。</translation>
    </message>
    <message>
        <source>“count” goes with one command, reply, message, mistake or connection, not with a group of goals, a mailbox or “at-once”.</source>
        <translation>“count”只能用于单个命令、应答、邮件、错误或连接，不能用于一组目标、邮箱或“at-once”。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>这个列表是空的。</translation>
    </message>
    <message>
        <source>The recipients on its envelope are these alone: %1.</source>
        <translation>信封上的收件人只有：%1。</translation>
    </message>
    <message>
        <source>Its header has no field %1.</source>
        <translation>信头里没有字段 %1。</translation>
    </message>
    <message>
        <source>One line of its body is exactly “%1”.</source>
        <translation>正文中有一行恰好是“%1”。</translation>
    </message>
    <message>
        <source>Somewhere in it stand these octets: %1</source>
        <translation>邮件中某处有这些八位组：%1</translation>
    </message>
    <message>
        <source>You make this mistake: “%1”.</source>
        <translation>出现这个错误：“%1”。</translation>
    </message>
    <message>
        <source>You make one of these mistakes: %1.</source>
        <translation>出现下列错误之一：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open at the same time.</source>
        <translation>
            <numerusform>同时打开着 %n 个连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 holds %n message(s).</source>
        <translation>
            <numerusform>%2 的文件夹 %1 里有 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) carry the flag %3.</source>
        <translation>
            <numerusform>在 %2 的文件夹 %1 里，有 %n 封邮件带有标志 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ended, but the server had said goodbye: %1</source>
        <translation>连接结束了，但服务器已经道过别：%1</translation>
    </message>
    <message>
        <source>The connection ended, but it was the server that closed it.</source>
        <translation>连接结束了，但关闭它的是服务器。</translation>
    </message>
    <message>
        <source>This line was answered: %1</source>
        <translation>得到应答的是这一行：%1</translation>
    </message>
    <message>
        <source>You have made another mistake: “%1”.</source>
        <translation>出现的是另一个错误：“%1”。</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”.</source>
        <translation>给 %1 的邮件到了，但正文中没有一行恰好是“%2”。</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”. The nearest is “%3”.</source>
        <translation>给 %1 的邮件到了，但正文中没有一行恰好是“%2”。最接近的是“%3”。</translation>
    </message>
    <message>
        <source>The message for %1 arrived; the recipients on its envelope are: %2.</source>
        <translation>给 %1 的邮件到了；信封上的收件人是：%2。</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has a field %2, which says: %3</source>
        <translation>给 %1 的邮件到了，但信头里有字段 %2，内容是：%3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but these octets stand nowhere in it: %2</source>
        <translation>给 %1 的邮件到了，但其中哪里都没有这些八位组：%2</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 now holds %n message(s).</source>
        <translation>
            <numerusform>%2 的文件夹 %1 里现在有 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now carry the flag %3.</source>
        <translation>
            <numerusform>在 %2 的文件夹 %1 里，现在有 %n 封邮件带有标志 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n connection(s) have been open at the same time so far. Leave them open while you open the next.</source>
        <translation>
            <numerusform>到目前为止，最多同时打开过 %n 个连接。打开下一个时，请让它们保持打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is too long to be shown line by line: a demo has at most %1 lines.</source>
        <translation>这个会话太长，无法逐行演示：一次演示最多 %1 行。</translation>
    </message>
    <message>
        <source>There is nothing to show: no line of this session is sent.</source>
        <translation>没有可演示的内容：这个会话没有发送任何一行。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>无法创建这个文件夹。</translation>
    </message>
    <message>
        <source>There is something of this name already, and it is not written over. Choose another folder, or take it away first.</source>
        <translation>这个名字已经被占用，不会覆盖。请换一个文件夹，或者先把它移走。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>无法写入这个文件：%1。</translation>
    </message>
    <message>
        <source>texts to be judged by the teacher: %1</source>
        <translation>待教师评分的文字题：%1</translation>
    </message>
    <message>
        <source>The attempt was replayed, and the replay bears out all that the file says.</source>
        <translation>这次作答已经重放，重放的结果与文件所说的完全一致。</translation>
    </message>
    <message>
        <source>The file says something else than its replay.</source>
        <translation>文件的内容与重放不一致。</translation>
    </message>
    <message>
        <source>Points and steps on this page are those of the replay. Perhaps the file was edited, or the lab was.</source>
        <translation>本页的得分和步骤以重放为准。可能是文件被改过，也可能是实验被改过。</translation>
    </message>
    <message>
        <source>Further differences that are not listed here: %1</source>
        <translation>此处没有列出的其余差异：%1</translation>
    </message>
    <message>
        <source>Not all of the file could be read.</source>
        <translation>文件没能全部读出。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Student id</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>This student&apos;s values</source>
        <translation>这名学生的取值</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>No prediction was given.</source>
        <translation>没有作出预测。</translation>
    </message>
    <message>
        <source>Predicted: %1. No reply has come yet.</source>
        <translation>预测：%1。还没有收到应答。</translation>
    </message>
    <message>
        <source>Predicted: %1. What came: %2.</source>
        <translation>预测：%1。实际收到：%2。</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>没有作答。</translation>
    </message>
    <message>
        <source>tries: %1</source>
        <translation>试做：%1</translation>
    </message>
    <message>
        <source>Explanations asked for early: %1</source>
        <translation>提前查看的解释：%1</translation>
    </message>
    <message>
        <source>Not passed:</source>
        <translation>未通过：</translation>
    </message>
    <message>
        <source>Predictions, answers, and what is missing</source>
        <translation>预测、回答和尚缺的部分</translation>
    </message>
    <message>
        <source>Connection %1, opened at %2</source>
        <translation>连接 %1，打开于 %2</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was said on the connections</source>
        <translation>各连接上的对话</translation>
    </message>
    <message>
        <source>No connection was opened.</source>
        <translation>没有打开过连接。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应当看到：%1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>实际看到：%1</translation>
    </message>
    <message>
        <source>Before you send it: which code will answer %1?</source>
        <translation>发送之前：%1 会得到哪个应答码？</translation>
    </message>
    <message>
        <source>Before you send it: which digit will the reply to %1 begin with?</source>
        <translation>发送之前：对 %1 的应答会以哪个数字开头？</translation>
    </message>
    <message>
        <source>… lines that are not shown here: %1</source>
        <translation>……此处未显示的行数：%1</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Student id:</source>
        <translation>学号：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Your values, as Helolab shows them:</source>
        <translation>你的取值（以 Helolab 显示的为准）：</translation>
    </message>
    <message>
        <source>“%1” has %2 characters at most.</source>
        <translation>“%1”最多 %2 个字符。</translation>
    </message>
    <message>
        <source>A course has from 1 to 200 labs.</source>
        <translation>一个课程有 1 到 200 个实验。</translation>
    </message>
    <message>
        <source>There is no lab “%1”.</source>
        <translation>没有实验“%1”。</translation>
    </message>
    <message>
        <source>A lab needs 20 others at most.</source>
        <translation>一个实验最多依赖 20 个其他实验。</translation>
    </message>
    <message>
        <source>The course has no lab “%1”.</source>
        <translation>课程里没有实验“%1”。</translation>
    </message>
    <message>
        <source>These labs wait for each other, so none can be begun: %1.</source>
        <translation>这些实验互相等待，哪一个都无法开始：%1。</translation>
    </message>
    <message>
        <source>In this step the workbench explains only the digits. What they say together is for you to find.</source>
        <translation>这一步里，工作台只解释每一位数字。合起来说的是什么，由你自己来找。</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its first digit says how things stand.</source>
        <translation>这一步里，工作台什么也不解释。读一读应答：第一位数字就说明情况怎样。</translation>
    </message>
    <message>
        <source>“random-number” wants two whole numbers from 0 to 999999, the smaller first: [1, 99].</source>
        <translation>“random-number”需要 0 到 999999 的两个整数，小的在前：[1, 99]。</translation>
    </message>
    <message>
        <source>No step is called “%1”.</source>
        <translation>没有叫“%1”的步骤。</translation>
    </message>
    <message>
        <source>“%1” names a file in the lab&apos;s own folder.</source>
        <translation>“%1”要写实验自己文件夹里的一个文件。</translation>
    </message>
    <message>
        <source>“%1” wants a list of 2 to 20 ids, as in [order, syntax].</source>
        <translation>“%1”需要一个有 2 到 20 个 id 的列表，例如 [order, syntax]。</translation>
    </message>
    <message>
        <source>The question lacks its “answer”: which of them is right?</source>
        <translation>问题缺少“answer”：哪一个是对的？</translation>
    </message>
    <message>
        <source>“choice” has one right answer.</source>
        <translation>“choice”只有一个正确答案。</translation>
    </message>
    <message>
        <source>“%1” is none of the options.</source>
        <translation>“%1”不在选项之中。</translation>
    </message>
    <message>
        <source>“match” wants 2 to 20 keys, each with the id of its meaning, as in {250: done, 354: go-on}.</source>
        <translation>“match”需要 2 到 20 个键，每个键写明其含义的 id，例如 {250: done, 354: go-on}。</translation>
    </message>
    <message>
        <source>“number” wants the whole number that is right.</source>
        <translation>“number”需要一个整数，也就是正确答案。</translation>
    </message>
    <message>
        <source>Write “text: true”.</source>
        <translation>请写“text: true”。</translation>
    </message>
    <message>
        <source>A question has exactly one of these keys: %1.</source>
        <translation>一个问题恰好有这些键中的一个：%1。</translation>
    </message>
    <message>
        <source>“%1” is a word of the format; call the question otherwise.</source>
        <translation>“%1”是格式里的保留字；请给问题换一个名字。</translation>
    </message>
    <message>
        <source>“%1” says it already; leave “answer” out.</source>
        <translation>“%1”已经说明了，请去掉“answer”。</translation>
    </message>
    <message>
        <source>The step “%1” has neither a “goal” nor “questions”.</source>
        <translation>步骤“%1”既没有“goal”，也没有“questions”。</translation>
    </message>
    <message>
        <source>The step “%1” asks about a reply, so it needs a “goal” for which that reply comes.</source>
        <translation>步骤“%1”问的是一个应答，所以需要一个会引出这个应答的“goal”。</translation>
    </message>
    <message>
        <source>“questions” wants a list of 1 to 20 questions.</source>
        <translation>“questions”需要一个有 1 到 20 个问题的列表。</translation>
    </message>
    <message>
        <source>Two questions of this step are called “%1”.</source>
        <translation>这个步骤有两个问题都叫“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no level of help.</source>
        <translation>“%1”不是帮助的级别。</translation>
    </message>
    <message>
        <source>All steps are passed here; there is nothing to think about.</source>
        <translation>到这里所有步骤都已通过；没有什么要想的了。</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, asks for no such prediction.</source>
        <translation>当前步骤“%1”没有要求这样的预测。</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, has no question “%2” that can be answered so.</source>
        <translation>当前步骤“%1”里，没有可以这样回答的问题“%2”。</translation>
    </message>
    <message>
        <source>“### %1” belongs to a step; none has begun.</source>
        <translation>“### %1”属于某个步骤，而现在还没有步骤开始。</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no “predict”.</source>
        <translation>lab.yaml 里的步骤“%1”没有“predict”。</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no question “%2”.</source>
        <translation>lab.yaml 里的步骤“%1”没有叫“%2”的问题。</translation>
    </message>
    <message>
        <source>The question “%1” has its words already.</source>
        <translation>问题“%1”已经有文字了。</translation>
    </message>
    <message>
        <source>What is asked? Write “### question %1: words”.</source>
        <translation>问的是什么？请写“### question %1: 问题的文字”。</translation>
    </message>
    <message>
        <source>“#### %1” means nothing here.</source>
        <translation>“#### %1”在这里没有意义。</translation>
    </message>
    <message>
        <source>“#### because” belongs to a question; none has begun.</source>
        <translation>“#### because”属于某个问题，而现在还没有问题开始。</translation>
    </message>
    <message>
        <source>In lab.yaml the question “%1” has no option “%2”.</source>
        <translation>lab.yaml 里的问题“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>The step “%1” lacks the words of “### %2: …”.</source>
        <translation>步骤“%1”缺少“### %2: …”的文字。</translation>
    </message>
    <message>
        <source>The question “%1” of the step “%2” lacks a line “- %3: …”.</source>
        <translation>步骤“%2”的问题“%1”缺少一行“- %3: …”。</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>答对了。</translation>
    </message>
    <message>
        <source>That is not right. The right answer is marked.</source>
        <translation>不对。正确答案已经标出。</translation>
    </message>
    <message>
        <source>That is not right. Think again; tries left: %1.</source>
        <translation>不对。再想一想；还可以试 %1 次。</translation>
    </message>
    <message>
        <source>Name the question and its answer, as in “! answer why order”.</source>
        <translation>请写出问题和对它的回答，例如“! answer why order”。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1. The lab is not whole; remove its folder, and try again elsewhere.</source>
        <translation>这个文件写不了：%1。实验不完整；请删除它的文件夹，换个地方再试。</translation>
    </message>
    <message>
        <source>There is a file of this name. Give a folder.</source>
        <translation>已经有这个名字的文件。请给出文件夹。</translation>
    </message>
    <message>
        <source>This folder is not empty. Give the name of a new one.</source>
        <translation>这个文件夹不是空的。请给出一个新文件夹的名字。</translation>
    </message>
    <message>
        <source>This folder cannot be made. Give a place where you may write.</source>
        <translation>这个文件夹建不了。请给出一个你可以写入的地方。</translation>
    </message>
    <message>
        <source>This attempt could not be copied: %1.</source>
        <translation>无法复制这次作答：%1。</translation>
    </message>
    <message>
        <source>There are too many copies of this attempt here already.</source>
        <translation>这里已有太多这次作答的副本。</translation>
    </message>
    <message>
        <source>This is no file: a folder, a device or a pipe is not read.</source>
        <translation>这不是文件：文件夹、设备和管道都不读取。</translation>
    </message>
    <message>
        <source>This file is too large; %1 is the most that is read.</source>
        <translation>这个文件太大；最多读取 %1。</translation>
    </message>
    <message>
        <source>This file is not UTF-8: line %1, column %2 is something else. Save it as UTF-8.</source>
        <translation>这个文件不是 UTF-8：第 %1 行第 %2 列是别的编码。请存成 UTF-8。</translation>
    </message>
    <message>
        <source>At least one key is wanted here: which of them all?</source>
        <translation>这里至少要有一个键：到底要哪一个？</translation>
    </message>
    <message>
        <source>An address stands here without &lt; and &gt;; for the empty one, &lt;&gt;, write &quot;&quot;.</source>
        <translation>这里的地址不写 &lt; 和 &gt;；空地址 &lt;&gt; 写成 &quot;&quot;。</translation>
    </message>
    <message>
        <source>One of these is wanted: {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>这里要写其中一种：{random-word: 6} 或 {random-number: [1, 99]}。</translation>
    </message>
    <message>
        <source>“feedback” wants words of what the student is told.</source>
        <translation>“feedback”里要写告诉学生的话中的几个词。</translation>
    </message>
    <message>
        <source>Nobody reads this text: “languages” in lab.yaml does not name “%1”.</source>
        <translation>没有人会读到这篇文字：lab.yaml 的“languages”里没有“%1”。</translation>
    </message>
    <message>
        <source>Nobody reads this text: Helolab speaks no “%1”, only %2.</source>
        <translation>没有人会读到这篇文字：Helolab 不会“%1”，只会 %2。</translation>
    </message>
    <message>
        <source>A lab&apos;s sessions are played in the lab&apos;s world, which lab.yaml names: leave “@ world” out.</source>
        <translation>实验的会话在实验自己的模拟环境里进行，它由 lab.yaml 指定：请去掉“@ world”。</translation>
    </message>
    <message>
        <source>It is so for a student with %1.</source>
        <translation>取值为 %1 的学生会这样。</translation>
    </message>
    <message>
        <source>The model answer does not reach this: “%1”</source>
        <translation>标准答案没有达到这一点：“%1”</translation>
    </message>
    <message>
        <source>What came before it was predicted does not count.</source>
        <translation>预测之前到来的不算。</translation>
    </message>
    <message>
        <source>The model answer answers the question “%1” wrongly: “%2”. %3</source>
        <translation>标准答案答错了问题“%1”：“%2”。%3</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1”: its right answer, “%2”, is none that can be given.</source>
        <translation>标准答案没有回答问题“%1”：它的正确答案“%2”是无法作答的。</translation>
    </message>
    <message>
        <source>In the model answer no such reply comes once it has been predicted.</source>
        <translation>在标准答案里，预测之后没有这样的应答到来。</translation>
    </message>
    <message>
        <source>In the model answer the reply that is predicted here is %1.</source>
        <translation>在标准答案里，这里预测的应答是 %1。</translation>
    </message>
    <message>
        <source>No reply %1 comes in the model answer before the step “%2” is passed, so its question never appears.</source>
        <translation>在标准答案里，通过步骤“%2”之前没有应答 %1 到来，所以这一步的问题不会出现。</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1” rightly at the first try.</source>
        <translation>标准答案没有一次就答对问题“%1”。</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too: no goal asks for a value of “variant”. Let a goal ask for a random word or number.</source>
        <translation>一名学生的答案，换一名学生也能通过：没有目标要求“variant”里的值。请让某个目标要求一个随机的词或数字。</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too, since too many students have the same values in goals (%1). Let a goal ask for a random word or number.</source>
        <translation>一名学生的答案，换一名学生也能通过，因为太多学生在目标里的值相同 (%1)。请让某个目标要求一个随机的词或数字。</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”, but it passes every step.</source>
        <translation>“%1”应当停在“%2”，却通过了所有步骤。</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”; it stops at “%3”.</source>
        <translation>“%1”应当停在“%2”，实际停在“%3”。</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; nothing is said.</source>
        <translation>对“%1”应当告诉学生“%2”，实际什么也没说。</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; what is said is: %3</source>
        <translation>对“%1”应当告诉学生“%2”，实际说的是：%3</translation>
    </message>
    <message>
        <source>This fence of ``` is not closed by another.</source>
        <translation>这个 ``` 没有用另一个 ``` 关上。</translation>
    </message>
    <message>
        <source>This comment is not closed by “--&gt;”.</source>
        <translation>这条注释没有用“--&gt;”关上。</translation>
    </message>
    <message>
        <source>A heading has a space behind “%1”.</source>
        <translation>标题里“%1”的后面要有空格。</translation>
    </message>
    <message>
        <source>The step “%1” has no title: write “## %1: words”.</source>
        <translation>步骤“%1”没有标题：请写“## %1: 文字”。</translation>
    </message>
    <message>
        <source>The question “%1” has its “#### because” already.</source>
        <translation>问题“%1”已经有“#### because”了。</translation>
    </message>
    <message>
        <source>This hint is empty.</source>
        <translation>这条提示是空的。</translation>
    </message>
    <message>
        <source>The file ends before this, at a line “---” or “...”: one file is one document. Leave that line out.</source>
        <translation>文件在这之前就结束了，结束在“---”或“...”那一行：一个文件只是一份文档。请去掉那一行。</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and does not end: a closing quote is missing.</source>
        <translation>这个引号从第 %1 行开始，却没有结束：缺少收尾的引号。</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and ends only in line %2: is a closing quote missing?</source>
        <translation>这个引号从第 %1 行开始，到第 %2 行才结束：是不是缺少收尾的引号？</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>Between “${” and “}” a name is missing.</source>
        <translation>“${”和“}”之间缺少名字。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”.</source>
        <translation>“%1:”后面什么也没有。</translation>
    </message>
    <message>
        <source>A tab stands here; use spaces.</source>
        <translation>这里是制表符；请用空格。</translation>
    </message>
    <message>
        <source>A text that begins with “%1” is put in quotes: “&apos;%1…&apos;”.</source>
        <translation>以“%1”开头的文字要放在引号里：“&apos;%1…&apos;”。</translation>
    </message>
    <message>
        <source>A second colon stands here: a text with a colon and a space in it is put in quotes.</source>
        <translation>这里有第二个冒号：含有冒号加空格的文字要放在引号里。</translation>
    </message>
    <message>
        <source>The attempt was begun with %1.</source>
        <translation>这次作答开始于 %1。</translation>
    </message>
    <message>
        <source>The header has no From; RFC 5322 wants From and Date.</source>
        <translation>信头里没有 From；RFC 5322 要求有 From 和 Date。</translation>
    </message>
    <message>
        <source>The header has no Date; RFC 5322 wants From and Date.</source>
        <translation>信头里没有 Date；RFC 5322 要求有 From 和 Date。</translation>
    </message>
    <message>
        <source>The header has neither From nor Date; RFC 5322 wants both.</source>
        <translation>信头里既没有 From 也没有 Date；RFC 5322 要求两者都有。</translation>
    </message>
    <message>
        <source>The message has no header; RFC 5322 wants From and Date in it.</source>
        <translation>这封邮件没有信头；RFC 5322 要求信头里有 From 和 Date。</translation>
    </message>
    <message>
        <source>The header lacks a required field</source>
        <translation>信头缺少必需的字段</translation>
    </message>
    <message>
        <source>Enter was pressed on an empty line</source>
        <translation>在空行上按了 Enter</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood. Only inside a message an empty line has a meaning.</source>
        <translation>发出去的每一行都会被当作命令来读，哪怕上面什么也没有。这没有坏处：会话还停在原来的地方。只有在邮件内容里，空行才有意义。</translation>
    </message>
    <message>
        <source>A space too many around the command</source>
        <translation>命令前后多了空格</translation>
    </message>
    <message>
        <source>A command begins its line, and exactly one space stands behind it.</source>
        <translation>命令要写在行首，后面恰好一个空格。</translation>
    </message>
    <message>
        <source>Permanent: as things stand, the same line will be refused again.</source>
        <translation>永久：情况不变，同一行再发还会被拒绝。</translation>
    </message>
    <message>
        <source>The mailbox exists and takes no mail: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>邮箱存在，但不收邮件：代码以 4 开头表示暂时不收，以 5 开头表示永久不收。</translation>
    </message>
    <message>
        <source>The mail system takes no messages: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>邮件系统不收邮件：代码以 4 开头表示暂时不收，以 5 开头表示永久不收。</translation>
    </message>
    <message>
        <source>Not permitted by the server&apos;s rules: this client, sender or recipient. For a foreign domain: no relaying.</source>
        <translation>服务器的规则不允许这个客户端、发件人或收件人。对于外部域：不做中继。</translation>
    </message>
    <message>
        <source>The priority of the message is too low for the server to take it.</source>
        <translation>邮件的优先级太低，服务器不收。</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 is no parameter that this server knows: those may be used whose extension stands in its answer to EHLO.</source>
        <translation>地址写得没错。这台服务器不认识扩展参数 %1：只能用它在 EHLO 应答中列出的那些扩展所带的参数。</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs behind %2, not behind %3.</source>
        <translation>地址写得没错。%1 应该跟在 %2 后面，而不是 %3 后面。</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs to the extension %2, and the server has not announced that one in its answer to EHLO.</source>
        <translation>地址写得没错。%1 属于扩展 %2，而服务器在 EHLO 应答中没有宣布这个扩展。</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 stands alone, without = and a value.</source>
        <translation>地址写得没错。%1 单独书写，不带 = 和值。</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 may stand behind it only once.</source>
        <translation>地址写得没错。%1 在后面只能出现一次。</translation>
    </message>
    <message>
        <source>A parameter behind the address is wrong</source>
        <translation>地址后面的扩展参数不对</translation>
    </message>
    <message>
        <source>no command on the line</source>
        <translation>这一行没有命令</translation>
    </message>
    <message>
        <source>The line was empty; the server waits for a command.</source>
        <translation>这一行是空的；服务器在等命令。</translation>
    </message>
    <message>
        <source>Nothing has changed. Type the command.</source>
        <translation>什么都没有变。输入命令即可。</translation>
    </message>
    <message>
        <source>The server knows the first word, but not the line as a whole: it is too long, or something in it or at its end is what no command may have.</source>
        <translation>第一个词服务器认识，但整行看不懂：要么太长，要么行中或行尾有任何命令都不能有的内容。</translation>
    </message>
    <message>
        <source>Type the line again.</source>
        <translation>把这一行重新输入一遍。</translation>
    </message>
    <message>
        <source>The command is known, but there is a space too many: exactly one stands behind it, and none before it.</source>
        <translation>命令认识，但多了空格：命令后面恰好一个空格，前面没有空格。</translation>
    </message>
    <message>
        <source>Write the line with single spaces.</source>
        <translation>把这一行里的空格都改成一个。</translation>
    </message>
    <message>
        <source>MAIL is known and the sender behind it is right; a parameter behind the sender is not.</source>
        <translation>MAIL 认识，后面的发件人也写得对；不对的是发件人后面的扩展参数。</translation>
    </message>
    <message>
        <source>Correct the parameter, or leave it out.</source>
        <translation>改正这个扩展参数，或者去掉它。</translation>
    </message>
    <message>
        <source>MAIL is known; something behind it is not as the server wants it: the sender, or a parameter.</source>
        <translation>MAIL 认识；后面有东西不合服务器的要求：发件人，或者某个扩展参数。</translation>
    </message>
    <message>
        <source>RCPT is known and the recipient behind it is right; a parameter behind the recipient is not.</source>
        <translation>RCPT 认识，后面的收件人也写得对；不对的是收件人后面的扩展参数。</translation>
    </message>
    <message>
        <source>RCPT is known; something behind it is not as the server wants it: the recipient, or a parameter.</source>
        <translation>RCPT 认识；后面有东西不合服务器的要求：收件人，或者某个扩展参数。</translation>
    </message>
    <message>
        <source>The sender is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>发件人没问题；但后面的扩展参数或它的值，这台服务器没有。</translation>
    </message>
    <message>
        <source>Give the parameter another value, or leave it out.</source>
        <translation>给这个扩展参数换一个值，或者去掉它。</translation>
    </message>
    <message>
        <source>The recipient is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>收件人没问题；但后面的扩展参数或它的值，这台服务器没有。</translation>
    </message>
    <message>
        <source>No command was recognised in the line.</source>
        <translation>这一行里没有认出任何命令。</translation>
    </message>
    <message>
        <source>%1: accepted here; a strict server answers %2.</source>
        <translation>%1：这里接受了；严格的服务器会答 %2。</translation>
    </message>
    <message>
        <source>Accepted, though not by the grammar</source>
        <translation>接受了，但不合语法</translation>
    </message>
    <message>
        <source>A tolerant server takes more than the grammar allows, so that no mail is lost. Whoever keeps to the grammar is understood by every server.</source>
        <translation>宽松的服务器接受的比语法允许的更多，为的是不丢邮件。按语法来写，任何服务器都能懂。</translation>
    </message>
    <message>
        <source>What happens here is for you to find out. Answer the question in the lab, then it is explained here.</source>
        <translation>这里发生了什么，要由你自己弄清楚。先回答实验中的问题，随后这里就会给出解释。</translation>
    </message>
    <message>
        <source>Nothing shows that this lab can be passed. Write a model answer, and name it here: “solution: solution.session”.</source>
        <translation>没有什么能说明这个实验可以完成。请写一份标准答案，并在这里写明：“solution: solution.session”。</translation>
    </message>
    <message>
        <source>“hidden” goes with a “goal”: that is what is not told.</source>
        <translation>“hidden”要与“goal”一起使用：不说明的正是它。</translation>
    </message>
    <message>
        <source>What is to be found here: not found yet.</source>
        <translation>要在这里找出的内容：尚未找到。</translation>
    </message>
    <message>
        <source>A message arrived, but it is not yet what is to be found here.</source>
        <translation>有一封邮件到达，但还不是要在这里找出的内容。</translation>
    </message>
    <message>
        <source>Connection %1: this reply stands in the file before the command that it answers.</source>
        <translation>连接 %1：文件中这条应答出现在它所回答的命令之前。</translation>
    </message>
    <message>
        <source>The file says that the attempt speaks “%1”; the lab speaks “%2”.</source>
        <translation>文件称这次作答使用“%1”协议；该实验使用“%2”。</translation>
    </message>
    <message>
        <source>This is a folder or a device, and no file</source>
        <translation>这是文件夹或设备，不是文件</translation>
    </message>
    <message>
        <source>Hung up without an answer</source>
        <translation>未答复就断开了连接</translation>
    </message>
    <message>
        <source>The server closed the connection behind the message, before it had said whether it takes it. It may be stored or lost. A client sends it once more, so that nothing is lost; that is how a recipient comes to have a message twice.</source>
        <translation>邮件刚发完，服务器还没说收不收就关闭了连接。邮件可能已经存下，也可能丢了。客户端会再发一次，以免丢失；收件人收到两封一样的邮件，往往就是这么来的。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. The client cannot know what became of the command: it takes the mail for one that was answered 451, and tries again later.</source>
        <translation>服务器还没答复 %1 就关闭了连接。这条命令结果如何，客户端无从知道：它就当这封邮件得到的是 451，过一会儿再试。</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>故障最多 %1 个。</translation>
    </message>
    <message>
        <source>A server that hangs up gives no reply: leave one of the two out.</source>
        <translation>断开连接的服务器不会再应答：两者只能留一个。</translation>
    </message>
    <message>
        <source>A fault says what goes wrong: give it “delay”, “hang-up” or “reply”.</source>
        <translation>故障要说明出什么错：请写上“delay”“hang-up”或“reply”。</translation>
    </message>
    <message>
        <source>A student who types nothing passes the step “%1”: the workbench connects by itself. Name the step before it in “after”, or ask for something that the student sends.</source>
        <translation>什么都不输入的学生也能通过步骤“%1”：工作台会自己建立连接。请在“after”里写上它前面的步骤，或者要求学生必须发送某样内容。</translation>
    </message>
    <message>
        <source>%1 Leave the quotes out.</source>
        <translation>%1 请去掉引号。</translation>
    </message>
    <message>
        <source>%1 section %2</source>
        <translation>%1 第 %2 节</translation>
    </message>
    <message>
        <source>%1 appendix %2</source>
        <translation>%1 附录 %2</translation>
    </message>
    <message>
        <source>Its header field %1 does not contain “%2”.</source>
        <translation>信头字段 %1 不包含“%2”。</translation>
    </message>
    <message>
        <source>About the command line itself: its spelling, its place in the order, or whether the server has it at all; not about a mailbox.</source>
        <translation>说的是命令行本身：拼写、在命令顺序中的位置，或者服务器到底有没有这个命令；与邮箱无关。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had judged the answer to its challenge. The client cannot know whether it was right. Authentication ends with the connection in any case: the client connects again and authenticates anew.</source>
        <translation>服务器还没有判定对质询的回答就关闭了连接。回答对不对，客户端无从知道。无论如何，身份验证都随连接结束：客户端重新连接，再验证一次。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. That command carries no mail, so none is in doubt; a transaction that was open is dropped with the connection. Whoever still needs the answer connects again and sends the command once more.</source>
        <translation>服务器还没答复 %1 就关闭了连接。这条命令不携带邮件，所以没有哪封邮件因此下落不明；如果有事务在进行，它随连接一起被丢弃。还需要答复的话，就重新连接，再发一次这条命令。</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is not. Its form is %1. %2 What it is for: %3</source>
        <translation>地址写得正确，但这个参数的值不对。它的格式是 %1。%2用途：%3</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is none that this server has. Its form is %1. %2 What it is for: %3</source>
        <translation>地址写得正确，但这个参数的值是服务器没有的。它的格式是 %1。%2用途：%3</translation>
    </message>
    <message>
        <source>The source route is malformed</source>
        <translation>源路由格式不对</translation>
    </message>
    <message>
        <source>too many errors, closing</source>
        <translation>错误太多，关闭连接</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing.</source>
        <translation>服务器认识这个命令，但后面缺少主机名。</translation>
    </message>
    <message>
        <source>If you have introduced yourself before, go on with MAIL: some servers take HELO and EHLO only once.</source>
        <translation>如果你之前已经介绍过自己，就用 MAIL 继续：有些服务器只接受一次 HELO 或 EHLO。</translation>
    </message>
    <message>
        <source>system status, or system help</source>
        <translation>系统状态或帮助</translation>
    </message>
    <message>
        <source>The server reports the state it is in, or tells what help it can give. The text is written for people; programs skip it.</source>
        <translation>服务器报告自己的状态，或者说明能提供哪些帮助。这段文字是写给人看的；程序会跳过它。</translation>
    </message>
    <message>
        <source>The server had nothing to forget: no transaction was open. Nothing has changed.</source>
        <translation>服务器没有什么可忘的：没有正在进行的事务。什么都没有变。</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection. Among the lines were header fields: they were read as commands, because the server was not waiting for a message. Nothing of that message has arrived.</source>
        <translation>服务器拒绝的行太多，于是关闭连接。其中有信头字段：服务器当时并不在等邮件内容，所以把它们当成命令来读。那封邮件什么也没有送到。</translation>
    </message>
    <message>
        <source>Connect again and start over. Send the header fields and the text only when DATA has been answered with 354.</source>
        <translation>重新连接，从头开始。等 DATA 得到 354 之后，再发信头字段和正文。</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection: it takes a client that makes so many errors for a program gone wrong. An unfinished transaction is lost.</source>
        <translation>服务器拒绝的行太多，于是关闭连接：出错这么多的客户端，它会当成失控的程序。没有完成的事务就丢了。</translation>
    </message>
    <message>
        <source>Connect again and start over. Read each refusal before you send the next line.</source>
        <translation>重新连接，从头开始。每次被拒绝，先看懂应答，再发下一行。</translation>
    </message>
    <message>
        <source>VRFY is known, but the user or mailbox that it shall ask about is missing.</source>
        <translation>服务器认识 VRFY，但后面缺少要询问的用户或邮箱。</translation>
    </message>
    <message>
        <source>Write a name or an address behind VRFY.</source>
        <translation>在 VRFY 后面写上名字或地址。</translation>
    </message>
    <message>
        <source>EXPN is known, but the mailing list that it shall ask about is missing.</source>
        <translation>服务器认识 EXPN，但后面缺少要询问的邮件列表。</translation>
    </message>
    <message>
        <source>Write the name or the address of a list behind EXPN.</source>
        <translation>在 EXPN 后面写上列表的名字或地址。</translation>
    </message>
    <message>
        <source>The first word was recognised; what must stand behind it is missing. That is the difference from 500.</source>
        <translation>第一个词认出来了，但缺少它后面必须有的内容。这就是它和 500 的区别。</translation>
    </message>
    <message>
        <source>no such mailing list</source>
        <translation>没有这个邮件列表</translation>
    </message>
    <message>
        <source>The server has no list of that name to expand: nobody has the name, a user has it, or it belongs to another domain. Some servers say so of every list, to keep its members to themselves.</source>
        <translation>服务器没有叫这个名字的列表可以展开：没有这个名字，或者它是一个用户，或者它属于别的域。有些服务器对所有列表都这样回答，以免公开成员。</translation>
    </message>
    <message>
        <source>A report on the system, or on the help that it has.</source>
        <translation>说明系统的状态，或者它有哪些帮助。</translation>
    </message>
    <message>
        <source>The command word is known, its argument is wrong or missing.</source>
        <translation>命令词认识，参数不对或缺失。</translation>
    </message>
    <message>
        <source>The slash means “or”: one of these words is wanted.</source>
        <translation>斜线表示“或者”：要写其中一个词。</translation>
    </message>
    <message>
        <source>That is a whole number of at most 20 digits.</source>
        <translation>也就是一个整数，最多 20 位数字。</translation>
    </message>
    <message>
        <source>xtext is printable ASCII without spaces; + and = are written as +2B and +3D.</source>
        <translation>xtext 是不含空格的可打印 ASCII；+ 和 = 要写成 +2B 和 +3D。</translation>
    </message>
    <message>
        <source>That is an address in xtext, where + and = are written as +2B and +3D, or &lt;&gt; where nobody knows it.</source>
        <translation>也就是 xtext 形式的地址，其中 + 和 = 写成 +2B 和 +3D；没有人知道的话就写 &lt;&gt;。</translation>
    </message>
    <message>
        <source>That is NEVER alone, or one or more of the other words with commas between them.</source>
        <translation>也就是单独的 NEVER，或者其余几个词中的一个或多个，用逗号隔开。</translation>
    </message>
    <message>
        <source>That is the kind of address, mostly rfc822, then a semicolon, then the address in xtext, where + and = are written as +2B and +3D.</source>
        <translation>也就是地址的类型（多为 rfc822），然后是分号，然后是 xtext 形式的地址，其中 + 和 = 写成 +2B 和 +3D。</translation>
    </message>
    <message>
        <source>Finish the transaction that is open, or drop it with RSET; then send this line again.</source>
        <translation>先完成正在进行的事务，或者用 RSET 丢弃它，然后再发这一行。</translation>
    </message>
    <message>
        <source>Leave with QUIT.</source>
        <translation>用 QUIT 离开。</translation>
    </message>
    <message>
        <source>If the sender is right as it stands, go on with RCPT. If it shall be another, send RSET and then this line again.</source>
        <translation>如果发件人没错，就用 RCPT 继续。如果要换发件人，先发 RSET，再发这一行。</translation>
    </message>
    <message>
        <source>Send the rest of the message. A recipient who came too late gets it in a transaction of their own.</source>
        <translation>把邮件剩下的部分发完。来迟的收件人要另开一次事务。</translation>
    </message>
    <message>
        <source>Send the rest of the message with BDAT, or drop it with RSET and begin again.</source>
        <translation>用 BDAT 把邮件剩下的部分发完，或者用 RSET 丢弃它，重新开始。</translation>
    </message>
    <message>
        <source>Introduce yourself again, with EHLO. That drops a transaction that is open; it then begins again with MAIL.</source>
        <translation>用 EHLO 重新介绍自己。正在进行的事务会被丢弃，要从 MAIL 重新开始。</translation>
    </message>
    <message>
        <source>Nothing is missing: go on with MAIL.</source>
        <translation>什么都不缺：用 MAIL 继续。</translation>
    </message>
    <message>
        <source>Nothing is missing: go on inside the tunnel.</source>
        <translation>什么都不缺：在隧道里继续。</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it by its rules. Nothing was delivered to anybody.</source>
        <translation>服务器读完了邮件，按它的规则拒绝了。没有投递给任何人。</translation>
    </message>
    <message>
        <source>The SIZE that you declared is more than the server takes.</source>
        <translation>你用 SIZE 声明的大小超过了服务器的上限。</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it. Nothing was delivered to anybody.</source>
        <translation>服务器读完了邮件，拒绝了它。没有投递给任何人。</translation>
    </message>
    <message>
        <source>The name: it is not allowed, or several mailboxes fit it.</source>
        <translation>名字：不允许使用，或者有多个邮箱符合。</translation>
    </message>
    <message>
        <source>First answer the question about this reply in the lab; F7 leads there. Then it is explained here.</source>
        <translation>先回答实验里关于这个应答的问题；按 F7 就到那里。然后这里就会解释它。</translation>
    </message>
    <message>
        <source>What does the reply say, and what would you try now? Send your next line, then this one is explained.</source>
        <translation>这个应答说了什么，你现在会试什么？发出下一行，然后这一行就会得到解释。</translation>
    </message>
    <message>
        <source>Not told yet: the lab has a question about it.</source>
        <translation>这里先不说：实验有一个关于它的问题。</translation>
    </message>
    <message>
        <source>The session is in state %1 at that moment.</source>
        <translation>当时会话处于状态 %1。</translation>
    </message>
    <message>
        <source>The line that it answers contains “%1”.</source>
        <translation>所应答的那一行含有“%1”。</translation>
    </message>
    <message>
        <source>The server answers with its name, although you gave none: it is a tolerant one.</source>
        <translation>服务器报了自己的名字，虽然你没有报：它比较宽松。</translation>
    </message>
    <message>
        <source>A name belongs behind HELO. This server does without: open a mail transaction with MAIL.</source>
        <translation>HELO 后面应当有主机名。这台服务器没有也行：用 MAIL 开始一个邮件事务。</translation>
    </message>
    <message>
        <source>The line is longer than a server must take: 512 octets with its end.</source>
        <translation>这一行超过了服务器必须接受的长度：连同行结束符共 512 个八位组。</translation>
    </message>
    <message>
        <source>Send a shorter line.</source>
        <translation>发送短一些的行。</translation>
    </message>
    <message>
        <source>The server knows no command with that first word. What stands behind it was not even looked at.</source>
        <translation>服务器不认识以这个词开头的命令。后面的内容它连看都没有看。</translation>
    </message>
    <message>
        <source>The mailbox is not verified; mail for it is taken all the same.</source>
        <translation>邮箱未经证实；发给它的邮件仍会接收。</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>TRANSACTION begins: the maildrop is locked for this session, and every message has got a number that stays the same until QUIT. What arrives from now on is seen in the next session.</source>
        <translation>TRANSACTION 阶段开始：maildrop 已为本会话锁定，每封邮件都得到一个编号，直到 QUIT 都不变。此后到达的邮件要到下一次会话才能看到。</translation>
    </message>
    <message>
        <source>STAT and LIST tell what is there.</source>
        <translation>用 STAT 和 LIST 看看里面有什么。</translation>
    </message>
    <message>
        <source>The message&apos;s number and its size. The size counts octets, not characters: the end of a line is two of them, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>邮件的编号和大小。大小数的是八位组，不是字符：行尾算两个，CR 和 LF；ASCII 以外的一个字要占好几个。</translation>
    </message>
    <message>
        <source>the server leaves</source>
        <translation>服务器要离开</translation>
    </message>
    <message>
        <source>The server ends the session by itself. UPDATE was never reached, so nothing is removed, whatever was marked. SMTP would say 421 here.</source>
        <translation>服务器自行结束会话。没有到达 UPDATE，所以无论标记了什么，都不会删除。换作 SMTP，这里会说 421。</translation>
    </message>
    <message>
        <source>Connect again, and mark anew what shall go.</source>
        <translation>重新连接，把要删除的邮件再标记一遍。</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>服务器已就绪</translation>
    </message>
    <message>
        <source>The greeting: a POP3 server is here, and AUTHORIZATION begins. In POP3 the server speaks first, as in SMTP, whose greeting is 220.</source>
        <translation>问候：这里有一台 POP3 服务器，AUTHORIZATION 阶段开始。和 SMTP 一样，POP3 也是服务器先开口；SMTP 的问候是 220。</translation>
    </message>
    <message>
        <source>Say who you are: USER and then PASS, or APOP.</source>
        <translation>说明你是谁：先 USER 再 PASS，或者用 APOP。</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>名字已收下</translation>
    </message>
    <message>
        <source>The server has heard the name, no more: it says +OK to names that nobody has, too. Whether somebody may in, the password decides.</source>
        <translation>服务器只是听到了这个名字：名字不存在，它也说 +OK。能不能进去，由密码决定。</translation>
    </message>
    <message>
        <source>Send PASS with the password.</source>
        <translation>用 PASS 发送密码。</translation>
    </message>
    <message>
        <source>the capabilities follow</source>
        <translation>下面是能力列表</translation>
    </message>
    <message>
        <source>What the server can do beyond the minimum, one capability a line, up to a lone dot. EHLO asks the same of an SMTP server.</source>
        <translation>服务器在最低要求之外还会什么，一行一项，直到单独一行的点。对 SMTP 服务器，问这件事的是 EHLO。</translation>
    </message>
    <message>
        <source>UTF-8 is switched on</source>
        <translation>已启用 UTF-8</translation>
    </message>
    <message>
        <source>From here on both sides may use UTF-8 in names, passwords and headers.</source>
        <translation>从现在起，双方可以在名字、密码和信头里使用 UTF-8。</translation>
    </message>
    <message>
        <source>how many, and how large</source>
        <translation>有几封，共多大</translation>
    </message>
    <message>
        <source>Two numbers for programs: how many messages there are, and how many octets they have together. What is marked as deleted is not counted. The end of a line counts as two octets, CR and LF.</source>
        <translation>给程序看的两个数：有多少封邮件，一共多少八位组。已标记删除的不算在内。行尾算两个八位组，CR 和 LF。</translation>
    </message>
    <message>
        <source>the list follows</source>
        <translation>下面是列表</translation>
    </message>
    <message>
        <source>One line for each message, its number and its size, up to a lone dot. The size counts octets, not characters: the end of a line is two of them, CR and LF. What is marked as deleted is left out, and the others keep their numbers.</source>
        <translation>每封邮件一行：编号和大小，直到单独一行的点。大小数的是八位组，不是字符：行尾算两个，CR 和 LF。已标记删除的不列出，其余邮件的编号不变。</translation>
    </message>
    <message>
        <source>number and size</source>
        <translation>编号和大小</translation>
    </message>
    <message>
        <source>the message follows</source>
        <translation>下面是邮件</translation>
    </message>
    <message>
        <source>The whole message, header, empty line and body, up to a lone dot. A line that begins with a dot comes with one more (dot-stuffing), which the client takes off again, as behind DATA in SMTP.</source>
        <translation>整封邮件：信头、空行和正文，直到单独一行的点。以点开头的行会多带一个点（点填充, dot-stuffing），由客户端去掉，就像 SMTP 里 DATA 之后那样。</translation>
    </message>
    <message>
        <source>The message is still on the server. If it shall not stay there, mark it with DELE.</source>
        <translation>邮件还在服务器上。不想留着，就用 DELE 标记它。</translation>
    </message>
    <message>
        <source>the beginning of the message follows</source>
        <translation>下面是邮件的开头</translation>
    </message>
    <message>
        <source>The header, the empty line, and as many lines of the body as were asked for, up to a lone dot. The message stays as it is.</source>
        <translation>信头、空行，以及所要求的正文行数，直到单独一行的点。邮件保持原样。</translation>
    </message>
    <message>
        <source>the unique ids follow</source>
        <translation>下面是唯一标识</translation>
    </message>
    <message>
        <source>One line for each message, its number and its id, up to a lone dot. The number holds for this session, the id for as long as the message exists: by it a client knows what it has already.</source>
        <translation>每封邮件一行：编号和标识，直到单独一行的点。编号只在本次会话有效，标识则在邮件存在期间一直有效：客户端凭它知道哪些已经取过。</translation>
    </message>
    <message>
        <source>number and unique id</source>
        <translation>编号和唯一标识</translation>
    </message>
    <message>
        <source>The message&apos;s number, which holds for this session, and its id, which holds for as long as the message exists.</source>
        <translation>邮件的编号只在本次会话有效；它的标识在邮件存在期间一直有效。</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>已标记删除</translation>
    </message>
    <message>
        <source>The message is marked, not gone. In this session it can no longer be fetched; it is removed in UPDATE, and only QUIT leads there.</source>
        <translation>邮件只是被标记，并没有消失。本次会话里不能再取它；它要到 UPDATE 阶段才删除，而只有 QUIT 能到那里。</translation>
    </message>
    <message>
        <source>QUIT makes it final; RSET takes the mark off.</source>
        <translation>QUIT 使删除生效；RSET 取消标记。</translation>
    </message>
    <message>
        <source>no marks any more</source>
        <translation>标记已全部取消</translation>
    </message>
    <message>
        <source>Every message that DELE had marked is back, under its old number. RSET in SMTP drops something else: the mail transaction.</source>
        <translation>DELE 标记过的邮件都回来了，编号照旧。SMTP 的 RSET 丢弃的是另一样东西：邮件事务。</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>服务器还在</translation>
    </message>
    <message>
        <source>The server is alive, and its clock for silence starts anew.</source>
        <translation>服务器还活着，静默计时重新开始。</translation>
    </message>
    <message>
        <source>the last message fetched</source>
        <translation>最后取过的邮件</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>The session ends as agreed. After a login this is UPDATE: the server has removed what was marked, given the lock back, and closes the connection.</source>
        <translation>会话按约定结束。登录之后，这就是 UPDATE: 服务器已删除标记过的邮件，交还锁，并关闭连接。</translation>
    </message>
    <message>
        <source>the server waits for an answer</source>
        <translation>服务器等待回答</translation>
    </message>
    <message>
        <source>A plus sign alone is a challenge within AUTH; it is written in base64. SMTP says 334 for it.</source>
        <translation>单独一个加号是 AUTH 过程中的质询，用 base64 书写。SMTP 用 334 表示它。</translation>
    </message>
    <message>
        <source>The command was done. POP3 has two words for an answer, +OK and -ERR, where SMTP has codes of three digits. What stands behind +OK depends on the command that it answers.</source>
        <translation>命令已完成。POP3 的应答只有两个词，+OK 和 -ERR；SMTP 则用三位数字的应答码。+OK 后面是什么，取决于它回答的命令。</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>不提供服务</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP would say 554 here.</source>
        <translation>服务器不在这条连接上提供服务。换作 SMTP，这里会说 554。</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>The first word is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in POP3 only the words behind -ERR tell.</source>
        <translation>第一个词不是服务器的命令。SMTP 对此有专门的应答码 500；在 POP3 里，只有 -ERR 后面的文字能说明。</translation>
    </message>
    <message>
        <source>Look at the spelling of the first word.</source>
        <translation>检查第一个词的拼写。</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP would say 502 here.</source>
        <translation>这个命令是有的，但这台服务器不提供。换作 SMTP，这里会说 502。</translation>
    </message>
    <message>
        <source>CAPA tells what the server can do.</source>
        <translation>CAPA 会告诉你服务器会什么。</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes, or is missing. SMTP would say 501 here.</source>
        <translation>命令认得，但后面的内容不是它要的，或者缺了。换作 SMTP，这里会说 501。</translation>
    </message>
    <message>
        <source>message already deleted</source>
        <translation>邮件已标记删除</translation>
    </message>
    <message>
        <source>DELE has marked this message earlier in this session. Its number is not given to another one: all numbers stay as they are until the session ends.</source>
        <translation>本次会话中，DELE 已经标记过这封邮件。它的编号不会给别的邮件：会话结束之前，所有编号都不变。</translation>
    </message>
    <message>
        <source>LIST shows what is left; RSET takes all marks off.</source>
        <translation>LIST 显示还剩哪些；RSET 取消全部标记。</translation>
    </message>
    <message>
        <source>no such message</source>
        <translation>没有这封邮件</translation>
    </message>
    <message>
        <source>The maildrop has no message of that number. Numbers begin at 1 and go as far as the server counted at the login.</source>
        <translation>maildrop 里没有这个编号的邮件。编号从 1 开始，到登录时服务器数到的数为止。</translation>
    </message>
    <message>
        <source>LIST shows which numbers there are.</source>
        <translation>LIST 显示有哪些编号。</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>The server does not open the maildrop. It does not say whether the name or the password was wrong: that would help only those who guess. SMTP would say 535 here.</source>
        <translation>服务器没有打开 maildrop。它不说错的是名字还是密码：说了只会帮助猜密码的人。换作 SMTP，这里会说 535。</translation>
    </message>
    <message>
        <source>Begin again with USER.</source>
        <translation>从 USER 重新开始。</translation>
    </message>
    <message>
        <source>not everything is removed</source>
        <translation>没有全部删除</translation>
    </message>
    <message>
        <source>The session is over, but the server could not remove every message that was marked. Those are there again in the next session.</source>
        <translation>会话结束了，但服务器没能删除所有标记过的邮件。没删掉的，下次会话还在。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The command was not done. POP3 has no codes of three digits as SMTP has: one word, -ERR, stands for the wrong moment (503 in SMTP), wrong arguments (501), unknown commands (500) and all the rest. The reason is in the words behind it.</source>
        <translation>命令没有执行。POP3 没有 SMTP 那样的三位应答码：一个 -ERR 就代表时机不对（SMTP 的 503）、参数错误 (501)、未知命令 (500) 以及其他一切。原因在后面的文字里。</translation>
    </message>
    <message>
        <source>TOP: the header and the first lines of a message can be fetched.</source>
        <translation>TOP: 可以只取邮件的信头和正文的前几行。</translation>
    </message>
    <message>
        <source>UIDL: every message has an id that stays the same from session to session.</source>
        <translation>UIDL: 每封邮件都有一个标识，各次会话都不变。</translation>
    </message>
    <message>
        <source>USER and PASS are taken.</source>
        <translation>接受 USER 和 PASS。</translation>
    </message>
    <message>
        <source>AUTH is taken, with one of the mechanisms named behind it.</source>
        <translation>接受 AUTH，机制是后面列出的几种之一。</translation>
    </message>
    <message>
        <source>Behind -ERR a code in brackets may stand that programs understand, such as [IN-USE].</source>
        <translation>-ERR 后面可能带有方括号里的代码，程序看得懂，例如 [IN-USE]。</translation>
    </message>
    <message>
        <source>A login that fails for its name or password says [AUTH], so that programs can tell it from trouble of the server.</source>
        <translation>因名字或密码而失败的登录会标上 [AUTH]，程序就能把它和服务器自身的故障区分开。</translation>
    </message>
    <message>
        <source>The client may send several commands without waiting for each answer.</source>
        <translation>客户端可以连续发送几个命令，不必逐个等待应答。</translation>
    </message>
    <message>
        <source>How many days messages are kept on the server; NEVER means that they are kept until somebody deletes them.</source>
        <translation>邮件在服务器上保留多少天；NEVER 表示一直保留到有人删除。</translation>
    </message>
    <message>
        <source>So many seconds must pass between two logins.</source>
        <translation>两次登录之间必须隔这么多秒。</translation>
    </message>
    <message>
        <source>The program that answers, for people who look for a fault.</source>
        <translation>应答的是什么程序，供查找故障的人参考。</translation>
    </message>
    <message>
        <source>STLS: the connection can be turned into a TLS tunnel.</source>
        <translation>STLS: 可以把连接变成 TLS 隧道。</translation>
    </message>
    <message>
        <source>UTF8: headers may come in UTF-8; with USER behind it, names and passwords may have letters of any script.</source>
        <translation>UTF8: 信头可以用 UTF-8；后面带 USER 时，名字和密码也可以用任何文字。</translation>
    </message>
    <message>
        <source>The name of the mailbox. Some servers want the whole address.</source>
        <translation>邮箱的名字。有些服务器要求写完整地址。</translation>
    </message>
    <message>
        <source>The message&apos;s number, as LIST tells it. It holds for this session: the next one counts anew.</source>
        <translation>邮件的编号，由 LIST 给出。只在本次会话有效：下次会话重新编号。</translation>
    </message>
    <message>
        <source>How many lines of the body are wanted besides the header. 0 brings the header alone.</source>
        <translation>除信头之外还要正文的多少行。0 表示只要信头。</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it. A space is part of it.</source>
        <translation>密码，明文发送：路上偷听的人都能读到。空格也是密码的一部分。</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as QUIT asked for. What was marked as deleted has been removed.</source>
        <translation>TCP 连接已按 QUIT 的要求断开。标记删除的邮件已经删除。</translation>
    </message>
    <message>
        <source>The TCP connection is gone without QUIT. UPDATE was never reached: nothing is removed, marks are forgotten, and the lock on the maildrop is given back.</source>
        <translation>没有 QUIT，TCP 连接就断了。没有到达 UPDATE: 什么都不删除，标记作废，maildrop 的锁已交还。</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No maildrop was open.</source>
        <translation>TCP 连接断了。没有打开过 maildrop。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered QUIT. Whether it has removed what was marked, the client cannot know: the next session will show.</source>
        <translation>服务器还没有回答 QUIT 就关闭了连接。标记的邮件是否已删除，客户端无从知道：下次会话就能看到。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Without QUIT nothing is removed: every message is still there in the next session.</source>
        <translation>服务器还没有回答就关闭了连接。没有 QUIT 就什么都不删除：下次会话时每封邮件都还在。</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood.</source>
        <translation>发出去的一行会被当作命令来读，哪怕上面什么都没有。这没有害处：对话停在原来的地方。</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); POP3 says -ERR to both.</source>
        <translation>没有 %1 这个命令；最接近的是 %2。SMTP 会区分未知的词 (500) 和时机不对的词 (503)；POP3 对两者都说 -ERR。</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STLS first. The port of POP3 for TLS from the first octet is another one, 995.</source>
        <translation>这些八位组是 TLS 握手的开头。这个端口以明文开始：客户端要先说 STLS。一开始就用 TLS 的 POP3 端口是另一个，995。</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>POP3 的一行以两个八位组 0D 0A (CR LF) 结束。你的这行只以 0A 结束，Linux 上的 nc 就是这样发的；telnet 两个都发。</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>POP3 的一行以两个八位组 0D 0A (CR LF) 结束。这里只有 0D，所以你想写的几行，在服务器看来是一行。</translation>
    </message>
    <message>
        <source>A size in the place of a number</source>
        <translation>该写编号的地方写了大小</translation>
    </message>
    <message>
        <source>%1 is how many octets message %2 has, as LIST says behind its number. A message is asked for by its number.</source>
        <translation>%1 是第 %2 封邮件的八位组数，LIST 把它写在编号后面。取邮件要用编号。</translation>
    </message>
    <message>
        <source>The message number is missing</source>
        <translation>缺少邮件编号</translation>
    </message>
    <message>
        <source>%1 wants to know which message, by its number from LIST. The syntax is %2.</source>
        <translation>%1 要知道是哪一封邮件，用 LIST 给出的编号来说。语法是 %2。</translation>
    </message>
    <message>
        <source>This message is marked as deleted</source>
        <translation>这封邮件已标记删除</translation>
    </message>
    <message>
        <source>No message has this number</source>
        <translation>没有邮件是这个编号</translation>
    </message>
    <message>
        <source>There is no message %1. Numbers begin at 1 and were given at the login; what has arrived since then gets a number in the next session. LIST shows which there are.</source>
        <translation>没有第 %1 封邮件。编号从 1 开始，在登录时分配；此后到达的邮件要到下次会话才有编号。LIST 显示有哪些。</translation>
    </message>
    <message>
        <source>PASS before USER</source>
        <translation>PASS 在 USER 之前</translation>
    </message>
    <message>
        <source>Not logged in yet</source>
        <translation>还没有登录</translation>
    </message>
    <message>
        <source>Left without QUIT: nothing was deleted</source>
        <translation>没有 QUIT 就离开：什么都没删除</translation>
    </message>
    <message>
        <source>DELE only marks. The server removes what is marked in UPDATE, and QUIT alone leads there; you left before. The messages are there again in the next session. In SMTP a forgotten QUIT does no harm, in POP3 it undoes what you did.</source>
        <translation>DELE 只做标记。服务器在 UPDATE 阶段才删除标记过的邮件，只有 QUIT 能到那里；你在那之前就离开了。下次会话时这些邮件都还在。在 SMTP 里忘了 QUIT 没有害处，在 POP3 里却会让你白做。</translation>
    </message>
    <message>
        <source>The status: the command was done. Programs go by it.</source>
        <translation>状态：命令已完成。程序看的就是它。</translation>
    </message>
    <message>
        <source>The status: the command was not done. Programs go by it.</source>
        <translation>状态：命令没有完成。程序看的就是它。</translation>
    </message>
    <message>
        <source>The status: the server waits for an answer.</source>
        <translation>状态：服务器等待回答。</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by -ERR alone then.</source>
        <translation>RFC 没有列出的响应代码；这时客户端只看 -ERR。</translation>
    </message>
    <message>
        <source>Not a reply of POP3</source>
        <translation>不是 POP3 的应答</translation>
    </message>
    <message>
        <source>Every reply of POP3 begins with +OK or -ERR, in capitals.</source>
        <translation>POP3 的每个应答都以大写的 +OK 或 -ERR 开头。</translation>
    </message>
    <message>
        <source>The response code: the reason, for programs.</source>
        <translation>响应代码：原因，给程序看的。</translation>
    </message>
    <message>
        <source>The message&apos;s number.</source>
        <translation>邮件的编号。</translation>
    </message>
    <message>
        <source>How many messages there are.</source>
        <translation>有多少封邮件。</translation>
    </message>
    <message>
        <source>How many octets they have together, with CR and LF of every line.</source>
        <translation>一共多少八位组，包括每行的 CR 和 LF。</translation>
    </message>
    <message>
        <source>Its size in octets, with CR and LF of every line.</source>
        <translation>它的大小，以八位组计，包括每行的 CR 和 LF。</translation>
    </message>
    <message>
        <source>Its unique id: any visible characters, with no meaning but to stay the same.</source>
        <translation>它的唯一标识：由任意可见字符组成，除了保持不变，没有别的含义。</translation>
    </message>
    <message>
        <source>The timestamp, another one in each session: whoever logs in with APOP makes the digest from it.</source>
        <translation>时间戳，每次会话都不同：用 APOP 登录的客户端由它算出摘要。</translation>
    </message>
    <message>
        <source>A dot alone on its line ends the reply. It is no part of it.</source>
        <translation>单独一行的点结束应答，它不是应答内容的一部分。</translation>
    </message>
    <message>
        <source>A capability of this server.</source>
        <translation>这台服务器的一项能力。</translation>
    </message>
    <message>
        <source>One dot in the message, two on the wire (dot-stuffing): so no line of the message is taken for its end.</source>
        <translation>邮件里是一个点，线路上是两个（点填充, dot-stuffing）: 这样邮件里的行就不会被当成结尾。</translation>
    </message>
    <message>
        <source>The password was right, but another session has this maildrop open. POP3 locks it for one session at a time, so that numbers and marks stay true.</source>
        <translation>密码是对的，但这个 maildrop 正被另一个会话打开。POP3 一次只让一个会话锁定它，这样编号和标记才可靠。</translation>
    </message>
    <message>
        <source>End the other session with QUIT, or wait until it is over, and log in again.</source>
        <translation>用 QUIT 结束另一个会话，或者等它结束，再重新登录。</translation>
    </message>
    <message>
        <source>The last login was too short a time ago.</source>
        <translation>离上次登录的时间太短。</translation>
    </message>
    <message>
        <source>Wait before you log in again; CAPA tells for how many seconds.</source>
        <translation>等一等再登录；CAPA 会告诉你要等多少秒。</translation>
    </message>
    <message>
        <source>The login itself is what failed: the name, the password, or the right to log in. SMTP says 535 for that.</source>
        <translation>失败的是登录本身：名字、密码，或登录的权限。SMTP 用 535 表示。</translation>
    </message>
    <message>
        <source>Begin again with USER, and look at name and password.</source>
        <translation>从 USER 重新开始，检查名字和密码。</translation>
    </message>
    <message>
        <source>The server has a trouble of its own, and for a while only: what SMTP says with a 4 in front.</source>
        <translation>服务器自身出了问题，只是暂时的：SMTP 用 4 开头的应答码表示。</translation>
    </message>
    <message>
        <source>Try the same again later.</source>
        <translation>过一会儿再试同样的操作。</translation>
    </message>
    <message>
        <source>The server has a trouble that waiting will not cure: somebody must put it right. SMTP says so with a 5 in front.</source>
        <translation>服务器出了问题，等也没有用：必须有人来修。SMTP 用 5 开头的应答码表示。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>去问管理服务器的人。</translation>
    </message>
    <message>
        <source>This needs UTF-8, and the client has not said that it understands that: UTF8 comes before the login.</source>
        <translation>这需要 UTF-8，而客户端没有说过它懂：UTF8 要在登录之前发。</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send UTF8 first.</source>
        <translation>用 QUIT 离开，重新连接，先发 UTF8。</translation>
    </message>
    <message>
        <source>The response code</source>
        <translation>响应代码</translation>
    </message>
    <message>
        <source>This session is past AUTHORIZATION: the maildrop is open. Another user is another connection (RFC 1939 section 4).</source>
        <translation>本会话已经过了 AUTHORIZATION 阶段：maildrop 已打开。换一个用户要另开一条连接（RFC 1939 第 4 节）。</translation>
    </message>
    <message>
        <source>Go on with STAT or LIST, or leave with QUIT and connect again.</source>
        <translation>接着用 STAT 或 LIST，或者用 QUIT 离开后重新连接。</translation>
    </message>
    <message>
        <source>This command belongs to the TRANSACTION phase, and the server does not know yet whose maildrop is meant.</source>
        <translation>这个命令属于 TRANSACTION 阶段，而服务器还不知道要的是谁的 maildrop。</translation>
    </message>
    <message>
        <source>USER has named the mailbox; the maildrop opens once PASS has brought the right password.</source>
        <translation>USER 已经说出邮箱的名字；PASS 送来正确的密码，maildrop 才打开。</translation>
    </message>
    <message>
        <source>A password says nothing while nobody knows whose it is: PASS is taken only right after a USER that was accepted (RFC 1939 section 7).</source>
        <translation>不知道是谁的密码，密码就没有意义：只有紧跟在被接受的 USER 之后，PASS 才会被接受（RFC 1939 第 7 节）。</translation>
    </message>
    <message>
        <source>APOP takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>APOP 代替 USER 和 PASS 两步。另一种办法你已经走了一半。</translation>
    </message>
    <message>
        <source>Which letters names and passwords may have must be said before the first of them.</source>
        <translation>名字和密码可以用哪些文字，必须在发送它们之前说好。</translation>
    </message>
    <message>
        <source>UTF8 is taken before the login only: sizes and texts must not change while the maildrop is open (RFC 6856 section 2.1).</source>
        <translation>UTF8 只在登录前接受：maildrop 打开期间，大小和内容不能变（RFC 6856 第 2.1 节）。</translation>
    </message>
    <message>
        <source>Names the mailbox. Most servers say +OK to any name, so as not to tell who exists; the password decides.</source>
        <translation>说出邮箱的名字。多数服务器对任何名字都说 +OK，免得泄露谁存在；由密码决定。</translation>
    </message>
    <message>
        <source>Gives the password, in the clear. If it is right, the maildrop is locked for this session and its messages get their numbers.</source>
        <translation>给出密码，明文发送。密码正确，maildrop 就为本会话锁定，邮件得到编号。</translation>
    </message>
    <message>
        <source>Logs in without sending the password: the digest is the MD5 of the timestamp in the greeting and the password. MD5 is broken today; the idea is not.</source>
        <translation>登录而不发送密码：摘要是问候里的时间戳加密码的 MD5。MD5 如今已被攻破，这个思路没有。</translation>
    </message>
    <message>
        <source>Asks what the server can do beyond the minimum; the answer names one capability a line.</source>
        <translation>询问服务器在最低要求之外会什么；应答一行说一项能力。</translation>
    </message>
    <message>
        <source>Says that the client understands UTF-8 in names, passwords and headers.</source>
        <translation>表示客户端懂得名字、密码和信头里的 UTF-8。</translation>
    </message>
    <message>
        <source>Asks how many messages there are, and how many octets they have together. Those marked as deleted are not counted.</source>
        <translation>询问有多少封邮件，一共多少八位组。已标记删除的不算在内。</translation>
    </message>
    <message>
        <source>Lists the messages with their sizes in octets; with a number, that message alone.</source>
        <translation>列出邮件及其大小（八位组）；带编号时只列那一封。</translation>
    </message>
    <message>
        <source>Fetches a whole message, up to a line that is a lone dot. It stays on the server.</source>
        <translation>取一整封邮件，直到单独一行的点。邮件留在服务器上。</translation>
    </message>
    <message>
        <source>Fetches the header of a message and the first lines of its body: enough to decide whether to fetch the rest.</source>
        <translation>取邮件的信头和正文的前几行：足以决定要不要取其余部分。</translation>
    </message>
    <message>
        <source>Lists a unique id for each message. Numbers begin anew in each session, ids stay: by them a client knows what it has fetched already.</source>
        <translation>列出每封邮件的唯一标识。编号每次会话重新开始，标识不变：客户端凭它知道哪些已经取过。</translation>
    </message>
    <message>
        <source>Marks a message as deleted. It is removed in UPDATE, that is, after QUIT; until then RSET takes the mark off.</source>
        <translation>把邮件标记为删除。它在 UPDATE 阶段，也就是 QUIT 之后才删除；在那之前，RSET 可以取消标记。</translation>
    </message>
    <message>
        <source>Takes the marks off all messages that DELE has marked.</source>
        <translation>取消 DELE 做过的所有标记。</translation>
    </message>
    <message>
        <source>Asks for the highest number of a message that was fetched before. POP3 gave it up in 1994: it fails as soon as somebody deletes a message; UIDL does better.</source>
        <translation>询问以前取过的邮件中最大的编号。POP3 在 1994 年放弃了它：有人一删邮件它就不准了；UIDL 更好。</translation>
    </message>
    <message>
        <source>Ends the session. After a login this is the moment when messages marked as deleted are removed.</source>
        <translation>结束会话。登录之后，标记删除的邮件就在这时删除。</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel, before the login.</source>
        <translation>要求在登录之前把连接变成 TLS 隧道。</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to say who it is.</source>
        <translation>服务器已问候；轮到客户端说明自己是谁。</translation>
    </message>
    <message>
        <source>The name is taken; its password is wanted next.</source>
        <translation>名字已收下；接下来要它的密码。</translation>
    </message>
    <message>
        <source>The name is refused; the login begins anew.</source>
        <translation>名字被拒绝；登录重新开始。</translation>
    </message>
    <message>
        <source>The client is logged in; the maildrop is locked for it, and its messages are numbered.</source>
        <translation>客户端已登录；maildrop 为它锁定，邮件已编号。</translation>
    </message>
    <message>
        <source>The login has failed and begins anew, with USER.</source>
        <translation>登录失败，从 USER 重新开始。</translation>
    </message>
    <message>
        <source>A question; nothing changes.</source>
        <translation>只是询问；什么都不变。</translation>
    </message>
    <message>
        <source>From here on names may have letters of any script.</source>
        <translation>从现在起，名字可以用任何文字。</translation>
    </message>
    <message>
        <source>The message is fetched, and stays where it is.</source>
        <translation>邮件取到了，仍留在原处。</translation>
    </message>
    <message>
        <source>Its beginning is fetched; the message stays.</source>
        <translation>取到了开头；邮件仍留着。</translation>
    </message>
    <message>
        <source>The message is marked; it is removed after QUIT, in UPDATE.</source>
        <translation>邮件已标记；它在 QUIT 之后的 UPDATE 阶段删除。</translation>
    </message>
    <message>
        <source>No message is marked any more.</source>
        <translation>不再有任何标记。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>什么都不变。</translation>
    </message>
    <message>
        <source>The server has removed what was marked, and closes the connection.</source>
        <translation>服务器已删除标记的邮件，并关闭连接。</translation>
    </message>
    <message>
        <source>The session is over before anybody has logged in.</source>
        <translation>还没有人登录，会话就结束了。</translation>
    </message>
    <message>
        <source>The server is closing the connection; without QUIT nothing is removed.</source>
        <translation>服务器正在关闭连接；没有 QUIT 就什么都不删除。</translation>
    </message>
    <message>
        <source>The server has waited too long; without QUIT nothing is removed.</source>
        <translation>服务器等得太久了；没有 QUIT 就什么都不删除。</translation>
    </message>
    <message>
        <source>The connection is gone; without QUIT nothing is removed.</source>
        <translation>连接断了；没有 QUIT 就什么都不删除。</translation>
    </message>
    <message>
        <source>The session is complete.</source>
        <translation>会话完成。</translation>
    </message>
    <message>
        <source>The maildrop is open for this session alone; what is deleted is only marked.</source>
        <translation>maildrop 只为本会话打开；删除只是标记。</translation>
    </message>
    <message>
        <source>The server has removed what was marked; the connection closes.</source>
        <translation>服务器已删除标记的邮件；连接关闭。</translation>
    </message>
    <message>
        <source>The TCP connection stands, and the server knows already who is at the other end.</source>
        <translation>TCP 连接已经建好，服务器也已经知道对方是谁。</translation>
    </message>
    <message>
        <source>The server knows who you are: the state is Authenticated. No mailbox is open yet, so there are no message numbers. POP3 opens its one maildrop with the login; IMAP has many mailboxes.</source>
        <translation>服务器知道你是谁了：状态是 Authenticated。还没有打开邮箱，所以还没有邮件编号。POP3 一登录就打开唯一的 maildrop；IMAP 有很多邮箱。</translation>
    </message>
    <message>
        <source>SELECT INBOX opens the mailbox; LIST &quot;&quot; * shows them all.</source>
        <translation>SELECT INBOX 打开这个邮箱；LIST &quot;&quot; * 列出所有邮箱。</translation>
    </message>
    <message>
        <source>The server does not let this user in. SMTP says 535 for it, POP3 -ERR.</source>
        <translation>服务器不让这个用户进来。SMTP 用 535 表示，POP3 用 -ERR。</translation>
    </message>
    <message>
        <source>Look at name and password, and log in again.</source>
        <translation>检查名字和密码，再登录一次。</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已取回</translation>
    </message>
    <message>
        <source>All that was asked for stands in the lines before this one, one FETCH a message. Where there is none, no message fitted.</source>
        <translation>要取的都在前面几行里，每封邮件一个 FETCH。前面一行也没有，就是没有邮件符合。</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>搜索完毕</translation>
    </message>
    <message>
        <source>The search is over; what was found stands in the line before. Finding nothing is OK too.</source>
        <translation>搜索结束，找到的写在前一行。什么也没找到，同样是 OK。</translation>
    </message>
    <message>
        <source>flags changed</source>
        <translation>标志已修改</translation>
    </message>
    <message>
        <source>The flags are changed, and the lines before tell the new ones, unless SILENT was asked for. A message with \Deleted is marked and still there.</source>
        <translation>标志已经修改，新的标志在前面几行里，除非用 SILENT 要求不报。带 \Deleted 的邮件只是做了标记，还在那里。</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The other mailbox has copies of the messages; the originals stay here.</source>
        <translation>另一个邮箱里有了这些邮件的副本，原件留在这里。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from here: the EXPUNGE lines before tell how the numbers moved.</source>
        <translation>邮件到了另一个邮箱，这里已经没有了：前面的 EXPUNGE 行说明编号怎样前移。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The greeting: an IMAP server is here. It answers no command, so it has a star and no tag. SMTP greets with 220, POP3 with +OK.</source>
        <translation>问候：这里有一台 IMAP 服务器。它不是在回答哪个命令，所以用星号，没有标签。SMTP 的问候是 220，POP3 的是 +OK。</translation>
    </message>
    <message>
        <source>Say who you are: LOGIN or AUTHENTICATE, with a tag of your own in front.</source>
        <translation>说明你是谁：用 LOGIN 或 AUTHENTICATE，前面加上你自己的标签。</translation>
    </message>
    <message>
        <source>logged in already</source>
        <translation>已经登录</translation>
    </message>
    <message>
        <source>The greeting, and more: the server knows already who is connected, so no login is needed.</source>
        <translation>这是问候，还多说了一点：服务器已经知道连上来的是谁，所以不用登录。</translation>
    </message>
    <message>
        <source>the capabilities are told</source>
        <translation>能力已列出</translation>
    </message>
    <message>
        <source>The line before lists what the server can do. EHLO asks the same of an SMTP server, CAPA of a POP3 server.</source>
        <translation>前一行列出了服务器会什么。对 SMTP 服务器，问这件事的是 EHLO；对 POP3 服务器，是 CAPA。</translation>
    </message>
    <message>
        <source>The server is alive. If there was news, it stands in the lines before: NOOP is the way to ask for it.</source>
        <translation>服务器还在。如果有新情况，就写在前面几行里：想知道有没有新情况，就发 NOOP。</translation>
    </message>
    <message>
        <source>The session is over; the server closes the connection. Messages marked \Deleted stay marked: LOGOUT removes nothing, unlike QUIT in POP3.</source>
        <translation>会话结束，服务器关闭连接。标上 \Deleted 的邮件仍带着标记：LOGOUT 什么也不删除，与 POP3 的 QUIT 不同。</translation>
    </message>
    <message>
        <source>names exchanged</source>
        <translation>已互报名称</translation>
    </message>
    <message>
        <source>The server has taken note of who you are and told its own name in the line before.</source>
        <translation>服务器记下了你是谁，并在前一行报了自己的名称。</translation>
    </message>
    <message>
        <source>begin TLS now</source>
        <translation>现在开始 TLS</translation>
    </message>
    <message>
        <source>The handshake begins at once. Ask for the capabilities again behind it.</source>
        <translation>握手立刻开始。握手之后，请重新询问能力。</translation>
    </message>
    <message>
        <source>extensions switched on</source>
        <translation>扩展已开启</translation>
    </message>
    <message>
        <source>The ENABLED line before names what is on from now on; what it leaves out is not.</source>
        <translation>前面的 ENABLED 行写出从现在起开启的扩展；没写的就没有开启。</translation>
    </message>
    <message>
        <source>namespaces told</source>
        <translation>命名空间已告知</translation>
    </message>
    <message>
        <source>The line before tells where mailboxes are and what divides the levels of a name.</source>
        <translation>前一行说明邮箱在哪里，名字的各层用什么隔开。</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>One LIST line stands before this for each mailbox that fits. None: no name fits.</source>
        <translation>每个符合的邮箱，前面都有一行 LIST。一行也没有，就是没有名字符合。</translation>
    </message>
    <message>
        <source>One LSUB line stands before this for each subscribed name that fits.</source>
        <translation>每个符合的已订阅名字，前面都有一行 LSUB。</translation>
    </message>
    <message>
        <source>status told</source>
        <translation>状况已告知</translation>
    </message>
    <message>
        <source>The STATUS line before has the numbers. The mailbox was not opened by that.</source>
        <translation>数字在 STATUS 行里。邮箱并没有因此打开。</translation>
    </message>
    <message>
        <source>the mailbox is open</source>
        <translation>邮箱已打开</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed: the state is Selected, and its messages have numbers from 1. The lines before tell how many there are.</source>
        <translation>邮箱已打开，可以读，也可以改：状态是 Selected，邮件从 1 开始编号。前面几行说明有多少封。</translation>
    </message>
    <message>
        <source>FETCH 1:* FAST shows what is there.</source>
        <translation>FETCH 1:* FAST 可以看到里面有什么。</translation>
    </message>
    <message>
        <source>the mailbox is open to be read</source>
        <translation>邮箱已打开，只读</translation>
    </message>
    <message>
        <source>The mailbox is open, but nothing in it can be changed; not even \Seen is set by reading.</source>
        <translation>邮箱已打开，但里面什么也不能改；就连读邮件也不会设上 \Seen。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>The mailbox exists now. It is not selected by that.</source>
        <translation>邮箱现在有了。但它并没有因此被选中。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The mailbox is gone, with every message in it. DELE in POP3 deletes one message; DELETE in IMAP a whole mailbox.</source>
        <translation>邮箱没有了，里面的邮件也全没了。POP3 的 DELE 删一封邮件，IMAP 的 DELETE 删整个邮箱。</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>已改名</translation>
    </message>
    <message>
        <source>The mailbox, and all below it, has the new name.</source>
        <translation>这个邮箱和它下面的所有邮箱都换了新名字。</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>The name is on the user&apos;s list. A list of names, no more: no mail comes by it.</source>
        <translation>名字进了用户的订阅列表。这只是一张名字的列表：邮件不会因此多来一封。</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>已取消订阅</translation>
    </message>
    <message>
        <source>The name is off the user&apos;s list. The mailbox and its messages stay.</source>
        <translation>名字从用户的订阅列表里去掉了。邮箱和里面的邮件还在。</translation>
    </message>
    <message>
        <source>the message is in the mailbox</source>
        <translation>邮件已在邮箱里</translation>
    </message>
    <message>
        <source>The message lies in the mailbox. It was sent to nobody: APPEND stores, SMTP sends.</source>
        <translation>邮件放进了邮箱。它没有发给任何人：APPEND 是存，SMTP 才是发。</translation>
    </message>
    <message>
        <source>waiting is over</source>
        <translation>等待结束</translation>
    </message>
    <message>
        <source>DONE was heard; commands are taken again. The tag is that of the IDLE.</source>
        <translation>服务器收到了 DONE，又开始接受命令。标签是那个 IDLE 的标签。</translation>
    </message>
    <message>
        <source>tidied up</source>
        <translation>整理完毕</translation>
    </message>
    <message>
        <source>The server has put the mailbox in order, whatever that means to it.</source>
        <translation>服务器整理了邮箱，至于整理些什么，由它自己决定。</translation>
    </message>
    <message>
        <source>the mailbox is left</source>
        <translation>已离开邮箱</translation>
    </message>
    <message>
        <source>No mailbox is open any more. Nothing was removed.</source>
        <translation>没有打开的邮箱了。什么也没有删除。</translation>
    </message>
    <message>
        <source>the mailbox is closed</source>
        <translation>邮箱已关闭</translation>
    </message>
    <message>
        <source>No mailbox is open any more, and what was marked \Deleted is gone, without a line for each. UNSELECT leaves without removing.</source>
        <translation>没有打开的邮箱了，标上 \Deleted 的邮件已经删除，没有逐封报告。UNSELECT 只离开，不删除。</translation>
    </message>
    <message>
        <source>The command with this tag was done: what 250 is in SMTP and +OK in POP3. What it brought stands in the lines with a star before it.</source>
        <translation>带这个标签的命令已完成：相当于 SMTP 的 250 和 POP3 的 +OK。它带来的内容在前面以星号开头的各行里。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The server waits with you: as soon as something happens in the mailbox, it says so. No command is taken meanwhile.</source>
        <translation>服务器陪你一起等：邮箱里一有动静，它就告诉你。这期间不接受任何命令。</translation>
    </message>
    <message>
        <source>DONE, without a tag, ends the waiting.</source>
        <translation>发 DONE 结束等待，前面不加标签。</translation>
    </message>
    <message>
        <source>a challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>The server waits for the answer of the mechanism, a line of base64 without a tag. SMTP says 334 here, POP3 a plus sign too.</source>
        <translation>服务器等待这种机制的回答：一行 base64，不带标签。这时 SMTP 说 334，POP3 也用加号。</translation>
    </message>
    <message>
        <source>Answer in base64; a star alone gives up.</source>
        <translation>用 base64 回答；单独一个星号表示放弃。</translation>
    </message>
    <message>
        <source>another challenge</source>
        <translation>又一个质询</translation>
    </message>
    <message>
        <source>The server wants one more answer in base64.</source>
        <translation>服务器还要一个 base64 回答。</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续发</translation>
    </message>
    <message>
        <source>The server is ready for the literal: send as many octets as the braces announced, then the rest of the line. SMTP says 354 before a message, and finds its end by a dot; here it is counted.</source>
        <translation>服务器准备好接收字面量了：花括号里预告了多少八位组，就发多少，然后发这一行余下的部分。SMTP 在邮件之前说 354，靠一个点找到结尾；这里靠计数。</translation>
    </message>
    <message>
        <source>Send the octets now; the end of a line counts as two, CR and LF.</source>
        <translation>现在发送这些八位组；行尾算两个，CR 和 LF。</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP says 554 here.</source>
        <translation>服务器在这条连接上不提供服务。SMTP 这时说 554。</translation>
    </message>
    <message>
        <source>the mailbox is open to be read only</source>
        <translation>邮箱是以只读方式打开的</translation>
    </message>
    <message>
        <source>The command is right, but EXAMINE has opened the mailbox, and then nothing in it may change. That is a matter of NO, not of BAD.</source>
        <translation>命令没错，但邮箱是用 EXAMINE 打开的，里面什么也不能改。所以得到的是 NO，而不是 BAD。</translation>
    </message>
    <message>
        <source>Open it with SELECT, and send the line again.</source>
        <translation>用 SELECT 打开它，再发一次这一行。</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>没有打开</translation>
    </message>
    <message>
        <source>The mailbox could not be opened. If another one was open, it is closed all the same: none is selected now.</source>
        <translation>邮箱打不开。如果之前打开着另一个邮箱，它也照样关闭了：现在没有选中任何邮箱。</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which mailboxes there are.</source>
        <translation>LIST &quot;&quot; * 显示有哪些邮箱。</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>没有存入</translation>
    </message>
    <message>
        <source>The message is not in the mailbox; of several, none is.</source>
        <translation>邮件没有放进邮箱；如果有好几封，就一封也没有放。</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>没有复制</translation>
    </message>
    <message>
        <source>No message was copied: IMAP copies all of them or none.</source>
        <translation>一封也没有复制：IMAP 要么全部复制，要么一封也不复制。</translation>
    </message>
    <message>
        <source>understood, but not done</source>
        <translation>听懂了，但没有做</translation>
    </message>
    <message>
        <source>NO: the line is right, and the server could not or would not do it. SMTP says so with codes such as 450 or 550; its 50z, for lines that are wrong, are BAD here. POP3 has one -ERR for both.</source>
        <translation>NO：这一行没错，但服务器做不到，或者不愿做。SMTP 用 450、550 之类的应答码表示；它的 50z 说的是行本身有错，在这里是 BAD。POP3 对两者都用一个 -ERR。</translation>
    </message>
    <message>
        <source>no tag could be read</source>
        <translation>读不出标签</translation>
    </message>
    <message>
        <source>BAD with a star: the server could not even read a tag, so its answer carries none. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>BAD 前面是星号：服务器连标签都读不出来，所以应答里也没有标签。一个命令是：标签、一个空格、命令名。</translation>
    </message>
    <message>
        <source>Begin the line with a tag of your own, such as a1.</source>
        <translation>每行用你自己的标签开头，例如 a1。</translation>
    </message>
    <message>
        <source>The word behind the tag is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in IMAP it is BAD, as every line that is wrong.</source>
        <translation>标签后面的词不是服务器的命令。SMTP 对此有专门的应答码 500；在 IMAP 里是 BAD，凡是有错的行都得 BAD。</translation>
    </message>
    <message>
        <source>Look at the tag and at the spelling of the word behind it.</source>
        <translation>检查标签，再检查它后面那个词的拼写。</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP says 502 here.</source>
        <translation>这个命令是有的，但这台服务器不提供。SMTP 这时说 502。</translation>
    </message>
    <message>
        <source>CAPABILITY tells what the server can do.</source>
        <translation>CAPABILITY 说明服务器会什么。</translation>
    </message>
    <message>
        <source>wrong state</source>
        <translation>状态不对</translation>
    </message>
    <message>
        <source>The command is right, but not in this state. SMTP has a code of its own for that, 503; in IMAP it is BAD, and the words behind it tell.</source>
        <translation>命令没错，但不能在这个状态下用。SMTP 对此有专门的应答码 503；在 IMAP 里是 BAD，要看后面的文字才知道。</translation>
    </message>
    <message>
        <source>The line is well-formed, but it names a message number that the mailbox has not. A UID that does not exist would be no error; a number is.</source>
        <translation>这一行格式没错，但它写的邮件编号，邮箱里没有。不存在的 UID 不算错误，不存在的编号就算。</translation>
    </message>
    <message>
        <source>Numbers go from 1 to what the last EXISTS said; * is the last message.</source>
        <translation>编号从 1 到最近一次 EXISTS 说的数；* 是最后一封。</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes. SMTP says 501 for it. Nothing was done.</source>
        <translation>服务器认识这个命令，但后面写的不合它的要求。SMTP 用 501 表示。什么也没有做。</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up. SMTP says 501 here.</source>
        <translation>回答不是这种机制要的样子，或者你用星号放弃了。SMTP 这时说 501。</translation>
    </message>
    <message>
        <source>Begin again with AUTHENTICATE.</source>
        <translation>用 AUTHENTICATE 重新开始。</translation>
    </message>
    <message>
        <source>only DONE ends waiting</source>
        <translation>只有 DONE 能结束等待</translation>
    </message>
    <message>
        <source>During IDLE the server takes one word, DONE. Another line ends the waiting with BAD.</source>
        <translation>IDLE 期间，服务器只接受一个词：DONE。发别的行，等待就以 BAD 结束。</translation>
    </message>
    <message>
        <source>Commands are taken again now; send the line once more.</source>
        <translation>现在又接受命令了；把那一行再发一次。</translation>
    </message>
    <message>
        <source>not understood, or not now</source>
        <translation>没听懂，或者时机不对</translation>
    </message>
    <message>
        <source>BAD: the line is wrong, in its words or in its moment; sending it again does not help. NO would mean that it is right and could not be done. In SMTP these are 500 to 504.</source>
        <translation>BAD：这一行有错，或者写错了，或者时机不对；再发一次也没有用。如果是 NO，则表示这一行没错，只是做不到。在 SMTP 里，这些是 500 到 504。</translation>
    </message>
    <message>
        <source>LOGIN takes two words, the name and the password, and here are more. If one of them has a space in it, put it in quotes: LOGIN an &quot;two words&quot;.</source>
        <translation>LOGIN 后面是两个词，名字和密码，这里却不止两个。如果其中一个含有空格，就放进引号：LOGIN an &quot;two words&quot;。</translation>
    </message>
    <message>
        <source>The line ends too early</source>
        <translation>这一行结束得太早</translation>
    </message>
    <message>
        <source>%1 wants more behind it. The syntax is: %2.</source>
        <translation>%1 后面还要有内容。语法是：%2。</translation>
    </message>
    <message>
        <source>A quotation mark is left open</source>
        <translation>有一个引号没有关闭</translation>
    </message>
    <message>
        <source>What begins with a quotation mark ends with one, on the same line. A mark inside is written with a backslash before it: \&quot;.</source>
        <translation>以引号开头的，也要以引号结尾，而且在同一行里。里面如果有引号，就在它前面加一个反斜杠：\&quot;。</translation>
    </message>
    <message>
        <source>The wrong quotation marks</source>
        <translation>引号用错了</translation>
    </message>
    <message>
        <source>IMAP knows one kind of quotation mark, &quot; (22). An apostrophe is a letter like others and holds nothing together.</source>
        <translation>IMAP 只认一种引号：&quot; (22)。撇号只是一个普通字符，不能把几个词括在一起。</translation>
    </message>
    <message>
        <source>A space needs quotation marks around it</source>
        <translation>含有空格，就要加引号</translation>
    </message>
    <message>
        <source>A space divides arguments. A name that has one in it stands in quotation marks; else the server takes its second word for another argument.</source>
        <translation>空格把参数隔开。名字里有空格，就要放进引号；不然服务器会把第二个词当成另一个参数。</translation>
    </message>
    <message>
        <source>A set of messages is written otherwise</source>
        <translation>邮件集合不是这样写的</translation>
    </message>
    <message>
        <source>In a set a colon stands for “to” and a comma for “and”, without spaces: 1:3 are messages 1 to 3, 1,3 are two messages, * is the last one.</source>
        <translation>在集合里，冒号表示“到”，逗号表示“和”，中间没有空格：1:3 是第 1 到第 3 封，1,3 是两封，* 是最后一封。</translation>
    </message>
    <message>
        <source>Parentheses are missing, or in the wrong place</source>
        <translation>缺少圆括号，或者括号放错了地方</translation>
    </message>
    <message>
        <source>Several items or flags stand in parentheses, with one space between them: FETCH 1 (FLAGS UID), STORE 1 +FLAGS (\Seen), STATUS INBOX (MESSAGES). ALL, FAST and FULL stand without.</source>
        <translation>几个数据项或几个标志要放在圆括号里，中间各一个空格：FETCH 1 (FLAGS UID)、STORE 1 +FLAGS (\Seen)、STATUS INBOX (MESSAGES)。ALL、FAST 和 FULL 不加括号。</translation>
    </message>
    <message>
        <source>An empty pattern asks for no mailbox, but for the character that divides the levels of a name.</source>
        <translation>空的模式不是在问邮箱，而是在问名字各层之间的分隔符。</translation>
    </message>
    <message>
        <source>A pattern: * fits every name, on every level.</source>
        <translation>模式：* 匹配所有层的所有名字。</translation>
    </message>
    <message>
        <source>A pattern: % fits every name on this level, and none below.</source>
        <translation>模式：% 匹配这一层的所有名字，不管下面各层。</translation>
    </message>
    <message>
        <source>A pattern of names: * in it stands for anything, % for anything within one level.</source>
        <translation>名字的模式：其中 * 代表任意内容，% 代表一层之内的任意内容。</translation>
    </message>
    <message>
        <source>What is told: a field of ID.</source>
        <translation>报告什么：ID 的一个字段。</translation>
    </message>
    <message>
        <source>The value of the field before it.</source>
        <translation>前面那个字段的值。</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>用户的名字。</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it.</source>
        <translation>密码，明文发送：途中偷听的人都能读到。</translation>
    </message>
    <message>
        <source>The mechanism: how the client proves who it is.</source>
        <translation>机制：客户端怎样证明自己是谁。</translation>
    </message>
    <message>
        <source>The reference: where to begin. Empty means the top.</source>
        <translation>参照名：从哪里找起。空的表示从最上层。</translation>
    </message>
    <message>
        <source>The reference: it is put before the pattern, as a folder is before a file name.</source>
        <translation>参照名：它放在模式前面，就像文件名前面的文件夹。</translation>
    </message>
    <message>
        <source>The character set, by its name.</source>
        <translation>字符集的名字。</translation>
    </message>
    <message>
        <source>The mailbox where new mail arrives. Everybody has it, and its name alone may be in small letters.</source>
        <translation>收新邮件的邮箱。人人都有，而且只有这个名字可以用小写字母。</translation>
    </message>
    <message>
        <source>The name of the mailbox, in modified UTF-7, as IMAP4rev1 writes other letters. It says: %1</source>
        <translation>邮箱的名字，用修改版 UTF-7 书写，IMAP4rev1 就是这样写 ASCII 以外的字的。它说的是：%1</translation>
    </message>
    <message>
        <source>The name of the mailbox.</source>
        <translation>邮箱的名字。</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; but not the three parts of PLAIN with NUL (00) between them.</source>
        <translation>这是 base64，谁都能解码；但里面不是 PLAIN 要的三个部分，中间用 NUL (00) 隔开。</translation>
    </message>
    <message>
        <source>Decoded, the answer of PLAIN is: identity, NUL (00), user name, NUL, password. The identity may be empty, so it mostly begins with NUL.</source>
        <translation>解码以后，PLAIN 的回答是：身份、NUL (00)、用户名、NUL、密码。身份可以是空的，所以它多半以 NUL 开头。</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 3501 has it, of 2003.</source>
        <translation>服务器说的是 RFC 3501（2003 年）规定的 IMAP。</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 9051 has it, of 2021. Beside IMAP4rev1 the client asks for it with ENABLE.</source>
        <translation>服务器会说 RFC 9051（2021 年）规定的 IMAP。如果它同时会说 IMAP4rev1，客户端要用 ENABLE 来启用它。</translation>
    </message>
    <message>
        <source>AUTHENTICATE takes this mechanism.</source>
        <translation>AUTHENTICATE 接受这种机制。</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel before the login.</source>
        <translation>登录之前，可以把连接变成 TLS 隧道。</translation>
    </message>
    <message>
        <source>LOGIN is refused now, mostly because there is no TLS yet.</source>
        <translation>现在拒绝 LOGIN，多半是因为还没有 TLS。</translation>
    </message>
    <message>
        <source>Literals may be written {12+}: the client then sends the octets at once, without waiting for the server&apos;s +.</source>
        <translation>字面量可以写成 {12+}：客户端不等服务器的 +，马上就发八位组。</translation>
    </message>
    <message>
        <source>Literals of at most 4096 octets may be written {12+} and sent without waiting.</source>
        <translation>不超过 4096 个八位组的字面量可以写成 {12+}，不用等待就发。</translation>
    </message>
    <message>
        <source>AUTHENTICATE may carry the first answer on its own line, which spares a step.</source>
        <translation>AUTHENTICATE 可以在同一行里带上第一个回答，这样省一步。</translation>
    </message>
    <message>
        <source>ENABLE: the client switches extensions on.</source>
        <translation>ENABLE：客户端开启扩展。</translation>
    </message>
    <message>
        <source>ID: both sides may tell which program they are.</source>
        <translation>ID：双方可以说明自己是什么程序。</translation>
    </message>
    <message>
        <source>IDLE: the client waits, and the server tells news as they come.</source>
        <translation>IDLE：客户端等待，一有新情况，服务器就告诉它。</translation>
    </message>
    <message>
        <source>NAMESPACE: the server tells where which mailboxes are.</source>
        <translation>NAMESPACE：服务器说明哪些邮箱在哪里。</translation>
    </message>
    <message>
        <source>UID EXPUNGE, and the UIDs of what APPEND and COPY have made in APPENDUID and COPYUID.</source>
        <translation>UID EXPUNGE，以及用 APPENDUID 和 COPYUID 告知 APPEND 和 COPY 存下的邮件的 UID。</translation>
    </message>
    <message>
        <source>MOVE: messages go to another mailbox in one step.</source>
        <translation>MOVE：一步就把邮件移到另一个邮箱。</translation>
    </message>
    <message>
        <source>UNSELECT: a mailbox can be left without removing what is marked.</source>
        <translation>UNSELECT：离开邮箱，而不删除标记过的邮件。</translation>
    </message>
    <message>
        <source>LIST tells whether there are mailboxes below one.</source>
        <translation>LIST 说明一个邮箱下面还有没有邮箱。</translation>
    </message>
    <message>
        <source>SEARCH can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SEARCH 不必列出所有编号，可以只说最小的、最大的、一共多少个。</translation>
    </message>
    <message>
        <source>The result of a SEARCH can be kept on the server; $ stands for it.</source>
        <translation>SEARCH 的结果可以留在服务器上；$ 代表它。</translation>
    </message>
    <message>
        <source>LIST takes options, such as SUBSCRIBED.</source>
        <translation>LIST 可以带选项，例如 SUBSCRIBED。</translation>
    </message>
    <message>
        <source>LIST can tell what STATUS tells, of all mailboxes at once.</source>
        <translation>LIST 可以一次说出所有邮箱的 STATUS 内容。</translation>
    </message>
    <message>
        <source>LIST tells what a mailbox is for, such as \Sent or \Trash.</source>
        <translation>LIST 说明邮箱的用途，例如 \Sent 或 \Trash。</translation>
    </message>
    <message>
        <source>CREATE can say what a mailbox is for.</source>
        <translation>CREATE 可以说明邮箱的用途。</translation>
    </message>
    <message>
        <source>STATUS tells the size of a whole mailbox.</source>
        <translation>STATUS 说明整个邮箱的大小。</translation>
    </message>
    <message>
        <source>Parts can be fetched and appended as they are, without base64.</source>
        <translation>邮件的部分可以按原样取回和存入，不用 base64。</translation>
    </message>
    <message>
        <source>One APPEND can bring several messages.</source>
        <translation>一个 APPEND 可以存入多封邮件。</translation>
    </message>
    <message>
        <source>Names and headers may travel in UTF-8 once the client has said ENABLE UTF8=ACCEPT.</source>
        <translation>客户端说过 ENABLE UTF8=ACCEPT 之后，名字和信头可以用 UTF-8 传送。</translation>
    </message>
    <message>
        <source>The server wants ENABLE UTF8=ACCEPT from every client.</source>
        <translation>服务器要求每个客户端都先说 ENABLE UTF8=ACCEPT。</translation>
    </message>
    <message>
        <source>Every change has a number, so a client can ask for what is newer.</source>
        <translation>每次改动都有一个编号，所以客户端可以只问更新的改动。</translation>
    </message>
    <message>
        <source>A client that comes back is told quickly what has changed meanwhile.</source>
        <translation>客户端回来时，很快就能知道这期间改了什么。</translation>
    </message>
    <message>
        <source>SORT: the server sorts messages by date, subject and the like.</source>
        <translation>SORT：服务器按日期、主题等给邮件排序。</translation>
    </message>
    <message>
        <source>THREAD: the server puts messages into conversations.</source>
        <translation>THREAD：服务器把邮件归成一组组对话。</translation>
    </message>
    <message>
        <source>The server tells how much room there is and how much is taken.</source>
        <translation>服务器说明一共有多少空间，用了多少。</translation>
    </message>
    <message>
        <source>The connection can be compressed.</source>
        <translation>连接可以压缩。</translation>
    </message>
    <message>
        <source>Who may do what with a mailbox can be asked and set.</source>
        <translation>谁可以对邮箱做什么，可以查询，也可以设定。</translation>
    </message>
    <message>
        <source>APPEND takes messages up to a limit, which STATUS tells.</source>
        <translation>APPEND 接受的邮件大小有上限，STATUS 会说明上限是多少。</translation>
    </message>
    <message>
        <source>APPEND takes messages of so many octets at most.</source>
        <translation>APPEND 接受的邮件最多有这么多八位组。</translation>
    </message>
    <message>
        <source>SEARCH can ask for messages by their age in seconds.</source>
        <translation>SEARCH 可以按邮件存了多少秒来查找。</translation>
    </message>
    <message>
        <source>REPLACE: a message takes the place of another in one step.</source>
        <translation>REPLACE：一步就用一封邮件代替另一封。</translation>
    </message>
    <message>
        <source>Mailboxes and messages have ids that stay when they are moved.</source>
        <translation>邮箱和邮件各有一个标识，移动以后也不变。</translation>
    </message>
    <message>
        <source>FETCH PREVIEW gives the beginning of a text, for a list of messages.</source>
        <translation>FETCH PREVIEW 给出正文的开头，用于邮件列表。</translation>
    </message>
    <message>
        <source>The server can tell news of mailboxes that are not selected.</source>
        <translation>服务器可以告知没有选中的邮箱里的新情况。</translation>
    </message>
    <message>
        <source>Notes can be kept with a mailbox.</source>
        <translation>可以给邮箱附上备注。</translation>
    </message>
    <message>
        <source>DONE — the end of waiting</source>
        <translation>DONE —— 等待结束</translation>
    </message>
    <message>
        <source>Ends IDLE. It is no command and has no tag; the reply carries the tag of the IDLE.</source>
        <translation>结束 IDLE。它不是命令，没有标签；应答带的是 IDLE 的标签。</translation>
    </message>
    <message>
        <source>A line while the server waits for DONE</source>
        <translation>服务器等待 DONE 时发来的一行</translation>
    </message>
    <message>
        <source>During IDLE only DONE is understood.</source>
        <translation>IDLE 期间，服务器只听得懂 DONE。</translation>
    </message>
    <message>
        <source>The tag: a word that you choose, another one for each command. The reply to this command carries it.</source>
        <translation>标签：一个由你选的词，每个命令用一个不同的。对这个命令的应答会带上它。</translation>
    </message>
    <message>
        <source>Up to here the server understands the line; this it does not.</source>
        <translation>到这里为止，服务器还能读懂这一行；从这里起就读不懂了。</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>字面量</translation>
    </message>
    <message>
        <source>As many octets as announced have come; what stands behind them on this line goes on with the command.</source>
        <translation>预告的八位组已经到齐；这一行后面的部分接着写命令。</translation>
    </message>
    <message>
        <source>The server counts octets here and looks for nothing else: no line is a command, no dot is an end, until as many have come as the braces announced.</source>
        <translation>这时服务器只数八位组，别的什么也不看：花括号里预告的数目没到齐之前，哪一行都不是命令，点也不表示结束。</translation>
    </message>
    <message>
        <source>The end of the literal: its last octets.</source>
        <translation>字面量的结尾：它的最后几个八位组。</translation>
    </message>
    <message>
        <source>The Date field, as the sender has written it.</source>
        <translation>Date 字段，发件人怎样写就是怎样。</translation>
    </message>
    <message>
        <source>The Subject field, as it travels: letters outside ASCII are encoded.</source>
        <translation>Subject 字段，传送时的样子：ASCII 以外的字是编码过的。</translation>
    </message>
    <message>
        <source>From: each address in parentheses, in four parts: the name, a route that is obsolete, what stands before the @, what stands behind it.</source>
        <translation>From：每个地址放在圆括号里，分四部分：名字、已废弃的路由、@ 前面的部分、@ 后面的部分。</translation>
    </message>
    <message>
        <source>Sender: who has sent it; the same as From where there is no such field.</source>
        <translation>Sender：谁发送了它；没有这个字段，就与 From 相同。</translation>
    </message>
    <message>
        <source>Reply-To: who gets the answer; the same as From where there is no such field.</source>
        <translation>Reply-To：回信给谁；没有这个字段，就与 From 相同。</translation>
    </message>
    <message>
        <source>To: the recipients.</source>
        <translation>To：收件人。</translation>
    </message>
    <message>
        <source>Cc: who gets a copy.</source>
        <translation>Cc：抄送给谁。</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy unseen. Mostly NIL, as that field does not travel.</source>
        <translation>Bcc：密送给谁。多半是 NIL，因为这个字段不随邮件传送。</translation>
    </message>
    <message>
        <source>In-Reply-To: the id of the message that this one answers.</source>
        <translation>In-Reply-To：这封邮件所回复的那封邮件的标识。</translation>
    </message>
    <message>
        <source>Message-ID: the id of the message, for the whole world.</source>
        <translation>Message-ID：邮件的标识，全世界通用。</translation>
    </message>
    <message>
        <source>The type of the content, the first half of Content-Type.</source>
        <translation>内容的类型，Content-Type 的前一半。</translation>
    </message>
    <message>
        <source>The second half of Content-Type.</source>
        <translation>Content-Type 的后一半。</translation>
    </message>
    <message>
        <source>The parameters of Content-Type, in pairs, such as the character set.</source>
        <translation>Content-Type 的参数，成对写出，例如字符集。</translation>
    </message>
    <message>
        <source>The Content-ID; mostly NIL.</source>
        <translation>Content-ID；多半是 NIL。</translation>
    </message>
    <message>
        <source>The Content-Description; mostly NIL.</source>
        <translation>Content-Description；多半是 NIL。</translation>
    </message>
    <message>
        <source>How the content is encoded for its way: 7BIT for not at all, BASE64 and the like.</source>
        <translation>内容为了传送怎样编码：7BIT 表示没有编码，此外还有 BASE64 等。</translation>
    </message>
    <message>
        <source>Its size in octets, as it travels.</source>
        <translation>它的大小，以八位组计，按传送时的样子算。</translation>
    </message>
    <message>
        <source>Of a text: how many lines it has.</source>
        <translation>如果是文本：一共多少行。</translation>
    </message>
    <message>
        <source>More about the part: a checksum, file name, language, place.</source>
        <translation>关于这个部分的更多信息：校验和、文件名、语言、位置。</translation>
    </message>
    <message>
        <source>An item of the message.</source>
        <translation>邮件的一个数据项。</translation>
    </message>
    <message>
        <source>What was asked for; NIL or an empty string where there is none.</source>
        <translation>所要的内容；没有时是 NIL 或空字符串。</translation>
    </message>
    <message>
        <source>A literal: so many octets follow behind this line, CR and LF counted. No dot ends it and none is doubled, unlike in POP3.</source>
        <translation>字面量：这一行后面跟着这么多八位组，CR 和 LF 也算在内。不用点来结束，也不把点加倍，与 POP3 不同。</translation>
    </message>
    <message>
        <source>These octets, %1 of them.</source>
        <translation>这些八位组，一共 %1 个。</translation>
    </message>
    <message>
        <source>Part %1: its type, encoding and size. BODY[%1] fetches it.</source>
        <translation>第 %1 部分：它的类型、编码和大小。用 BODY[%1] 取它。</translation>
    </message>
    <message>
        <source>What kind of multipart: MIXED with attachments, ALTERNATIVE of one text in several forms.</source>
        <translation>哪一种 multipart：MIXED 是带附件的，ALTERNATIVE 是同一内容的几种形式。</translation>
    </message>
    <message>
        <source>A number of octets.</source>
        <translation>八位组的个数。</translation>
    </message>
    <message>
        <source>The value of the item before it.</source>
        <translation>前面那个数据项的值。</translation>
    </message>
    <message>
        <source>The backslash before the flag is missing</source>
        <translation>标志前面缺少反斜杠</translation>
    </message>
    <message>
        <source>The flags of the system begin with a backslash: %2. Without it %1 is a keyword that you have made up: the server keeps it, and it means nothing to anybody.</source>
        <translation>系统标志以反斜杠开头：%2。没有反斜杠，%1 就是你自己编的关键字：服务器会保存它，但谁也不知道它是什么意思。</translation>
    </message>
    <message>
        <source>Marked is not gone: the messages with \Deleted are still there</source>
        <translation>标记了不等于没有了：带 \Deleted 的邮件还在</translation>
    </message>
    <message>
        <source>STORE has only marked the messages; EXPUNGE or CLOSE would have removed them. They are still there, and still marked. In POP3 QUIT removes what was marked; in IMAP neither LOGOUT nor UNSELECT does.</source>
        <translation>STORE 只给邮件做了标记；要用 EXPUNGE 或 CLOSE 才会删除。它们还在，标记也还在。在 POP3 里，QUIT 会删除标记过的邮件；在 IMAP 里，LOGOUT 和 UNSELECT 都不删。</translation>
    </message>
    <message>
        <source>CLOSE has removed the messages marked \Deleted</source>
        <translation>CLOSE 删除了标上 \Deleted 的邮件</translation>
    </message>
    <message>
        <source>CLOSE does what EXPUNGE does, without a line for each message, and leaves the mailbox then. UNSELECT leaves it and removes nothing.</source>
        <translation>CLOSE 做的事与 EXPUNGE 一样，只是不逐封报告，然后离开邮箱。UNSELECT 离开邮箱，什么也不删除。</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as LOGOUT asked for. Messages marked \Deleted are still there.</source>
        <translation>TCP 连接已按 LOGOUT 的要求断开。标上 \Deleted 的邮件还在。</translation>
    </message>
    <message>
        <source>The TCP connection is gone without LOGOUT. What was done stays done; messages marked \Deleted are still there, and still marked.</source>
        <translation>没有 LOGOUT，TCP 连接就断了。已经做的都算数；标上 \Deleted 的邮件还在，标记也还在。</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No mailbox was open; what was done stays done.</source>
        <translation>TCP 连接断了。没有打开的邮箱；已经做的都算数。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered LOGOUT. Nothing is lost by that: LOGOUT changes nothing.</source>
        <translation>服务器还没有回答 LOGOUT 就关闭了连接。这没有什么损失：LOGOUT 什么也不改变。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Whether the command was done, the client cannot know: the next session will show.</source>
        <translation>服务器还没有回答就关闭了连接。命令是否执行了，客户端无从知道：下次会话就能看到。</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); IMAP says BAD to both.</source>
        <translation>没有 %1 这个命令；最接近的是 %2。SMTP 会区分未知的词（500）和时机不对的词（503）；IMAP 对两者都说 BAD。</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STARTTLS first. The port of IMAP for TLS from the first octet is another one, 993.</source>
        <translation>这些八位组是 TLS 握手的开头。这个端口以明文开始：客户端要先说 STARTTLS。一开始就用 TLS 的 IMAP 端口是另一个，993。</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>IMAP 的一行以两个八位组 0D 0A (CR LF) 结束。你的这行只以 0A 结束，Linux 上的 nc 就是这样发的；telnet 两个都发。</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>IMAP 的一行以两个八位组 0D 0A (CR LF) 结束。这里只有 0D，所以你想写的几行，在服务器看来是一行。</translation>
    </message>
    <message>
        <source>A space too many</source>
        <translation>多了一个空格</translation>
    </message>
    <message>
        <source>In IMAP exactly one space divides two words, and none stands at the beginning or the end. With two, the server finds an empty word in between. SMTP servers mostly overlook that.</source>
        <translation>在 IMAP 里，两个词之间恰好一个空格，行首和行尾没有空格。有两个空格，服务器就会在中间读到一个空的词。SMTP 服务器多半不计较。</translation>
    </message>
    <message>
        <source>The line behind the literal was not ended</source>
        <translation>字面量后面的那一行没有结束</translation>
    </message>
    <message>
        <source>The literal is complete, but its command goes on until the line ends: press Enter once more, on an empty line. So the server has taken “%1” for the rest of the command before.</source>
        <translation>字面量已经完整，但它所在的命令要到行末才结束：请在空行上再按一次 Enter。因此服务器把“%1”当成了上一条命令的剩余部分。</translation>
    </message>
    <message>
        <source>The literal is longer than the braces said</source>
        <translation>字面量比花括号里写的长</translation>
    </message>
    <message>
        <source>The braces announced %1 octets; the server took these and reads what is behind them as the rest of the command. With this line there are at least %2. Count octets, not characters: the end of a line is two, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>花括号预告了 %1 个八位组；服务器收下这些，把后面的当作命令的余下部分来读。加上这一行，至少有 %2 个。要数八位组，不要数字符：行尾算两个，CR 和 LF；ASCII 以外的一个字要占好几个。</translation>
    </message>
    <message>
        <source>The server is still counting the octets of the literal</source>
        <translation>服务器还在数字面量的八位组</translation>
    </message>
    <message>
        <source>“%1” looks like your next command, but the braces announced more octets than you have sent, so the server takes this line for a part of the literal and says nothing. Count octets: the end of a line is two.</source>
        <translation>“%1”看起来是你的下一个命令，但你发出的八位组还没有花括号里预告的那么多，所以服务器把这一行当作字面量的一部分，什么也不说。要数八位组：行尾算两个。</translation>
    </message>
    <message>
        <source>The messages that the last SEARCH with RETURN (SAVE) has found.</source>
        <translation>上一次带 RETURN (SAVE) 的 SEARCH 找到的邮件。</translation>
    </message>
    <message>
        <source>Message %1: the number counts from 1 in this mailbox.</source>
        <translation>第 %1 封邮件：编号在这个邮箱里从 1 数起。</translation>
    </message>
    <message>
        <source>The message whose UID is %1.</source>
        <translation>UID 为 %1 的邮件。</translation>
    </message>
    <message>
        <source>The last message.</source>
        <translation>最后一封邮件。</translation>
    </message>
    <message>
        <source>The message with the highest UID: the last one.</source>
        <translation>UID 最大的邮件，也就是最后一封。</translation>
    </message>
    <message>
        <source>All messages, from the first to the last.</source>
        <translation>所有邮件，从第一封到最后一封。</translation>
    </message>
    <message>
        <source>All messages, by their UIDs.</source>
        <translation>所有邮件，用 UID 表示。</translation>
    </message>
    <message>
        <source>From message %1 to the last.</source>
        <translation>从第 %1 封邮件到最后一封。</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to the highest. Where %1 is above that, the last message is meant all the same.</source>
        <translation>UID 从 %1 到最大的邮件。即使 %1 超过了最大的 UID，也仍然指最后一封。</translation>
    </message>
    <message>
        <source>Messages %1 to %2.</source>
        <translation>第 %1 到第 %2 封邮件。</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to %2; not every number in between need exist.</source>
        <translation>UID 从 %1 到 %2 的邮件；中间的数不必个个都有。</translation>
    </message>
    <message>
        <source>The number of a part of the message, as BODYSTRUCTURE counts them from 1; behind a full stop, a part of that part.</source>
        <translation>邮件某个部分的编号，按 BODYSTRUCTURE 从 1 数起；句点后面是这个部分里的部分。</translation>
    </message>
    <message>
        <source>The names of header fields; their values come with them.</source>
        <translation>信头字段的名字；取回时连同它们的值。</translation>
    </message>
    <message>
        <source>Not all of it: what follows begins at octet %1, counted from 0.</source>
        <translation>不是全部：下面的内容从第 %1 个八位组开始，从 0 数起。</translation>
    </message>
    <message>
        <source>Not all of it: from octet %1 on, counted from 0, at most %2 octets.</source>
        <translation>不是全部：从第 %1 个八位组开始（从 0 数起），最多 %2 个八位组。</translation>
    </message>
    <message>
        <source>The keyword.</source>
        <translation>关键字。</translation>
    </message>
    <message>
        <source>A day: its number, the month in English, the year. Time and zone do not count.</source>
        <translation>某一天：日、英文的月份、年。时刻和时区不算。</translation>
    </message>
    <message>
        <source>The text to search for. A part of a word is enough, and capital and small letters are the same.</source>
        <translation>要查找的文字。词的一部分就够了，大写和小写不区分。</translation>
    </message>
    <message>
        <source>The name of a header field.</source>
        <translation>信头字段的名字。</translation>
    </message>
    <message>
        <source>The mailbox that is open is empty: neither %1 nor any other number means a message.</source>
        <translation>打开的邮箱是空的：任何编号在里面都没有意义，%1 没有，1 也没有。</translation>
    </message>
    <message>
        <source>No message has the number 0</source>
        <translation>没有邮件的编号是 0</translation>
    </message>
    <message>
        <source>Messages are counted from 1, and so are UIDs. The last one is *.</source>
        <translation>邮件从 1 数起，UID 也是。最后一封是 *。</translation>
    </message>
    <message>
        <source>A UID in the place of a number</source>
        <translation>该写编号的地方写了 UID</translation>
    </message>
    <message>
        <source>%1 is the UID of a message, and without UID before the command it is read as a number: the mailbox has only %2 messages.</source>
        <translation>%1 是一封邮件的 UID，但命令前面没有 UID，就被读作编号：邮箱里只有 %2 封邮件。</translation>
    </message>
    <message>
        <source>There is no message %1: the mailbox has %2. Numbers go from 1 without a gap, and those behind a message that is removed move down; in POP3 they stay until QUIT.</source>
        <translation>没有第 %1 封邮件：邮箱里有 %2 封。编号从 1 开始，没有空缺；删除一封邮件，它后面的编号就往前移。在 POP3 里，编号直到 QUIT 都不变。</translation>
    </message>
    <message>
        <source>A number in the place of a UID</source>
        <translation>该写 UID 的地方写了编号</translation>
    </message>
    <message>
        <source>No message has the UID %1, so the command had nothing to do, and that is OK. There are messages of that number: a number is not a UID, which stays the same while numbers move.</source>
        <translation>没有邮件的 UID 是 %1，所以命令无事可做，这也是 OK。倒是有这个编号的邮件：编号不是 UID，编号会移动，UID 不变。</translation>
    </message>
    <message>
        <source>The flags of the message.</source>
        <translation>邮件的标志。</translation>
    </message>
    <message>
        <source>The unique id: it stays the same while numbers move.</source>
        <translation>唯一标识：编号会移动，它不变。</translation>
    </message>
    <message>
        <source>When the message came to this server; not its Date field.</source>
        <translation>邮件到达这台服务器的时间；不是邮件里的 Date 字段。</translation>
    </message>
    <message>
        <source>How many octets the message has, with CR and LF of every line.</source>
        <translation>邮件有多少八位组，包括每行的 CR 和 LF。</translation>
    </message>
    <message>
        <source>The most important header fields, taken apart by the server: date, subject, sender, recipients. SMTP&apos;s envelope is something else.</source>
        <translation>最重要的信头字段，由服务器拆分好：日期、主题、发件人、收件人。SMTP 的信封是另一回事。</translation>
    </message>
    <message>
        <source>How the message is made up of parts, in short form.</source>
        <translation>邮件由哪些部分组成，简略形式。</translation>
    </message>
    <message>
        <source>How the message is made up of parts: types, sizes, file names. No text travels.</source>
        <translation>邮件由哪些部分组成：类型、大小、文件名。内容并不传送。</translation>
    </message>
    <message>
        <source>The whole message. The old name of BODY[].</source>
        <translation>整封邮件。这是 BODY[] 的旧名。</translation>
    </message>
    <message>
        <source>The header. The old name of BODY.PEEK[HEADER].</source>
        <translation>信头。这是 BODY.PEEK[HEADER] 的旧名。</translation>
    </message>
    <message>
        <source>The text behind the header. The old name of BODY[TEXT].</source>
        <translation>信头后面的内容。这是 BODY[TEXT] 的旧名。</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).</source>
        <translation>相当于 (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)。</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE).</source>
        <translation>相当于 (FLAGS INTERNALDATE RFC822.SIZE)。</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).</source>
        <translation>相当于 (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY)。</translation>
    </message>
    <message>
        <source>The number of the latest change of this message.</source>
        <translation>这封邮件最近一次改动的编号。</translation>
    </message>
    <message>
        <source>An id of the message that stays when it is moved.</source>
        <translation>邮件的一个标识，移动以后也不变。</translation>
    </message>
    <message>
        <source>An id of the conversation that the message belongs to.</source>
        <translation>邮件所属对话的标识。</translation>
    </message>
    <message>
        <source>The beginning of the text, for a list of messages.</source>
        <translation>正文的开头，用于邮件列表。</translation>
    </message>
    <message>
        <source>When the message came into this mailbox.</source>
        <translation>邮件进入这个邮箱的时间。</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. PEEK: a look only, \Seen is not set.</source>
        <translation>内容本身，由方括号里写明是哪一部分；方括号空着，就是整封邮件。PEEK：只看一眼，不设 \Seen。</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. PEEK: a look only, \Seen is not set.</source>
        <translation>这个部分的内容，base64 之类的编码已由服务器解开。PEEK：只看一眼，不设 \Seen。</translation>
    </message>
    <message>
        <source>How many octets the part has once base64 and the like are taken off.</source>
        <translation>解开 base64 之类的编码以后，这个部分有多少八位组。</translation>
    </message>
    <message>
        <source>The header, up to the empty line.</source>
        <translation>信头，直到空行。</translation>
    </message>
    <message>
        <source>Of the header only the fields named.</source>
        <translation>只要信头里写明的那些字段。</translation>
    </message>
    <message>
        <source>The header without the fields named.</source>
        <translation>信头，去掉写明的那些字段。</translation>
    </message>
    <message>
        <source>What stands behind the header.</source>
        <translation>信头后面的内容。</translation>
    </message>
    <message>
        <source>The header of the part: its type, its encoding.</source>
        <translation>这个部分自己的信头：它的类型、它的编码。</translation>
    </message>
    <message>
        <source>When the message came, as the server shall remember it. Without it the server takes the time now.</source>
        <translation>邮件到达的时间，让服务器照此记下。不写，服务器就用现在的时间。</translation>
    </message>
    <message>
        <source>NIL: nothing stands here.</source>
        <translation>NIL：这里什么也没有。</translation>
    </message>
    <message>
        <source>The message that follows has UTF-8 in its header.</source>
        <translation>后面这封邮件的信头里有 UTF-8。</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, at once (LITERAL+). Every CR LF in them counts as two.</source>
        <translation>字面量：这一行后面马上跟着 %1 个八位组（LITERAL+）。其中每个 CR LF 算两个。</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, once the server has said +. Every CR LF in them counts as two.</source>
        <translation>字面量：等服务器说了 +，这一行后面再发 %1 个八位组。其中每个 CR LF 算两个。</translation>
    </message>
    <message>
        <source>A word of the server&apos;s own accord: no command is ended by it.</source>
        <translation>服务器主动说的话：没有命令因此结束。</translation>
    </message>
    <message>
        <source>OK: the command was done. Programs go by this word.</source>
        <translation>OK：命令已完成。程序看的就是这个词。</translation>
    </message>
    <message>
        <source>NO: the command was understood, but not done. Programs go by this word.</source>
        <translation>NO：命令听懂了，但没有做。程序看的就是这个词。</translation>
    </message>
    <message>
        <source>BAD: the line was not understood, or came at the wrong moment. Programs go by this word.</source>
        <translation>BAD：这一行没听懂，或者时机不对。程序看的就是这个词。</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by OK, NO or BAD alone then.</source>
        <translation>RFC 没有列出的响应代码；这时客户端只看 OK、NO 或 BAD。</translation>
    </message>
    <message>
        <source>The response code: for programs, more than OK, NO or BAD say.</source>
        <translation>响应代码：给程序看的，比 OK、NO、BAD 说得更细。</translation>
    </message>
    <message>
        <source>Words for people. Programs do not read them.</source>
        <translation>给人看的文字。程序不读它。</translation>
    </message>
    <message>
        <source>something that the RFCs do not list</source>
        <translation>RFC 没有列出的内容</translation>
    </message>
    <message>
        <source>A line with a star answers no command by a tag. This word is none that IMAP has: of an extension, perhaps.</source>
        <translation>以星号开头的行，不是用标签来回答命令的。这个词 IMAP 没有：也许属于某个扩展。</translation>
    </message>
    <message>
        <source>The star: this line ends no command. Others may follow.</source>
        <translation>星号：这一行不结束任何命令。后面可能还有别的行。</translation>
    </message>
    <message>
        <source>The plus sign: the server waits for more from you.</source>
        <translation>加号：服务器等你继续发。</translation>
    </message>
    <message>
        <source>The tag of the command that this ends. You have chosen it.</source>
        <translation>这里结束的命令的标签。它是你选的。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>有多少。</translation>
    </message>
    <message>
        <source>The message&apos;s number as it counts just now.</source>
        <translation>邮件此刻的编号。</translation>
    </message>
    <message>
        <source>What the line tells of.</source>
        <translation>这一行说的是什么。</translation>
    </message>
    <message>
        <source>Not a reply of IMAP</source>
        <translation>不是 IMAP 的应答</translation>
    </message>
    <message>
        <source>A reply of IMAP begins with a star, a plus sign, or the tag of a command and OK, NO or BAD.</source>
        <translation>IMAP 的应答开头是星号、加号，或者某个命令的标签加上 OK、NO 或 BAD。</translation>
    </message>
    <message>
        <source>open to be changed</source>
        <translation>已打开，可以修改</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed.</source>
        <translation>邮箱已打开，可以读，也可以改。</translation>
    </message>
    <message>
        <source>open to be read only</source>
        <translation>已打开，只读</translation>
    </message>
    <message>
        <source>The mailbox is open to be read only: no flag can be set, nothing can be removed.</source>
        <translation>邮箱以只读方式打开：不能设标志，也不能删除。</translation>
    </message>
    <message>
        <source>SELECT opens a mailbox to be changed; EXAMINE opens it to be read.</source>
        <translation>SELECT 打开邮箱，可以修改；EXAMINE 打开邮箱，只能读。</translation>
    </message>
    <message>
        <source>under which number UIDs hold</source>
        <translation>UID 对哪个数有效</translation>
    </message>
    <message>
        <source>UIDs hold for good only together with this number. If it is another one next time, the mailbox was made anew, and every UID that was remembered is worthless.</source>
        <translation>UID 只有与这个数放在一起才长期有效。下次这个数变了，就说明邮箱是重新建的，以前记下的 UID 全部作废。</translation>
    </message>
    <message>
        <source>the next UID</source>
        <translation>下一个 UID</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one. Has it grown, there is new mail.</source>
        <translation>下一封邮件会得到的 UID，实际也可能更大。它变大了，就说明来了新邮件。</translation>
    </message>
    <message>
        <source>UIDs do not last</source>
        <translation>UID 不能长期保留</translation>
    </message>
    <message>
        <source>UIDs in this mailbox hold for this session only.</source>
        <translation>这个邮箱里的 UID 只在本次会话有效。</translation>
    </message>
    <message>
        <source>the first unread message</source>
        <translation>第一封未读邮件</translation>
    </message>
    <message>
        <source>The number of the first message that was not read; it is no count.</source>
        <translation>第一封没有读过的邮件的编号；它不是数量。</translation>
    </message>
    <message>
        <source>flags that last</source>
        <translation>能长期保留的标志</translation>
    </message>
    <message>
        <source>The flags that a client may change for good. With \* among them keywords may be made up; others last for this session or not at all.</source>
        <translation>客户端可以长期修改的标志。其中有 \*，就可以自己编关键字；别的标志只在本次会话有效，或者根本不保留。</translation>
    </message>
    <message>
        <source>the mailbox before is closed</source>
        <translation>之前的邮箱已关闭</translation>
    </message>
    <message>
        <source>the latest change</source>
        <translation>最近的改动</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox; a client can ask for what is newer.</source>
        <translation>邮箱里最近一次改动的编号；客户端可以只问更新的改动。</translation>
    </message>
    <message>
        <source>changes have no numbers</source>
        <translation>改动没有编号</translation>
    </message>
    <message>
        <source>This mailbox does not number its changes.</source>
        <translation>这个邮箱不给改动编号。</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>这期间有人改过</translation>
    </message>
    <message>
        <source>These messages were left alone, because somebody else has changed them meanwhile.</source>
        <translation>这些邮件没有动，因为这期间别人改过它们。</translation>
    </message>
    <message>
        <source>Fetch their flags, and decide anew.</source>
        <translation>取回它们的标志，再作决定。</translation>
    </message>
    <message>
        <source>an id of the mailbox</source>
        <translation>邮箱的标识</translation>
    </message>
    <message>
        <source>An id of the mailbox that stays when it is renamed.</source>
        <translation>邮箱的一个标识，改名以后也不变。</translation>
    </message>
    <message>
        <source>where the message lies</source>
        <translation>邮件放在哪里</translation>
    </message>
    <message>
        <source>The message lies in the mailbox: first the mailbox&apos;s UIDVALIDITY, then the UID that it has got.</source>
        <translation>邮件放进了邮箱：先是邮箱的 UIDVALIDITY，然后是邮件得到的 UID。</translation>
    </message>
    <message>
        <source>where the copies lie</source>
        <translation>副本放在哪里</translation>
    </message>
    <message>
        <source>The UIDVALIDITY of the other mailbox, the UIDs that the messages have here, and in the same order those that they have got there.</source>
        <translation>另一个邮箱的 UIDVALIDITY、邮件在这里的 UID，以及它们在那边得到的 UID，顺序一致。</translation>
    </message>
    <message>
        <source>what the server can do</source>
        <translation>服务器会什么</translation>
    </message>
    <message>
        <source>What the server can do, told unasked: it spares the question. After the login the list may be another one.</source>
        <translation>服务器会什么，没问就先说了：省得再问一次。登录之后，列表可能不同。</translation>
    </message>
    <message>
        <source>no saved result</source>
        <translation>没有保存的结果</translation>
    </message>
    <message>
        <source>The result of the SEARCH was not kept, so $ stands for no message.</source>
        <translation>SEARCH 的结果没有留下，所以 $ 不代表任何邮件。</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>名字或密码不对</translation>
    </message>
    <message>
        <source>Name or password is not right. Which of them, the server does not say: that would help only those who guess. SMTP says 535 for it.</source>
        <translation>名字或密码不对。是哪一个，服务器不说：说了只会方便猜密码的人。SMTP 用 535 表示。</translation>
    </message>
    <message>
        <source>Log in again, and look at name and password.</source>
        <translation>检查名字和密码，再登录一次。</translation>
    </message>
    <message>
        <source>not for somebody else</source>
        <translation>不能代替别人</translation>
    </message>
    <message>
        <source>The password was right, but the user may not act for the other one named with it.</source>
        <translation>密码是对的，但这个用户不能以同时写出的另一个人的身份行事。</translation>
    </message>
    <message>
        <source>Leave the identity before the first NUL empty.</source>
        <translation>让第一个 NUL 前面的身份空着。</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>The password was right once and is too old now.</source>
        <translation>密码以前是对的，现在太旧了。</translation>
    </message>
    <message>
        <source>Set a new password where that is done.</source>
        <translation>到修改密码的地方设一个新密码。</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>只能在 TLS 里</translation>
    </message>
    <message>
        <source>The server does this only where nobody can listen. SMTP says 538 or 530 for it.</source>
        <translation>只有在没有人能偷听时，服务器才肯这样做。SMTP 用 538 或 530 表示。</translation>
    </message>
    <message>
        <source>Send STARTTLS first, or connect to port 993.</source>
        <translation>先发 STARTTLS，或者连接端口 993。</translation>
    </message>
    <message>
        <source>ask the administrator</source>
        <translation>请找管理员</translation>
    </message>
    <message>
        <source>The client can do nothing about it.</source>
        <translation>客户端对此无能为力。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The user has not the right to do this.</source>
        <translation>用户没有权限这样做。</translation>
    </message>
    <message>
        <source>for a while only</source>
        <translation>只是暂时的</translation>
    </message>
    <message>
        <source>Something behind the server does not answer, for a while only: what SMTP says with a 4 in front.</source>
        <translation>服务器背后有什么没有回答，只是暂时的：SMTP 用 4 开头的应答码表示。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Another session is at work on the mailbox, so this is not possible now.</source>
        <translation>另一个会话正在使用这个邮箱，所以现在做不到。</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>没有这个邮箱</translation>
    </message>
    <message>
        <source>No mailbox has this name. Capital and small letters are different in all names but INBOX.</source>
        <translation>没有邮箱叫这个名字。除了 INBOX，所有名字都区分大小写。</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which names there are.</source>
        <translation>LIST &quot;&quot; * 显示有哪些名字。</translation>
    </message>
    <message>
        <source>the mailbox is missing</source>
        <translation>缺少目标邮箱</translation>
    </message>
    <message>
        <source>The mailbox that the messages shall go to does not exist. It could be made.</source>
        <translation>邮件要去的那个邮箱不存在。可以建立它。</translation>
    </message>
    <message>
        <source>Make it with CREATE, and send this line again.</source>
        <translation>用 CREATE 建立它，再发一次这一行。</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>A mailbox of this name exists already.</source>
        <translation>已经有叫这个名字的邮箱。</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>换一个名字。</translation>
    </message>
    <message>
        <source>mailboxes below it</source>
        <translation>下面还有邮箱</translation>
    </message>
    <message>
        <source>There are mailboxes below this one, so it cannot be removed.</source>
        <translation>这个邮箱下面还有邮箱，所以不能删除。</translation>
    </message>
    <message>
        <source>Remove those first, with DELETE.</source>
        <translation>先用 DELETE 删除下面那些。</translation>
    </message>
    <message>
        <source>never possible</source>
        <translation>永远做不到</translation>
    </message>
    <message>
        <source>This can never be done, however often one tries: such a name, such a command here.</source>
        <translation>这件事永远做不到，试多少次都一样：名字不行，或者命令在这里不行。</translation>
    </message>
    <message>
        <source>a limit is reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>The server takes only so much: of mailboxes, of flags, of what one command asks for.</source>
        <translation>服务器只接受这么多：邮箱的数量、标志的数量，或者一个命令所要的内容。</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>一次少要一些。</translation>
    </message>
    <message>
        <source>The user&apos;s room is used up, or would be by this. SMTP says 552 for it.</source>
        <translation>用户的空间用完了，或者这样一来就会用完。SMTP 用 552 表示。</translation>
    </message>
    <message>
        <source>Remove some messages first.</source>
        <translation>先删除一些邮件。</translation>
    </message>
    <message>
        <source>special use not possible</source>
        <translation>特殊用途不可用</translation>
    </message>
    <message>
        <source>The mailbox cannot have the special use that was asked for.</source>
        <translation>邮箱不能有所要求的特殊用途。</translation>
    </message>
    <message>
        <source>some are gone</source>
        <translation>有些已经没有了</translation>
    </message>
    <message>
        <source>Another session has removed some of the messages. Until the server may tell which, their numbers are still counted.</source>
        <translation>另一个会话删除了其中一些邮件。在服务器可以说出是哪些之前，它们的编号仍然算数。</translation>
    </message>
    <message>
        <source>Send NOOP: then the server tells which ones are gone.</source>
        <translation>发 NOOP：服务器就会说出哪些没有了。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>The message has more octets than the server takes. SMTP says 552 for it.</source>
        <translation>邮件的八位组超过了服务器接受的数目。SMTP 用 552 表示。</translation>
    </message>
    <message>
        <source>unknown character set</source>
        <translation>未知的字符集</translation>
    </message>
    <message>
        <source>The server does not know this character set. Those it knows may stand behind the word.</source>
        <translation>服务器不认识这个字符集。它认识哪些，可能写在这个词后面。</translation>
    </message>
    <message>
        <source>Write CHARSET UTF-8.</source>
        <translation>写 CHARSET UTF-8。</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>未知的编码</translation>
    </message>
    <message>
        <source>The server cannot take the encoding off this part, so BINARY cannot show it.</source>
        <translation>服务器解不开这个部分的编码，所以 BINARY 无法给出它。</translation>
    </message>
    <message>
        <source>BODY[…] gives the part as it is.</source>
        <translation>BODY[…] 按原样给出这个部分。</translation>
    </message>
    <message>
        <source>a message is malformed</source>
        <translation>有一封邮件格式有误</translation>
    </message>
    <message>
        <source>The server could not read the header of a message.</source>
        <translation>服务器读不懂某封邮件的信头。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Something on the server is damaged: a mailbox, an index.</source>
        <translation>服务器上有东西损坏了：某个邮箱，或者某个索引。</translation>
    </message>
    <message>
        <source>for the user to read</source>
        <translation>给用户看</translation>
    </message>
    <message>
        <source>The words behind it are for the user: every program must show them.</source>
        <translation>后面的文字是给用户看的：每个程序都必须显示出来。</translation>
    </message>
    <message>
        <source>the client does something odd</source>
        <translation>客户端的做法很奇怪</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>The server has met a fault of its own. The command was right.</source>
        <translation>服务器自身出了错。命令是对的。</translation>
    </message>
    <message>
        <source>on another server</source>
        <translation>在另一台服务器上</translation>
    </message>
    <message>
        <source>The mailbox lies on another server; its address stands behind the word.</source>
        <translation>邮箱在另一台服务器上；地址写在这个词后面。</translation>
    </message>
    <message>
        <source>compressed already</source>
        <translation>已经压缩</translation>
    </message>
    <message>
        <source>The connection is compressed already.</source>
        <translation>连接已经是压缩的。</translation>
    </message>
    <message>
        <source>Every message.</source>
        <translation>所有邮件。</translation>
    </message>
    <message>
        <source>Messages with the flag \Answered.</source>
        <translation>带标志 \Answered 的邮件。</translation>
    </message>
    <message>
        <source>Messages with the flag \Deleted.</source>
        <translation>带标志 \Deleted 的邮件。</translation>
    </message>
    <message>
        <source>Messages with the flag \Draft.</source>
        <translation>带标志 \Draft 的邮件。</translation>
    </message>
    <message>
        <source>Messages with the flag \Flagged.</source>
        <translation>带标志 \Flagged 的邮件。</translation>
    </message>
    <message>
        <source>Messages with the flag \Seen: those that were read.</source>
        <translation>带标志 \Seen 的邮件：读过的。</translation>
    </message>
    <message>
        <source>Messages without the flag \Answered.</source>
        <translation>不带标志 \Answered 的邮件。</translation>
    </message>
    <message>
        <source>Messages without the flag \Deleted.</source>
        <translation>不带标志 \Deleted 的邮件。</translation>
    </message>
    <message>
        <source>Messages without the flag \Draft.</source>
        <translation>不带标志 \Draft 的邮件。</translation>
    </message>
    <message>
        <source>Messages without the flag \Flagged.</source>
        <translation>不带标志 \Flagged 的邮件。</translation>
    </message>
    <message>
        <source>Messages without the flag \Seen: those that were not read.</source>
        <translation>不带标志 \Seen 的邮件：没有读过的。</translation>
    </message>
    <message>
        <source>Messages that are recent and not read. IMAP4rev2 has given it up.</source>
        <translation>新到而且没有读过的邮件。IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>Messages that are not recent. IMAP4rev2 has given it up.</source>
        <translation>不是新到的邮件。IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>Messages that no session has seen before. IMAP4rev2 has given it up.</source>
        <translation>以前没有会话见过的邮件。IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>Messages with this keyword.</source>
        <translation>带这个关键字的邮件。</translation>
    </message>
    <message>
        <source>Messages without this keyword.</source>
        <translation>不带这个关键字的邮件。</translation>
    </message>
    <message>
        <source>Messages that came to this server before that day.</source>
        <translation>那一天之前到达这台服务器的邮件。</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day.</source>
        <translation>那一天到达这台服务器的邮件。</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day or later.</source>
        <translation>那一天或以后到达这台服务器的邮件。</translation>
    </message>
    <message>
        <source>Messages whose Date field is before that day.</source>
        <translation>Date 字段在那一天之前的邮件。</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day.</source>
        <translation>Date 字段是那一天的邮件。</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day or a later one.</source>
        <translation>Date 字段是那一天或以后的邮件。</translation>
    </message>
    <message>
        <source>Messages of more octets than that.</source>
        <translation>八位组多于这个数的邮件。</translation>
    </message>
    <message>
        <source>Messages of fewer octets than that.</source>
        <translation>八位组少于这个数的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text in the Bcc field.</source>
        <translation>Bcc 字段里有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text behind the header.</source>
        <translation>信头后面有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text in the Cc field.</source>
        <translation>Cc 字段里有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text in the From field.</source>
        <translation>From 字段里有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text in the Subject field.</source>
        <translation>Subject 字段里有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text anywhere, header or body.</source>
        <translation>任何地方有这段文字的邮件，信头或正文都行。</translation>
    </message>
    <message>
        <source>Messages with this text in the To field.</source>
        <translation>To 字段里有这段文字的邮件。</translation>
    </message>
    <message>
        <source>Messages with this text in that header field; an empty text: that have the field.</source>
        <translation>那个信头字段里有这段文字的邮件；文字为空，就是有这个字段的邮件。</translation>
    </message>
    <message>
        <source>Messages with these unique ids.</source>
        <translation>唯一标识是这些的邮件。</translation>
    </message>
    <message>
        <source>The opposite of the one key behind it.</source>
        <translation>后面那一个条件的反面。</translation>
    </message>
    <message>
        <source>One of the two keys behind it must fit, or both. OR stands before them, not between; keys without OR must all fit.</source>
        <translation>后面的两个条件至少要符合一个。OR 写在它们前面，不写在中间；没有 OR，各个条件都要符合。</translation>
    </message>
    <message>
        <source>In which character set the texts to search for are written.</source>
        <translation>要查找的文字用哪种字符集书写。</translation>
    </message>
    <message>
        <source>What the answer shall tell; it comes as ESEARCH then.</source>
        <translation>应答里要说哪些内容；这时结果以 ESEARCH 返回。</translation>
    </message>
    <message>
        <source>The lowest number found.</source>
        <translation>找到的最小编号。</translation>
    </message>
    <message>
        <source>The highest number found.</source>
        <translation>找到的最大编号。</translation>
    </message>
    <message>
        <source>All numbers found, as a set.</source>
        <translation>找到的所有编号，写成集合。</translation>
    </message>
    <message>
        <source>How many were found.</source>
        <translation>找到多少个。</translation>
    </message>
    <message>
        <source>The server keeps the result; $ stands for it in later commands.</source>
        <translation>服务器留下结果；在后面的命令里，$ 代表它。</translation>
    </message>
    <message>
        <source>Some of the numbers found, by their place in the result.</source>
        <translation>找到的一部分编号，按它们在结果里的位置。</translation>
    </message>
    <message>
        <source>The number of the latest change among them.</source>
        <translation>其中最近一次改动的编号。</translation>
    </message>
    <message>
        <source>The star belongs to the server: it begins lines that answer no command. Your tag is a word of letters and digits, such as a1.</source>
        <translation>星号是服务器用的：以它开头的行不是回答命令的。你的标签是由字母和数字组成的一个词，例如 a1。</translation>
    </message>
    <message>
        <source>The plus sign belongs to the server: with it, it asks for more. Your tag is a word of letters and digits, such as a1.</source>
        <translation>加号是服务器用的：它用加号要你继续发。你的标签是由字母和数字组成的一个词，例如 a1。</translation>
    </message>
    <message>
        <source>DONE has no tag</source>
        <translation>DONE 没有标签</translation>
    </message>
    <message>
        <source>DONE is no command of its own: it ends the IDLE, and the reply carries the tag of that. It stands alone on its line.</source>
        <translation>DONE 不是独立的命令：它结束 IDLE，应答带的是 IDLE 的标签。它单独占一行。</translation>
    </message>
    <message>
        <source>The tag is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>Every command of IMAP begins with a tag, a word that you choose, such as %2. Without it the server takes %1 for the tag, and the word behind it for the command. SMTP and POP3 have no tags: there the replies come in order.</source>
        <translation>IMAP 的每个命令都以标签开头，也就是一个由你选的词，例如 %2。没有标签，服务器就把 %1 当作标签，把后面的词当作命令。SMTP 和 POP3 没有标签：那里的应答按顺序来。</translation>
    </message>
    <message>
        <source>This cannot be a tag</source>
        <translation>这不能作标签</translation>
    </message>
    <message>
        <source>%1 has a character that no tag may have. Letters and digits do, such as a1.</source>
        <translation>%1 里有标签不允许的字符。用字母和数字就行，例如 a1。</translation>
    </message>
    <message>
        <source>This tag was used before</source>
        <translation>这个标签之前用过</translation>
    </message>
    <message>
        <source>A command before had the tag %1 too. The server takes that, but when two commands are under way you can no longer tell which of them a reply ends. Take another tag for each, such as %2.</source>
        <translation>之前有一个命令的标签也是 %1。服务器照样接受，但如果两个命令同时在执行，你就分不清应答结束的是哪一个。每个命令用一个不同的标签，例如 %2。</translation>
    </message>
    <message>
        <source>DONE without IDLE</source>
        <translation>没有 IDLE 就发 DONE</translation>
    </message>
    <message>
        <source>DONE ends the waiting that IDLE began, and there is none now. Outside of it the server takes DONE for a tag.</source>
        <translation>DONE 结束由 IDLE 开始的等待，而现在没有在等待。这时服务器会把 DONE 当作标签。</translation>
    </message>
    <message>
        <source>how many messages there are</source>
        <translation>一共多少封邮件</translation>
    </message>
    <message>
        <source>of message %1</source>
        <translation>第 %1 封邮件的内容</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1. They are numbered without a gap, from 1; a UID is something else.</source>
        <translation>邮箱里有 %1 封邮件。编号从 1 开始，没有空缺；UID 是另一回事。</translation>
    </message>
    <message>
        <source>News unasked. Messages in the mailbox now: %1. Another session or a delivery has put something into it. IMAP tells such news with any command; POP3 would tell it in the next session only.</source>
        <translation>服务器主动通知：邮箱里现在有 %1 封邮件。另一个会话或者一次投递放进了邮件。IMAP 在任何命令里都会报告这种新情况；POP3 要到下一次会话才报告。</translation>
    </message>
    <message>
        <source>Messages in the open mailbox now: %1. What was put into it is counted.</source>
        <translation>打开的邮箱里现在有 %1 封邮件：刚放进去的也算在内。</translation>
    </message>
    <message>
        <source>how many are new</source>
        <translation>新到多少封</translation>
    </message>
    <message>
        <source>Messages that have come since the mailbox was last opened: %1. IMAP4rev2 has given it up.</source>
        <translation>上次打开邮箱以后，到了 %1 封邮件。IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>News unasked. Messages that are new to this session: %1.</source>
        <translation>服务器主动通知：有 %1 封邮件，本次会话是第一个见到的。</translation>
    </message>
    <message>
        <source>message %1 is gone</source>
        <translation>第 %1 封邮件没有了</translation>
    </message>
    <message>
        <source>Message %1 is gone, and every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move. In POP3 numbers stay until QUIT.</source>
        <translation>第 %1 封邮件没有了，它后面的编号都减一：原来的第 %2 封现在是第 %1 封。UID 不变。在 POP3 里，编号直到 QUIT 都不变。</translation>
    </message>
    <message>
        <source>News unasked: another session has removed message %1. Every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move.</source>
        <translation>服务器主动通知：另一个会话删除了第 %1 封邮件。它后面的编号都减一：原来的第 %2 封现在是第 %1 封。UID 不变。</translation>
    </message>
    <message>
        <source>Of message %1: what was asked for, each item and its value, in parentheses.</source>
        <translation>第 %1 封邮件：所要的内容，每个数据项连同它的值，放在圆括号里。</translation>
    </message>
    <message>
        <source>The flags that message %1 has now. With SILENT the server would not tell.</source>
        <translation>第 %1 封邮件现在的标志。用了 SILENT，服务器就不会报告。</translation>
    </message>
    <message>
        <source>the flags in use</source>
        <translation>使用中的标志</translation>
    </message>
    <message>
        <source>The flags that messages of this mailbox can have; PERMANENTFLAGS tells which of them last.</source>
        <translation>这个邮箱里的邮件可以有的标志；哪些能长期保留，由 PERMANENTFLAGS 说明。</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>一个邮箱</translation>
    </message>
    <message>
        <source>A mailbox: what is special about it in parentheses, the character that divides the levels of names, and its name.</source>
        <translation>一个邮箱：圆括号里是它的特别之处，然后是名字各层之间的分隔符，最后是名字。</translation>
    </message>
    <message>
        <source>a subscribed mailbox</source>
        <translation>一个已订阅的邮箱</translation>
    </message>
    <message>
        <source>A name on the user&apos;s list of mailboxes: attributes, the character that divides levels, the name. The mailbox itself need not exist any more.</source>
        <translation>用户订阅列表里的一个名字：属性、各层之间的分隔符、名字。邮箱本身不一定还在。</translation>
    </message>
    <message>
        <source>the status of a mailbox</source>
        <translation>邮箱的状况</translation>
    </message>
    <message>
        <source>The mailbox, and in parentheses each item that was asked for with its value.</source>
        <translation>邮箱，以及圆括号里所要的每一项和它的值。</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>找到了什么</translation>
    </message>
    <message>
        <source>The messages that fit: message numbers, or UIDs where UID SEARCH has asked. No number: none fits, and that is no error.</source>
        <translation>符合的邮件：邮件编号；如果是 UID SEARCH 问的，就是 UID。一个数也没有，就是没有邮件符合，这不是错误。</translation>
    </message>
    <message>
        <source>The messages that fit, told as RETURN has asked. The tag of the SEARCH stands in it, so that two searches at once can be told apart.</source>
        <translation>符合的邮件，按 RETURN 的要求给出。里面写着那个 SEARCH 的标签，所以两个搜索同时进行也分得清。</translation>
    </message>
    <message>
        <source>The versions of IMAP that the server speaks, its extensions, and how one may log in. After the login or behind TLS the list may be another one.</source>
        <translation>服务器会说的 IMAP 版本、它的扩展，以及可以怎样登录。登录之后或 TLS 之后，列表可能不同。</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>What ENABLE has switched on. What was asked for and is not named here stays off; nothing named: nothing is new.</source>
        <translation>ENABLE 开启了哪些扩展。要求了却没有写在这里的，仍然关着；一个也没有写，就是没有新开启的。</translation>
    </message>
    <message>
        <source>where mailboxes are</source>
        <translation>邮箱在哪里</translation>
    </message>
    <message>
        <source>Three places: one&apos;s own mailboxes, those of other users, shared ones. Each with what names begin with there and the character that divides levels; NIL where there is no such place.</source>
        <translation>三个地方：自己的邮箱、别的用户的邮箱、共享的邮箱。各自说明那里的名字以什么开头、用什么字符分隔各层；没有这个地方，就是 NIL。</translation>
    </message>
    <message>
        <source>who the server is</source>
        <translation>服务器是什么程序</translation>
    </message>
    <message>
        <source>The program that answers, in pairs of a field and its value, for people who look for a fault.</source>
        <translation>应答的是什么程序，字段和值成对写出，供查找故障的人看。</translation>
    </message>
    <message>
        <source>messages are gone</source>
        <translation>有邮件没有了</translation>
    </message>
    <message>
        <source>The messages with these UIDs are gone: what EXPUNGE tells by numbers.</source>
        <translation>UID 是这些的邮件没有了：同样的事，EXPUNGE 用编号来说。</translation>
    </message>
    <message>
        <source>messages in order</source>
        <translation>排好顺序的邮件</translation>
    </message>
    <message>
        <source>The messages that fit, in the order that was asked for.</source>
        <translation>符合的邮件，按所要求的顺序。</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>The messages that fit, put into conversations: an answer stands behind what it answers.</source>
        <translation>符合的邮件，归成一组组对话：回信跟在它所回复的邮件后面。</translation>
    </message>
    <message>
        <source>how much room there is</source>
        <translation>空间有多少</translation>
    </message>
    <message>
        <source>Of each thing that is counted: how much is used, and how much may be.</source>
        <translation>每一项计量：用了多少，最多可以用多少。</translation>
    </message>
    <message>
        <source>whose room it takes</source>
        <translation>占用谁的空间</translation>
    </message>
    <message>
        <source>The mailbox, and by which names its room is counted.</source>
        <translation>邮箱，以及它的空间算在哪些名字下。</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>供你参考</translation>
    </message>
    <message>
        <source>The server tells something; it answers no command. Only an OK with your tag says that a command is done.</source>
        <translation>服务器在告诉你一些事，不是在回答哪个命令。只有带着你的标签的 OK，才表示命令已完成。</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>A warning, which answers no command: the command may still succeed. Only a NO with your tag says that it has failed.</source>
        <translation>一个警告，不是在回答哪个命令：命令仍可能成功。只有带着你的标签的 NO，才表示命令失败。</translation>
    </message>
    <message>
        <source>something was not understood</source>
        <translation>有什么没听懂</translation>
    </message>
    <message>
        <source>The server has not understood something, and cannot say by a tag which command that was.</source>
        <translation>服务器有什么没听懂，又无法用标签说明是哪个命令。</translation>
    </message>
    <message>
        <source>The server is about to close the connection. Behind LOGOUT that is how it should be; else it leaves by itself, as SMTP does with 421. What was done stays done, and messages marked \Deleted stay marked.</source>
        <translation>服务器就要关闭连接。在 LOGOUT 之后，这是应有的；否则就是它自己要离开，像 SMTP 的 421 那样。已经做的都算数，标上 \Deleted 的邮件仍带着标记。</translation>
    </message>
    <message>
        <source>The greeting of a server that knows already who is connected.</source>
        <translation>一台服务器的问候，它已经知道连上来的是谁。</translation>
    </message>
    <message>
        <source>An attribute of the mailbox.</source>
        <translation>邮箱的一个属性。</translation>
    </message>
    <message>
        <source>The character that divides the levels of a name, as / does in paths.</source>
        <translation>名字各层之间的分隔符，就像路径里的 /。</translation>
    </message>
    <message>
        <source>NIL: names have no levels here.</source>
        <translation>NIL：这里的名字不分层。</translation>
    </message>
    <message>
        <source>More about the mailbox, as LIST was asked.</source>
        <translation>关于邮箱的更多内容，由 LIST 所要求。</translation>
    </message>
    <message>
        <source>A name, and its value.</source>
        <translation>一个名字和它的值。</translation>
    </message>
    <message>
        <source>A message that fits: its number, or its UID where UID SEARCH has asked.</source>
        <translation>一封符合的邮件：它的编号；如果是 UID SEARCH 问的，就是 UID。</translation>
    </message>
    <message>
        <source>The tag of the SEARCH that this answers.</source>
        <translation>这里回答的那个 SEARCH 的标签。</translation>
    </message>
    <message>
        <source>The numbers that follow are UIDs.</source>
        <translation>后面的数都是 UID。</translation>
    </message>
    <message>
        <source>One&apos;s own mailboxes: what their names begin with, and what divides levels.</source>
        <translation>自己的邮箱：名字以什么开头，各层用什么隔开。</translation>
    </message>
    <message>
        <source>Mailboxes of other users: what their names begin with; NIL for none.</source>
        <translation>别的用户的邮箱：名字以什么开头；没有就是 NIL。</translation>
    </message>
    <message>
        <source>Shared mailboxes: what their names begin with; NIL for none.</source>
        <translation>共享的邮箱：名字以什么开头；没有就是 NIL。</translation>
    </message>
    <message>
        <source>The message has been read.</source>
        <translation>邮件已经读过。</translation>
    </message>
    <message>
        <source>The message has been answered.</source>
        <translation>邮件已经回复。</translation>
    </message>
    <message>
        <source>The message is marked as important; many programs show a star.</source>
        <translation>邮件标为重要；许多程序显示一颗星。</translation>
    </message>
    <message>
        <source>The message is marked as deleted. It is still there: EXPUNGE or CLOSE removes it.</source>
        <translation>邮件已标记删除。它还在：EXPUNGE 或 CLOSE 才删除它。</translation>
    </message>
    <message>
        <source>The message is not finished yet.</source>
        <translation>邮件还没有写完。</translation>
    </message>
    <message>
        <source>The message is new: this session is the first to see it. Only the server sets this flag; IMAP4rev2 has given it up.</source>
        <translation>邮件是新到的：本次会话是第一个见到它的。只有服务器能设这个标志；IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>Clients may make up keywords of their own.</source>
        <translation>客户端可以自己编关键字。</translation>
    </message>
    <message>
        <source>A keyword: the message has been forwarded.</source>
        <translation>关键字：邮件已经转发。</translation>
    </message>
    <message>
        <source>A keyword: the receipt that the sender asked for has been sent.</source>
        <translation>关键字：发件人要的回执已经发出。</translation>
    </message>
    <message>
        <source>A keyword: the message is spam.</source>
        <translation>关键字：这是垃圾邮件。</translation>
    </message>
    <message>
        <source>A keyword: the message is no spam.</source>
        <translation>关键字：这不是垃圾邮件。</translation>
    </message>
    <message>
        <source>A keyword: the message tries to steal passwords.</source>
        <translation>关键字：这封邮件想骗取密码。</translation>
    </message>
    <message>
        <source>Only a name above others: it cannot be selected.</source>
        <translation>只是别的邮箱上面的一个名字：不能选中。</translation>
    </message>
    <message>
        <source>No mailbox of this name exists.</source>
        <translation>没有叫这个名字的邮箱。</translation>
    </message>
    <message>
        <source>No mailbox can be made below this one.</source>
        <translation>这个邮箱下面不能再建邮箱。</translation>
    </message>
    <message>
        <source>There are mailboxes below this one.</source>
        <translation>这个邮箱下面还有邮箱。</translation>
    </message>
    <message>
        <source>There is no mailbox below this one.</source>
        <translation>这个邮箱下面没有邮箱。</translation>
    </message>
    <message>
        <source>There may be new messages in it.</source>
        <translation>里面可能有新邮件。</translation>
    </message>
    <message>
        <source>No message has come since it was last opened.</source>
        <translation>上次打开以后，没有新邮件到达。</translation>
    </message>
    <message>
        <source>It is on the user&apos;s list of subscribed mailboxes.</source>
        <translation>它在用户的订阅列表里。</translation>
    </message>
    <message>
        <source>It lies on another server.</source>
        <translation>它在另一台服务器上。</translation>
    </message>
    <message>
        <source>Special use: it shows all messages.</source>
        <translation>特殊用途：这里显示所有邮件。</translation>
    </message>
    <message>
        <source>Special use: old messages are kept here.</source>
        <translation>特殊用途：旧邮件存放在这里。</translation>
    </message>
    <message>
        <source>Special use: messages that are not finished lie here.</source>
        <translation>特殊用途：没有写完的邮件放在这里。</translation>
    </message>
    <message>
        <source>Special use: it shows the messages marked as important.</source>
        <translation>特殊用途：这里显示标为重要的邮件。</translation>
    </message>
    <message>
        <source>Special use: spam lies here.</source>
        <translation>特殊用途：垃圾邮件放在这里。</translation>
    </message>
    <message>
        <source>Special use: copies of what was sent lie here.</source>
        <translation>特殊用途：已发邮件的副本放在这里。</translation>
    </message>
    <message>
        <source>Special use: what was thrown away lies here.</source>
        <translation>特殊用途：扔掉的邮件放在这里。</translation>
    </message>
    <message>
        <source>How many messages the mailbox has.</source>
        <translation>邮箱里有多少封邮件。</translation>
    </message>
    <message>
        <source>How many of them no session has seen yet. IMAP4rev2 has given it up.</source>
        <translation>其中有多少封还没有会话见过。IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one.</source>
        <translation>下一封邮件会得到的 UID，实际也可能更大。</translation>
    </message>
    <message>
        <source>The number under which the UIDs hold. If it is another one next time, every UID that was remembered is worthless.</source>
        <translation>UID 与这个数放在一起才有效。下次这个数变了，以前记下的 UID 全部作废。</translation>
    </message>
    <message>
        <source>How many messages have not been read.</source>
        <translation>有多少封邮件没有读过。</translation>
    </message>
    <message>
        <source>How many messages are marked as deleted.</source>
        <translation>有多少封邮件已标记删除。</translation>
    </message>
    <message>
        <source>How many octets all messages have together.</source>
        <translation>所有邮件一共多少八位组。</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox.</source>
        <translation>邮箱里最近一次改动的编号。</translation>
    </message>
    <message>
        <source>How many octets a message may have at most.</source>
        <translation>一封邮件最多可以有多少八位组。</translation>
    </message>
    <message>
        <source>Before the names: only mailboxes that are subscribed. Behind RETURN: say which ones are.</source>
        <translation>写在名字前面：只要已订阅的邮箱。写在 RETURN 后面：说明哪些是已订阅的。</translation>
    </message>
    <message>
        <source>Mailboxes on other servers too.</source>
        <translation>别的服务器上的邮箱也算。</translation>
    </message>
    <message>
        <source>A name counts also where only something below it fits.</source>
        <translation>名字本身不符合，但下面有符合的，也算。</translation>
    </message>
    <message>
        <source>The special uses, such as \Sent: only mailboxes that have one, or, behind RETURN, say which.</source>
        <translation>特殊用途，例如 \Sent：只要有特殊用途的邮箱；写在 RETURN 后面，则说明哪些有、是什么。</translation>
    </message>
    <message>
        <source>Say whether there are mailboxes below each.</source>
        <translation>说明每个邮箱下面还有没有邮箱。</translation>
    </message>
    <message>
        <source>What the answer shall tell of each mailbox besides its name.</source>
        <translation>除了名字，应答还要说明每个邮箱的哪些内容。</translation>
    </message>
    <message>
        <source>Tell of each mailbox also what STATUS would tell.</source>
        <translation>对每个邮箱，还说出 STATUS 会说的内容。</translation>
    </message>
    <message>
        <source>What the new mailbox is for.</source>
        <translation>新邮箱的用途。</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others.</source>
        <translation>邮件得到这些标志，其他标志全部去掉。</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have.</source>
        <translation>邮件得到这些标志，原有的保留。</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others.</source>
        <translation>邮件去掉这些标志，其他的保留。</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others; the server shall not answer with the new flags.</source>
        <translation>邮件得到这些标志，其他标志全部去掉；服务器不用回报新的标志。</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have; the server shall not answer with the new flags.</source>
        <translation>邮件得到这些标志，原有的保留；服务器不用回报新的标志。</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others; the server shall not answer with the new flags.</source>
        <translation>邮件去掉这些标志，其他的保留；服务器不用回报新的标志。</translation>
    </message>
    <message>
        <source>A flag of the system, as the backslash says, but none that IMAP has.</source>
        <translation>从反斜杠看是系统标志，但 IMAP 没有这个标志。</translation>
    </message>
    <message>
        <source>A keyword: a flag that people or programs have made up.</source>
        <translation>关键字：由人或程序自己编的标志。</translation>
    </message>
    <message>
        <source>This session has a user already, and IMAP has no command to change it. Another user is another connection.</source>
        <translation>本会话已经有了用户，而 IMAP 没有更换用户的命令。换一个用户要另开一条连接。</translation>
    </message>
    <message>
        <source>Go on with SELECT or LIST, or leave with LOGOUT and connect again.</source>
        <translation>接着用 SELECT 或 LIST，或者用 LOGOUT 离开后重新连接。</translation>
    </message>
    <message>
        <source>The server does not know yet whose mailboxes are meant: nobody has logged in.</source>
        <translation>服务器还不知道要的是谁的邮箱：没有人登录。</translation>
    </message>
    <message>
        <source>ENABLE changes how the server speaks, so it is taken only before a mailbox is selected: nothing may change while one is open (RFC 5161 section 3.1).</source>
        <translation>ENABLE 会改变服务器说话的方式，所以只在选中邮箱之前接受：邮箱打开期间，什么也不能变（RFC 5161 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Leave the mailbox with UNSELECT, send ENABLE, and select it again.</source>
        <translation>用 UNSELECT 离开邮箱，发 ENABLE，再重新选中它。</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox, and nobody has even logged in yet.</source>
        <translation>这个命令针对已打开的邮箱里的邮件，而现在连登录都还没有。</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox. You are logged in, but no mailbox is selected: message numbers mean nothing yet.</source>
        <translation>这个命令针对已打开的邮箱里的邮件。你已登录，但没有选中邮箱：邮件编号还没有意义。</translation>
    </message>
    <message>
        <source>Asks what the server can do: the versions of IMAP it speaks, its extensions, and how one may log in.</source>
        <translation>询问服务器会什么：会说哪些 IMAP 版本、有哪些扩展、可以怎样登录。</translation>
    </message>
    <message>
        <source>Does nothing, and so is the moment for the server to tell what is new: messages that came, went, or got other flags.</source>
        <translation>什么也不做，正好让服务器趁机报告新情况：邮件来了、没了，或者标志变了。</translation>
    </message>
    <message>
        <source>Ends the session: the server says BYE, then OK, and closes. Messages marked as deleted stay.</source>
        <translation>结束会话：服务器说 BYE，再说 OK，然后关闭连接。已标记删除的邮件留着。</translation>
    </message>
    <message>
        <source>Client and server tell each other their names and versions, for reports of trouble; nothing may depend on it.</source>
        <translation>客户端和服务器互报名称和版本，供报告问题时用；任何行为都不得依赖它。</translation>
    </message>
    <message>
        <source>Logs in with a name and a password, in the clear. Quotes are needed where either has a space or another special character.</source>
        <translation>用名字和密码登录，明文发送。如果其中有空格或别的特殊字符，就要加引号。</translation>
    </message>
    <message>
        <source>Logs in by a SASL mechanism: the server asks with a line that begins with +, the client answers in base64.</source>
        <translation>用 SASL 机制登录：服务器用以 + 开头的行提问，客户端用 base64 回答。</translation>
    </message>
    <message>
        <source>Says which extensions the client understands that change what the server sends, such as IMAP4rev2 or UTF8=ACCEPT.</source>
        <translation>说明客户端懂得哪些会改变服务器所发内容的扩展，例如 IMAP4rev2 或 UTF8=ACCEPT。</translation>
    </message>
    <message>
        <source>Asks where mailboxes are: the user&apos;s own, those of others, shared ones, and which character divides the levels of a name.</source>
        <translation>询问邮箱在哪里：用户自己的、别人的、共享的，以及名字各层之间用什么字符分隔。</translation>
    </message>
    <message>
        <source>Lists mailboxes whose names match a pattern: * stands for anything, % for one level of the hierarchy.</source>
        <translation>列出名字符合模式的邮箱：* 代表任意内容，% 代表层级中的一层。</translation>
    </message>
    <message>
        <source>Lists the mailboxes that are subscribed. IMAP4rev2 has LIST (SUBSCRIBED) in its place.</source>
        <translation>列出已订阅的邮箱。在 IMAP4rev2 里改用 LIST (SUBSCRIBED)。</translation>
    </message>
    <message>
        <source>Asks how many messages a mailbox has and the like, without selecting it.</source>
        <translation>询问邮箱里有多少封邮件等情况，而不选中它。</translation>
    </message>
    <message>
        <source>Opens a mailbox: its messages get numbers, and they can be fetched, searched and changed. One that was open is closed.</source>
        <translation>打开一个邮箱：邮件得到编号，可以取、可以搜索、可以修改。之前打开的邮箱关闭。</translation>
    </message>
    <message>
        <source>Opens a mailbox as SELECT does, but to read only: nothing in it can be changed.</source>
        <translation>像 SELECT 那样打开一个邮箱，但是只读：里面什么也不能改。</translation>
    </message>
    <message>
        <source>Makes a mailbox, and the levels above it where they do not exist.</source>
        <translation>建立一个邮箱；上面各层如果没有，也一并建立。</translation>
    </message>
    <message>
        <source>Removes a mailbox and every message in it, for good. The mailboxes below it stay.</source>
        <translation>彻底删除一个邮箱和里面的所有邮件。它下面的邮箱留着。</translation>
    </message>
    <message>
        <source>Gives a mailbox and those below it another name. Of INBOX only the messages move; INBOX itself stays, empty.</source>
        <translation>给一个邮箱和它下面的邮箱换名字。对 INBOX 只移走邮件；INBOX 本身还在，是空的。</translation>
    </message>
    <message>
        <source>Puts a name on the list of mailboxes that the user wants to see.</source>
        <translation>把一个名字放进用户的订阅列表，也就是想看到的邮箱。</translation>
    </message>
    <message>
        <source>Takes a name off the list of mailboxes that the user wants to see. The mailbox itself stays.</source>
        <translation>把一个名字从用户的订阅列表里去掉。邮箱本身还在。</translation>
    </message>
    <message>
        <source>Puts a message into a mailbox: a draft, or a copy of what was sent. The message comes as a literal, that is, as so many octets as the braces say.</source>
        <translation>把一封邮件放进邮箱：一份草稿，或者已发邮件的副本。邮件以字面量发来，也就是花括号里写多少，就发多少八位组。</translation>
    </message>
    <message>
        <source>Waits: the server tells news as soon as there is some, until the client says DONE.</source>
        <translation>等待：一有新情况，服务器就报告，直到客户端说 DONE。</translation>
    </message>
    <message>
        <source>Fetches messages or parts of them: flags, sizes, headers, the structure, the text, or all of it.</source>
        <translation>取邮件或邮件的一部分：标志、大小、信头、结构、内容，或者全部。</translation>
    </message>
    <message>
        <source>Does what FETCH does, by unique ids instead of numbers.</source>
        <translation>与 FETCH 相同，只是用唯一标识代替编号。</translation>
    </message>
    <message>
        <source>Asks which messages fulfil some conditions; the answer is their numbers. The server searches, the messages need not travel.</source>
        <translation>询问哪些邮件符合某些条件；回答是它们的编号。由服务器来搜索，邮件不用传送。</translation>
    </message>
    <message>
        <source>Does what SEARCH does; the answer is unique ids instead of numbers.</source>
        <translation>与 SEARCH 相同，只是回答的是唯一标识，不是编号。</translation>
    </message>
    <message>
        <source>Sets the flags of messages; +FLAGS adds some, -FLAGS takes some away. With \Deleted a message is marked, and goes at EXPUNGE.</source>
        <translation>设置邮件的标志；+FLAGS 添加，-FLAGS 去掉。加上 \Deleted 只是做标记，到 EXPUNGE 时才删除。</translation>
    </message>
    <message>
        <source>Does what STORE does, by unique ids instead of numbers.</source>
        <translation>与 STORE 相同，只是用唯一标识代替编号。</translation>
    </message>
    <message>
        <source>Copies messages into another mailbox, with their flags and dates: all of them or none.</source>
        <translation>把邮件复制到另一个邮箱，连同标志和日期：要么全部，要么一封也不。</translation>
    </message>
    <message>
        <source>Does what COPY does, by unique ids instead of numbers.</source>
        <translation>与 COPY 相同，只是用唯一标识代替编号。</translation>
    </message>
    <message>
        <source>Moves messages into another mailbox: in one step what COPY, STORE and EXPUNGE do in three.</source>
        <translation>把邮件移到另一个邮箱：COPY、STORE 和 EXPUNGE 三步的事，一步做完。</translation>
    </message>
    <message>
        <source>Does what MOVE does, by unique ids instead of numbers.</source>
        <translation>与 MOVE 相同，只是用唯一标识代替编号。</translation>
    </message>
    <message>
        <source>Removes every message that is marked \Deleted, for good. The numbers behind each become smaller by one.</source>
        <translation>彻底删除所有标上 \Deleted 的邮件。每删一封，它后面的编号都减一。</translation>
    </message>
    <message>
        <source>Removes those of the messages named that are marked \Deleted, and no others.</source>
        <translation>在指定的邮件里，删除标上 \Deleted 的，别的不删。</translation>
    </message>
    <message>
        <source>Asks the server to tidy up the mailbox. On most servers it does what NOOP does; IMAP4rev2 has given it up.</source>
        <translation>请服务器整理邮箱。在多数服务器上，它的作用与 NOOP 一样；IMAP4rev2 已取消。</translation>
    </message>
    <message>
        <source>Leaves the mailbox. Messages that are marked \Deleted stay.</source>
        <translation>离开邮箱。标上 \Deleted 的邮件留着。</translation>
    </message>
    <message>
        <source>Leaves the mailbox and removes what is marked \Deleted, without telling which messages those were.</source>
        <translation>离开邮箱，并删除标上 \Deleted 的邮件，但不说是哪些。</translation>
    </message>
    <message>
        <source>The waiting is over; commands are taken again.</source>
        <translation>等待结束，又接受命令了。</translation>
    </message>
    <message>
        <source>The server tells news as soon as there is some; DONE ends that.</source>
        <translation>一有新情况，服务器就报告；DONE 结束等待。</translation>
    </message>
    <message>
        <source>The login has failed; the client may try again.</source>
        <translation>登录失败；客户端可以再试。</translation>
    </message>
    <message>
        <source>The mailbox could not be opened, and the one before is closed: none is selected now.</source>
        <translation>邮箱打不开，之前的那个也关闭了：现在没有选中邮箱。</translation>
    </message>
    <message>
        <source>The server knows already who is connected; no login is needed.</source>
        <translation>服务器已经知道连上来的是谁；不用登录。</translation>
    </message>
    <message>
        <source>The client is logged in; its mailboxes can be listed and opened.</source>
        <translation>客户端已登录；可以列出和打开它的邮箱。</translation>
    </message>
    <message>
        <source>The mailbox is open; its messages have numbers, from 1.</source>
        <translation>邮箱已打开；邮件有了编号，从 1 开始。</translation>
    </message>
    <message>
        <source>The mailbox is open to be read; nothing in it can be changed.</source>
        <translation>邮箱已打开，只能读；里面什么也不能改。</translation>
    </message>
    <message>
        <source>No mailbox is open any more; nothing was removed.</source>
        <translation>没有打开的邮箱了；什么也没有删除。</translation>
    </message>
    <message>
        <source>No mailbox is open any more; what was marked as deleted is gone.</source>
        <translation>没有打开的邮箱了；标记删除的邮件已经删除。</translation>
    </message>
    <message>
        <source>Nothing changes; what is new stands before this reply.</source>
        <translation>什么也不改变；新情况写在这个应答前面。</translation>
    </message>
    <message>
        <source>A courtesy; nothing changes.</source>
        <translation>只是礼貌；什么也不改变。</translation>
    </message>
    <message>
        <source>From here on the server says things as the client has asked for.</source>
        <translation>从这里起，服务器按客户端要求的方式说话。</translation>
    </message>
    <message>
        <source>A question about a mailbox; none is opened or closed by it.</source>
        <translation>询问一个邮箱的情况；不会因此打开或关闭邮箱。</translation>
    </message>
    <message>
        <source>The mailbox exists; it is not selected by that.</source>
        <translation>邮箱有了；但并没有因此被选中。</translation>
    </message>
    <message>
        <source>The mailbox is gone.</source>
        <translation>邮箱没有了。</translation>
    </message>
    <message>
        <source>The mailbox has its new name.</source>
        <translation>邮箱换了新名字。</translation>
    </message>
    <message>
        <source>The name is on the list.</source>
        <translation>名字进了列表。</translation>
    </message>
    <message>
        <source>The name is off the list; the mailbox stays.</source>
        <translation>名字从列表里去掉了；邮箱还在。</translation>
    </message>
    <message>
        <source>The message lies in the mailbox; the selection stays as it was.</source>
        <translation>邮件放进了邮箱；选中的邮箱不变。</translation>
    </message>
    <message>
        <source>What was asked for has been sent; the messages stay where they are.</source>
        <translation>所要的内容已经发出；邮件还在原处。</translation>
    </message>
    <message>
        <source>The flags are set; a message marked \Deleted is still there.</source>
        <translation>标志已设好；标上 \Deleted 的邮件还在。</translation>
    </message>
    <message>
        <source>The copies lie in the other mailbox; the originals stay.</source>
        <translation>副本在另一个邮箱里；原件留着。</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from this one.</source>
        <translation>邮件到了另一个邮箱，这个邮箱里没有了。</translation>
    </message>
    <message>
        <source>What was marked is gone for good; numbers have changed.</source>
        <translation>标记过的邮件彻底删除了；编号变了。</translation>
    </message>
    <message>
        <source>What was marked and named is gone for good; numbers have changed.</source>
        <translation>指定的邮件里，标记过的彻底删除了；编号变了。</translation>
    </message>
    <message>
        <source>Nothing changes that one could see.</source>
        <translation>看不出有什么改变。</translation>
    </message>
    <message>
        <source>The server says BYE: it is about to close the connection.</source>
        <translation>服务器说 BYE：它就要关闭连接。</translation>
    </message>
    <message>
        <source>The server has waited too long and logs the client out.</source>
        <translation>服务器等得太久，让客户端退出登录。</translation>
    </message>
    <message>
        <source>The connection is gone without LOGOUT. What was done stays done.</source>
        <translation>没有 LOGOUT，连接就断了。已经做的都算数。</translation>
    </message>
    <message>
        <source>The server has greeted and waits for LOGIN or AUTHENTICATE.</source>
        <translation>服务器已问候，等待 LOGIN 或 AUTHENTICATE。</translation>
    </message>
    <message>
        <source>The client is logged in; no mailbox is selected.</source>
        <translation>客户端已登录；没有选中邮箱。</translation>
    </message>
    <message>
        <source>The server tells news unasked, until the client says DONE.</source>
        <translation>服务器主动报告新情况，直到客户端说 DONE。</translation>
    </message>
    <message>
        <source>A mailbox is open; commands may name its messages.</source>
        <translation>有一个邮箱打开着；命令可以指定里面的邮件。</translation>
    </message>
    <message>
        <source>A mailbox is open; the server tells its news unasked, until the client says DONE.</source>
        <translation>有一个邮箱打开着；服务器主动报告新情况，直到客户端说 DONE。</translation>
    </message>
    <message>
        <source>The server has said BYE; the connection closes.</source>
        <translation>服务器说了 BYE；连接关闭。</translation>
    </message>
    <message>
        <source>EXAMINE has opened this mailbox to be read only: nothing in it may change (RFC 9051 section 6.3.3). The command itself is right, so the server says NO, not BAD.</source>
        <translation>这个邮箱是用 EXAMINE 以只读方式打开的：里面什么也不能改（RFC 9051 第 6.3.3 节）。命令本身没错，所以服务器说 NO，不说 BAD。</translation>
    </message>
    <message>
        <source>Open the mailbox with SELECT; then send this line again.</source>
        <translation>用 SELECT 打开邮箱，再发一次这一行。</translation>
    </message>
    <message>
        <source>a writable mailbox</source>
        <translation>可写的邮箱</translation>
    </message>
    <message>
        <source>“enhanced” and “response-code” are one thing in different protocols: leave one of them out.</source>
        <translation>“enhanced”和“response-code”是同一种东西在不同协议里的名字：请去掉一个。</translation>
    </message>
    <message>
        <source>No protocol of this lab has all of this together: command, reply and states belong to one.</source>
        <translation>这个实验的任何一个协议都不同时具备这些：命令、应答和状态要属于同一个协议。</translation>
    </message>
    <message>
        <source>“keywords” wants names, each with how many messages carry it, as in {urgent: 1}.</source>
        <translation>“keywords”需要一些名字，每个名字写明带有它的邮件的数量，例如 {urgent: 1}。</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to %2.</source>
        <translation>“%1”需要 0 到 %2 的整数。</translation>
    </message>
    <message>
        <source>No reply of %2 begins with “%1”.</source>
        <translation>%2 的应答没有以“%1”开头的。</translation>
    </message>
    <message>
        <source>Replies of %1 are no numbers and have no classes. Name their words in “code”.</source>
        <translation>%1 的应答不是数字，没有类别。请在“code”里写出应答的词。</translation>
    </message>
    <message>
        <source>Replies of %1 have no enhanced status codes; theirs are called “response-code”.</source>
        <translation>%1 的应答没有增强状态码；它们的叫作“response-code”。</translation>
    </message>
    <message>
        <source>Replies of %1 have no response codes; theirs are called “enhanced”.</source>
        <translation>%1 的应答没有响应代码；它们的叫作“enhanced”。</translation>
    </message>
    <message>
        <source>“%1” is no response code; they are written in capitals and without brackets, as IN-USE is.</source>
        <translation>“%1”不是响应代码；响应代码用大写，不带方括号，例如 IN-USE。</translation>
    </message>
    <message>
        <source>In this step the workbench does not say what replies mean. That is for you to find.</source>
        <translation>这一步里，工作台不说应答是什么意思。那由你自己来找。</translation>
    </message>
    <message>
        <source>This line belongs to a connection that speaks %1, and the lab does not. At the top of the file a line “@ protocol: %2” says what is spoken; “@ protocol&lt;2&gt;: %2” says it of one connection.</source>
        <translation>这一行属于一条使用 %1 的连接，而这个实验里没有这种协议。在文件开头写一行“@ protocol: %2”，说明用什么协议；“@ protocol&lt;2&gt;: %2”只对一条连接这样说。</translation>
    </message>
    <message>
        <source>“predict” is about a reply of one protocol: name it, as in “to: pop3.QUIT”.</source>
        <translation>“predict”问的是某一个协议的应答：请写明协议，例如“to: pop3.QUIT”。</translation>
    </message>
    <message>
        <source>“predict” wants a reply, with what it answers and one code or, of numbers, a class, as in {reply: {to: MAIL, code: 250}}; “state-before” and “command-contains” may narrow down before which line to ask.</source>
        <translation>“predict”要给出一个应答：应答什么，以及一个代码，代码是数字时也可以是一个类别，例如 {reply: {to: MAIL, code: 250}}；“state-before”和“command-contains”可以进一步限定在哪一行之前提问。</translation>
    </message>
    <message>
        <source>There is a folder %1 in the mailbox of %2.</source>
        <translation>%2 的邮箱里有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1 in the mailbox of %2.</source>
        <translation>%2 的邮箱里没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Only messages with “%1” in their Subject count here.</source>
        <translation>这里只算 Subject 中含有“%1”的邮件。</translation>
    </message>
    <message>
        <source>You close the connection without %1.</source>
        <translation>你不发 %1 就关闭连接。</translation>
    </message>
    <message>
        <source>You connect to the %1 server.</source>
        <translation>你连接到 %1 服务器。</translation>
    </message>
    <message>
        <source>A connection to the %1 server is closed.</source>
        <translation>到 %1 服务器的一条连接关闭。</translation>
    </message>
    <message>
        <source>You close a connection to the %1 server without %2.</source>
        <translation>你不发 %2 就关闭到 %1 服务器的连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the %1 server are open at the same time.</source>
        <translation>
            <numerusform>同时打开着 %n 个到 %1 服务器的连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its response code is %1.</source>
        <translation>它的响应代码是 %1。</translation>
    </message>
    <message>
        <source>The %1 server greets you with %2.</source>
        <translation>%1 服务器用 %2 问候你。</translation>
    </message>
    <message>
        <source>The %1 server greets you.</source>
        <translation>%1 服务器问候你。</translation>
    </message>
    <message>
        <source>Kept for your teacher.</source>
        <translation>已留给老师看。</translation>
    </message>
    <message>
        <source>That is not right. The right answer stands above.</source>
        <translation>不对。正确答案写在上面。</translation>
    </message>
    <message>
        <source>The mailbox of %1 has a folder %2 now.</source>
        <translation>%1 的邮箱里现在有文件夹 %2。</translation>
    </message>
    <message>
        <source>The mailbox of %1 has no folder %2 now.</source>
        <translation>%1 的邮箱里现在没有文件夹 %2。</translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now have “%3” in their Subject.</source>
        <translation>
            <numerusform>在 %2 的文件夹 %1 里，现在有 %n 封邮件的 Subject 中含有“%3”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1, %2, opened at %3</source>
        <translation>连接 %1，%2，打开于 %3</translation>
    </message>
    <message>
        <source>Before you send it: which of these will answer %1: %2?</source>
        <translation>发送之前：%1 会得到其中哪一个应答：%2？</translation>
    </message>
    <message>
        <source>What a single connection has of its own is its protocol alone: “@ protocol&lt;%1&gt;: pop3”.</source>
        <translation>单条连接自己能规定的只有协议：“@ protocol&lt;%1&gt;: pop3”。</translation>
    </message>
    <message>
        <source>Say which reply is predicted, by its code, the first digit of that, or its word: “! predict 250”, “! predict -ERR”.</source>
        <translation>请写出预测的应答：它的应答码、应答码的第一位，或者它的词：“! predict 250”、“! predict -ERR”。</translation>
    </message>
    <message>
        <source>A mailbox of this account has start messages with too many keywords.</source>
        <translation>这个账户的某个邮箱里，有起始邮件带的关键字太多。</translation>
    </message>
    <message>
        <source>A reply that refuses is wanted, as the protocol of that place has it. In SMTP it is a code of 4yz or 5yz, an enhanced code of the same class if you like, and a text in ASCII, as in “%1”; in POP3 it is -ERR, a response code if you like, and a text in ASCII, as in “%2”; in IMAP the same with NO or BAD, or BYE for a greeting, as in “%3”.</source>
        <translation>这里要写一个表示拒绝的应答，格式按该处所属的协议。在 SMTP 中是 4yz 或 5yz 的代码，可加一个同类的增强状态码，再加一段 ASCII 文字，例如“%1”；在 POP3 中是 -ERR，可加一个响应代码，再加一段 ASCII 文字，例如“%2”；在 IMAP 中也一样，只是用 NO 或 BAD，问候则用 BYE，例如“%3”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mailbox. Its levels are separated by /, none of them is empty, and neither * nor % is in them.</source>
        <translation>“%1”不能作邮箱的名字。各层用 / 隔开，每一层都不能空，其中也不能有 * 和 %。</translation>
    </message>
    <message>
        <source>Every account has its INBOX anyway.</source>
        <translation>每个账户本来就有 INBOX。</translation>
    </message>
    <message>
        <source>The mailbox %1 is given twice.</source>
        <translation>邮箱 %1 写了两次。</translation>
    </message>
    <message>
        <source>There are more than %1 mailboxes.</source>
        <translation>邮箱超过了 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Write ASCII letters, digits and signs such as $, without a space; flags like \Seen stand under “flags”.</source>
        <translation>“%1”不是关键字。请用 ASCII 字母、数字和 $ 之类的符号，不带空格；\Seen 之类的标志写在“flags”里。</translation>
    </message>
    <message>
        <source>A message has no more than %1 keywords here.</source>
        <translation>这里一封邮件最多有 %1 个关键字。</translation>
    </message>
    <message>
        <source>BYE: the server says goodbye and closes the connection.</source>
        <translation>BYE：服务器告别，并关闭连接。</translation>
    </message>
    <message>
        <source>PREAUTH: the server greets somebody whom it knows already.</source>
        <translation>PREAUTH：服务器问候一个它已经认识的人。</translation>
    </message>
    <message>
        <source>OK: the server is ready. Programs go by this word.</source>
        <translation>OK：服务器已就绪。程序看的就是这个词。</translation>
    </message>
    <message>
        <source>message gone</source>
        <translation>邮件已经不在</translation>
    </message>
    <message>
        <source>The message was there at the login, and somebody else has removed it since, for instance by IMAP. Its number is not given to another one.</source>
        <translation>登录时这封邮件还在，后来被别人删除了，例如通过 IMAP。它的编号不会再给别的邮件。</translation>
    </message>
    <message>
        <source>Go on with the others; the next session counts anew.</source>
        <translation>继续处理其他邮件；下一次会话会重新编号。</translation>
    </message>
    <message>
        <source>What was marked \Deleted is gone for good, an EXPUNGE line for each; no line: nothing was marked. In POP3 that happens at QUIT, in IMAP when you ask for it.</source>
        <translation>带 \Deleted 标志的邮件已经彻底删除，每封一行 EXPUNGE；没有这样的行，就是没有邮件带此标志。POP3 到 QUIT 时才删，IMAP 在你要求时就删。</translation>
    </message>
    <message>
        <source>No mailbox is open any more. EXAMINE had opened it to be read only, so nothing was removed, whatever is marked \Deleted.</source>
        <translation>现在没有打开的邮箱了。它是用 EXAMINE 以只读方式打开的，所以什么都没有删除，不管哪些邮件带 \Deleted。</translation>
    </message>
    <message>
        <source>the tag is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>The line begins with a command&apos;s name, where its tag must stand: the server takes the name for the tag, and answers to that.</source>
        <translation>行首写的是命令名，而那里应该是标签：服务器把命令名当成标签，并按它应答。</translation>
    </message>
    <message>
        <source>a tag and no command</source>
        <translation>有标签，没有命令</translation>
    </message>
    <message>
        <source>The server takes the one word of the line for a tag, and behind it stands no command. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>服务器把这一行唯一的词当成标签，后面没有命令。一个命令是：标签、一个空格、命令名。</translation>
    </message>
    <message>
        <source>Write the command&apos;s name behind the tag, as in a1 NOOP.</source>
        <translation>在标签后面写命令名，例如 a1 NOOP。</translation>
    </message>
    <message>
        <source>Here stands which messages are meant, by numbers: 1:* is all of them.</source>
        <translation>这里用编号写明是哪些邮件：1:* 表示全部。</translation>
    </message>
    <message>
        <source>Which messages are meant comes first, and behind it what is done with them.</source>
        <translation>先写是哪些邮件，后面再写对它们做什么。</translation>
    </message>
    <message>
        <source>The name that the mailbox has now.</source>
        <translation>邮箱现在的名字。</translation>
    </message>
    <message>
        <source>The name that it shall have.</source>
        <translation>它将要用的名字。</translation>
    </message>
    <message>
        <source>No tag can look like this.</source>
        <translation>标签不能是这样的。</translation>
    </message>
    <message>
        <source>A command&apos;s name, where the tag must stand: the server takes it for the tag.</source>
        <translation>命令名写在了标签的位置：服务器把它当成标签。</translation>
    </message>
    <message>
        <source>The server takes this word for the command&apos;s name.</source>
        <translation>服务器把这个词当成命令名。</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message.</source>
        <translation>方括号里所指部分的原文；空的方括号表示整封邮件。</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server.</source>
        <translation>该部分的内容，base64 之类的编码已由服务器解开。</translation>
    </message>
    <message>
        <source>Of message %1 what was asked for, and its flags, for which nobody has asked: to fetch a part of a message is to read it, so it is marked \Seen now. With BODY.PEEK the flags would stay as they were.</source>
        <translation>邮件 %1 的所求内容，还有没人问起的标志：取邮件的一部分就是在读它，所以它现在带上了 \Seen。用 BODY.PEEK 则标志不变。</translation>
    </message>
    <message>
        <source>The flags of message %1, for which nobody has asked: this command fetches a part of it, and that marks it \Seen. With BODY.PEEK the flags would stay as they were.</source>
        <translation>邮件 %1 的标志，没有人问起：这个命令取了它的一部分，所以它带上了 \Seen。用 BODY.PEEK 则标志不变。</translation>
    </message>
    <message>
        <source>News that no command has asked for: the flags of message %1 are other ones now. Another session has changed them.</source>
        <translation>没有命令问起的新情况：邮件 %1 的标志变了，是另一个会话改的。</translation>
    </message>
    <message>
        <source>SEARCH does not know the word %1; %2 is what it is called.</source>
        <translation>SEARCH 不认识 %1；正确的写法是 %2。</translation>
    </message>
    <message>
        <source>STORE is told first what to do with the flags: +FLAGS adds them, -FLAGS takes them off, FLAGS puts them in the place of all others.</source>
        <translation>STORE 要先说明对标志做什么：+FLAGS 加上，-FLAGS 去掉，FLAGS 用它们替换全部标志。</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. A text with other letters goes in a literal, and SEARCH says before it which character set that has: SEARCH CHARSET UTF-8 SUBJECT {5}. Or ENABLE UTF8=ACCEPT comes first.</source>
        <translation>引号里的字符串只能是 ASCII。含其他文字的内容要用字面量 (literal) 发送，并在前面由 SEARCH 说明字符集：SEARCH CHARSET UTF-8 SUBJECT {5}。或者先发送 ENABLE UTF8=ACCEPT。</translation>
    </message>
    <message>
        <source>DELETE deletes mailboxes, not messages</source>
        <translation>DELETE 删除的是邮箱，不是邮件</translation>
    </message>
    <message>
        <source>DELETE wants the name of a mailbox, and none is called %1. A message is marked by STORE with \Deleted, and EXPUNGE removes what is marked. DELE is POP3&apos;s.</source>
        <translation>DELETE 要的是邮箱名，而没有叫 %1 的邮箱。要删邮件，先用 STORE 加上 \Deleted，再用 EXPUNGE 删除带标志的。DELE 是 POP3 的命令。</translation>
    </message>
    <message>
        <source>Letters outside ASCII</source>
        <translation>ASCII 以外的文字</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. IMAP4rev1 writes other letters of a mailbox&apos;s name in modified UTF-7, between &amp; and -. Or ENABLE UTF8=ACCEPT comes first, and then the name as it is.</source>
        <translation>引号里的字符串只能是 ASCII。IMAP4rev1 用修改版 UTF-7 书写邮箱名里的其他文字，放在 &amp; 和 - 之间。或者先发送 ENABLE UTF8=ACCEPT，再直接写名字。</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>没有这样的数据项</translation>
    </message>
    <message>
        <source>The grammar has no item %1 here; %2 is what it is called. Fields of the header are fetched by BODY[HEADER.FIELDS (…)], and ENVELOPE has the most important ones.</source>
        <translation>这里的语法没有 %1 这一项；正确的写法是 %2。取信头字段用 BODY[HEADER.FIELDS (…)]，最重要的几个在 ENVELOPE 里。</translation>
    </message>
    <message>
        <source>A day is written otherwise</source>
        <translation>日期不是这样写的</translation>
    </message>
    <message>
        <source>IMAP writes a day as its number, three letters of the month in English, and the year, with hyphens: %2, not %1.</source>
        <translation>IMAP 的日期写成：日、英文月份的前三个字母、年，用连字符连接：是 %2，不是 %1。</translation>
    </message>
    <message>
        <source>A message comes as a literal</source>
        <translation>邮件要用字面量 (literal) 发送</translation>
    </message>
    <message>
        <source>The text of the message does not stand on the line of APPEND. Say in braces how many octets it has, wait for the server&apos;s +, and send so many: %2 for the %1 here.</source>
        <translation>邮件正文不写在 APPEND 这一行里。先在花括号里写明有多少个八位组，等服务器的 +，再发送这么多：这里把 %1 换成 %2。</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>方括号里所指部分的原文；空的方括号表示整封邮件。在可以修改的邮箱里，邮件会因此带上 \Seen。</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>该部分的内容，base64 之类的编码已由服务器解开。在可以修改的邮箱里，邮件会因此带上 \Seen。</translation>
    </message>
    <message>
        <source>no flag lasts</source>
        <translation>没有标志能保留</translation>
    </message>
    <message>
        <source>No flag stands in the parentheses: none can be changed for good. In a mailbox that EXAMINE has opened, to be read only, that is how it must be.</source>
        <translation>括号里没有标志：没有一个能永久修改。用 EXAMINE 以只读方式打开的邮箱就是这样。</translation>
    </message>
    <message>
        <source>The mailbox that was open before is closed. What the server tells from here on is about the new one, if that can be opened.</source>
        <translation>之前打开的邮箱已经关闭。从这里起，服务器说的是新邮箱（如果能打开的话）。</translation>
    </message>
    <message>
        <source>During IDLE only the one word DONE is understood. The server has not taken this line for a command, and has ended the IDLE: send your command now.</source>
        <translation>IDLE 期间只认 DONE 这一个词。服务器没有把这一行当作命令，并且已经结束了 IDLE：现在再发送你的命令。</translation>
    </message>
    <message>
        <source>DONE was forgotten</source>
        <translation>忘了 DONE</translation>
    </message>
    <message>
        <source>During IDLE no command is taken: the server waits for the one word DONE. First comes DONE, then the tagged OK, then your command.</source>
        <translation>IDLE 期间不接受命令：服务器只等 DONE 这个词。先发 DONE，等到带标签的 OK，再发你的命令。</translation>
    </message>
    <message>
        <source>Messages in the open mailbox that are new to this session, with what was put into it: %1.</source>
        <translation>打开的邮箱里本会话还不知道的邮件（包括刚放进去的）：%1。</translation>
    </message>
    <message>
        <source>The highest number of a message that was fetched or marked so far; 0 where none was.</source>
        <translation>到目前为止取过或标记过的邮件中最大的编号；没有则为 0。</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>次序不对</translation>
    </message>
    <message>
        <source>The command is right, but it is not its turn: it belongs to another phase of the session, or another command comes first. SMTP has a code of its own for that, 503; in POP3 only the words behind -ERR tell.</source>
        <translation>命令没错，但没轮到它：它属于会话的另一个阶段，或者前面还缺一个命令。SMTP 对此有专门的应答码 503；POP3 只在 -ERR 后面的文字里说明。</translation>
    </message>
    <message>
        <source>no login now</source>
        <translation>现在不能登录</translation>
    </message>
    <message>
        <source>The server does not open the maildrop, but not because of the name or the password: the word in brackets tells the reason.</source>
        <translation>服务器没有打开 maildrop，但不是因为名字或密码：原因写在方括号里。</translation>
    </message>
    <message>
        <source>Begin again with USER once the reason is gone.</source>
        <translation>等原因消除后，从 USER 重新开始。</translation>
    </message>
    <message>
        <source>The digest: MD5 over the timestamp in the greeting and the password, as 32 hexadecimal digits. It is another one in each session, so whoever overhears it cannot use it again; but a weak password can be guessed from it, by trying.</source>
        <translation>摘要：对问候里的时间戳加密码计算的 MD5，32 个十六进制数字。每次会话都不同，偷听到的人不能再用；但弱密码可以据此反复尝试猜出来。</translation>
    </message>
    <message>
        <source>The number of lines is missing</source>
        <translation>缺少行数</translation>
    </message>
    <message>
        <source>%1 wants to know how many lines of the body shall come behind the header; 0 brings the header alone. The syntax is %2.</source>
        <translation>%1 需要知道信头之后取正文多少行；0 表示只要信头。语法是 %2。</translation>
    </message>
    <message>
        <source>This is no message number</source>
        <translation>这不是邮件编号</translation>
    </message>
    <message>
        <source>%1 takes one message at a time, by its number from LIST: digits, no words, no list of numbers. The syntax is %2.</source>
        <translation>%1 一次只处理一封邮件，用 LIST 给出的编号：写数字，不写单词，也不写一串编号。语法是 %2。</translation>
    </message>
    <message>
        <source>You have marked message %1 with DELE. It is not gone before QUIT, but until then the server treats it as if it were. The other messages do not move up: each keeps its number. RSET takes all marks off.</source>
        <translation>你已用 DELE 标记了邮件 %1。QUIT 之前它并没有消失，但在那之前服务器当它不存在。其他邮件不会往前移，编号都不变。RSET 取消全部标记。</translation>
    </message>
    <message>
        <source>each of these</source>
        <translation>以下各项</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its beginning says how things stand.</source>
        <translation>这一步里，工作台什么也不解释。读一读应答：它的开头就说明情况怎样。</translation>
    </message>
    <message>
        <source>A name was given; the server waits for PASS.</source>
        <translation>名字已给出，服务器等待 PASS。</translation>
    </message>
    <message>
        <source>A mailbox has changed, but it is not yet what is to be found here.</source>
        <translation>有邮箱发生了变化，但还不是这里要找的结果。</translation>
    </message>
    <message>
        <source>It comes before the answer to %1, which was sent earlier.</source>
        <translation>命令 %1 发出得更早，而这个应答先于对它的应答到来。</translation>
    </message>
    <message>
        <source>When this answer came, no such command waited for its own: %1</source>
        <translation>这个应答到来时，没有这样的命令还在等待自己的应答：%1</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>可再次播放的会话</translation>
    </message>
    <message>
        <source>Text, as a textbook prints it</source>
        <translation>教科书式的文本</translation>
    </message>
    <message>
        <source>Page with explanations</source>
        <translation>带解释的网页</translation>
    </message>
    <message>
        <source>Capture for Wireshark</source>
        <translation>供 Wireshark 打开的抓包文件</translation>
    </message>
    <message>
        <source>%1 with the server %2</source>
        <translation>%1：与服务器 %2</translation>
    </message>
    <message>
        <source>%1 with the client %2</source>
        <translation>%1：与客户端 %2</translation>
    </message>
    <message>
        <source>Mail sessions</source>
        <translation>邮件会话</translation>
    </message>
    <message>
        <source>C: is the client, S: the server. A click on a line opens what it means.</source>
        <translation>C: 是客户端，S: 是服务器。单击一行即可展开它的含义。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 is a command of %2, but %3 answers at this port. Each protocol of mail has a port of its own: %4.</source>
        <translation>%1 是 %2 的命令，而在这个端口应答的是 %3。每个邮件协议都有自己的端口：%4。</translation>
    </message>
    <message>
        <source>Right is:</source>
        <translation>正确答案：</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 个八位组</numerusform>
        </translation>
    </message>
    <message>
        <source>message, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>邮件，%1，%2</translation>
    </message>
    <message>
        <source>literal, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>字面量，%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>…… 还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This line could not be placed: nothing says whose it is. It was left out.</source>
        <translation>无法确定这一行的归属：没有任何标记说明它是谁的。此行已略去。</translation>
    </message>
    <message>
        <source>There are too many connections; this line was left out.</source>
        <translation>连接太多；此行已略去。</translation>
    </message>
    <message>
        <source>The line +OK is left out before this text. It was put in, or else nobody could tell what follows.</source>
        <translation>这段文字之前省略了 +OK 一行。已补上，否则无法判断后面是什么。</translation>
    </message>
    <message>
        <source>The lone dot is left out before this line. It was put in, as the server must have seen it.</source>
        <translation>这一行之前省略了单独一行的点。已补上，因为服务器想必收到过它。</translation>
    </message>
    <message>
        <source>The number in braces does not fit what is printed here. The octets were counted anew.</source>
        <translation>花括号中的数字与这里印出的内容不符。已重新计算八位组数。</translation>
    </message>
    <message>
        <source>No conversation of SMTP, POP3 or IMAP is found in this text. Write each line with C: or S: before it, for client and server, or as telnet shows it: the server&apos;s lines begin with three digits, +OK, -ERR or *.</source>
        <translation>在这段文本中没有找到 SMTP、POP3 或 IMAP 会话。请在每一行前写上 C: 或 S:，分别表示客户端和服务器；或者像 telnet 显示的那样：服务器的行以三位数字、+OK、-ERR 或 * 开头。</translation>
    </message>
    <message>
        <source>This text has more than %L1 lines; that is too many.</source>
        <translation>这段文本超过 %L1 行，太多了。</translation>
    </message>
    <message>
        <source>Line %1 of the message: %2</source>
        <translation>邮件第 %1 行：%2</translation>
    </message>
    <message>
        <source>Accepted, and not well-formed all the same</source>
        <translation>被接受了，但格式仍不合规范</translation>
    </message>
    <message>
        <source>From is missing</source>
        <translation>缺少 From</translation>
    </message>
    <message>
        <source>Every message needs a From field. MAIL FROM is only the envelope: the reader sees the header.</source>
        <translation>每封邮件都要有 From 字段。MAIL FROM 只是信封，读信的人看到的是信头。</translation>
    </message>
    <message>
        <source>From is no address</source>
        <translation>From 里不是地址</translation>
    </message>
    <message>
        <source>From says “%1”. It takes addresses with their domain: An &lt;an@hanoi.example&gt;, or an@hanoi.example alone. To this one nobody can reply.</source>
        <translation>From 写的是“%1”。这里要写带域名的地址：An &lt;an@hanoi.example&gt;，或只写 an@hanoi.example。照现在这样，谁也无法回信。</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>缺少 Date</translation>
    </message>
    <message>
        <source>Every message needs a Date field: when its author finished it. Mail programs sort by it.</source>
        <translation>每封邮件都要有 Date 字段：作者写完的时间。邮件程序按它排序。</translation>
    </message>
    <message>
        <source>Date cannot be read</source>
        <translation>Date 无法识别</translation>
    </message>
    <message>
        <source>Date says “%1”. It is written in English and with the zone: Mon, 05 Jan 2026 16:00:00 +0700.</source>
        <translation>Date 写的是“%1”。日期要用英文写，并带上时区：Mon, 05 Jan 2026 16:00:00 +0700。</translation>
    </message>
    <message>
        <source>The weekday in Date is wrong</source>
        <translation>Date 里的星期不对</translation>
    </message>
    <message>
        <source>Date says %1, and that day is %2. The weekday may be left out; if it stands there, it must be right. Spam filters look at it.</source>
        <translation>Date 写的是 %1，而那一天是 %2。星期可以不写；写了就必须对。垃圾邮件过滤器会看这一点。</translation>
    </message>
    <message>
        <source>Subject is missing</source>
        <translation>缺少 Subject</translation>
    </message>
    <message>
        <source>No rule asks for a Subject. Without one the reader sees an empty line in the list.</source>
        <translation>没有规则要求必须有 Subject。但没有它，读信的人在列表里看到的是空行。</translation>
    </message>
    <message>
        <source>Message-ID is missing</source>
        <translation>缺少 Message-ID</translation>
    </message>
    <message>
        <source>Every message should have a Message-ID that no other has. Mail programs write it; answers name it, and so a conversation holds together.</source>
        <translation>每封邮件都应有一个独一无二的 Message-ID。它由邮件程序写上；回信会引用它，一来一往的邮件才串得起来。</translation>
    </message>
    <message>
        <source>Message-ID is malformed</source>
        <translation>Message-ID 格式不对</translation>
    </message>
    <message>
        <source>Message-ID says “%1”. Its form is &lt;something@domain&gt;, with its angle brackets.</source>
        <translation>Message-ID 写的是“%1”。它的形式是 &lt;某个标识@域名&gt;，尖括号也要写上。</translation>
    </message>
    <message>
        <source>A field stands there twice</source>
        <translation>有一个字段出现了两次</translation>
    </message>
    <message>
        <source>%1 may stand in a header once only. Of two, one program shows the first and another the last: forgers use that.</source>
        <translation>%1 在信头里只能出现一次。出现两次时，有的程序显示第一个，有的显示最后一个：伪造者正是利用这一点。</translation>
    </message>
    <message>
        <source>The header has letters beyond ASCII</source>
        <translation>信头里有 ASCII 以外的字符</translation>
    </message>
    <message>
        <source>A header is ASCII. Other letters are written as encoded words, =?UTF-8?B?…?=, or MAIL says SMTPUTF8 where the server offers it.</source>
        <translation>信头只用 ASCII。其他文字要写成编码字 =?UTF-8?B?…?=，或者在服务器支持时由 MAIL 带上 SMTPUTF8。</translation>
    </message>
    <message>
        <source>An empty line divides header and body. This line stands right behind the header and is no field: programs guess where the body begins, and do not agree.</source>
        <translation>信头和正文之间用空行隔开。这一行紧跟在信头后面，又不是字段：正文从哪里开始，各个程序只能猜，而且猜得不一样。</translation>
    </message>
    <message>
        <source>The body has octets beyond ASCII, and nothing says what they are</source>
        <translation>正文里有 ASCII 以外的八位组，却没有说明是什么字符集</translation>
    </message>
    <message>
        <source>Without MIME-Version and Content-Type: text/plain; charset=UTF-8 in the header a body is ASCII. The reader&apos;s program guesses, and may show other letters.</source>
        <translation>信头里没有 MIME-Version 和 Content-Type: text/plain; charset=UTF-8，正文就算 ASCII。读信人的程序只能猜，显示出来的可能是别的文字。</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>有一行太长</translation>
    </message>
    <message>
        <source>The line has %1 octets; 998 are allowed, and CR LF. Servers may cut it, fold it or refuse it.</source>
        <translation>这一行有 %1 个八位组；最多 998 个，不算 CR LF。服务器可能把它截断、折行或拒收。</translation>
    </message>
    <message>
        <source>A lone dot stands in the text</source>
        <translation>正文里有单独一行的点</translation>
    </message>
    <message>
        <source>It ended nothing here, because not CR LF but LF alone stands around it. Another server may take it for the end, and the lines behind it for commands (SMTP smuggling).</source>
        <translation>在这里它没有结束任何东西，因为它前后不是 CR LF，而只有 LF。换一台服务器，可能会把它当作邮件的结束，把后面的行当作命令（SMTP smuggling，邮件走私）。</translation>
    </message>
    <message>
        <source>A line ends with LF alone</source>
        <translation>有一行只以 LF 结束</translation>
    </message>
    <message>
        <source>Every line ends with CR LF, 0D 0A. This server has taken 0A alone; a strict one refuses the message.</source>
        <translation>每一行都以 CR LF (0D 0A) 结束。这台服务器接受了单独的 0A；严格的服务器会拒收这封邮件。</translation>
    </message>
    <message>
        <source>A diagnosis is written “? order: EHLO MAIL”, “? mistake: dot-forgotten” or “? remarks: no-date”.</source>
        <translation>诊断写成“? order: EHLO MAIL”、“? mistake: dot-forgotten”或“? remarks: no-date”。</translation>
    </message>
    <message>
        <source>Name what is wrong with the message, such as no-date, or “none”.</source>
        <translation>请写出邮件哪里不对，例如 no-date，或写“none”。</translation>
    </message>
    <message>
        <source>JSON for programs, with explanations</source>
        <translation>供程序使用的 JSON，带解释</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Untagged replies</source>
        <translation>无标签应答</translation>
    </message>
    <message>
        <source>Response codes</source>
        <translation>响应代码</translation>
    </message>
    <message>
        <source>Extensions, as CAPABILITY lists them</source>
        <translation>扩展（CAPABILITY 所列）</translation>
    </message>
    <message>
        <source>Flags and keywords</source>
        <translation>标志和关键字</translation>
    </message>
    <message>
        <source>Items of FETCH</source>
        <translation>FETCH 的数据项</translation>
    </message>
    <message>
        <source>Items of FETCH with brackets</source>
        <translation>带方括号的 FETCH 数据项</translation>
    </message>
    <message>
        <source>What stands in the brackets</source>
        <translation>方括号中的内容</translation>
    </message>
    <message>
        <source>Items of STORE</source>
        <translation>STORE 的数据项</translation>
    </message>
    <message>
        <source>Keys of SEARCH</source>
        <translation>SEARCH 的搜索键</translation>
    </message>
    <message>
        <source>Options of SEARCH</source>
        <translation>SEARCH 的选项</translation>
    </message>
    <message>
        <source>Items of STATUS</source>
        <translation>STATUS 的数据项</translation>
    </message>
    <message>
        <source>Options of LIST</source>
        <translation>LIST 的选项</translation>
    </message>
    <message>
        <source>Attributes of mailboxes</source>
        <translation>邮箱的属性</translation>
    </message>
    <message>
        <source>Extensions, as CAPA lists them</source>
        <translation>扩展（CAPA 所列）</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation>应答码</translation>
    </message>
    <message>
        <source>The first digit of a reply code</source>
        <translation>应答码的第一位数字</translation>
    </message>
    <message>
        <source>The second digit of a reply code</source>
        <translation>应答码的第二位数字</translation>
    </message>
    <message>
        <source>The third digit of a reply code</source>
        <translation>应答码的第三位数字</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>增强状态码</translation>
    </message>
    <message>
        <source>The class of an enhanced status code</source>
        <translation>增强状态码的类别</translation>
    </message>
    <message>
        <source>The subject of an enhanced status code</source>
        <translation>增强状态码的主题</translation>
    </message>
    <message>
        <source>Extensions, by their EHLO keywords</source>
        <translation>扩展（按 EHLO 关键字）</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT</source>
        <translation>MAIL 和 RCPT 的扩展参数</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>信头字段</translation>
    </message>
    <message>
        <source>What is wrong with a message that is accepted all the same</source>
        <translation>邮件虽被接受，仍有的问题</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted, and the rest is waited for</source>
        <translation>接受，并等待其余部分</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>What it may need besides</source>
        <translation>还可能需要什么</translation>
    </message>
    <message>
        <source>Where it is refused, and why</source>
        <translation>在哪里被拒绝，为什么</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>通向哪里</translation>
    </message>
    <message>
        <source>Replies that mean something here</source>
        <translation>在此有特定含义的应答</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>由此宣布</translation>
    </message>
    <message>
        <source>The server here knows this command by name and does not offer it.</source>
        <translation>这里的服务器知道这条命令的名字，但不提供它。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>在这些状态下接受</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Reference of the mail protocols</source>
        <translation>邮件协议参考手册</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>这一行应当是：</translation>
    </message>
    <message>
        <source>Nothing goes wrong by it; it could be done better.</source>
        <translation>不会因此出错，只是可以做得更好。</translation>
    </message>
    <message>
        <source>Its name in labs</source>
        <translation>在实验中的名称</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Each line of the client is a command.</source>
        <translation>客户端的每一行都是一条命令。</translation>
    </message>
    <message>
        <source>Each line of the client is text, up to a lone dot.</source>
        <translation>客户端的每一行都是文本，直到单独一行的点。</translation>
    </message>
    <message>
        <source>Each line of the client answers the server&apos;s challenge.</source>
        <translation>客户端的每一行都是对服务器质询的回答。</translation>
    </message>
    <message>
        <source>One line is taken from the client, which ends the waiting.</source>
        <translation>只接受客户端的一行，它结束等待。</translation>
    </message>
    <message>
        <source>No line is taken from the client.</source>
        <translation>不接受客户端的任何行。</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>在此接受</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>在此拒绝</translation>
    </message>
    <message>
        <source>What leads on from here</source>
        <translation>从这里通向何处</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>如何到达这里</translation>
    </message>
    <message>
        <source>Says that the moment is wrong to</source>
        <translation>表示时机不对，针对</translation>
    </message>
    <message>
        <source>A list of flags, in parentheses.</source>
        <translation>括号里的标志列表。</translation>
    </message>
    <message>
        <source>The name that is shown. No server looks at it.</source>
        <translation>显示用的名字。服务器不看它。</translation>
    </message>
    <message>
        <source>A route, which is obsolete: NIL.</source>
        <translation>路由，早已废弃：NIL。</translation>
    </message>
    <message>
        <source>An address.</source>
        <translation>一个地址。</translation>
    </message>
    <message>
        <source>A set of messages: numbers, and ranges with a colon, with commas between them.</source>
        <translation>一组邮件：编号和用冒号写的范围，之间用逗号分隔。</translation>
    </message>
    <message>
        <source>An item, and which part of it is wanted.</source>
        <translation>一个项目，以及要它的哪一部分。</translation>
    </message>
    <message>
        <source>Keys in parentheses: all of them must fit.</source>
        <translation>括号里的条件：必须全部符合。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>它的名字。</translation>
    </message>
    <message>
        <source>A list of attributes, in parentheses.</source>
        <translation>括号里的属性列表。</translation>
    </message>
    <message>
        <source>The day of the week.</source>
        <translation>星期几。</translation>
    </message>
    <message>
        <source>The day of the month.</source>
        <translation>几号。</translation>
    </message>
    <message>
        <source>The month: three letters, in English everywhere.</source>
        <translation>月份：三个字母，各国都用英文。</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>年份。</translation>
    </message>
    <message>
        <source>The time of day: hours, minutes, perhaps seconds.</source>
        <translation>时刻：时、分，可能还有秒。</translation>
    </message>
    <message>
        <source>The time zone: +0700 means that clocks there are seven hours ahead of UTC.</source>
        <translation>时区：+0700 表示当地时间比 UTC 早七小时。</translation>
    </message>
    <message>
        <source>An encoded word (RFC 2047): letters outside ASCII. It says: %1</source>
        <translation>编码字（RFC 2047）：ASCII 以外的文字。内容是：%1</translation>
    </message>
    <message>
        <source>The keyword: what is announced.</source>
        <translation>关键字：所宣告的内容。</translation>
    </message>
    <message>
        <source>A parameter of what is announced.</source>
        <translation>所宣告内容的参数。</translation>
    </message>
    <message>
        <source>The at sign: before it the mailbox, behind it its domain.</source>
        <translation>@ 符号：前面是邮箱，后面是它的域。</translation>
    </message>
    <message>
        <source>The colon: it ends the name of the field.</source>
        <translation>冒号：字段名到此结束。</translation>
    </message>
    <message>
        <source>The path: an address, in angle brackets.</source>
        <translation>路径：尖括号里的地址。</translation>
    </message>
    <message>
        <source>A list was asked for</source>
        <translation>请求列表</translation>
    </message>
    <message>
        <source>The server tells what there is; nothing else happens.</source>
        <translation>服务器告诉有哪些，别的什么也没发生。</translation>
    </message>
    <message>
        <source>the mechanisms follow</source>
        <translation>后面是各种机制</translation>
    </message>
    <message>
        <source>The ways in which a client may prove here who it is, one a line, up to a lone dot. CAPA names them behind SASL.</source>
        <translation>客户端在这里可以用来证明自己是谁的方式，每行一种，到单独一行的点为止。CAPA 在 SASL 后面列出它们。</translation>
    </message>
    <message>
        <source>Say AUTH and the name of one of them.</source>
        <translation>请发送 AUTH 加上其中一种的名字。</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>身份验证未通过</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up, or name or password is wrong: [AUTH] stands there then. The server waits for commands again.</source>
        <translation>回答不符合这种机制的要求，或者用星号放弃了，或者用户名或密码不对：后一种情况会写着 [AUTH]。服务器又在等待命令。</translation>
    </message>
    <message>
        <source>Begin again with AUTH, or with USER.</source>
        <translation>请用 AUTH 或 USER 重新开始。</translation>
    </message>
    <message>
        <source>The mechanism is none that this server offers, or what stands behind it is not what it takes, or name or password is wrong: [AUTH] stands there then.</source>
        <translation>服务器不提供这种机制，或者机制后面的内容不符合要求，或者用户名或密码不对：后一种情况会写着 [AUTH]。</translation>
    </message>
    <message>
        <source>AUTH alone lists the mechanisms.</source>
        <translation>单独一个 AUTH 会列出各种机制。</translation>
    </message>
    <message>
        <source>Base64 of the name: %1</source>
        <translation>用户名的 base64：%1</translation>
    </message>
    <message>
        <source>Base64 of the password, which is not shown here. Anyone can decode it.</source>
        <translation>密码的 base64，这里不显示。谁都能解码。</translation>
    </message>
    <message>
        <source>Base64 of whom the client wants to act for: %1</source>
        <translation>客户端想代表的人的 base64：%1</translation>
    </message>
    <message>
        <source>Base64 of %1: n or y means that TLS is not taken into the proof; then, mostly empty, whom to act for.</source>
        <translation>%1 的 base64：n 或 y 表示证明不包含 TLS；接着是要代表谁，多半是空的。</translation>
    </message>
    <message>
        <source>Base64 of an octet 00, which stands between the parts.</source>
        <translation>八位组 00 的 base64，它把各部分隔开。</translation>
    </message>
    <message>
        <source>Base64 of the space between name and digest.</source>
        <translation>用户名和摘要之间的空格的 base64。</translation>
    </message>
    <message>
        <source>Base64 of the digest: HMAC-MD5 over the challenge with the password as the key, as 32 hexadecimal digits. It is another one for each challenge; but a weak password can be guessed from it.</source>
        <translation>摘要的 base64：以密码为密钥，对质询计算 HMAC-MD5，写成 32 位十六进制数字。每个质询的摘要都不同；但是弱密码可以从它猜出来。</translation>
    </message>
    <message>
        <source>Base64 of the nonce: chance, new in each session. The client begins it, and the server goes on with its own. Here: %1</source>
        <translation>nonce 的 base64：随机的，每次会话都是新的。客户端写开头，服务器接着写自己的部分。这里是：%1</translation>
    </message>
    <message>
        <source>Base64 of the salt, itself in base64: it makes equal passwords look different. %1</source>
        <translation>盐 (salt) 的 base64，它本身也是 base64：相同的密码因它而看起来不同。%1</translation>
    </message>
    <message>
        <source>Base64 of how many times the password is hashed: %1</source>
        <translation>密码散列次数的 base64：%1</translation>
    </message>
    <message>
        <source>Base64 of what the client began with, itself in base64: %1</source>
        <translation>客户端最初开头部分的 base64，它本身也是 base64：%1</translation>
    </message>
    <message>
        <source>Base64 of the proof: only who knows the password can make it, and it is good for these two nonces only. A weak password can be guessed from it.</source>
        <translation>证明的 base64：只有知道密码的人才能算出，而且只对这两个 nonce 有效。弱密码可以从它猜出来。</translation>
    </message>
    <message>
        <source>Base64 of the server&apos;s signature: it proves that the server knows the password too. %1</source>
        <translation>服务器签名的 base64：它证明服务器也知道密码。%1</translation>
    </message>
    <message>
        <source>Base64 of the token, which takes the place of the password and is not shown here. Who has it is let in until it runs out.</source>
        <translation>令牌的 base64，它代替密码，这里不显示。谁拿着它，在它过期以前都能进入。</translation>
    </message>
    <message>
        <source>Base64 of: %1</source>
        <translation>以下内容的 base64：%1</translation>
    </message>
    <message>
        <source>An equals sign stands for an empty first answer.</source>
        <translation>等号表示第一个回答是空的。</translation>
    </message>
    <message>
        <source>Base64. Decoded it is the challenge %1, never the same twice: the digest is made from it.</source>
        <translation>Base64。解码以后是质询 %1，绝不会重复：摘要就是用它算出来的。</translation>
    </message>
    <message>
        <source>the server&apos;s challenge: %1</source>
        <translation>服务器的质询：%1</translation>
    </message>
    <message>
        <source>A step of authentication. Decoded from base64, the server says: %1</source>
        <translation>身份验证的一个步骤。从 base64 解码以后，服务器说：%1</translation>
    </message>
    <message>
        <source>Mechanisms of authentication</source>
        <translation>身份验证的机制</translation>
    </message>
    <message>
        <source>LOGIN asks twice. Decoded, the first challenge says “Username:” and the second “Password:”. Give each its own answer.</source>
        <translation>LOGIN 会问两次。解码以后，第一个质询是“Username:”，第二个是“Password:”。请分别回答。</translation>
    </message>
    <message>
        <source>What stands behind AUTH is not what the mechanism takes, or not valid base64, or there is no mechanism.</source>
        <translation>AUTH 后面的内容不符合这种机制的要求，或者不是有效的 base64，或者没有写机制。</translation>
    </message>
    <message>
        <source>The answer was not valid base64, or not what the mechanism takes, or you cancelled with *.</source>
        <translation>回答不是有效的 base64，或者不符合这种机制的要求，或者你用 * 取消了。</translation>
    </message>
    <message>
        <source>AUTH is known, but not this mechanism: it has another name, or this server does not offer it, perhaps only because there is no TLS yet.</source>
        <translation>服务器认识 AUTH，但不支持这种机制：它叫别的名字，或者这台服务器不提供，也许只是因为还没有 TLS。</translation>
    </message>
    <message>
        <source>Choose one from the AUTH line of the EHLO answer.</source>
        <translation>请从 EHLO 应答的 AUTH 行里选一种。</translation>
    </message>
    <message>
        <source>AUTH takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>AUTH 代替 USER 加 PASS。你已经走了另一条路的前一半。</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named. Without one it asks which mechanisms there are.</source>
        <translation>用指定的机制证明客户端是谁。不写机制时，就是询问有哪些机制。</translation>
    </message>
    <message>
        <source>The server has greeted and waits for USER, APOP or AUTH.</source>
        <translation>服务器已经问候，等待 USER、APOP 或 AUTH。</translation>
    </message>
    <message>
        <source>The timestamp of the greeting, with its brackets, and the password right behind it, without a space.</source>
        <translation>问候里的时间戳，连同尖括号，后面紧跟密码，中间没有空格。</translation>
    </message>
    <message>
        <source>Its MD5, written as 32 hexadecimal digits in small letters. From it nobody can compute the password back.</source>
        <translation>它的 MD5，写成 32 位十六进制数字，用小写字母。没有人能从它反过来算出密码。</translation>
    </message>
    <message>
        <source>The password has more than 64 octets: its MD5 takes its place.</source>
        <translation>密码超过 64 个八位组：用它的 MD5 代替。</translation>
    </message>
    <message>
        <source>The key, filled up with zeros to 64 octets, each XORed with 36.</source>
        <translation>密钥用零补足到 64 个八位组，每个与 36 异或 (XOR)。</translation>
    </message>
    <message>
        <source>The inner MD5: over that and the challenge, which must be decoded from base64 before.</source>
        <translation>内层 MD5：对上一步的结果加质询计算，质询要先从 base64 解码。</translation>
    </message>
    <message>
        <source>The key once more, filled up in the same way, each octet XORed with 5C.</source>
        <translation>再用一次密钥，同样补足，每个八位组与 5C 异或 (XOR)。</translation>
    </message>
    <message>
        <source>The outer MD5: over that and the 16 octets of the inner one. It is written as 32 hexadecimal digits.</source>
        <translation>外层 MD5：对上一步的结果加内层的 16 个八位组计算，写成 32 位十六进制数字。</translation>
    </message>
    <message>
        <source>Whom to act for, which is mostly empty, the name, and the password, with an octet 00 between them.</source>
        <translation>要代表谁（多半是空的）、用户名和密码，中间用八位组 00 隔开。</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing.</source>
        <translation>写成 base64，好放进一行。这什么也藏不住。</translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it; the server need not even keep it. The strongest of those that go by a password.</source>
        <translation>客户端和服务器互相证明自己知道密码，却不把它发出去；服务器甚至不必保存密码。在使用密码的机制中它最强。</translation>
    </message>
    <message>
        <source>The same as SCRAM-SHA-256 with an older hash, which no longer counts as strong.</source>
        <translation>与 SCRAM-SHA-256 相同，只是用了较老的散列函数，如今不再算强。</translation>
    </message>
    <message>
        <source>The server sends a challenge, the client answers with its name and an MD5 made from challenge and password. The password does not travel, but the server must keep it as it is, and MD5 is weak today.</source>
        <translation>服务器发出质询，客户端回答自己的用户名，以及用质询和密码算出的 MD5。密码不经过网络，但服务器必须原样保存它，而且 MD5 如今已经很弱。</translation>
    </message>
    <message>
        <source>Name and password in one answer, as they are. Base64 hides nothing: whoever listens on the way has the password, unless TLS is around it.</source>
        <translation>用户名和密码原样放在一个回答里。Base64 什么也藏不住：除非外面有 TLS，途中监听的人都能拿到密码。</translation>
    </message>
    <message>
        <source>Asks for the name, then for the password, each on a line of its own. It was never a standard, and hides as little as PLAIN.</source>
        <translation>先问用户名，再问密码，各占一行。它从来不是标准，和 PLAIN 一样藏不住什么。</translation>
    </message>
    <message>
        <source>Who the client is has been proved already, outside of this exchange: mostly by a certificate that it showed in TLS.</source>
        <translation>客户端是谁，在这之外已经证明过了：多半是用它在 TLS 里出示的证书。</translation>
    </message>
    <message>
        <source>Google&apos;s way of OAuth 2.0, which Microsoft took over: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>Google 的 OAuth 2.0 做法，Microsoft 也采用了：客户端不发密码，而是发送在别处网页上拿到的令牌。令牌会过期，也可以收回。</translation>
    </message>
    <message>
        <source>The standard way of OAuth 2.0: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>OAuth 2.0 的标准做法：客户端不发密码，而是发送在别处网页上拿到的令牌。令牌会过期，也可以收回。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>与外面的 TLS 隧道绑定的 SCRAM-SHA-256，这样谁也不能插在中间。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>与外面的 TLS 隧道绑定的 SCRAM-SHA-1，这样谁也不能插在中间。</translation>
    </message>
    <message>
        <source>An older challenge and answer with MD5. It was given up in 2011, as too complicated and too weak; SCRAM has taken its place.</source>
        <translation>较老的质询和回答方式，使用 MD5。2011 年因为太复杂又太弱而被放弃，SCRAM 取代了它。</translation>
    </message>
    <message>
        <source>The login of Windows domains, by a challenge. It is old and weak.</source>
        <translation>Windows 域的登录方式，使用质询。它又老又弱。</translation>
    </message>
    <message>
        <source>The login by Kerberos: the client shows a ticket that its own network gave it, no password.</source>
        <translation>用 Kerberos 登录：客户端出示自己的网络发给它的票据，不用密码。</translation>
    </message>
    <message>
        <source>Lets in without a proof; the client may leave a trace, such as an address.</source>
        <translation>不用证明就让进入；客户端可以留下痕迹，例如一个地址。</translation>
    </message>
    <message>
        <source>The password with the salt, hashed over and over: each guess shall cost an attacker as much.</source>
        <translation>密码加盐 (salt)，反复散列：攻击者每猜一次都要付出同样的代价。</translation>
    </message>
    <message>
        <source>The client&apos;s key. Only who has the password can compute it.</source>
        <translation>客户端的密钥。只有知道密码的人才能算出来。</translation>
    </message>
    <message>
        <source>What a server keeps in place of the password. Who steals it cannot log in with it.</source>
        <translation>服务器代替密码保存的东西。偷走它的人也不能用它登录。</translation>
    </message>
    <message>
        <source>The client&apos;s signature, over all that both sides have said, so also over both nonces: it is good for this session only.</source>
        <translation>客户端的签名，涵盖双方说过的一切，也就包括两个 nonce：只对这次会话有效。</translation>
    </message>
    <message>
        <source>The proof that travels. The server, which has the signature, XORs it back to the key, and compares the hash of that with what it keeps.</source>
        <translation>发送出去的证明。服务器有签名，用异或 (XOR) 还原出密钥，再把它的散列与自己保存的相比较。</translation>
    </message>
    <message>
        <source>The server&apos;s key.</source>
        <translation>服务器的密钥。</translation>
    </message>
    <message>
        <source>The server&apos;s signature: by it the client sees that the server knows the password too, and is no impostor.</source>
        <translation>服务器的签名：客户端由此看出服务器也知道密码，不是冒充的。</translation>
    </message>
    <message>
        <source>Sent in the clear behind the request for TLS</source>
        <translation>在请求 TLS 之后又发了明文</translation>
    </message>
    <message>
        <source>This came in the clear, behind the command that asks for TLS. Anybody on the way could have put it there, so a careful server throws it away: to obey it inside the tunnel would be to believe a stranger. That is the STARTTLS injection attack (CVE-2011-0411). Wait for the reply and for the handshake, then say it inside the tunnel.</source>
        <translation>这些内容是跟在请求 TLS 的命令后面以明文到达的。路上的任何人都可能把它插进来，所以谨慎的服务器会把它扔掉：在隧道里照办，就等于相信陌生人。这就是 STARTTLS 注入攻击（CVE-2011-0411）。请等到应答和握手完成，再在隧道里说。</translation>
    </message>
    <message>
        <source>STARTTLS is taken before the login only (RFC 9051 section 6.2.1): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STARTTLS 只在登录之前接受（RFC 9051 第 6.2.1 节）：密码已经在网络上走过了，隧道收不回来。</translation>
    </message>
    <message>
        <source>Leave with LOGOUT, connect again, and send STARTTLS first.</source>
        <translation>用 LOGOUT 退出，重新连接，先发 STARTTLS。</translation>
    </message>
    <message>
        <source>The tunnel is up; what was said in the clear is forgotten, the login may begin.</source>
        <translation>隧道建好了；明文说过的话被忘掉，可以开始登录。</translation>
    </message>
    <message>
        <source>The connection is a TLS tunnel from its first octet on.</source>
        <translation>连接从第一个八位组起就是 TLS 隧道。</translation>
    </message>
    <message>
        <source>The tunnel is built before the login: what is said in the clear is forgotten, and the name was said in the clear.</source>
        <translation>隧道要在登录之前建立：明文说过的话会被忘掉，而用户名正是用明文说的。</translation>
    </message>
    <message>
        <source>STLS is taken before the login only (RFC 2595 section 4): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STLS 只在登录之前接受（RFC 2595 第 4 节）：密码已经在网络上走过了，隧道收不回来。</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send STLS first.</source>
        <translation>用 QUIT 退出，重新连接，先发 STLS。</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along. That is its policy, not a mistake in your command (RFC 2595 section 2.2).</source>
        <translation>如果路上的人都能看到，这台服务器不让任何人登录。这是它的策略，不是你的命令有错（RFC 2595 第 2.2 节）。</translation>
    </message>
    <message>
        <source>What comes next is the handshake of TLS, no line.</source>
        <translation>接下来是 TLS 握手，不是一行文字。</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along, and says so beforehand: LOGINDISABLED. That is its policy, not a mistake in your command (RFC 9051 section 6.2.3).</source>
        <translation>如果路上的人都能看到，这台服务器不让任何人登录，并且事先用 LOGINDISABLED 说明。这是它的策略，不是你的命令有错（RFC 9051 第 6.2.3 节）。</translation>
    </message>
    <message>
        <source>You have introduced yourself before, and this server takes HELO and EHLO only once in a session. Others let a client begin anew with EHLO, as RFC 5321 does.</source>
        <translation>你之前已经介绍过自己，而这台服务器在一次会话中只接受一次 HELO 或 EHLO。其他服务器像 RFC 5321 那样，允许客户端用 EHLO 重新开始。</translation>
    </message>
    <message>
        <source>You are introduced: leave this line out and go on where you were.</source>
        <translation>你已经介绍过自己：去掉这一行，从刚才的地方继续。</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode. Its parts follow, each where its letters stand.</source>
        <translation>Base64，谁都能解码。下面是它的各个部分，每个部分对应它所占的字母。</translation>
    </message>
    <message>
        <source>Two lines were encoded in one answer</source>
        <translation>两行内容编码在了一个回答里</translation>
    </message>
    <message>
        <source>Decoded, your answer has a line end in its middle: name and password together. LOGIN asks for each of them. Encode the name alone, and the password alone when the server asks for it.</source>
        <translation>你的回答解码以后中间有一个换行符：用户名和密码写在了一起。LOGIN 会分别询问它们。请先单独编码用户名，等服务器询问密码时再单独编码密码。</translation>
    </message>
    <message>
        <source>CRAM-MD5 wants a digest, not the password</source>
        <translation>CRAM-MD5 要的是摘要，不是密码</translation>
    </message>
    <message>
        <source>Decoded, the answer of CRAM-MD5 is: user name, space, digest. The digest has 32 hexadecimal digits: HMAC-MD5 over the decoded challenge, with the password as the key. The password itself never travels.</source>
        <translation>解码以后，CRAM-MD5 的回答是：用户名、空格、摘要。摘要有 32 位十六进制数字：以密码为密钥，对解码后的质询计算 HMAC-MD5。密码本身绝不会在线路上传送。</translation>
    </message>
    <message>
        <source>A line has 76 letters at most: break it here.</source>
        <translation>一行最多 76 个字母：在这里换行。</translation>
    </message>
    <message>
        <source>Base64, one line</source>
        <translation>Base64，一行</translation>
    </message>
    <message>
        <source>For AUTH: three octets become four letters, and = fills up the end. It hides nothing: anyone can turn it back.</source>
        <translation>用于 AUTH：三个八位组变成四个字母，末尾用 = 补齐。它什么也不隐藏：谁都能还原。</translation>
    </message>
    <message>
        <source>Base64, in lines</source>
        <translation>Base64，分行</translation>
    </message>
    <message>
        <source>For the body of a message, such as an attached file: lines of 76 letters at most.</source>
        <translation>用于邮件正文，例如附件：每行最多 76 个字母。</translation>
    </message>
    <message>
        <source>Quoted-printable</source>
        <translation>Quoted-printable</translation>
    </message>
    <message>
        <source>For the body of a message that is mostly ASCII: other octets become = and two hexadecimal digits. A = at the end of a line means that the line goes on.</source>
        <translation>用于大部分是 ASCII 的邮件正文：其他八位组写成 = 加两个十六进制数字。行末的 = 表示这一行还没完。</translation>
    </message>
    <message>
        <source>Encoded words, B</source>
        <translation>编码字，B</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters, their text in base64.</source>
        <translation>用于信头里的 Subject 和人名：每个编码字最多 75 个字符，内容是 base64。</translation>
    </message>
    <message>
        <source>Encoded words, Q</source>
        <translation>编码字，Q</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters. The text is almost quoted-printable, and _ stands for a space.</source>
        <translation>用于信头里的 Subject 和人名：每个编码字最多 75 个字符。内容和 quoted-printable 差不多，_ 代表空格。</translation>
    </message>
    <message>
        <source>Modified UTF-7</source>
        <translation>修改版 UTF-7</translation>
    </message>
    <message>
        <source>For names of mailboxes in IMAP: between &amp; and - stands UTF-16 in base64, with a comma for the slash. The ampersand itself is &amp;-.</source>
        <translation>用于 IMAP 的邮箱名：&amp; 和 - 之间是 UTF-16 的 base64，斜线换成逗号。&amp; 本身写成 &amp;-。</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n octet(s), and 65,536 are taken at most.</source>
        <translation>
            <numerusform>太长了：有 %n 个八位组，最多接受 65,536 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>An encoded word is =?charset?B?text?= or =?charset?Q?text?=.</source>
        <translation>编码字的形式是 =?charset?B?text?= 或 =?charset?Q?text?=。</translation>
    </message>
    <message>
        <source>Here stands B (base64) or Q (quoted-printable).</source>
        <translation>这里要写 B（base64）或 Q（quoted-printable）。</translation>
    </message>
    <message>
        <source>The encoded word is not ended by ?=. A space in it is written _ (in Q).</source>
        <translation>编码字没有以 ?= 结束。其中的空格写成 _（在 Q 里）。</translation>
    </message>
    <message>
        <source>An encoded word has 75 characters at most: write two.</source>
        <translation>一个编码字最多 75 个字符：请写成两个。</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits. The equals sign itself is =3D.</source>
        <translation>= 后面要有两个十六进制数字。等号本身写成 =3D。</translation>
    </message>
    <message>
        <source>The octet %1 may not stand as it is: its two digits are written, behind a =.</source>
        <translation>八位组 %1 不能原样出现：要写成 = 加它的两个数字。</translation>
    </message>
    <message>
        <source>No such charset is known here.</source>
        <translation>这里不认识这个字符集。</translation>
    </message>
    <message>
        <source>The octets of this word are no text of its charset. No character may be divided between two words.</source>
        <translation>这个字里的八位组不是该字符集的文字。一个字符不能分在两个编码字里。</translation>
    </message>
    <message>
        <source>Within a field CR LF may stand only where a space or a tab follows.</source>
        <translation>在一个字段里，CR LF 后面必须是空格或制表符。</translation>
    </message>
    <message>
        <source>The octet %1 is no US-ASCII: it belongs into a word.</source>
        <translation>八位组 %1 不是 US-ASCII：它要写在编码字里。</translation>
    </message>
    <message>
        <source>Before an encoded word stands a space.</source>
        <translation>编码字前面要有空格。</translation>
    </message>
    <message>
        <source>The octet %1 is no part of a character in UTF-8.</source>
        <translation>八位组 %1 不属于 UTF-8 的任何字符。</translation>
    </message>
    <message>
        <source>A line has 76 characters at most: end it before with a = (soft line break).</source>
        <translation>一行最多 76 个字符：提前用 = 结束这一行（软换行）。</translation>
    </message>
    <message>
        <source>The two digits are written in capitals: =C3.</source>
        <translation>两个数字用大写：=C3。</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits, or the end of the line. The equals sign itself is =3D.</source>
        <translation>= 后面要有两个十六进制数字，或者行就在这里结束。等号本身写成 =3D。</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no modified base64</source>
        <translation>&amp; 和 - 之间不是修改版 base64</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no whole number of UTF-16 units</source>
        <translation>&amp; 和 - 之间不是整数个 UTF-16 单元</translation>
    </message>
    <message>
        <source>a shift encodes US-ASCII, which stands for itself</source>
        <translation>编码段里有 US-ASCII，而它本该原样写出</translation>
    </message>
    <message>
        <source>a surrogate of UTF-16 has no partner</source>
        <translation>UTF-16 的一个代理项没有配对</translation>
    </message>
    <message>
        <source>it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7</source>
        <translation>有不是 US-ASCII 的八位组，而 IMAP4rev1 用修改版 UTF-7 写名字</translation>
    </message>
    <message>
        <source>the shift that &amp; begins is not ended by -; the ampersand itself is &amp;-</source>
        <translation>&amp; 开始的编码段没有用 - 结束；&amp; 本身写成 &amp;-</translation>
    </message>
    <message>
        <source>a shift follows another one at once, where one does for both</source>
        <translation>两个编码段紧挨着，写成一个就够了</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing. Behind AUTH PLAIN alone it is the answer to the server&apos;s empty challenge.</source>
        <translation>写成 base64，好放进一行。这什么也不隐藏。单独发了 AUTH PLAIN 之后，它就是对服务器空质询的回答。</translation>
    </message>
    <message>
        <source>Or all in one line: the answer stands behind the command.</source>
        <translation>或者全写在一行：回答跟在命令后面。</translation>
    </message>
    <message>
        <source>The command. The server asks twice; decoded, it says Username: and Password:.</source>
        <translation>命令。服务器问两次；解码后是 Username: 和 Password:。</translation>
    </message>
    <message>
        <source>The name in base64, without a line end in it.</source>
        <translation>名字的 base64，里面没有换行符。</translation>
    </message>
    <message>
        <source>The password in base64, when the server asks again. That hides nothing.</source>
        <translation>密码的 base64，服务器再问时发送。这什么也不隐藏。</translation>
    </message>
    <message>
        <source>The command. The server answers with its challenge.</source>
        <translation>命令。服务器用质询来回答。</translation>
    </message>
    <message>
        <source>The name, one space, and the digest: its 32 digits in small letters, not its 16 octets.</source>
        <translation>名字、一个空格、摘要：是 32 个小写数字，不是那 16 个八位组。</translation>
    </message>
    <message>
        <source>The answer: all of that in base64.</source>
        <translation>回答：把上面整个写成 base64。</translation>
    </message>
    <message>
        <source>The timestamp is missing: what stands between &lt; and &gt; in the greeting of POP3, with these brackets. Without one the server takes no APOP.</source>
        <translation>缺少时间戳：POP3 问候里 &lt; 和 &gt; 之间的部分，连同尖括号。没有它，服务器不接受 APOP。</translation>
    </message>
    <message>
        <source>The command, the name, and the digest.</source>
        <translation>命令、名字和摘要。</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名字。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <source>The challenge is missing: the server&apos;s line behind the command.</source>
        <translation>缺少质询：命令之后服务器发来的那一行。</translation>
    </message>
    <message>
        <source>The challenge is no base64. Character %1: %2</source>
        <translation>质询不是 base64。第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>The server&apos;s challenge, decoded from base64. What follows goes by these octets.</source>
        <translation>服务器的质询，从 base64 解码。后面都用这些八位组计算。</translation>
    </message>
    <message>
        <source>The name has characters that SASLprep forbids.</source>
        <translation>名字里有 SASLprep 禁止的字符。</translation>
    </message>
    <message>
        <source>The password has characters that SASLprep forbids.</source>
        <translation>密码里有 SASLprep 禁止的字符。</translation>
    </message>
    <message>
        <source>The password in the one form that both sides use (RFC 4013).</source>
        <translation>双方统一使用的密码形式（RFC 4013）。</translation>
    </message>
    <message>
        <source>The client&apos;s nonce is missing, or has a space, a comma or a letter beyond ASCII.</source>
        <translation>缺少客户端的 nonce，或者其中有空格、逗号或 ASCII 以外的字符。</translation>
    </message>
    <message>
        <source>What the client says first: n,, means that TLS is not taken into the proof; then the name, and a nonce, which is chance, new each time.</source>
        <translation>客户端先说的话：n,, 表示证明不包含 TLS；然后是名字，以及每次都不同的随机值 nonce。</translation>
    </message>
    <message>
        <source>The command, with that in base64 behind it.</source>
        <translation>命令，后面是上面内容的 base64。</translation>
    </message>
    <message>
        <source>SCRAM&apos;s server says r=nonce,s=salt,i=count.</source>
        <translation>在 SCRAM 中，服务器说的是 r=nonce,s=salt,i=count。</translation>
    </message>
    <message>
        <source>The nonce of the challenge does not begin with the client&apos;s nonce: it answers another one.</source>
        <translation>质询里的 nonce 不是以客户端的 nonce 开头：它对应的是另一个。</translation>
    </message>
    <message numerus="yes">
        <source>The password is to be hashed %n time(s): here it is done up to 50,000 times.</source>
        <translation>
            <numerusform>密码要散列 %n 次：这里最多做 50,000 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client says last, still without its proof: what it began with, and the nonce of both sides.</source>
        <translation>客户端最后说的话，还没有证明：它开头的部分，以及双方的 nonce。</translation>
    </message>
    <message>
        <source>All that both sides say, with commas between: what the client said first, without its n,, at the beginning; the challenge; and that.</source>
        <translation>双方说的全部内容，用逗号隔开：客户端先说的话，去掉开头的 n,,；质询；以及上一步的内容。</translation>
    </message>
    <message>
        <source>What the client says last, with its proof.</source>
        <translation>客户端最后说的话，带上证明。</translation>
    </message>
    <message>
        <source>The answer to the challenge, in base64.</source>
        <translation>对质询的回答，写成 base64。</translation>
    </message>
    <message>
        <source>What the server must say then, in base64. Where it says something else, it does not know the password. The client answers with an empty line.</source>
        <translation>服务器接着必须说的话，写成 base64。如果它说的不一样，它就不知道密码。客户端用一个空行回答。</translation>
    </message>
    <message>
        <source>%1 belongs to base64url. The base64 of mail has + and / instead.</source>
        <translation>%1 属于 base64url。电子邮件的 base64 用的是 + 和 /。</translation>
    </message>
    <message>
        <source>%1: here base64 is one line, without a line break.</source>
        <translation>%1：这里的 base64 是一行，中间没有换行。</translation>
    </message>
    <message>
        <source>%1 is no letter of base64: A–Z, a–z, 0–9, + and / are.</source>
        <translation>%1 不是 base64 的字母：只有 A–Z、a–z、0–9、+ 和 /。</translation>
    </message>
    <message>
        <source>= may stand at the end only.</source>
        <translation>= 只能出现在末尾。</translation>
    </message>
    <message>
        <source>One letter is left over, and it takes two to make an octet: a part of the base64 is missing.</source>
        <translation>多出一个字母，而两个才够一个八位组：base64 缺了一部分。</translation>
    </message>
    <message>
        <source>One = too many stands at the end.</source>
        <translation>末尾多了一个 =。</translation>
    </message>
    <message numerus="yes">
        <source>%n = are missing at the end: letters come in fours.</source>
        <translation>
            <numerusform>末尾少了 %n 个 =：字母四个一组。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last letter has bits that stand for nothing, and they are not 0: these octets are written %1 at the end.</source>
        <translation>最后一个字母有多余的位，而它们不是 0：这些八位组的结尾应写成 %1。</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>拒绝中继</translation>
    </message>
    <message>
        <source>The mailbox is in another domain, and this server does not pass mail on to others for you: it would be an open relay, which spammers look for.</source>
        <translation>邮箱在别的域，而这台服务器不替你把邮件转给别人：否则它就成了开放中继（open relay），正是发垃圾邮件的人要找的。</translation>
    </message>
    <message>
        <source>Connect to the server that is responsible, by the MX record of the domain; or authenticate first, where this server is your own. The transaction is still open.</source>
        <translation>按那个域的 MX 记录连接负责它的服务器；如果这是你自己的服务器，就先认证。事务仍在进行。</translation>
    </message>
    <message>
        <source>The server is responsible for that domain, and has no mailbox of that name. It will say the same tomorrow.</source>
        <translation>服务器负责这个域，但没有叫这个名字的邮箱。明天它还是会这样说。</translation>
    </message>
    <message>
        <source>Check how the address is spelt. The transaction is still open.</source>
        <translation>检查地址的拼写。事务仍在进行。</translation>
    </message>
    <message>
        <source>The mechanism is missing</source>
        <translation>没有写机制</translation>
    </message>
    <message>
        <source>What comes first is how you prove who you are: a mechanism that the server has announced. Name and password come behind it, in base64, or when the server asks for them.</source>
        <translation>最先要写的是用什么方式证明身份：服务器公布过的一种机制。用户名和密码写在它后面，用 base64 编码，或者等服务器来问。</translation>
    </message>
    <message>
        <source>The mechanism is misspelt</source>
        <translation>机制的名字写错了</translation>
    </message>
    <message>
        <source>The server has no mechanism of that name, but one that is written much like it. The names are fixed, and the server lists those that it takes.</source>
        <translation>没有叫这个名字的机制，但有一个写法很像的。机制的名字是固定的，服务器会列出它接受的那些。</translation>
    </message>
    <message>
        <source>Connection %1: the file tells of a TLS handshake, and the server awaits none here.</source>
        <translation>连接 %1：文件里这里有一次 TLS 握手，服务器此刻却没有在等握手。</translation>
    </message>
    <message>
        <source>Only what the client sends is computed: “${%1}” stands in a “C:” line.</source>
        <translation>只有客户端发送的内容才会计算：“${%1}”应当写在“C:”行里。</translation>
    </message>
    <message>
        <source>The TLS tunnel comes up.</source>
        <translation>TLS 隧道建立起来。</translation>
    </message>
    <message>
        <source>The TLS tunnel is up at that moment.</source>
        <translation>这时 TLS 隧道已经建立。</translation>
    </message>
    <message>
        <source>The TLS tunnel is not up at that moment.</source>
        <translation>这时 TLS 隧道还没有建立。</translation>
    </message>
    <message>
        <source>The TLS tunnel to the %1 server comes up.</source>
        <translation>通往 %1 服务器的 TLS 隧道建立起来。</translation>
    </message>
    <message>
        <source>This went through the TLS tunnel: %1</source>
        <translation>这一行走的是 TLS 隧道：%1</translation>
    </message>
    <message>
        <source>This went in the clear: %1</source>
        <translation>这一行是明文传送的：%1</translation>
    </message>
    <message>
        <source>“${%1}” cannot be computed. It is written so: %2.</source>
        <translation>无法计算“${%1}”。它的写法是：%2。</translation>
    </message>
    <message>
        <source>no challenge that “${%1}” could be computed from</source>
        <translation>没有可以用来计算“${%1}”的质询</translation>
    </message>
    <message>
        <source>“%1” does not say whose sessions count.</source>
        <translation>“%1”没有说明谁的会话计入。</translation>
    </message>
    <message>
        <source>CAPABILITY lists the mechanisms, each behind AUTH=.</source>
        <translation>CAPABILITY 会列出各种机制，每种都写在 AUTH= 之后。</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and begin again with AUTHENTICATE.</source>
        <translation>把每个回答编码成 base64，再用 AUTHENTICATE 重新开始。</translation>
    </message>
    <message>
        <source>No mailbox has this name, so none is opened. If another one was open, it is closed all the same.</source>
        <translation>没有邮箱叫这个名字，所以什么也没打开。先前若开着别的邮箱，它照样被关闭。</translation>
    </message>
    <message>
        <source>taken, and nothing is changed</source>
        <translation>接受了，但什么也没改</translation>
    </message>
    <message>
        <source>EXAMINE has opened the mailbox, and then nothing in it may change. This server says OK to the command and does nothing; others say NO.</source>
        <translation>邮箱是用 EXAMINE 打开的，这时里面什么都不能改。这台服务器对命令说 OK，却什么也不做；别的服务器会说 NO。</translation>
    </message>
    <message>
        <source>The answer to a login may name another server, where the mail is.</source>
        <translation>对登录的应答可能指出另一台服务器，邮件在那里。</translation>
    </message>
    <message>
        <source>APPEND can put a message together from pieces that the server has already.</source>
        <translation>APPEND 可以用服务器上已有的片段拼成一封邮件。</translation>
    </message>
    <message>
        <source>A URL can name a piece of a message by its octets.</source>
        <translation>URL 可以按八位组指明邮件的一段。</translation>
    </message>
    <message>
        <source>The server remembers when a message was put into its mailbox.</source>
        <translation>服务器记得邮件是什么时候放进邮箱的。</translation>
    </message>
    <message>
        <source>SORT can go by the names of sender and recipient that are shown.</source>
        <translation>SORT 可以按显示出来的发件人和收件人名字排序。</translation>
    </message>
    <message>
        <source>SORT can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SORT 可以不列出全部编号，只说最小的、最大的和有多少个。</translation>
    </message>
    <message>
        <source>The server can keep the result of a SEARCH up to date, and tell what changes in it.</source>
        <translation>服务器可以让 SEARCH 的结果保持最新，并告知其中的变化。</translation>
    </message>
    <message>
        <source>SEARCH and SORT take capital and small letters for the same in every script.</source>
        <translation>SEARCH 和 SORT 在任何文字里都不区分大小写。</translation>
    </message>
    <message>
        <source>A hint for who writes the client: a good one does not do this. To ask for the STATUS of the mailbox that is open is such a thing: of that one the server tells by itself.</source>
        <translation>给编写客户端的人的提示：好的客户端不会这样做。比如查询已打开邮箱的 STATUS：那个邮箱的情况，服务器自己会说。</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and start again with AUTH.</source>
        <translation>把每个回答编码成 base64，再用 AUTH 重新开始。</translation>
    </message>
    <message>
        <source>APOP is not offered</source>
        <translation>不提供 APOP</translation>
    </message>
    <message>
        <source>A server that offers APOP puts a timestamp in angle brackets into its greeting, for the digest to be made of. This greeting has none.</source>
        <translation>提供 APOP 的服务器会在问候里放一个尖括号括起来的时间戳，摘要就由它算出。这条问候里没有。</translation>
    </message>
    <message>
        <source>Log in with USER and PASS, or with AUTH.</source>
        <translation>请用 USER 和 PASS 登录，或用 AUTH。</translation>
    </message>
    <message>
        <source>This is no number of lines</source>
        <translation>这不是行数</translation>
    </message>
    <message>
        <source>mechanism not offered</source>
        <translation>不提供这种机制</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at.</source>
        <translation>这种机制不在服务器现在接受的之列。用户名和密码都还没有看。</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>不是 base64</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at.</source>
        <translation>服务器无法解码这个回答：它不是 base64。用户名和密码都还没有看。</translation>
    </message>
    <message>
        <source>authentication cancelled</source>
        <translation>已取消身份验证</translation>
    </message>
    <message>
        <source>You have given up with a star, and the server confirms it: nobody is logged in.</source>
        <translation>你用星号放弃了，服务器予以确认：没有人登录。</translation>
    </message>
    <message>
        <source>The server begins to send what it holds for that domain, over connections of its own.</source>
        <translation>服务器开始通过自己的连接发送它为该域保存的邮件。</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待的邮件</translation>
    </message>
    <message>
        <source>No message waits for that domain (RFC 1985).</source>
        <translation>没有等待发往该域的邮件（RFC 1985）。</translation>
    </message>
    <message>
        <source>Messages wait for that domain, and the server begins to send them (RFC 1985).</source>
        <translation>有邮件等待发往该域，服务器开始发送（RFC 1985）。</translation>
    </message>
    <message>
        <source>the queue does not start</source>
        <translation>队列没有启动</translation>
    </message>
    <message>
        <source>The server cannot begin now to send what it holds for that domain (RFC 1985).</source>
        <translation>服务器现在无法开始发送它为该域保存的邮件（RFC 1985）。</translation>
    </message>
    <message>
        <source>not for this domain</source>
        <translation>不为这个域</translation>
    </message>
    <message>
        <source>The server starts no queue for that domain, or not because this client asks for it (RFC 1985).</source>
        <translation>服务器不为该域启动队列，或者不应这个客户端的要求启动（RFC 1985）。</translation>
    </message>
    <message>
        <source>SMTP has this command, this server has not: to it the first word is unknown. A server must have EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT and VRFY; the rest it may leave out (RFC 5321 section 4.5.1).</source>
        <translation>SMTP 有这个命令，这台服务器却没有：对它来说，第一个词是陌生的。服务器必须有 EHLO、HELO、MAIL、RCPT、DATA、RSET、NOOP、QUIT 和 VRFY，其余的可以不做（RFC 5321 第 4.5.1 节）。</translation>
    </message>
    <message>
        <source>Do without it; the answer to EHLO tells what this server offers.</source>
        <translation>别用它；EHLO 的应答会告诉你这台服务器提供什么。</translation>
    </message>
    <message>
        <source>refused, and closing</source>
        <translation>拒绝并关闭连接</translation>
    </message>
    <message>
        <source>The server refuses the line and goes on no longer: it closes the connection. RFC 7504 has 521 for hosts that take no mail at all; some servers say it to a line that they do not forgive.</source>
        <translation>服务器拒绝这一行，也不再继续：它关闭连接。RFC 7504 把 521 留给根本不收邮件的主机；有些服务器则用它回应自己不能容忍的一行。</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason. Then connect again.</source>
        <translation>看应答的文字：里面写着原因。然后重新连接。</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at; 504 would say so (RFC 4954 section 4).</source>
        <translation>这种机制不在服务器现在接受的之列。用户名和密码都还没有看；说明这一点的应是 504（RFC 4954 第 4 节）。</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at; 501 would say so (RFC 4954 section 4).</source>
        <translation>服务器无法解码这个回答：它不是 base64。用户名和密码都还没有看；说明这一点的应是 501（RFC 4954 第 4 节）。</translation>
    </message>
    <message>
        <source>The server says that the message is larger than it takes. This line declares no SIZE: perhaps the server still counts one that was declared before.</source>
        <translation>服务器说邮件超过了它接受的大小。这一行没有声明 SIZE：也许服务器仍在计算之前声明的那个。</translation>
    </message>
    <message>
        <source>Declare the size with SIZE=, or connect again and start over.</source>
        <translation>用 SIZE= 声明大小，或重新连接，从头开始。</translation>
    </message>
    <message>
        <source>TLS is up already</source>
        <translation>TLS 已经建立</translation>
    </message>
    <message>
        <source>Yes, and how many messages wait.</source>
        <translation>是，并说明有多少邮件在等待。</translation>
    </message>
    <message>
        <source>The queue: it cannot be started.</source>
        <translation>队列：无法启动。</translation>
    </message>
    <message>
        <source>The domain: not this one, or not for this client.</source>
        <translation>域：不是这个域，或不为这个客户端。</translation>
    </message>
    <message>
        <source>The host takes no mail, or goes on no longer.</source>
        <translation>主机不收邮件，或不再继续。</translation>
    </message>
    <message>
        <source>Nobody predicts what another program is told: it does not wait. Leave “predict” out, or let all sessions count.</source>
        <translation>对别的程序的应答没法让学生预测：它不会等。请去掉“predict”，或者让所有会话都计入。</translation>
    </message>
</context>
<context>
    <name>helolab::AuthorityAction</name>
    <message>
        <source>The certificate cannot be saved: %1.</source>
        <translation>证书无法保存：%1。</translation>
    </message>
    <message>
        <source>Save the certificate that a mail program is to trust</source>
        <translation>保存证书，让邮件程序信任它</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Save the authority&apos;s &amp;certificate…</source>
        <translation>保存证书颁发机构的证书(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>helolab::LabActions</name>
    <message>
        <source>&amp;Question of the step, and back</source>
        <translation>转到本步的问题，再按一次返回(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Name and student id…</source>
        <translation>姓名和学号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit this lab…</source>
        <translation>编辑这个实验(&amp;E)…</translation>
    </message>
    <message>
        <source>The attempt cannot be saved: %1.</source>
        <translation>无法保存这次作答：%1。</translation>
    </message>
    <message>
        <source>This attempt is at the lab “%1”, which is not here.</source>
        <translation>这次作答属于实验“%1”，而这里没有该实验。</translation>
    </message>
    <message>
        <source>The attempt is here now, but a newer one of the same student is in hand.</source>
        <translation>这次作答已在这里，但当前打开的是同一学生更新的一次作答。</translation>
    </message>
    <message>
        <source>Save the attempt</source>
        <translation>保存作答</translation>
    </message>
    <message>
        <source>Attempts (*.attempt)</source>
        <translation>作答 (*.attempt)</translation>
    </message>
    <message>
        <source>Go on with an attempt</source>
        <translation>继续一次作答</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Save the &amp;attempt…</source>
        <translation>保存作答(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go on with an attempt…</source>
        <translation>继续一次作答(&amp;G)…</translation>
    </message>
    <message>
        <source>A folder for the new lab</source>
        <translation>新实验的文件夹</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>新实验</translation>
    </message>
    <message>
        <source>Ne&amp;w lab…</source>
        <translation>新建实验(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>helolab::PaperActions</name>
    <message>
        <source>Save a worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>In which folder shall the exam lie?</source>
        <translation>试卷放在哪个文件夹？</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>The exam is in %1: the lab without model answer, hints and help. The right answers to its questions still stand in lab.yaml, because grading needs them. Keep a copy of the folder, and grade with that.</source>
        <translation>试卷在 %1 中：去掉了标准答案、提示和帮助的实验。问题的正确答案仍在 lab.yaml 里，因为评分要用到它们。请保留这个文件夹的一份副本，并用它来评分。</translation>
    </message>
    <message>
        <source>Make an e&amp;xam…</source>
        <translation>生成试卷(&amp;X)…</translation>
    </message>
    <message>
        <source>Save a works&amp;heet…</source>
        <translation>保存练习单(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>helolab::ReferenceActions</name>
    <message>
        <source>&amp;Look up the word under the cursor</source>
        <translation>查找光标处的词(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参考手册(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All protocols</source>
        <translation>所有协议(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::TapActions</name>
    <message>
        <source>The tap cannot start</source>
        <translation>监听点无法启动</translation>
    </message>
    <message>
        <source>Port %1 of this computer cannot be listened on: %2. Choose another port.</source>
        <translation>无法在这台计算机的端口 %1 上监听：%2。请换一个端口。</translation>
    </message>
    <message>
        <source>Stop the ta&amp;p on port %1</source>
        <translation>停止端口 %1 上的监听点(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;p between a mail program and its server…</source>
        <translation>在邮件程序和服务器之间设监听点(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>helolab::Workbench</name>
    <message>
        <source>About Helolab</source>
        <translation>关于 Helolab</translation>
    </message>
    <message>
        <source>Helolab %1: a workbench for learning e-mail protocols by hand.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Helolab %1：亲手学习电子邮件协议的工作台。

自由软件，依照 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>The server is strict with connections from now on. Reconnect to meet it.</source>
        <translation>从现在起，服务器对新连接是严格的。重新连接之后才生效。</translation>
    </message>
    <message>
        <source>The server is tolerant with connections from now on. Reconnect to meet it.</source>
        <translation>从现在起，服务器对新连接是宽松的。重新连接之后才生效。</translation>
    </message>
    <message>
        <source>Connect &amp;to…</source>
        <translation>连接到(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit Helolab</source>
        <translation>退出 Helolab(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Helolab</source>
        <translation>关于 Helolab(&amp;A)</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>The server cannot offer TLS. %1</source>
        <translation>服务器无法提供 TLS。%1</translation>
    </message>
    <message>
        <source>Saved. A mail program that trusts it asks no more; it vouches for this computer and private networks only.</source>
        <translation>已保存。信任它的邮件程序不会再询问；它只为本机和专用网络担保。</translation>
    </message>
</context>
<context>
    <name>helolab::console::CommandChips</name>
    <message>
        <source>A line with nothing but a dot ends the message.</source>
        <translation>只有一个点的一行结束邮件。</translation>
    </message>
    <message>
        <source>A lone asterisk cancels the authentication.</source>
        <translation>单独一个星号取消身份验证。</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>把 %1 放进输入行</translation>
    </message>
    <message>
        <source>More commands that are legal now</source>
        <translation>现在合法的其他命令</translation>
    </message>
    <message>
        <source>DONE ends the waiting. It is no command and has no tag.</source>
        <translation>DONE 结束等待。它不是命令，没有标签。</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleActions</name>
    <message>
        <source>New &amp;tab to the own server</source>
        <translation>连接自带服务器的新标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close this tab</source>
        <translation>关闭这个标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pull the plug</source>
        <translation>拔掉网线(&amp;P)</translation>
    </message>
    <message>
        <source>Drops the connection without a word, as a broken cable does</source>
        <translation>一声不响地断开连接，就像电缆断了一样</translation>
    </message>
    <message>
        <source>Ra&amp;w mode: every key goes out as typed</source>
        <translation>原始模式：每个键按下就发送(&amp;W)</translation>
    </message>
    <message>
        <source>Local &amp;echo in raw mode</source>
        <translation>原始模式下本地回显(&amp;E)</translation>
    </message>
    <message>
        <source>Read \r \n \x08 as &amp;octets</source>
        <translation>把 \r \n \x08 当作八位组(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;legal commands (off: exam look)</source>
        <translation>显示合法命令(&amp;L)（关闭：考试模式）</translation>
    </message>
    <message>
        <source>Show &amp;notes under refused lines</source>
        <translation>在被拒绝的行下面显示说明(&amp;N)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>标准字号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Explain the word under the cursor</source>
        <translation>解释光标处的词(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;input line</source>
        <translation>转到输入行(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the tran&amp;script</source>
        <translation>转到会话记录(&amp;S)</translation>
    </message>
    <message>
        <source>Li&amp;nes end with</source>
        <translation>行结束符(&amp;N)</translation>
    </message>
    <message>
        <source>CR LF, as the standard says</source>
        <translation>CR LF，标准的规定</translation>
    </message>
    <message>
        <source>LF alone</source>
        <translation>只有 LF</translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation>只有 CR</translation>
    </message>
    <message>
        <source>Colou&amp;rs in the conversation</source>
        <translation>会话中使用颜色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>在会话中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>下一处(&amp;L)</translation>
    </message>
    <message>
        <source>Pl&amp;ace before</source>
        <translation>上一处(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsolePage</name>
    <message>
        <source>text &gt;</source>
        <translation>内容 &gt;</translation>
    </message>
    <message>
        <source>Type a line of the message and press Enter</source>
        <translation>输入邮件的一行，按回车</translation>
    </message>
    <message>
        <source>answer &gt;</source>
        <translation>回答 &gt;</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>输入回答，按回车</translation>
    </message>
    <message>
        <source>Type a command and press Enter</source>
        <translation>输入一个命令，按回车</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>尚未连接到 %1。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You are inside the message. Every line you send is message text, until you send a line with nothing but a dot.</source>
        <translation>你正在写邮件。你发送的每一行都是邮件内容，直到你发送只有一个点的一行。</translation>
    </message>
    <message>
        <source>Type the dot</source>
        <translation>输入这个点</translation>
    </message>
    <message>
        <source>How lines are sent and shown</source>
        <translation>各行怎样发送和显示</translation>
    </message>
    <message>
        <source>This line waits: say in the lab what you think the server will answer, then it goes out.</source>
        <translation>这一行先等着：请在实验里预测服务器会怎样应答，然后它才发出去。</translation>
    </message>
    <message>
        <source>There is no connection to send this to. Ctrl+R reconnects; so does Enter in an empty line.</source>
        <translation>没有连接，发不出去。按 Ctrl+R 重新连接；在空行按回车也可以。</translation>
    </message>
    <message>
        <source>The connection closed while this line waited, so it cannot go out. Ctrl+R reconnects; what you predict in the lab stands for the next time.</source>
        <translation>这一行还在等待，连接却已经关闭，所以发不出去。按 Ctrl+R 重新连接；你在实验里的预测保留到下一次。</translation>
    </message>
    <message>
        <source>Type DONE and press Enter</source>
        <translation>输入 DONE，按回车</translation>
    </message>
    <message>
        <source>The lab asks what the server will answer.</source>
        <translation>实验正在问服务器会如何应答。</translation>
    </message>
    <message>
        <source>The certificate of this server cannot be verified, so nobody can tell that it is “%1”. %2 Your answer is kept for this host and this certificate only.</source>
        <translation>无法验证这台服务器的证书，因此谁也说不准它是不是“%1”。%2 您的回答只对这台主机和这份证书有效，并会被记住。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Reconnect, or type: %1</source>
        <translation>请重新连接，或输入：%1</translation>
    </message>
    <message>
        <source>The TLS handshake is under way: nothing else can be sent now.</source>
        <translation>TLS 握手正在进行：现在不能发送别的内容。</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said whether the certificate is to be trusted.</source>
        <translation>在您说明是否信任该证书之前，什么都不会发送。</translation>
    </message>
    <message>
        <source>%1 is another computer. What you type there goes over the network and can be read on the way, unless TLS is up. The server takes it seriously: a message really goes out. Connect only where you may.</source>
        <translation>%1 是另一台计算机。你输入的内容会经过网络，没有 TLS 时沿途都能读到。那台服务器会当真：邮件真的会发出去。只连接允许你使用的服务器。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleTabs</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Connections of the console</source>
        <translation>控制台的各个连接</translation>
    </message>
</context>
<context>
    <name>helolab::console::ExportActions</name>
    <message>
        <source>The name does not say what is to be written. End it with one of: %1.</source>
        <translation>从文件名看不出要写什么。请用以下后缀之一结尾：%1。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another place.</source>
        <translation>无法写入：%1。请换一个位置。</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>保存所说的</translation>
    </message>
    <message>
        <source>&amp;Save what was said…</source>
        <translation>保存所说的(&amp;S)…</translation>
    </message>
    <message>
        <source>As a session, text, a page with explanations, or a capture for Wireshark</source>
        <translation>存为会话、文本、带解释的网页，或供 Wireshark 打开的抓包文件</translation>
    </message>
    <message>
        <source>Save what was said in a&amp;ll tabs…</source>
        <translation>保存所有标签页中所说的(&amp;L)…</translation>
    </message>
    <message>
        <source>Save &amp;passwords too</source>
        <translation>同时保存密码(&amp;P)</translation>
    </message>
    <message>
        <source>Otherwise asterisks stand where passwords were, and the digests made of them.</source>
        <translation>否则，密码以及由密码算出的摘要都写成星号。</translation>
    </message>
    <message>
        <source>Save the ke&amp;ys to TLS too</source>
        <translation>同时保存 TLS 密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>A capture then holds what Wireshark needs to read inside TLS, passwords too. Without them it holds the records as an eavesdropper has them.</source>
        <translation>这样，抓包文件里就有 Wireshark 读懂 TLS 内部所需的一切，包括密码。不带密钥时，里面只有窃听者所见的 TLS 记录。</translation>
    </message>
</context>
<context>
    <name>helolab::console::FindInTranscript</name>
    <message numerus="yes">
        <source>%n line(s) so far …</source>
        <translation>
            <numerusform>目前 %n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this conversation.</source>
        <translation>这次会话里没有。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>第 %1 行，共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>只看这些(&amp;O)</translation>
    </message>
    <message>
        <source>Hides all lines but those that have the words, with the commands they answer or the replies to them.</source>
        <translation>隐藏其他各行，只留下含有这些文字的行，以及它们所应答的命令或对它们的应答。</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputHint</name>
    <message>
        <source>Was this meant: %1</source>
        <translation>你的意思是不是：%1</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputLine</name>
    <message>
        <source>Line to send</source>
        <translation>要发送的行</translation>
    </message>
</context>
<context>
    <name>helolab::console::LiveConversation</name>
    <message>
        <source>Connecting to %1, port %2 …</source>
        <translation>正在连接 %1，端口 %2 …</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The attempt to connect was cancelled.</source>
        <translation>连接尝试已取消。</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake begins …</source>
        <translation>从第一个八位组起就是 TLS：握手开始……</translation>
    </message>
    <message>
        <source>On port %1 a server expects TLS from the first octet on, and says nothing in the clear. Choose TLS in “Connect to…”, or type: openssl s_client -connect %2</source>
        <translation>在端口 %1 上，服务器从第一个八位组起就等待 TLS，不会以明文说任何话。请在“连接到…”中选择 TLS，或输入：openssl s_client -connect %2</translation>
    </message>
    <message>
        <source>The server is ready for TLS: the handshake begins …</source>
        <translation>服务器已准备好 TLS：握手开始……</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenActions</name>
    <message>
        <source>There is no text in the clipboard. Copy a conversation first.</source>
        <translation>剪贴板里没有文本。请先复制一段会话。</translation>
    </message>
    <message>
        <source>There is too much text in the clipboard. Save it as a file, and read that with “helolab replay”.</source>
        <translation>剪贴板里的文本太多。请存成文件，再用“helolab replay”读取。</translation>
    </message>
    <message>
        <source>This conversation is too long to be shown: more than %L1 lines and replies. “helolab replay” reads it.</source>
        <translation>这段会话太长，无法显示：超过 %L1 行和应答。可用“helolab replay”读取。</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server, against which this session was played, says something else than the file: %1</source>
        <translation>这个会话是对着 Helolab 自带的服务器播放的，服务器所说的与文件不同：%1</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>打开会话记录</translation>
    </message>
    <message>
        <source>Transcripts (*.session *.txt *.log);;All files (*)</source>
        <translation>会话记录 (*.session *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open a transcript…</source>
        <translation>打开会话记录(&amp;O)…</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as books, telnet windows, curl and swaks print it</source>
        <translation>.session 文件，或书本、telnet 窗口、curl 和 swaks 那样打印出来的会话</translation>
    </message>
    <message>
        <source>Open the transcript in the clip&amp;board</source>
        <translation>打开剪贴板里的会话记录(&amp;B)</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenedConversation</name>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>You are reading what was said before. The replies are those of Helolab&apos;s own server in memory; nobody is connected now.</source>
        <translation>你正在读以前说过的话。应答来自 Helolab 在内存中的服务器；现在没有任何人在连接。</translation>
    </message>
    <message>
        <source>You are reading what was said before, as the file tells it. Nobody is connected now.</source>
        <translation>你正在读以前说过的话，内容与文件所记一致。现在没有任何人在连接。</translation>
    </message>
    <message>
        <source>Line %1 of the file, “%2”: %3</source>
        <translation>文件第 %1 行，“%2”：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>还有 %n 行无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::console::PendingLine</name>
    <message>
        <source>Sent, but no line yet, because its CR LF is missing: %1</source>
        <translation>已发送，但因为缺少 CR LF，还不成一行：%1</translation>
    </message>
    <message>
        <source>The server has begun a reply and not ended it: %1</source>
        <translation>服务器开始了应答，还没有结束：%1</translation>
    </message>
</context>
<context>
    <name>helolab::console::RawInput</name>
    <message>
        <source>Every key goes out as you press it. Shift+Tab leaves.</source>
        <translation>每个键按下就发送。按 Shift+Tab 离开。</translation>
    </message>
    <message>
        <source>Raw input: every key is sent at once</source>
        <translation>原始输入：每个键立刻发送</translation>
    </message>
</context>
<context>
    <name>helolab::console::StateLine</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>State: %1 — %2</source>
        <translation>状态：%1 —— %2</translation>
    </message>
    <message>
        <source>Legal now:</source>
        <translation>现在合法：</translation>
    </message>
</context>
<context>
    <name>helolab::console::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>会话记录</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>解释这一行(&amp;E)</translation>
    </message>
</context>
<context>
    <name>helolab::console::WatchedConversation</name>
    <message>
        <source>Watching %1</source>
        <translation>正在观看 %1</translation>
    </message>
    <message>
        <source>You are watching somebody else&apos;s connection. Nothing you do here reaches it.</source>
        <translation>你在观看别人的连接。你在这里做的一切都不会传到那里。</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名字或地址</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>This host may be outside your computer. What you type goes over the network unencrypted: everyone on the way can read it, passwords included. Use only servers that you are allowed to use.</source>
        <translation>这台主机可能在你的计算机之外。你输入的内容不加密就经过网络：途中的任何人都能读到，包括密码。请只使用允许你使用的服务器。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>服务(&amp;S)：</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake comes before the greeting.</source>
        <translation>从第一个八位组起就是 TLS：先握手，后问候。</translation>
    </message>
    <message>
        <source>It begins in the clear; STARTTLS (in POP3: STLS) can ask for TLS later.</source>
        <translation>连接以明文开始；之后可用 STARTTLS（POP3 中为 STLS）请求 TLS。</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server is at localhost, port %1, where that was free.</source>
        <translation>Helolab 自己的服务器在 localhost 的端口 %1（如果该端口空闲）。</translation>
    </message>
    <message>
        <source>This host may be outside your computer. Nobody on the way can read what you type, but the server can, passwords included. Use only servers that you are allowed to use.</source>
        <translation>这台主机可能不在您的电脑上。途中没有人能读到您输入的内容，但服务器能读到，包括密码。请只使用您获准使用的服务器。</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::StudentDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>谁在这里做实验？</translation>
    </message>
    <message>
        <source>The name stands on reports. From the student id each lab draws its names and words: type the one that your teacher knows, and every computer gives you the same. With another id a lab begins anew; what was done under the old one is kept.</source>
        <translation>姓名会写在报告上。每个实验根据学号抽取其中的姓名和单词：请填写老师知道的学号，这样在任何电脑上得到的都一样。换一个学号，实验会重新开始；用原来的学号所做的仍会保留。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Student id:</source>
        <translation>学号(&amp;S)：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::TapDialog</name>
    <message>
        <source>Go on though its certificate &amp;cannot be verified</source>
        <translation>即使无法验证它的证书也继续(&amp;C)</translation>
    </message>
    <message>
        <source>Tap between a mail program and its server</source>
        <translation>邮件程序和服务器之间的监听点</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>服务(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Port of the server:</source>
        <translation>服务器的端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Port for the &amp;mail program:</source>
        <translation>给邮件程序用的端口(&amp;M)：</translation>
    </message>
    <message>
        <source>Pass everything on unchanged</source>
        <translation>全部原样转发</translation>
    </message>
    <message>
        <source>The server hears what the mail program says, octet by octet. If the two begin TLS, it stays closed to the tap.</source>
        <translation>服务器逐个八位组地听到邮件程序的话。如果双方开始 TLS，监听点就读不到内容了。</translation>
    </message>
    <message>
        <source>Ask for TLS: STARTTLS, STLS</source>
        <translation>请求 TLS：STARTTLS、STLS</translation>
    </message>
    <message>
        <source>The tap asks the server for TLS, in the clear, before the mail program hears of it. Usual at ports 25, 587, 110 and 143.</source>
        <translation>在邮件程序听到任何内容之前，监听点先用明文向服务器请求 TLS。通常用于端口 25、587、110 和 143。</translation>
    </message>
    <message>
        <source>TLS from the first octet on</source>
        <translation>从第一个八位组起使用 TLS</translation>
    </message>
    <message>
        <source>Usual at ports 465, 995 and 993.</source>
        <translation>通常用于端口 465、995 和 993。</translation>
    </message>
    <message>
        <source>The mail program connects to this computer, the tap passes on to the server what it says, and both can be read in Sessions. Tell the mail program to speak in the clear: the tap can encrypt for it on the way to the server.</source>
        <translation>邮件程序连接到本机，监听点把它的话转给服务器，双方的话都能在“会话”里读到。请让邮件程序使用明文：在去服务器的路上，监听点可以替它加密。</translation>
    </message>
    <message>
        <source>&amp;To the server:</source>
        <translation>对服务器(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::UnsavedDialog</name>
    <message>
        <source>Attempt</source>
        <translation>作答</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your attempt could not be saved, and are lost when it is closed now.</source>
        <translation>
            <numerusform>你的作答有 %n 行未能保存；现在关闭，这些行就会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>保存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>不保存并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountCard</name>
    <message>
        <source>The password for logging in:</source>
        <translation>登录用的密码：</translation>
    </message>
    <message>
        <source>Ask who is on it</source>
        <translation>问问上面有谁</translation>
    </message>
    <message>
        <source>Write to this account</source>
        <translation>给这个账户写信</translation>
    </message>
    <message>
        <source>Puts %1 into the input line.</source>
        <translation>把 %1 放进输入行。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountsModel</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 个八位组</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>What happens to its mail</source>
        <translation>它的邮件会怎样</translation>
    </message>
    <message>
        <source>A mailing list</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>What happens to its mail is for you to find out.</source>
        <translation>发到这里的邮件会怎样，由你自己来发现。</translation>
    </message>
    <message>
        <source>A mere name (\Noselect): others are below it.</source>
        <translation>只是一个名字（\Noselect）：下面还有别的邮箱。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n octet(s)</source>
        <comment>of a mailbox with its special use</comment>
        <translation>
            <numerusform>%1，%n 个八位组</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has subscribed to it.</source>
        <translation>没有人订阅它。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>helolab::docks::Bytes</name>
    <message>
        <source>which no line of mail may carry</source>
        <translation>任何邮件行都不得含有它</translation>
    </message>
    <message>
        <source>backspace: it takes nothing back, it is sent as well</source>
        <translation>退格：它什么也删不掉，自己也被发送出去</translation>
    </message>
    <message>
        <source>horizontal tab</source>
        <translation>水平制表符</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>escape: arrow keys of a terminal begin with it</source>
        <translation>escape：终端的方向键以它开头</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>delete: it takes nothing back, it is sent as well</source>
        <translation>删除：它什么也删不掉，自己也被发送出去</translation>
    </message>
    <message>
        <source>%1: beyond ASCII, and no part of a character in UTF-8.</source>
        <translation>%1：超出 ASCII，也不是 UTF-8 字符的一部分。</translation>
    </message>
    <message>
        <source>%1: octet %2 of the %3 that are “%4” (U+%5) in UTF-8.</source>
        <translation>%1：UTF-8 中“%4”（U+%5）的 %3 个八位组中的第 %2 个。</translation>
    </message>
    <message>
        <source>%1 is %2: CR LF together end the line.</source>
        <translation>%1 是 %2：CR LF 合在一起才结束一行。</translation>
    </message>
    <message>
        <source>%1 is %2, alone: only CR LF together end a line in mail.</source>
        <translation>%1 是单独的 %2：在邮件中只有 CR LF 合在一起才结束一行。</translation>
    </message>
    <message>
        <source>%1 is %2, %3.</source>
        <translation>%1 是 %2，%3。</translation>
    </message>
    <message>
        <source>%1 is %2, a control character.</source>
        <translation>%1 是 %2，一个控制字符。</translation>
    </message>
    <message>
        <source>%1 is “%2” in ASCII.</source>
        <translation>%1 在 ASCII 中是“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), CR LF at the end included.</source>
        <translation>
            <numerusform>%n 个八位组，包括末尾的 CR LF。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s); at the end stands LF without CR.</source>
        <translation>
            <numerusform>%n 个八位组；末尾是没有 CR 的 LF。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), without the end of a line.</source>
        <translation>
            <numerusform>%n 个八位组，没有行结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::BytesDock</name>
    <message>
        <source>Octet %1.</source>
        <translation>第 %1 个八位组。</translation>
    </message>
    <message>
        <source>It belongs to “%1”: %2</source>
        <translation>它属于“%1”：%2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Octets of the selected line</source>
        <translation>所选行的八位组</translation>
    </message>
    <message>
        <source>No octets to show</source>
        <translation>没有可显示的八位组</translation>
    </message>
    <message>
        <source>Select a line of the transcript. Here it stands as it travelled: each octet as a number, the end of the line, and what cannot be seen.</source>
        <translation>请在会话记录中选择一行。这里按传输时的原样显示它：每个八位组都是一个数字，包括行的结束和看不见的东西。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CalculatorDock</name>
    <message>
        <source>The conversation has none yet</source>
        <translation>对话里还没有</translation>
    </message>
    <message>
        <source>The lab leaves it to you: type it in</source>
        <translation>实验要你自己来：请手动输入</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>要计算什么</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CheckCard</name>
    <message>
        <source>Show the line</source>
        <translation>显示那一行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>还没做</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>不太对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CoderPage</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>第 %1 行第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>Line %1, octet %2: %3</source>
        <translation>第 %1 行第 %2 个八位组：%3</translation>
    </message>
    <message>
        <source>Octet %1: %2</source>
        <translation>第 %1 个八位组：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 个八位组</numerusform>
        </translation>
    </message>
    <message>
        <source>The line end at the end is coded too; in a name or password it is one too many.</source>
        <translation>末尾的换行符也被编码了；在名字或密码里它是多余的。</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>文本（UTF-8）</translation>
    </message>
    <message>
        <source>A line break is CR LF. \0, \t and \xE9 stand for octets, \\ for a backslash.</source>
        <translation>换行是 CR LF。\0、\t 和 \xE9 代表八位组，\\ 代表反斜线。</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>编码后</translation>
    </message>
    <message>
        <source>What travels. Paste something here to have it decoded.</source>
        <translation>线路上传输的内容。粘贴到这里就会解码。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseLabCard</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>可以做</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>难度 %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 步</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 分</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>需要先做：%1</translation>
    </message>
    <message>
        <source>Go on with this lab</source>
        <translation>继续这个实验</translation>
    </message>
    <message>
        <source>Begin this lab</source>
        <translation>开始这个实验</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You may open this lab all the same.</source>
        <translation>你现在也可以打开这个实验。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseView</name>
    <message>
        <source>There is no course</source>
        <translation>还没有课程</translation>
    </message>
    <message>
        <source>A course is a list of labs in their order. Put a file NAME.course.yaml beside your labs, and it is shown here.</source>
        <translation>课程是按顺序排列的实验列表。把文件 NAME.course.yaml 放在你的实验旁边，它就会显示在这里。</translation>
    </message>
    <message>
        <source>A course has mistakes and is left out</source>
        <translation>有一个课程有错误，没有列出</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>已完成 %1 个实验，共 %2 个</translation>
    </message>
    <message>
        <source>All labs of this course are done. Well done!</source>
        <translation>这个课程的实验全部完成。做得好！</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramDock</name>
    <message>
        <source>State diagram of %1. The conversation stands in the state %2.</source>
        <translation>%1 的状态图。会话处于状态 %2。</translation>
    </message>
    <message>
        <source>As it was at entry %1 of %2.</source>
        <translation>这是第 %1 条（共 %2 条）时的样子。</translation>
    </message>
    <message>
        <source>This lab does not name the commands: which of them leads where is for you to find out.</source>
        <translation>本实验不列出命令：哪条命令通向哪里，由你自己找出来。</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Selects the newest entry, and those to come.</source>
        <translation>选中最新的条目，并跟随之后到来的条目。</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>还没有会话</translation>
    </message>
    <message>
        <source>Connect to a server: here its states are drawn, the one in which the conversation stands, and the commands that lead on.</source>
        <translation>请连接到服务器：这里会画出各个状态、会话当前所处的状态，以及继续前进的命令。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramView</name>
    <message>
        <source>State %1: %2</source>
        <translation>状态 %1：%2</translation>
    </message>
    <message>
        <source>%1, in the state %2: %3</source>
        <translation>%1，在状态 %2：%3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1，从 %2 到 %3：%4</translation>
    </message>
</context>
<context>
    <name>helolab::docks::EnvelopeCard</name>
    <message>
        <source>The envelope: what the SMTP commands said</source>
        <translation>信封：SMTP 命令里说的</translation>
    </message>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>以及另外 %n 个收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy went to</source>
        <translation>这一份送给了</translation>
    </message>
    <message>
        <source>The client called itself</source>
        <translation>客户端自称</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>它来自</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The message has no From: field. SMTP takes it all the same: it reads the envelope only.</source>
        <translation>邮件没有 From: 字段。SMTP 照样收下：它只看信封。</translation>
    </message>
    <message>
        <source>From: names somebody else than the envelope. Nobody has checked it.</source>
        <translation>From: 写的不是信封上的人。没有人核实过。</translation>
    </message>
    <message>
        <source>No envelope: no SMTP command brought this message</source>
        <translation>没有信封：这封邮件不是 SMTP 命令送来的</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>标志：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationDock</name>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Copy the &amp;explanation</source>
        <translation>复制解释(&amp;E)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationView</name>
    <message>
        <source>▸ The client sent this</source>
        <translation>▸ 客户端发送了这一行</translation>
    </message>
    <message>
        <source>◂ The server sent this</source>
        <translation>◂ 服务器发送了这一行</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>为什么被拒绝</translation>
    </message>
    <message>
        <source>The shortest way on</source>
        <translation>最短的走法</translation>
    </message>
    <message>
        <source>Nothing is selected yet</source>
        <translation>还没有选中任何一行</translation>
    </message>
    <message>
        <source>Type HELO and a name into the input line and press Enter. Each line that you send, and each reply, is explained here. Click any line of the conversation to read about that one.</source>
        <translation>在输入行里输入 HELO 和一个名字，按回车。你发送的每一行和收到的每个应答，都会在这里得到解释。点一下对话中的任何一行，就能读到它的说明。</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>先想一想</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FieldsModel</name>
    <message>
        <source>This line is no field: no name and colon stand at its beginning (RFC 5322 section 2.2).</source>
        <translation>这一行不是字段：行首没有名称和冒号（RFC 5322 第 2.2 节）。</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>服务器所加</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折行</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>不是字段</translation>
    </message>
    <message>
        <source>Where the lines of the message differ from the value: encoded words stand for other letters (RFC 2047), a long field is folded into several lines.</source>
        <translation>邮件中的行与值的不同之处：encoded word 代表其他字符（RFC 2047），长字段折成多行。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>在邮件中</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesModel</name>
    <message>
        <source>without a name</source>
        <translation>无文件名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>八位组</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesPage</name>
    <message>
        <source>This file could not be written: %1. Choose another folder, or make room. (%2)</source>
        <translation>无法写入文件：%1。请另选文件夹，或腾出空间。（%2）</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>In which folder shall the files lie?</source>
        <translation>文件保存到哪个文件夹？</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>保存全部文件</translation>
    </message>
    <message>
        <source>Files in the message</source>
        <translation>邮件中的文件</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>A part with a file name, or one that is no text, is listed here and can be saved.</source>
        <translation>带文件名的部分，或不是文本的部分，会列在这里，可以保存。</translation>
    </message>
    <message>
        <source>Sa&amp;ve the file…</source>
        <translation>保存文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>全部保存(&amp;A)…</translation>
    </message>
    <message>
        <source>They come from whoever wrote the message: open only what you expect.</source>
        <translation>文件来自写信的人：只打开你在等的东西。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>还有 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HeaderPage</name>
    <message>
        <source>Fields of the header</source>
        <translation>信头的字段</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>没有信头</translation>
    </message>
    <message>
        <source>There are no fields before the empty line. A message should have From: and Date:.</source>
        <translation>空行之前没有字段。邮件应有 From: 和 Date:。</translation>
    </message>
    <message>
        <source>The header of part %1</source>
        <translation>部分 %1 的信头</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>还有 %n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HintList</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1，共 %2 条</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>给我一个提示</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>再给一个提示</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabChooser</name>
    <message>
        <source>Free practice, no lab</source>
        <translation>自由练习，不做实验</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验列表</translation>
    </message>
    <message>
        <source>Choose a lab</source>
        <translation>选择实验</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabDock</name>
    <message>
        <source>This lab cannot be opened</source>
        <translation>这个实验打不开</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 个步骤中完成了 %1 个</translation>
    </message>
    <message>
        <source>All steps are done. Well done!</source>
        <translation>全部步骤都完成了。做得好！</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Steps %1 to %2 are done.</source>
        <translation>第 %1 到 %2 步已完成。</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Steps of the lab</source>
        <translation>实验的步骤</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一步</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前一个步骤</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一步 ›</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>后一个步骤</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Begin this lab anew, in a fresh world</source>
        <translation>在全新的模拟环境里重做这个实验</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The labs in their order: what is done, and what comes next</source>
        <translation>按顺序排列的实验：哪些已完成，下一个是什么</translation>
    </message>
    <message>
        <source>The last attempt could not be read, so a new one begins. %1</source>
        <translation>上一份作答读不了，所以开始新的一份。%1</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>自由练习</translation>
    </message>
    <message>
        <source>The server is yours: type what you like, everything is explained. To be led step by step, choose a lab in the list above.</source>
        <translation>服务器归你用：想输入什么就输入什么，每一行都有解释。想有人带着一步一步走，就在上面的列表里选一个实验。</translation>
    </message>
    <message>
        <source>Well done, go on. This page asks you something as well: F7 goes there.</source>
        <translation>很好，继续。这一页还有问题要回答：按 F7 就到那里。</translation>
    </message>
    <message>
        <source>A newer attempt could not be read and was left out; this is the one before it. %1</source>
        <translation>有一份更新的作答读不了，已略过；这是它之前的一份。%1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The step is done when</source>
        <translation>做到以下各项，这一步就完成了</translation>
    </message>
    <message>
        <source>Next in the course: **%1**</source>
        <translation>课程中的下一个实验：**%1**</translation>
    </message>
    <message>
        <source>Go on to the next lab</source>
        <translation>进入下一个实验</translation>
    </message>
    <message>
        <source>F7 goes here from the console, Enter opens the lab.</source>
        <translation>在控制台按 F7 到这里，按 Enter 打开实验。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LineInput</name>
    <message>
        <source>Your answer, a number</source>
        <translation>你的回答，一个数字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>Your answer, in your own words</source>
        <translation>你的回答，用自己的话写</translation>
    </message>
    <message>
        <source>In your own words, for your teacher. Ctrl+Enter hands it in.</source>
        <translation>用自己的话写，给老师看。按 Ctrl+Enter 提交。</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>正确答案：%1</translation>
    </message>
    <message>
        <source>A number is wanted: digits, and nothing between them.</source>
        <translation>这里要填一个数：只写数字，中间不加任何符号。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LoginForm</name>
    <message>
        <source>Typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>The name of the account, such as an@hanoi.example</source>
        <translation>账户名，例如 an@hanoi.example</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Shows dots in place of the password. The steps show it all the same.</source>
        <translation>用圆点代替密码。计算步骤里仍会显示它。</translation>
    </message>
    <message>
        <source>What the server has said: its whole line, or its base64, or that decoded</source>
        <translation>服务器说的话：整行、其中的 base64，或解码后的内容</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Takes the newest challenge of the conversation in front</source>
        <translation>取用当前对话里最新的质询</translation>
    </message>
    <message>
        <source>Chance of the client, new for each authentication: visible characters without a comma</source>
        <translation>客户端的随机值，每次身份验证都不同：可见字符，不含逗号</translation>
    </message>
    <message>
        <source>New</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>New nonce</source>
        <translation>换一个 nonce</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MailboxesDock</name>
    <message>
        <source>No account is chosen</source>
        <translation>还没有选择账户</translation>
    </message>
    <message>
        <source>Choose an account to see the mail that has come for it.</source>
        <translation>选择一个账户，查看寄给它的邮件。</translation>
    </message>
    <message>
        <source>A list keeps no mail</source>
        <translation>列表本身不保存邮件</translation>
    </message>
    <message>
        <source>What is sent to it goes to each of its members.</source>
        <translation>发给它的邮件会送到每个成员那里。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有邮件</translation>
    </message>
    <message>
        <source>Send one: HELO, MAIL, RCPT TO:&lt;%1&gt;, DATA, the text, and a line that is a lone dot.</source>
        <translation>发一封试试：HELO、MAIL、RCPT TO:&lt;%1&gt;、DATA、内容，再加单独一行的点。</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Find an account, a name, a code</source>
        <translation>查找账户、名字、应答码</translation>
    </message>
    <message>
        <source>&amp;With mail only</source>
        <translation>只看有邮件的(&amp;W)</translation>
    </message>
    <message>
        <source>Accounts and mailboxes</source>
        <translation>账户和邮箱</translation>
    </message>
    <message>
        <source>Messages of the mailbox</source>
        <translation>邮箱里的邮件</translation>
    </message>
    <message>
        <source>No account is like that</source>
        <translation>没有这样的账户</translation>
    </message>
    <message>
        <source>Clear the search, or show the accounts without mail as well.</source>
        <translation>清除查找内容，或者把没有邮件的账户也显示出来。</translation>
    </message>
    <message>
        <source>These people have a mailbox here</source>
        <translation>这些人在这里有邮箱</translation>
    </message>
    <message>
        <source>Some accounts refuse mail in their own way, so that every reply can be met. Choose one to see how. Mail that you send appears here at once.</source>
        <translation>有些账户会用各自的方式拒收邮件，好让你见到每一种应答。选一个看看是怎样的。你发送的邮件会立刻出现在这里。</translation>
    </message>
    <message>
        <source>This mailbox is empty</source>
        <translation>这个邮箱是空的</translation>
    </message>
    <message>
        <source>Mail that is sent comes to INBOX. Here lies what IMAP&apos;s APPEND, COPY and MOVE put here.</source>
        <translation>发来的邮件都进 INBOX。这里放的是 IMAP 的 APPEND、COPY 和 MOVE 放进来的邮件。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MarkdownBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MatchInput</name>
    <message>
        <source>The meaning of %1</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>正确答案：%1</translation>
    </message>
    <message>
        <source>Every row wants a letter.</source>
        <translation>每一行都要选一个字母。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessageView</name>
    <message>
        <source>The message could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>邮件无法写入 %1：%2。请换一个文件夹，或者腾出空间。</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>The message as it lies in the mailbox</source>
        <translation>邮箱里的邮件原文</translation>
    </message>
    <message>
        <source>Show line &amp;ends</source>
        <translation>显示行结束符(&amp;E)</translation>
    </message>
    <message>
        <source>Each line of a message ends with the octets CR and LF.</source>
        <translation>邮件的每一行都以八位组 CR 和 LF 结束。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole. Save it to see the rest.</source>
        <translation>这封邮件有 %1 个八位组，太长，没有全部显示。保存以后可以看到其余部分。</translation>
    </message>
    <message>
        <source>A click on a line shows what it belongs to.</source>
        <translation>点一行，看它属于哪里。</translation>
    </message>
    <message>
        <source>the message, %1</source>
        <translation>整封邮件，%1</translation>
    </message>
    <message>
        <source>Field %1: in the header of %2</source>
        <translation>字段 %1：属于 %2 的信头</translation>
    </message>
    <message>
        <source>Header of %1</source>
        <translation>%1 的信头</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>%1 的正文</translation>
    </message>
    <message>
        <source>Saves the message, whole, as a file.</source>
        <translation>把整封邮件保存为文件。</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Gives the message the room of the lists beside it; once more, and they are back.</source>
        <translation>把旁边列表的位置让给邮件；再按一次，列表就回来。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Sides of the message</source>
        <translation>邮件的各个方面</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole: here are those from %2 to %3. Choose a part to see its lines.</source>
        <translation>这封邮件有 %1 个八位组，太长，不能全部显示：这里是第 %2 到 %3 个。选一个部分，看它的行。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessagesModel</name>
    <message>
        <source>The sender that MAIL named. It is not the From: field of the message.</source>
        <translation>MAIL 指明的发件人。它不是邮件里的 From: 字段。</translation>
    </message>
    <message>
        <source>The number of the message in this mailbox; it is never given out again.</source>
        <translation>邮件在这个邮箱里的编号；以后不会再给别的邮件。</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>信封发件人</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>八位组</translation>
    </message>
    <message>
        <source>What IMAP has noted about the message; without \Seen it is in bold, with \Deleted struck out.</source>
        <translation>IMAP 对邮件记下的内容；没有 \Seen 的显示为粗体，有 \Deleted 的加删除线。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>The From: field, decoded. Nobody checks it.</source>
        <translation>From: 字段，已解码。没有人核对它。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MistakeCard</name>
    <message>
        <source>Perhaps: %1</source>
        <translation>也许是：%1</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>这一行的正确写法：</translation>
    </message>
    <message>
        <source>Put it into the input line</source>
        <translation>放进输入行</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Enter there.</source>
        <translation>在那里按回车之前，什么也不会发送。</translation>
    </message>
    <message>
        <source>The line as it should have been, then and only then:</source>
        <translation>当时应有的写法，只在那一刻有效：</translation>
    </message>
</context>
<context>
    <name>helolab::docks::OrderInput</name>
    <message>
        <source>Right is: %1</source>
        <translation>正确答案：%1</translation>
    </message>
    <message>
        <source>Their numbers in the right order</source>
        <translation>按正确顺序写出它们的编号</translation>
    </message>
    <message>
        <source>their numbers, in the right order</source>
        <translation>按正确顺序写编号</translation>
    </message>
    <message>
        <source>Each number from 1 to %1 is wanted once.</source>
        <translation>从 1 到 %1 的每个编号都要写，并且只写一次。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsModel</name>
    <message>
        <source>Too deep, or packed as no such part may be: what is in it stays in one piece.</source>
        <translation>嵌套太深，或用了这种部分不允许的编码：里面的内容不再拆开。</translation>
    </message>
    <message>
        <source>%1 (not looked into)</source>
        <translation>%1（未拆开）</translation>
    </message>
    <message>
        <source>The number is the one by which IMAP fetches the part: 2.1 is BODY[2.1].</source>
        <translation>IMAP 就用这个编号取该部分：2.1 即 BODY[2.1]。</translation>
    </message>
    <message>
        <source>The body of the part as it lies in the message.</source>
        <translation>该部分的正文，与邮件中原样相同。</translation>
    </message>
    <message>
        <source>The same without its transfer encoding.</source>
        <translation>同样的内容，去掉传输编码之后。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>八位组</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码后</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsPage</name>
    <message>
        <source>Parts of the message</source>
        <translation>邮件的各部分</translation>
    </message>
    <message>
        <source>There are more parts than these %1. The rest is left in one piece, in the last of them.</source>
        <translation>部分不止这 %1 个。其余的不再拆开，留在最后一个里。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PredictCard</name>
    <message>
        <source>You say %1. Send the line, and see.</source>
        <translation>你预测是 %1。发送这一行，看看结果。</translation>
    </message>
    <message>
        <source>You say a %1 at the front. Send the line, and see.</source>
        <translation>你预测第一位是 %1。发送这一行，看看结果。</translation>
    </message>
    <message>
        <source>You said %1, and %2 came.</source>
        <translation>你预测是 %1，果然收到了 %2。</translation>
    </message>
    <message>
        <source>You said %1; it was %2. Why?</source>
        <translation>你预测是 %1，收到的却是 %2。为什么？</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Three digits, the first from 2 to 5</source>
        <translation>三位数字，第一位是 2 到 5</translation>
    </message>
    <message>
        <source>One digit, from 2 to 5</source>
        <translation>一位数字，2 到 5</translation>
    </message>
    <message>
        <source>You say %1. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>你预测是 %1。应答到来之前，连接已经关闭；你的预测保留到下一次。</translation>
    </message>
    <message>
        <source>You say a %1 at the front. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>你预测第一位是 %1。应答到来之前，连接已经关闭；你的预测保留到下一次。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>You have given this answer already. Give another.</source>
        <translation>这个答案你已经给过了。请换一个。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RawView</name>
    <message numerus="yes">
        <source> … (%n more octet(s) in this line)</source>
        <translation>
            <numerusform> …（这一行还有 %n 个八位组）</numerusform>
        </translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReferenceDock</name>
    <message>
        <source>Reference</source>
        <translation>参考手册</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>Nothing has this in its name. Try a command, a code such as 503, a state, or a word of a mistake.</source>
        <translation>没有名称包含它。请试试一条命令、一个代码（如 503）、一个状态，或错误名称中的一个词。</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+左）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+右）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Command, code, mistake</source>
        <translation>命令、代码、错误</translation>
    </message>
    <message>
        <source>Look up in the reference</source>
        <translation>在参考手册中查找</translation>
    </message>
    <message>
        <source>Page of the reference</source>
        <translation>参考手册的页面</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReplyCard</name>
    <message>
        <source>Reply %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>增强状态码</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReportAction</name>
    <message>
        <source>This file is the attempt itself, and is not written over. Choose another name.</source>
        <translation>这个文件就是作答本身，不会被覆盖。请换一个名字。</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>What you did in this lab, as a page to hand in</source>
        <translation>你在本实验中做的一切，整理成一页可以上交的报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ResetCard</name>
    <message>
        <source>Begin this lab anew, in a fresh world? What you have done so far is kept as an earlier attempt.</source>
        <translation>在全新的模拟环境中重新开始这个实验？到目前为止所做的会作为之前的一次作答保留。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RouteModel</name>
    <message>
        <source>Written in no known form: %1</source>
        <translation>写法无法识别：%1</translation>
    </message>
    <message>
        <source>a server that does not say who it is</source>
        <translation>没有说明自己是谁的服务器</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>在 %1 内部</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>读不出时间</translation>
    </message>
    <message>
        <source>written by our server</source>
        <translation>由我们的服务器写入</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>−%1: a clock is wrong</source>
        <translation>−%1：有时钟不准</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RoutePage</name>
    <message>
        <source>The way of the message</source>
        <translation>邮件走过的路</translation>
    </message>
    <message>
        <source>Each server writes a Received field on top. The lower ones are only as honest as who wrote them.</source>
        <translation>每台服务器都在最上面写一个 Received 字段。下面的字段是否可信，取决于写它的人。</translation>
    </message>
    <message>
        <source>No Received field</source>
        <translation>没有 Received 字段</translation>
    </message>
    <message>
        <source>Each server that takes the message by SMTP writes one on top. Nobody has taken this one so far.</source>
        <translation>每台用 SMTP 收下邮件的服务器都会在最上面写一个。这封邮件还没有哪台服务器这样收过。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more hop(s)</source>
        <translation>
            <numerusform>还有 %n 跳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::SaveLadder</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sequence diagram</source>
        <translation>保存时序图</translation>
    </message>
    <message numerus="yes">
        <source>The diagram is long, and its beginning is cut off: %n older row(s) are not in the file. The file says so too.</source>
        <translation>
            <numerusform>图很长，开头被截去：较早的 %n 行不在文件里。文件中也写明了这一点。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>保存时序图(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the whole diagram as SVG, PNG or PDF</source>
        <translation>把整张图保存为 SVG、PNG 或 PDF</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SeeEarly</name>
    <message>
        <source>Show it now</source>
        <translation>现在就看</translation>
    </message>
    <message>
        <source>It costs no points; your teacher will see that you looked.</source>
        <translation>不扣分；老师会看到你看过解释。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SequenceDock</name>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Tools of the sequence diagram</source>
        <translation>时序图工具</translation>
    </message>
    <message>
        <source>&amp;All connections of this window</source>
        <translation>本窗口的所有连接(&amp;A)</translation>
    </message>
    <message>
        <source>Shows all connections of this window side by side</source>
        <translation>并排显示本窗口的所有连接</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++, or Ctrl and the mouse wheel)</source>
        <translation>放大 (Ctrl++，或按住 Ctrl 滚动滚轮)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−, or Ctrl and the mouse wheel)</source>
        <translation>缩小 (Ctrl+−，或按住 Ctrl 滚动滚轮)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>适合宽度(&amp;F)</translation>
    </message>
    <message>
        <source>As large as all lifelines have room side by side</source>
        <translation>在所有生命线都能并排放下的前提下尽量大</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>还没有任何对话</translation>
    </message>
    <message>
        <source>Every line between client and server is drawn here as an arrow, one below the other. Connect to a server and type a command.</source>
        <translation>客户端与服务器之间的每一行都在这里画成一支箭头，从上到下排列。请连接到服务器，输入一条命令。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsDock</name>
    <message>
        <source>%1: host %2, port %3</source>
        <translation>%1：主机 %2，端口 %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions of the server</source>
        <translation>服务器的会话</translation>
    </message>
    <message>
        <source>&amp;Watch this session</source>
        <translation>观看这个会话(&amp;W)</translation>
    </message>
    <message>
        <source>Opens the session in a console tab, as it happens. You cannot type into it.</source>
        <translation>在控制台标签页里实时打开这个会话。你不能往里输入。</translation>
    </message>
    <message>
        <source>The server does not listen at present.</source>
        <translation>服务器现在没有监听。</translation>
    </message>
    <message>
        <source>No client has connected yet</source>
        <translation>还没有客户端连接过</translation>
    </message>
    <message>
        <source>%1: host %2, port %3; with TLS port %4</source>
        <translation>%1：主机 %2，端口 %3；用 TLS 时端口 %4</translation>
    </message>
    <message>
        <source>Tap: host 127.0.0.1, port %1, leads to %2</source>
        <translation>监听点：主机 127.0.0.1，端口 %1，通向 %2</translation>
    </message>
    <message>
        <source>Any mail program on this computer can connect. Enter this:
%1</source>
        <translation>这台计算机上的任何邮件程序都可以连接。请填写：
%1</translation>
    </message>
    <message>
        <source>Any mail program in this network can connect, on a telephone too. Enter this:
%1</source>
        <translation>这个网络里的任何邮件程序都可以连接，手机上的也行。请填写：
%1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsModel</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开着</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Led to %1 by the tap</source>
        <translation>由监听点引向 %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateChange</name>
    <message>
        <source>The state moved from %1 to %2.</source>
        <translation>状态从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The state remains %1.</source>
        <translation>状态仍是 %1。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateDiagram</name>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>lone dot</source>
        <translation>单独一行的点</translation>
    </message>
    <message>
        <source>last chunk</source>
        <translation>最后一块</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>tunnel up</source>
        <translation>隧道建好</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>literal ended</source>
        <translation>字面量结束</translation>
    </message>
    <message>
        <source>server leaves</source>
        <translation>服务器离开</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>connection gone</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>known by greeting</source>
        <translation>问候时已认证</translation>
    </message>
    <message>
        <source>list asked for</source>
        <translation>请求列表</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StepRow</name>
    <message>
        <source>Put into the input line</source>
        <translation>放进输入行</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>步骤 %1，%2</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>把 %1 放进输入行</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextPage</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>The text is longer; this is its beginning.</source>
        <translation>文本更长，这里只是开头。</translation>
    </message>
    <message>
        <source>Plain US-ASCII; no charset is named, and none is needed.</source>
        <translation>全是 US-ASCII；没有写字符集，也不需要。</translation>
    </message>
    <message>
        <source>In the charset %1, as Content-Type says.</source>
        <translation>字符集 %1，按 Content-Type 所写。</translation>
    </message>
    <message>
        <source>In the charset %1, as the page itself says; Content-Type names none.</source>
        <translation>字符集 %1，按网页自己所写；Content-Type 没有写。</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message names no charset.</source>
        <translation>按你选的 %1 来读。邮件没有写字符集。</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message says %2.</source>
        <translation>按你选的 %1 来读。邮件写的是 %2。</translation>
    </message>
    <message>
        <source>8-bit octets, and no charset is named. %1 is a guess.</source>
        <translation>有 8 位的八位组，却没有写字符集。%1 是猜测。</translation>
    </message>
    <message>
        <source>The charset is said to be %1, which has no such octets. %2 is a guess.</source>
        <translation>邮件说字符集是 %1，可它没有这样的八位组。%2 是猜测。</translation>
    </message>
    <message>
        <source>The charset %1 is not known here. %2 is a guess.</source>
        <translation>这里不认识字符集 %1。%2 是猜测。</translation>
    </message>
    <message>
        <source>Its transfer encoding is not known here: these are the octets as they came.</source>
        <translation>这里不认识它的传输编码：显示的是收到的原样八位组。</translation>
    </message>
    <message>
        <source>A link reads %1 and leads to %2.</source>
        <translation>有个链接写着 %1，却通向 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more link(s) read one host and lead to another.</source>
        <translation>
            <numerusform>还有 %n 个链接写着一台主机，却通向另一台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n 段脚本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s)</source>
        <translation>
            <numerusform>%n 个样式表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 个框架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n 个表单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n 个其他内容</numerusform>
        </translation>
    </message>
    <message>
        <source>An HTML page as text.</source>
        <translation>HTML 网页，以文本显示。</translation>
    </message>
    <message>
        <source>An HTML page as text. Not loaded and not run: %1.</source>
        <translation>HTML 网页，以文本显示。没有加载也没有运行：%1。</translation>
    </message>
    <message>
        <source>The text of the part</source>
        <translation>该部分的文本</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>读作(&amp;R)</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>按邮件所写</translation>
    </message>
    <message>
        <source>The charset to read the text in</source>
        <translation>用哪个字符集读文本</translation>
    </message>
    <message>
        <source>The same octets are other letters in another charset. Try one.</source>
        <translation>同样的八位组，在另一个字符集里是别的字。换一个试试。</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>这里没有文本</translation>
    </message>
    <message>
        <source>This part is no text to be read. A file can be saved in “Files”; choose another part in “Parts”.</source>
        <translation>这一部分不是可读的文本。可以在“文件”里保存文件；在“各部分”里选别的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hold no character of this charset; � stands there.</source>
        <translation>
            <numerusform>有 %n 处不是这个字符集的字符，那里显示 �。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenLine</name>
    <message>
        <source>A piece of “%1”.</source>
        <translation>“%1”的一部分。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenList</name>
    <message numerus="yes">
        <source>%n more piece(s) of this line are not shown.</source>
        <translation>
            <numerusform>这一行还有 %n 段没有显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::UnfinishedCard</name>
    <message>
        <source>Not finished yet:</source>
        <translation>还没有完成：</translation>
    </message>
    <message>
        <source>Go to step %1</source>
        <translation>转到第 %1 步</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WayOn</name>
    <message>
        <source>Put %1 into the input line</source>
        <translation>把 %1 放进输入行</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapDock</name>
    <message>
        <source>Whoever listens on the way reads everything: who speaks with whom, every command and every answer.</source>
        <translation>途中窃听的人什么都能读到：谁和谁在说话、每条命令、每个回答。</translation>
    </message>
    <message>
        <source>Whoever listens on the way reads everything up to the handshake. Of what is said inside TLS only times and sizes can be seen.</source>
        <translation>途中窃听的人能读到握手之前的一切。TLS 里面说了什么，只看得出时间和大小。</translation>
    </message>
    <message>
        <source>Whoever listens on the way sees who speaks with whom, times and sizes. What is said cannot be read.</source>
        <translation>途中窃听的人看得出谁和谁在说话，以及时间和大小。说了什么，读不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with ⚠ give away a password, or a digest from which it can be guessed.</source>
        <translation>
            <numerusform>带 ⚠ 的 %n 行泄露了密码，或可以据以猜出密码的摘要。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the server stands readable in ClientHello: %1.</source>
        <translation>服务器的名字明明白白写在 ClientHello 里：%1。</translation>
    </message>
    <message>
        <source>These lines were read from a file or played, so their records are not known.</source>
        <translation>这些行是从文件读入或演示播放的，所以不知道对应的 TLS 记录。</translation>
    </message>
    <message>
        <source>So much has travelled that of some records only type and length are kept.</source>
        <translation>传输的数据太多，有些 TLS 记录只保留了类型和长度。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more are not listed.</source>
        <translation>
            <numerusform>另有 %n 条 TLS 记录没有列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiretap</source>
        <translation>窃听</translation>
    </message>
    <message>
        <source>What travelled, as an eavesdropper sees it</source>
        <translation>窃听者眼中传输的内容</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>还没有传输任何内容</translation>
    </message>
    <message>
        <source>Connect to a server and type a command. Here it stands as whoever listens on the way sees it. Then type STARTTLS (STLS in POP3), and compare.</source>
        <translation>连接到服务器，输入一条命令。这里显示的就是途中窃听的人所看到的。然后输入 STARTTLS（POP3 中为 STLS），比较一下。</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapModel</name>
    <message>
        <source>Inside TLS, not readable. The record is not known.</source>
        <translation>在 TLS 里面，读不到。不知道对应的 TLS 记录。</translation>
    </message>
    <message>
        <source>A password, or a digest from which it can be guessed: anybody on the way can read it.</source>
        <translation>密码，或可以据以猜出密码的摘要：途中谁都能读到。</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is inside.</source>
        <translation>途中谁也读不到里面的内容。</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>从客户端到服务器</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>从服务器到客户端</translation>
    </message>
    <message>
        <source>Secret in the clear: %1</source>
        <translation>明文传输的秘密：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What an eavesdropper sees</source>
        <translation>窃听者看到的</translation>
    </message>
    <message>
        <source>First octets</source>
        <translation>开头的八位组</translation>
    </message>
</context>
<context>
    <name>helolab::editor::EditorActions</name>
    <message>
        <source>&amp;Lab</source>
        <translation>实验(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Save this file</source>
        <translation>保存这个文件(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;all files</source>
        <translation>保存所有文件(&amp;A)</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>保存所有文件</translation>
    </message>
    <message>
        <source>&amp;Check by playing</source>
        <translation>播放检查(&amp;C)</translation>
    </message>
    <message>
        <source>Check by playing</source>
        <translation>播放检查</translation>
    </message>
    <message>
        <source>Plays the model answer and the wrong attempts (F5)</source>
        <translation>播放标准答案和错误的作答（F5）</translation>
    </message>
    <message>
        <source>&amp;Run this lab</source>
        <translation>运行这个实验(&amp;R)</translation>
    </message>
    <message>
        <source>Run this lab</source>
        <translation>运行这个实验</translation>
    </message>
    <message>
        <source>Saves the lab and opens it in the workbench (Ctrl+R)</source>
        <translation>保存实验，并在主窗口里打开 (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Close the editor</source>
        <translation>关闭编辑器(&amp;W)</translation>
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
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mplete the key</source>
        <translation>补全键名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next mistake</source>
        <translation>下一个错误(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mistake</source>
        <translation>上一个错误(&amp;P)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>下一个窗格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
</context>
<context>
    <name>helolab::editor::FindInFile</name>
    <message>
        <source>Not in this file.</source>
        <translation>这个文件里没有。</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabCheck</name>
    <message>
        <source>The lab could not be played to its end: it took more than a minute, or %1 could not be started. Look for a session that waits or repeats without end.</source>
        <translation>实验没能播放到底：用了超过一分钟，或者 %1 启动不了。看看有没有一直等待或不断重复的会话。</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabEditor</name>
    <message>
        <source>%1 is no UTF-8 text, so it is only shown. Convert it to UTF-8 in the program that wrote it.</source>
        <translation>%1 不是 UTF-8 文本，所以只显示。请在写它的程序里把它转成 UTF-8。</translation>
    </message>
    <message>
        <source>What you had not saved last time is back: %1.</source>
        <translation>上次没有保存的内容恢复了：%1。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>回到已保存的</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept beside the settings: %1. Save now and then.</source>
        <translation>没有保存的内容无法留在设置旁边：%1。请经常保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). F8 goes to the next.</source>
        <translation>
            <numerusform>%n 个错误。按 F8 转到下一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong, and the model answer passes.</source>
        <translation>没有错误，标准答案也通过了。</translation>
    </message>
    <message>
        <source>Nothing is wrong. F5 plays the model answer.</source>
        <translation>没有错误。按 F5 播放标准答案。</translation>
    </message>
    <message>
        <source>The model answer and the wrong attempts are being played…</source>
        <translation>正在播放标准答案和错误的作答…</translation>
    </message>
    <message>
        <source>Another program has changed %1, and you have changed it here. Saving writes yours over the other.</source>
        <translation>别的程序改了 %1，你在这里也改了。保存时，你的会盖掉那一份。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>用那一份</translation>
    </message>
    <message>
        <source>Files of this lab are no longer in %1. Their texts are still here; “Save all files” writes them again.</source>
        <translation>这个实验有文件已不在 %1 里。文字还在这里；“保存所有文件” 会重新写出。</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名字</translation>
    </message>
    <message>
        <source>This lab comes with Helolab and is only shown. Make a copy of your own and change that; under the same name it takes the place of the original.</source>
        <translation>这个实验是 Helolab 自带的，只能看。请复制一份，改你自己的；用同样的名字，它就代替原来的。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>Not everything is saved. Save it before the editor closes?</source>
        <translation>还有内容没有保存。关闭编辑器之前要保存吗？</translation>
    </message>
    <message>
        <source>%1[*] – lab editor</source>
        <translation>%1[*] – 实验编辑器</translation>
    </message>
    <message>
        <source>Files of the lab</source>
        <translation>实验的文件</translation>
    </message>
</context>
<context>
    <name>helolab::editor::Notices</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helolab::editor::ProblemList</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
</context>
<context>
    <name>helolab::editor::StepPreview</name>
    <message>
        <source>As the student sees it</source>
        <translation>学生看到的样子</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览的语言</translation>
    </message>
    <message>
        <source>The lab has mistakes now. This is how it was before them.</source>
        <translation>实验现在有错误。这是出错之前的样子。</translation>
    </message>
    <message>
        <source>Once nothing is wrong with the lab, the step in which the cursor stands appears here.</source>
        <translation>等实验没有错误了，光标所在的步骤会显示在这里。</translation>
    </message>
</context>
<context>
    <name>helolab::find::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
</context>
<context>
    <name>helolab::net::ClientConnection</name>
    <message>
        <source>The connection to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>与 %1 的连接断了：%2。最后发送的内容可能没有到达。请重新连接。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is there, but no program listens on that port. Check the port number, and that the server is running.</source>
        <translation>%1 没有程序应答：计算机在，但没有程序在监听那个端口。请检查端口号，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling, or use its address.</source>
        <translation>没有名叫“%1”的计算机。请检查拼写，或者使用它的地址。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be switched off, or a firewall swallows the connection; many networks block port 25. Try another port, or the server of the workbench.</source>
        <translation>%1 没有及时回答。它可能关机了，或者防火墙吞掉了连接；许多网络封锁 25 端口。请换一个端口，或者使用工作台自己的服务器。</translation>
    </message>
    <message>
        <source>There is no way from here to %1: %2. Check that this computer is connected to that network.</source>
        <translation>从这里无法到达 %1：%2。请检查这台计算机是否连着那个网络。</translation>
    </message>
    <message>
        <source>The system does not let Helolab connect to %1. A firewall or a policy forbids it.</source>
        <translation>系统不允许 Helolab 连接 %1。防火墙或策略禁止这样做。</translation>
    </message>
    <message>
        <source>The system has no room for another connection. Close some tabs or programs, and try again.</source>
        <translation>系统没有余地再建连接。请关闭一些标签页或程序，然后再试。</translation>
    </message>
    <message>
        <source>Could not connect to %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in %2 seconds. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1 没有在 %2 秒内完成 TLS 握手。也许该端口不使用 TLS：请试试以明文连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection instead of finishing the TLS handshake. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1 没有完成 TLS 握手就关闭了连接。也许该端口不使用 TLS：请试试以明文连接。</translation>
    </message>
    <message>
        <source>The TLS tunnel to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>到 %1 的 TLS 隧道断了：%2。您最后发送的内容可能没有送达。请重新连接。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2. The two ends have not agreed on how to go on; Helolab speaks TLS 1.2 and 1.3.</source>
        <translation>与 %1 的 TLS 握手失败：%2。双方没能就如何继续达成一致；Helolab 支持 TLS 1.2 和 1.3。</translation>
    </message>
    <message>
        <source>%1 answered in plain text, not in TLS: “%2”. This port speaks in the clear at first: connect in the clear, and ask for TLS with STARTTLS or STLS.</source>
        <translation>%1 用明文而不是 TLS 回答：“%2”。该端口一开始使用明文：请以明文连接，再用 STARTTLS 或 STLS 请求 TLS。</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and then went on in plain text: “%2”. The server is broken, or somebody on the way has put that in. Nothing more was said to it; ask whoever runs the server.</source>
        <translation>%1 同意了 TLS，却又用明文接着说：“%2”。要么服务器坏了，要么路上有人塞进了这句话。没有再对它说什么；请询问服务器的管理员。</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and did not finish the handshake in %2 seconds. Try again later, or ask whoever runs the server.</source>
        <translation>%1 同意了 TLS，却没有在 %2 秒内完成握手。请稍后再试，或询问服务器的管理员。</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and closed the connection instead of finishing the handshake. Try again later, or ask whoever runs the server.</source>
        <translation>%1 同意了 TLS，却没有完成握手就关闭了连接。请稍后再试，或询问服务器的管理员。</translation>
    </message>
</context>
<context>
    <name>helolab::net::Tap::Connection</name>
    <message>
        <source>The certificate of the server cannot be verified, so nothing is sent to it.</source>
        <translation>无法验证服务器的证书，因此什么都不发给它。</translation>
    </message>
    <message>
        <source>From here on the two speak TLS. It is relayed, and nobody between them can read it.</source>
        <translation>从这里起双方使用 TLS。内容照样转发，中间没有人能读懂。</translation>
    </message>
    <message>
        <source>The way into TLS with %1 took longer than %2 seconds. Perhaps the server wants TLS from the first octet on, or it is busy: check the port, or try again later.</source>
        <translation>与 %1 转入 TLS 用了超过 %2 秒。也许服务器从第一个八位组起就要用 TLS，或者它正忙：请检查端口，或稍后再试。</translation>
    </message>
    <message>
        <source>The capabilities in the greeting are not handed on: behind STARTTLS they are to be forgotten (RFC 9051, section 6.2.1).</source>
        <translation>问候中列出的能力不再转发：STARTTLS 之后必须忘掉它们（RFC 9051 第 6.2.1 节）。</translation>
    </message>
    <message>
        <source>%1 closed the connection before TLS came about. Perhaps it wants TLS from the first octet on, or knows no STARTTLS: check the port, or try again later.</source>
        <translation>在 TLS 建立之前，%1 就关闭了连接。也许它从第一个八位组起就要用 TLS，或者不认识 STARTTLS：请检查端口，或稍后再试。</translation>
    </message>
    <message>
        <source>The mail program hears only the greeting from before the tunnel, and all that it says goes through the tunnel.</source>
        <translation>邮件程序只听到隧道建立之前的问候，它说的一切都经过隧道。</translation>
    </message>
    <message>
        <source>What the server heard in the clear, the tap said: %1.</source>
        <translation>服务器以明文听到的话是监听点说的：%1。</translation>
    </message>
</context>
<context>
    <name>helolab::podium::CodeQuestion</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不行</translation>
    </message>
    <message>
        <source>Which code comes next?</source>
        <translation>接下来是哪个应答码？</translation>
    </message>
    <message>
        <source>No guess yet</source>
        <translation>还没有猜测</translation>
    </message>
    <message>
        <source>The guess: %1</source>
        <translation>猜测：%1</translation>
    </message>
    <message>
        <source>Which word comes next?</source>
        <translation>接下来是哪个词？</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back by a line (Backspace)</source>
        <translation>后退一行（Backspace）</translation>
    </message>
    <message>
        <source>On by a line (Space)</source>
        <translation>前进一行（空格键）</translation>
    </message>
    <message>
        <source>Demo, %1</source>
        <translation>演示，%1</translation>
    </message>
    <message>
        <source>Space ends the line at once.</source>
        <translation>按空格键立即打完这一行。</translation>
    </message>
    <message>
        <source>Type what the class says: the first digit, or the whole code. Space shows the reply.</source>
        <translation>输入全班的猜测：第一位数字，或整个应答码。按空格键显示应答。</translation>
    </message>
    <message>
        <source>The class said %1, the server says %2.</source>
        <translation>全班猜的是 %1，服务器的应答是 %2。</translation>
    </message>
    <message>
        <source>That was all. Backspace goes back by a line, Home to the beginning.</source>
        <translation>到此结束。Backspace 后退一行，Home 回到开头。</translation>
    </message>
    <message>
        <source>Space goes on by a line, Backspace goes back, Home and End lead to the beginning and the end.</source>
        <translation>空格键前进一行，Backspace 后退，Home 和 End 跳到开头和结尾。</translation>
    </message>
    <message>
        <source>Space types the client&apos;s next line.</source>
        <translation>按空格键输入客户端的下一行。</translation>
    </message>
    <message>
        <source>Space shows the server&apos;s reply.</source>
        <translation>按空格键显示服务器的应答。</translation>
    </message>
    <message>
        <source>Space shows what happens next.</source>
        <translation>按空格键看接下来发生什么。</translation>
    </message>
    <message>
        <source>Choose what the class says, or type how it begins. Space shows the reply.</source>
        <translation>选择全班的猜测，或者输入应答的开头。按空格键显示应答。</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoConversation</name>
    <message>
        <source>Demo: %1</source>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>Model answer: %1</source>
        <translation>标准答案：%1</translation>
    </message>
    <message numerus="yes">
        <source>This session holds %n connection(s) at once. You see number %1.</source>
        <translation>
            <numerusform>这个会话同时有 %n 个连接。你看到的是第 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <translation>
            <numerusform>%n 分钟内没有发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The client vanishes without a word, as if its plug were pulled.</source>
        <translation>客户端不辞而别，就像被拔掉了网线。</translation>
    </message>
    <message>
        <source>The server is told to stop.</source>
        <translation>服务器收到停止的指令。</translation>
    </message>
</context>
<context>
    <name>helolab::podium::Demos</name>
    <message>
        <source>No lab is open. Choose one from the list of labs first.</source>
        <translation>还没有打开实验。请先在实验列表中选择一个。</translation>
    </message>
    <message>
        <source>The server says something else here than the file: %1</source>
        <translation>这里服务器的应答与文件不同：%1</translation>
    </message>
    <message>
        <source>Play a session</source>
        <translation>演示会话</translation>
    </message>
    <message>
        <source>Sessions (*.session);;All files (*)</source>
        <translation>会话 (*.session);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pl&amp;ay a session…</source>
        <translation>演示会话(&amp;A)…</translation>
    </message>
    <message>
        <source>Play the &amp;model answer</source>
        <translation>演示标准答案(&amp;M)</translation>
    </message>
    <message>
        <source>Plays the model answer of the lab in hand, line by line</source>
        <translation>逐行演示当前实验的标准答案</translation>
    </message>
    <message>
        <source>Before each reply of a demo, the class is asked for its code, or for its first word</source>
        <translation>演示中每个应答出现之前，先问全班应答码或第一个词是什么</translation>
    </message>
    <message>
        <source>As&amp;k which reply comes next</source>
        <translation>询问“接下来是哪个应答？”(&amp;K)</translation>
    </message>
</context>
<context>
    <name>helolab::podium::PodiumView</name>
    <message>
        <source>&amp;Podium</source>
        <translation>讲台(&amp;P)</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>讲台</translation>
    </message>
    <message>
        <source>Console and explanation in large type, for an audience (F11; Esc leaves)</source>
        <translation>用大字显示控制台和解释，供全班观看（F11；Esc 退出）</translation>
    </message>
</context>
<context>
    <name>helolab::settings::Settings</name>
    <message>
        <source>The settings cannot be written to %1: %2. What you change now is forgotten when the program ends.</source>
        <translation>设置无法写入 %1：%2。现在的改动在程序结束后会丢失。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and Helolab has started with its defaults.</source>
        <translation>设置文件损坏了。它已移存为 %1，Helolab 用默认设置启动。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: %2.</source>
        <translation>%1 里的设置读不了：%2。</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainToolBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Connect to any host and port</source>
        <translation>连接任意主机和端口</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainWindow</name>
    <message>
        <source>&amp;Console</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>实验(&amp;B)</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServerStatus</name>
    <message>
        <source>%1 does not listen: %2</source>
        <translation>%1 没有监听：%2</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client on this computer can use it.</source>
        <translation>程序自带的服务器在这里监听。这台计算机上的任何邮件客户端都可以使用它。</translation>
    </message>
    <message>
        <source>&amp;Tolerant: takes what most servers in the wild take</source>
        <translation>宽松(&amp;T)：接受实际中多数服务器接受的内容</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Tolerant</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>How the server judges what it is sent. A change is for connections from now on.</source>
        <translation>服务器怎样评判收到的内容。改动对以后的连接生效。</translation>
    </message>
    <message>
        <source>Manner of the server: %1</source>
        <translation>服务器的方式：%1</translation>
    </message>
    <message>
        <source>%1 %2 (port %3 was busy)</source>
        <translation>%1 %2（端口 %3 被占用）</translation>
    </message>
    <message>
        <source>&amp;Strict: the RFCs to the letter</source>
        <translation>严格(&amp;S)：遵守各 RFC 的字面规定</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client in this network can use it.</source>
        <translation>程序自带的服务器在此监听。这个网络里的任何邮件客户端都可以使用它。</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServersMenu</name>
    <message>
        <source>%1 does not run: %2</source>
        <translation>%1 没有运行：%2</translation>
    </message>
    <message>
        <source>%1 runs on %2, port %3: open a console</source>
        <translation>%1 在 %2 端口 %3 运行：打开控制台</translation>
    </message>
    <message>
        <source>Servers (running)</source>
        <translation>服务器（运行中）</translation>
    </message>
    <message>
        <source>Servers (stopped)</source>
        <translation>服务器（已停止）</translation>
    </message>
</context>
<context>
    <name>helolab::window::ThemeMenu</name>
    <message>
        <source>&amp;As the desktop has it</source>
        <translation>与桌面一致(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
</context>
</TS>
