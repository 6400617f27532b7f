<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>Condition</name>
    <message>
        <source>250 to RCPT, until its %1 octets are full: then 552.</source>
        <translation>RCPT được 250, cho đến khi đầy %1 octet; sau đó là 552.</translation>
    </message>
    <message>
        <source>250 to RCPT: takes mail.</source>
        <translation>RCPT được 250: nhận thư bình thường.</translation>
    </message>
    <message>
        <source>450 to RCPT: busy, try again later.</source>
        <translation>RCPT được 450: hộp thư đang bận, hãy thử lại sau.</translation>
    </message>
    <message>
        <source>451 to RCPT: an error at the server, a broken disk.</source>
        <translation>RCPT được 451: máy chủ gặp lỗi, chẳng hạn hỏng đĩa.</translation>
    </message>
    <message>
        <source>452 to RCPT: nearly full, no room just now.</source>
        <translation>RCPT được 452: gần đầy, hiện chưa có chỗ.</translation>
    </message>
    <message>
        <source>552 to RCPT: full.</source>
        <translation>RCPT được 552: đã đầy.</translation>
    </message>
    <message>
        <source>550 to RCPT: switched off.</source>
        <translation>RCPT được 550: đã bị ngưng.</translation>
    </message>
    <message>
        <source>251 to RCPT: its mail is forwarded to %1.</source>
        <translation>RCPT được 251: thư được chuyển tiếp đến %1.</translation>
    </message>
    <message>
        <source>551 to RCPT: moved to %1, nothing is taken here.</source>
        <translation>RCPT được 551: đã chuyển sang %1, ở đây không nhận gì nữa.</translation>
    </message>
    <message>
        <source>553 to RCPT: a name that is not allowed.</source>
        <translation>RCPT được 553: tên không được phép.</translation>
    </message>
    <message>
        <source>554 to the final dot: rejects each message.</source>
        <translation>Dấu chấm cuối được 554: từ chối mọi thư.</translation>
    </message>
    <message>
        <source>451 to the final dot: puts each message off.</source>
        <translation>Dấu chấm cuối được 451: hoãn mọi thư.</translation>
    </message>
    <message>
        <source>552 to the final dot: finds each message too big.</source>
        <translation>Dấu chấm cuối được 552: thư nào cũng cho là quá lớn.</translation>
    </message>
    <message>
        <source>450 to the final dot: greylists strangers.</source>
        <translation>Dấu chấm cuối được 450: đưa người lạ vào danh sách xám.</translation>
    </message>
    <message>
        <source>550 to the final dot: filters by policy.</source>
        <translation>Dấu chấm cuối được 550: lọc thư theo chính sách.</translation>
    </message>
    <message>
        <source>252 to VRFY: does not tell whether it exists.</source>
        <translation>VRFY được 252: không cho biết có tồn tại hay không.</translation>
    </message>
    <message numerus="yes">
        <source>A mailing list of %n member(s). EXPN tells who they are.</source>
        <translation>
            <numerusform>Danh sách thư có %n thành viên. EXPN cho biết đó là ai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>State diagram of %1, with the transitions made here</source>
        <translation>Sơ đồ trạng thái của %1, với các lần chuyển trạng thái ở đây</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The standard input is longer than 1 MiB; give fewer lines.</source>
        <translation>Đầu vào chuẩn dài hơn 1 MiB; hãy cho ít dòng hơn.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>either every line begins with C: or S:, or none does.</source>
        <translation>hoặc mọi dòng bắt đầu bằng C: hay S:, hoặc không dòng nào.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>The protocol that the lines belong to. Default smtp.</source>
        <translation>Giao thức của các dòng. Mặc định là smtp.</translation>
    </message>
    <message>
        <source>Explains lines of a mail protocol, as the window does. Lines that begin with C: and S: are explained as one conversation. \x08 and the like stand for octets that cannot be typed; - reads the lines from the standard input.</source>
        <translation>Giải thích các dòng của giao thức thư, như trong cửa sổ. Các dòng bắt đầu bằng C: và S: được giải thích như một cuộc đối thoại. \x08 và tương tự thay cho octet không gõ được; - đọc các dòng từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>A command or a reply, in quotes.</source>
        <translation>Một lệnh hoặc trả lời, đặt trong dấu nháy.</translation>
    </message>
    <message>
        <source>There is no line to explain. Give one in quotes: helolab explain &apos;503 5.5.1 no&apos;</source>
        <translation>Không có dòng nào để giải thích. Hãy cho một dòng trong dấu nháy: helolab explain &apos;503 5.5.1 no&apos;</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name of %1 does not say which format is meant: end it as in talk.html, or give --format, one of: %2.</source>
        <translation>Tên %1 không cho biết cần định dạng nào: hãy kết thúc tên như talk.html, hoặc thêm --format, một trong: %2.</translation>
    </message>
    <message>
        <source>There is no format %1; choose one of: %2.</source>
        <translation>Không có định dạng %1; hãy chọn một trong: %2.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>One of: %1. Default: what the name of FILE ends with.</source>
        <translation>Một trong: %1. Mặc định: theo phần đuôi của tên FILE.</translation>
    </message>
    <message>
        <source>What is written; - for the standard output.</source>
        <translation>Tệp được ghi; - là đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Name two files, what to read and what to write: helolab export a.session a.html</source>
        <translation>Hãy nêu hai tệp, tệp để đọc và tệp để ghi: helolab export a.session a.html</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Không ghi được: %1.</translation>
    </message>
    <message>
        <source>Writes what a conversation says into a file: a session to play again, text as a textbook prints it, a page with explanations, or a capture for Wireshark. A .session file is played against a fresh world in memory first; a text as books and telnet windows print it is taken as it stands, unless it has only the client&apos;s lines.</source>
        <translation>Ghi những gì một phiên đã nói ra tệp: phiên để chạy lại, văn bản như in trong giáo trình, trang có giải thích, hoặc bản bắt gói cho Wireshark. Tệp .session trước hết được chạy với một thế giới mới trong bộ nhớ; văn bản như sách và cửa sổ telnet in ra thì được lấy nguyên như vậy, trừ khi nó chỉ có các dòng của máy khách.</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>Một tệp .session, hoặc một phiên ở dạng văn bản.</translation>
    </message>
    <message>
        <source>Keeps passwords, and the digests from which they can be guessed. Without it, asterisks stand there.</source>
        <translation>Giữ lại mật khẩu và các giá trị băm mà từ đó có thể đoán ra mật khẩu. Không có tùy chọn này, chỗ đó là dấu sao.</translation>
    </message>
</context>
<context>
    <name>LabFiles</name>
    <message>
        <source>This file cannot be written: %1. What you typed is still here; make room or give yourself the right to write there, and save again.</source>
        <translation>Không ghi được tệp này: %1. Những gì bạn gõ vẫn còn ở đây; hãy dọn chỗ trống hoặc tự cấp quyền ghi vào đó, rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is no name for a lab: small letters a to z, digits, and single hyphens between them.</source>
        <translation>“%1” không phải là tên của bài thực hành: chỉ dùng chữ thường a đến z, chữ số, và từng dấu gạch nối ở giữa.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name.</source>
        <translation>Đã có thư mục mang tên này. Hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This file cannot be written: %1. Choose another folder, or make room.</source>
        <translation>Không ghi được tệp này: %1. Hãy chọn thư mục khác, hoặc dọn bớt chỗ trên đĩa.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>md for Markdown, which is the default, or html for a page.</source>
        <translation>md cho Markdown (mặc định), hoặc html cho một trang web.</translation>
    </message>
    <message>
        <source>Prints what there is to know about the protocols: every command, state, reply code, extension and mistake, out of the tables by which the server itself goes.</source>
        <translation>In ra mọi điều cần biết về các giao thức: từng lệnh, trạng thái, mã trả lời, phần mở rộng và lỗi, lấy từ chính các bảng mà máy chủ dùng để làm việc.</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap; where none is named, all of them.</source>
        <translation>smtp, pop3 hoặc imap; nếu không nêu tên thì là tất cả.</translation>
    </message>
    <message>
        <source>There is no format %1; choose md or html.</source>
        <translation>Không có định dạng %1; hãy chọn md hoặc html.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n line(s) went otherwise than %1 says.</source>
        <translation>
            <numerusform>%n dòng diễn ra khác với %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>Name one file: helolab replay FILE.session</source>
        <translation>Hãy nêu một tệp: helolab replay FILE.session</translation>
    </message>
    <message>
        <source>Otherwise than the file says: %1</source>
        <translation>Khác với tệp: %1</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>Viết đúng là: %1</translation>
    </message>
    <message>
        <source>Prints one JSON object for each entry, each on a line of its own: connection, index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn and more; docs/replay-json.md tells them all.</source>
        <translation>In một đối tượng JSON cho mỗi mục, mỗi đối tượng trên một dòng: connection, index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn và các khóa khác; docs/replay-json.md nói về tất cả.</translation>
    </message>
    <message>
        <source>The world that a file is played against if it names none: default, textbook or a file of your own.</source>
        <translation>Thế giới mô phỏng dùng để chạy tệp nếu tệp không nêu tên: default, textbook hoặc một tệp của riêng bạn.</translation>
    </message>
    <message>
        <source>Prints a conversation with the state after every reply and, where the server refused, why and what leads on. A .session file is played against a fresh world in memory. A text as books and telnet windows print it is told as it stands, whoever the server was; if only the client&apos;s lines stand in it, it is played as well. Lines may begin with C: and S:, CLIENT: and SERVER:, arrows, or nothing.

Exit codes: 0, all went as the file says; 1, a .session file went otherwise; 2, the command line or the file is wrong.</source>
        <translation>In một phiên cùng trạng thái sau mỗi trả lời và, nơi máy chủ từ chối, lý do và cách đi tiếp. Tệp .session được chạy với một thế giới mô phỏng mới trong bộ nhớ. Văn bản như sách và cửa sổ telnet in ra được giải thích nguyên như đã viết, bất kể máy chủ là của ai; nếu trong đó chỉ có các dòng của máy khách thì nó cũng được chạy. Các dòng có thể bắt đầu bằng C: và S:, CLIENT: và SERVER:, mũi tên, hoặc không có gì.

Mã thoát: 0, mọi thứ diễn ra như tệp ghi; 1, tệp .session diễn ra khác đi; 2, dòng lệnh hoặc tệp bị sai.</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>Một tệp .session, hoặc một phiên ở dạng văn bản.</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>Sequence diagram: %1</source>
        <translation>Sơ đồ tuần tự: %1</translation>
    </message>
    <message numerus="yes">
        <source>The beginning is cut off: %n older row(s) are not drawn.</source>
        <translation>
            <numerusform>Phần đầu bị cắt: %n hàng cũ hơn không được vẽ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Máy khách</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Được chấp nhận.</translation>
    </message>
    <message>
        <source>The server waits for more.</source>
        <translation>Máy chủ chờ phần tiếp theo.</translation>
    </message>
    <message>
        <source>Refused for now.</source>
        <translation>Tạm thời bị từ chối.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Bị từ chối.</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Máy khách: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Máy chủ: %1</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Trạng thái: %1.</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Warning: other computers can reach this server. It is made for learning, and its passwords are known.</source>
        <translation>Cảnh báo: máy tính khác có thể vào máy chủ này. Nó làm ra để học, và ai cũng biết mật khẩu của nó.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Không lắng nghe được ở %1: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; %2 listens on port %3.</source>
        <translation>Cổng %1 đã có chương trình khác dùng; %2 lắng nghe ở cổng %3.</translation>
    </message>
    <message>
        <source>Runs the mail server of the workbench without a window, until Ctrl+C.</source>
        <translation>Chạy máy chủ thư của Helolab không có cửa sổ, cho đến khi nhấn Ctrl+C.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>Address to listen on. Default 127.0.0.1, which only this computer can reach.</source>
        <translation>Địa chỉ lắng nghe. Mặc định 127.0.0.1, chỉ máy này vào được.</translation>
    </message>
    <message>
        <source>Adds an account, and makes its domain local. May be given more than once.</source>
        <translation>Thêm một tài khoản và coi tên miền của nó là nội bộ. Có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Adds the accounts of a file, one a line, as with --user; lines with # are comments.</source>
        <translation>Thêm các tài khoản trong một tệp, mỗi dòng một tài khoản, như --user; dòng có # là chú thích.</translation>
    </message>
    <message>
        <source>The world to serve: default, textbook, or a file.</source>
        <translation>Thế giới để phục vụ: default, textbook, hoặc một tệp.</translation>
    </message>
    <message>
        <source>Takes what most servers in the wild take.</source>
        <translation>Nhận những gì phần lớn máy chủ ngoài thực tế nhận.</translation>
    </message>
    <message>
        <source>Writes each connection as a .session file into a folder when it closes; - prints everything as it happens.</source>
        <translation>Ghi mỗi kết nối thành tệp .session vào một thư mục khi kết nối đóng; - in mọi thứ ngay khi xảy ra.</translation>
    </message>
    <message>
        <source>--%1 wants a port number from 0 to 65535, or off; “%2” is neither.</source>
        <translation>--%1 cần số cổng từ 0 đến 65535, hoặc off; “%2” không phải cả hai.</translation>
    </message>
    <message>
        <source>--listen wants an address such as 127.0.0.1, ::1 or 0.0.0.0; “%1” is none.</source>
        <translation>--listen cần một địa chỉ như 127.0.0.1, ::1 hoặc 0.0.0.0; “%1” không phải địa chỉ.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Tệp lớn hơn 1 MiB.</translation>
    </message>
    <message>
        <source>--strict and --tolerant exclude each other: give one of them.</source>
        <translation>--strict và --tolerant loại trừ nhau: hãy chọn một.</translation>
    </message>
    <message>
        <source>“%1” is no option. Options begin with two hyphens.</source>
        <translation>“%1” không phải tùy chọn. Tùy chọn bắt đầu bằng hai dấu gạch nối.</translation>
    </message>
    <message>
        <source>Everything is off: there is nothing to serve.</source>
        <translation>Mọi thứ đều tắt: không có gì để phục vụ.</translation>
    </message>
    <message>
        <source>--transcript wants a folder, or - for the standard output.</source>
        <translation>--transcript cần một thư mục, hoặc - cho đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>The folder for transcripts cannot be made or written. Choose another one.</source>
        <translation>Không tạo hoặc ghi được thư mục cho bản ghi phiên. Hãy chọn thư mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) were not written: connections came faster than that.</source>
        <translation>
            <numerusform>%n bản ghi phiên không được ghi: kết nối đến nhanh hơn thế.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript cannot be written: %1.</source>
        <translation>Không ghi được bản ghi phiên: %1.</translation>
    </message>
    <message>
        <source>Keeps to the RFCs to the letter.</source>
        <translation>Theo đúng từng chữ của các RFC.</translation>
    </message>
    <message>
        <source>Port for %1, 0 for any free one; off for none. Default %2.</source>
        <translation>Cổng cho %1; 0: cổng trống bất kỳ; off: không mở. Mặc định %2.</translation>
    </message>
    <message>
        <source>It goes on without TLS.</source>
        <translation>Máy chủ chạy tiếp mà không có TLS.</translation>
    </message>
    <message>
        <source>Port for %1 inside TLS from the first octet on, as above. Default %2.</source>
        <translation>Cổng cho %1 nằm trong TLS từ octet đầu tiên, viết như trên. Mặc định %2.</translation>
    </message>
    <message>
        <source>--%1 needs TLS, and --tls off leaves none.</source>
        <translation>--%1 cần TLS, mà --tls off thì không có.</translation>
    </message>
    <message>
        <source>Whether a client may ask for TLS (STARTTLS, STLS), must do so before mail and logins, or cannot. Default offered.</source>
        <translation>Máy khách được xin TLS (STARTTLS, STLS), buộc phải xin trước khi gửi thư và đăng nhập, hay không thể. Mặc định offered.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate and those that vouch for it, in PEM. Without it, one for localhost is made on first use.</source>
        <translation>Chứng thư của máy chủ và các chứng thư bảo đảm cho nó, dạng PEM. Nếu không có, một chứng thư cho localhost được tạo khi dùng lần đầu.</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM.</source>
        <translation>Khóa riêng của chứng thư đó, dạng PEM.</translation>
    </message>
    <message>
        <source>--cert and --key belong together: give both or none.</source>
        <translation>--cert và --key đi cùng nhau: cho cả hai hoặc không cho cái nào.</translation>
    </message>
    <message>
        <source>--tls wants offered, required or off; “%1” is none of them.</source>
        <translation>--tls cần offered, required hoặc off; “%1” không phải giá trị nào trong đó.</translation>
    </message>
</context>
<context>
    <name>ServerConnection</name>
    <message>
        <source>The client speaks in the clear, and at this port TLS comes before the first line. It said: %1. It needs the security that mail programs call “SSL/TLS”, or the port where sessions begin in the clear.</source>
        <translation>Máy khách nói ở dạng rõ, mà ở cổng này TLS đến trước dòng đầu tiên. Nó đã nói: %1. Nó cần loại bảo mật mà các chương trình thư gọi là “SSL/TLS”, hoặc cần cổng nơi phiên bắt đầu ở dạng rõ.</translation>
    </message>
    <message>
        <source>The client has asked for TLS and then goes on in the clear. It said: %1. Behind the consent of the server the handshake comes first.</source>
        <translation>Máy khách đã xin TLS rồi lại nói tiếp ở dạng rõ. Nó đã nói: %1. Sau khi máy chủ đồng ý, phải bắt tay TLS trước đã.</translation>
    </message>
    <message>
        <source>The TLS handshake has failed: %1. This server speaks TLS 1.2 and TLS 1.3.</source>
        <translation>Bắt tay TLS không thành: %1. Máy chủ này nói TLS 1.2 và TLS 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>The client has not finished the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>Máy khách không bắt tay TLS xong trong %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>SMTP, port 25: from server to server</source>
        <translation>SMTP, cổng 25: từ máy chủ đến máy chủ</translation>
    </message>
    <message>
        <source>SMTP, port 587: submission of new mail</source>
        <translation>SMTP, cổng 587: nộp thư mới (submission)</translation>
    </message>
    <message>
        <source>SMTP in TLS, port 465: submission of new mail</source>
        <translation>SMTP trong TLS, cổng 465: nộp thư mới (submission)</translation>
    </message>
    <message>
        <source>POP3, port 110</source>
        <translation>POP3, cổng 110</translation>
    </message>
    <message>
        <source>POP3 in TLS, port 995</source>
        <translation>POP3 trong TLS, cổng 995</translation>
    </message>
    <message>
        <source>IMAP, port 143</source>
        <translation>IMAP, cổng 143</translation>
    </message>
    <message>
        <source>IMAP in TLS, port 993</source>
        <translation>IMAP trong TLS, cổng 993</translation>
    </message>
</context>
<context>
    <name>Tap</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>Hiện danh sách tùy chọn này.</translation>
    </message>
    <message>
        <source>The port for the mail program, on this computer; 0 for any free one.</source>
        <translation>Cổng dành cho chương trình thư, trên máy tính này; 0 là cổng trống bất kỳ.</translation>
    </message>
    <message>
        <source>The server that the mail program is to reach.</source>
        <translation>Máy chủ mà chương trình thư cần đến.</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap. Default: what is usual at that port of the server.</source>
        <translation>smtp, pop3 hoặc imap. Mặc định: giao thức thường dùng ở cổng đó của máy chủ.</translation>
    </message>
    <message>
        <source>Speaks TLS with the server from the first octet on, while the mail program speaks in the clear: so both can be read.</source>
        <translation>Nói TLS với máy chủ ngay từ octet đầu tiên, trong khi chương trình thư nói không mã hóa: nhờ vậy đọc được cả hai.</translation>
    </message>
    <message>
        <source>Goes on though the server&apos;s certificate cannot be verified.</source>
        <translation>Vẫn tiếp tục dù không kiểm chứng được chứng thư của máy chủ.</translation>
    </message>
    <message>
        <source>Prints passwords too. Without it, asterisks stand there.</source>
        <translation>In cả mật khẩu. Không có tùy chọn này, chỗ đó là dấu sao.</translation>
    </message>
    <message>
        <source>--to wants a server and its port: --to mail.example:25.</source>
        <translation>--to cần tên máy chủ và cổng của nó: --to mail.example:25.</translation>
    </message>
    <message>
        <source>Port %1 does not say what is spoken there: add --protocol smtp, pop3 or imap.</source>
        <translation>Cổng %1 không cho biết ở đó dùng giao thức nào: hãy thêm --protocol smtp, pop3 hoặc imap.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2. Choose another port.</source>
        <translation>Không lắng nghe được ở cổng %1: %2. Hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>Stands between a mail program and a server, relays what they say unchanged, and prints it with notes as it happens. Tell the mail program that its server is 127.0.0.1 at the port that you give to --listen.</source>
        <translation>Đứng giữa một chương trình thư và một máy chủ, chuyển tiếp nguyên vẹn những gì hai bên nói, và in ra kèm chú giải ngay lúc đó. Hãy khai cho chương trình thư máy chủ là 127.0.0.1, cổng là cổng bạn đưa cho --listen.</translation>
    </message>
    <message>
        <source>Say where to listen and where to go on to: helolab tap --listen 4025 --to mail.example:25</source>
        <translation>Hãy cho biết lắng nghe ở đâu và đi tiếp đến đâu: helolab tap --listen 4025 --to mail.example:25</translation>
    </message>
    <message>
        <source>Asks the server for TLS by STARTTLS or STLS before the mail program hears of it, and speaks TLS with it from there on; the mail program speaks in the clear, as with --tls.</source>
        <translation>Xin máy chủ TLS bằng STARTTLS hoặc STLS trước khi chương trình thư nghe thấy gì, rồi từ đó nói TLS với máy chủ; chương trình thư nói không mã hóa, như với --tls.</translation>
    </message>
    <message>
        <source>--tls or --starttls, not both: at port %1 the server waits for TLS at once, or is asked for it.</source>
        <translation>Chỉ một trong hai: --tls hoặc --starttls. Ở cổng %1 máy chủ chờ TLS ngay từ đầu, hoặc được xin TLS sau.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Enter the name or the address of a server, for example localhost or 127.0.0.1.</source>
        <translation>Hãy nhập tên hoặc địa chỉ của máy chủ, ví dụ localhost hoặc 127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the address of a web page. Enter only the name of the server, without http://.</source>
        <translation>Đây là địa chỉ trang web. Chỉ nhập tên máy chủ, không có http://.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter only the name of the server, which often is what stands behind @.</source>
        <translation>Đây là địa chỉ thư. Chỉ nhập tên máy chủ, thường là phần đứng sau @.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>“%1” không phải cổng. Cổng là một số từ 1 đến 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address: an IPv4 address has four numbers from 0 to 255.</source>
        <translation>“%1” không phải địa chỉ: địa chỉ IPv4 gồm bốn số từ 0 đến 255.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host: a name has letters, digits, dots and hyphens.</source>
        <translation>“%1” không thể là tên máy: tên gồm chữ cái, chữ số, dấu chấm và dấu gạch nối.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>This is no theme file: %1.</source>
        <translation>Đây không phải là tệp giao diện: %1.</translation>
    </message>
    <message>
        <source>The colour “%1” is missing, or is not written as #rrggbb.</source>
        <translation>Màu “%1” bị thiếu hoặc không viết theo dạng #rrggbb.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate cannot be kept: %1.</source>
        <translation>Không lưu được chứng thư: %1.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate.</source>
        <translation>OpenSSL không tạo được chứng thư.</translation>
    </message>
    <message>
        <source>The folder for the certificates cannot be made.</source>
        <translation>Không tạo được thư mục cho chứng thư.</translation>
    </message>
    <message>
        <source>Another program keeps the folder of the certificates locked.</source>
        <translation>Một chương trình khác đang khóa thư mục chứng thư.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate: %1.</source>
        <translation>OpenSSL không nhận chứng thư: %1.</translation>
    </message>
    <message>
        <source>This is no private key in PEM, or it is locked with a password.</source>
        <translation>Đây không phải khóa riêng dạng PEM, hoặc nó bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>Khóa không thuộc về chứng thư này.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Đây không phải chứng thư dạng PEM.</translation>
    </message>
    <message>
        <source>Only its owner vouches for it (it is self-signed): anybody can make one that says the same.</source>
        <translation>Chỉ có chính chủ của nó bảo đảm cho nó (chứng thư tự ký): ai cũng tạo được một chứng thư ghi y như vậy.</translation>
    </message>
    <message>
        <source>It is vouched for by “%1”, an authority that this computer does not know.</source>
        <translation>Nó được “%1” bảo đảm, nhưng máy tính này không biết tổ chức chứng thực đó.</translation>
    </message>
    <message>
        <source>It is not for “%1” but for: %2.</source>
        <translation>Nó không dành cho “%1” mà dành cho: %2.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Nó đã hết hạn ngày %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <translation>Nó chỉ có hiệu lực từ ngày %1. Đồng hồ của máy tính này có đúng không?</translation>
    </message>
    <message>
        <source>OpenSSL says of it: %1.</source>
        <translation>OpenSSL nói về nó: %1.</translation>
    </message>
    <message>
        <source>%1, %2. The server has shown no certificate.</source>
        <translation>%1, %2. Máy chủ không đưa ra chứng thư nào.</translation>
    </message>
    <message>
        <source>The chain above it ends at “%1”, an authority that this computer does not know.</source>
        <translation>Chuỗi phía trên nó kết thúc ở “%1”, một tổ chức chứng thực mà máy tính này không biết.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, expired on %2.</source>
        <translation>Chứng thư của “%1”, ở phía trên nó trong chuỗi, đã hết hạn ngày %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, is not valid before %2. Is the clock of this computer right?</source>
        <translation>Chứng thư của “%1”, ở phía trên nó trong chuỗi, chỉ có hiệu lực từ ngày %2. Đồng hồ của máy tính này có đúng không?</translation>
    </message>
    <message>
        <source>OpenSSL says of the certificate of “%1”, above it in the chain: %2.</source>
        <translation>OpenSSL nói về chứng thư của “%1”, ở phía trên nó trong chuỗi: %2.</translation>
    </message>
    <message>
        <source>%1, %2. The certificate is that of “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8; SHA-256 %9.</source>
        <translation>%1, %2. Chứng thư là của “%3”, do “%4” cấp, có hiệu lực từ %5 đến %6; khóa %7, chữ ký %8; SHA-256 %9.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, which vouches for itself, valid from %4 to %5; key %6, signature %7.</source>
        <translation>Chứng thư %1 trong %2: “%3”, tự bảo đảm cho mình, có hiệu lực từ %4 đến %5; khóa %6, chữ ký %7.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8.</source>
        <translation>Chứng thư %1 trong %2: “%3”, do “%4” cấp, có hiệu lực từ %5 đến %6; khóa %7, chữ ký %8.</translation>
    </message>
    <message numerus="yes">
        <source>The server has sent %n more certificate(s).</source>
        <translation>
            <numerusform>Máy chủ đã gửi thêm %n chứng thư nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>As it should be: %1</source>
        <translation>Viết đúng là: %1</translation>
    </message>
    <message>
        <source>The TLS tunnel is up.</source>
        <translation>Đường hầm TLS đã lập.</translation>
    </message>
    <message>
        <source>The TLS handshake has failed.</source>
        <translation>Bắt tay TLS thất bại.</translation>
    </message>
    <message>
        <source>The server has waited too long and gives up.</source>
        <translation>Máy chủ chờ quá lâu và bỏ cuộc.</translation>
    </message>
    <message>
        <source>The server has closed the connection.</source>
        <translation>Máy chủ đã đóng kết nối.</translation>
    </message>
    <message>
        <source>The client has closed the connection.</source>
        <translation>Máy khách đã đóng kết nối.</translation>
    </message>
    <message>
        <source>The connection has changed.</source>
        <translation>Kết nối đã thay đổi.</translation>
    </message>
    <message>
        <source> … the line was too long to keep</source>
        <translation> … dòng này quá dài nên không giữ hết</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>%1 said “%2”, which is no reply of %3. Check the port, and what is spoken there.</source>
        <translation>%1 nói “%2”, đó không phải là trả lời của %3. Hãy kiểm tra cổng, và giao thức dùng ở đó.</translation>
    </message>
    <message>
        <source>%1 greets with PREAUTH: it takes the tap for somebody who is logged in already, and then STARTTLS comes too late (RFC 9051, section 6.2.1). Somebody on the way may have put that greeting in, to keep TLS from coming about. Nothing was said to it; ask whoever runs the server.</source>
        <translation>%1 chào bằng PREAUTH: nó coi điểm nghe là người đã đăng nhập rồi, và khi đó STARTTLS đến quá muộn (RFC 9051, mục 6.2.1). Có thể ai đó trên đường đã chèn lời chào ấy để TLS không hình thành. Điểm nghe chưa nói gì với nó; hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>%1 turns everybody away with its greeting: “%2”. Try again later, or ask whoever runs the server.</source>
        <translation>%1 từ chối mọi người ngay ở lời chào: “%2”. Hãy thử lại sau, hoặc hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>%1 does not take %2: “%3”. Try again later, or tap a port at which it speaks TLS from the first octet on.</source>
        <translation>%1 không nhận %2: “%3”. Hãy thử lại sau, hoặc nghe ở một cổng mà máy chủ nói TLS ngay từ octet đầu tiên.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS: its reply to EHLO does not name it. Perhaps somebody on the way has taken that line out. Tap a port at which the server speaks TLS from the first octet on; or tap in the clear, where everybody on the way can read along.</source>
        <translation>%1 không đề nghị STARTTLS: trả lời cho EHLO không nêu nó. Có thể ai đó trên đường đã bỏ mất dòng ấy. Hãy nghe ở cổng mà máy chủ nói TLS ngay từ octet đầu tiên; hoặc nghe không mã hóa, khi đó ai trên đường cũng đọc được.</translation>
    </message>
    <message>
        <source>%1 went on in the clear before anybody had asked: “%2”. Inside the tunnel that would pass for words of the server, and anybody on the way can have put it there. So the tap has gone no further; ask whoever runs the server.</source>
        <translation>%1 nói tiếp không mã hóa khi chưa ai hỏi: “%2”. Bên trong đường hầm, câu ấy sẽ bị coi là lời của máy chủ, mà ai trên đường cũng có thể chèn nó vào. Vì thế điểm nghe dừng ở đây; hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>%1 answers without an end: more than %2 octets in one reply. The tap has stopped listening. Check the port, and what is spoken there.</source>
        <translation>%1 trả lời không dứt: hơn %2 octet trong một trả lời. Điểm nghe không nghe nữa. Hãy kiểm tra cổng, và giao thức dùng ở đó.</translation>
    </message>
</context>
<context>
    <name>Wiretap</name>
    <message numerus="yes">
        <source>Handshake, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Bắt tay, đã mã hóa, %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake, %n octet(s)</source>
        <translation>
            <numerusform>Bắt tay, %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake: %1, %n octet(s)</source>
        <translation>
            <numerusform>Bắt tay: %1, %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ChangeCipherSpec, %n octet(s)</source>
        <translation>
            <numerusform>ChangeCipherSpec, %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Cảnh báo (Alert), đã mã hóa, %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, %n octet(s)</source>
        <translation>
            <numerusform>Cảnh báo (Alert), %n octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application data, %n octet(s)</source>
        <translation>
            <numerusform>Dữ liệu ứng dụng, %n octet</numerusform>
        </translation>
    </message>
    <message>
        <source>No TLS record, but: %1</source>
        <translation>Không phải bản ghi TLS mà là: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml.</source>
        <translation>“%1” không phải id của bài thực hành, cũng không phải thư mục có lab.yaml.</translation>
    </message>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml. Did you mean “%2”?</source>
        <translation>“%1” không phải id của bài thực hành, cũng không phải thư mục có lab.yaml. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>Helolab speaks en, vi, ru and zh; not “%1”.</source>
        <translation>Helolab dùng được en, vi, ru và zh; không có “%1”.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Mong đợi: %1</translation>
    </message>
    <message>
        <source>Nothing of it was seen.</source>
        <translation>Chưa thấy gì như vậy.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Đã thấy: %1</translation>
    </message>
    <message>
        <source>%1: has mistakes, see: helolab lab check %2</source>
        <translation>%1: có lỗi, hãy chạy: helolab lab check %2</translation>
    </message>
    <message>
        <source>comes with Helolab</source>
        <translation>có sẵn trong Helolab</translation>
    </message>
    <message>
        <source>Labs of your own go here: %1</source>
        <translation>Bài thực hành của riêng bạn đặt ở đây: %1</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1: không có lỗi.</translation>
    </message>
    <message>
        <source>%1 of %2 steps passed.</source>
        <translation>Đạt %1 trên %2 bước.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more difference(s); --details tells them all.</source>
        <translation>
            <numerusform>%1: còn %n chỗ khác nữa; --details cho xem tất cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no .attempt file in this folder.</source>
        <translation>%1: thư mục này không có tệp .attempt nào.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Không ghi được tệp này: %1.</translation>
    </message>
    <message>
        <source>%1: events %2, steps passed %3</source>
        <translation>%1: sự kiện %2, bước đã đạt %3</translation>
    </message>
    <message>
        <source>%1 is the attempt itself, and is not written over.</source>
        <translation>%1 chính là bài làm, nên không bị ghi đè.</translation>
    </message>
    <message>
        <source>%1: the file says something else than its replay, or could not be read whole. The report says where.</source>
        <translation>%1: tệp nói khác với lần chạy lại, hoặc không đọc được hết. Báo cáo chỉ rõ ở đâu.</translation>
    </message>
    <message>
        <source>%1: the lab without model answer, hints and help.</source>
        <translation>%1: bài thực hành không có lời giải mẫu, gợi ý và trợ giúp.</translation>
    </message>
    <message>
        <source>The right answers to its questions still stand in lab.yaml, because grading needs them: whoever opens that file can read them.</source>
        <translation>Đáp án của các câu hỏi vẫn nằm trong lab.yaml, vì khi chấm cần đến: ai mở tệp đó đều đọc được.</translation>
    </message>
    <message>
        <source>Keep a copy, and grade with it: helolab lab grade --labs %1 FILE …</source>
        <translation>Hãy giữ một bản và chấm bằng bản đó: helolab lab grade --labs %1 FILE …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 bước</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>Cần làm trước: %1</translation>
    </message>
    <message>
        <source>%1 of %2 labs are done.</source>
        <translation>Đã làm xong %1 trên %2 bài thực hành.</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>Đã xong %1 trên %2 bài thực hành</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file.</source>
        <translation>“%1” không phải id của một khóa học, cũng không phải tệp của nó.</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file. Did you mean “%2”?</source>
        <translation>“%1” không phải id của một khóa học, cũng không phải tệp của nó. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>A lab to begin with. See whether all is well: helolab lab check %1</source>
        <translation>Đây là một bài để bắt đầu. Hãy xem mọi thứ có ổn không: helolab lab check %1</translation>
    </message>
    <message>
        <source>“%1” is no command of helolab lab. There are:</source>
        <translation>“%1” không phải là lệnh của helolab lab. Có các lệnh:</translation>
    </message>
    <message>
        <source>what labs there are</source>
        <translation>có những bài thực hành nào</translation>
    </message>
    <message>
        <source>what courses there are; how you stand in one</source>
        <translation>có những khóa học nào; bạn đã làm đến đâu trong một khóa</translation>
    </message>
    <message>
        <source>writes a lab to begin with</source>
        <translation>viết một bài thực hành để bắt đầu</translation>
    </message>
    <message>
        <source>everything that is wrong with a lab, or a course</source>
        <translation>mọi lỗi trong một bài thực hành hoặc khóa học</translation>
    </message>
    <message>
        <source>plays the model answer, or another attempt</source>
        <translation>chạy lời giải mẫu, hoặc một bài làm khác</translation>
    </message>
    <message>
        <source>what attempts earn; a folder: all *.attempt in it</source>
        <translation>các bài làm được bao nhiêu điểm; thư mục: mọi *.attempt trong đó</translation>
    </message>
    <message>
        <source>writes the attempt of who types this session</source>
        <translation>ghi bài làm của người gõ phiên này</translation>
    </message>
    <message>
        <source>the report of an attempt</source>
        <translation>báo cáo của một bài làm</translation>
    </message>
    <message>
        <source>labs on paper, to be filled in</source>
        <translation>bài thực hành trên giấy, để điền tay</translation>
    </message>
    <message>
        <source>labs without answers and without help</source>
        <translation>bài thực hành không có đáp án và không có trợ giúp</translation>
    </message>
    <message>
        <source>a lab&apos;s id, or its folder</source>
        <translation>id của bài thực hành, hoặc thư mục của nó</translation>
    </message>
    <message>
        <source>a course&apos;s id, or its file, NAME.course.yaml</source>
        <translation>id của khóa học, hoặc tệp của nó, NAME.course.yaml</translation>
    </message>
    <message>
        <source>the language to speak; of a new lab, its languages: en,vi</source>
        <translation>ngôn ngữ hiển thị; với bài mới là các ngôn ngữ của bài: en,vi</translation>
    </message>
    <message>
        <source>the new lab&apos;s id; otherwise it follows from the folder&apos;s name</source>
        <translation>id của bài thực hành mới; nếu không nêu thì lấy theo tên thư mục</translation>
    </message>
    <message>
        <source>look for labs here first; may be given again</source>
        <translation>tìm bài thực hành ở đây trước; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>say how the student of these attempts stands</source>
        <translation>cho biết sinh viên của các bài làm này đã làm đến đâu</translation>
    </message>
    <message>
        <source>play, record or print with this student&apos;s values</source>
        <translation>chạy, ghi hoặc in với các giá trị của sinh viên này</translation>
    </message>
    <message>
        <source>record for a student of this name</source>
        <translation>ghi bài làm cho sinh viên có tên này</translation>
    </message>
    <message>
        <source>write the grades as a table, too</source>
        <translation>ghi điểm thành bảng nữa</translation>
    </message>
    <message>
        <source>write a report or a worksheet as HTML; without it, to stdout</source>
        <translation>ghi báo cáo hoặc phiếu bài tập dạng HTML; nếu không nêu thì in ra stdout</translation>
    </message>
    <message>
        <source>write it as PDF</source>
        <translation>ghi thành PDF</translation>
    </message>
    <message>
        <source>where the exams go</source>
        <translation>nơi đặt các đề thi</translation>
    </message>
    <message>
        <source>tell every difference between an attempt and its replay</source>
        <translation>nêu mọi khác biệt giữa bài làm và khi phát lại</translation>
    </message>
    <message>
        <source>This is how it is called: %1</source>
        <translation>Cách gọi là: %1</translation>
    </message>
    <message>
        <source>points %1 of %2, steps %3 of %4, hints %5, tries %6, minutes %7, differences %8, doubtful lines %9</source>
        <translation>điểm %1 trên %2, bước %3 trên %4, gợi ý %5, lần thử %6, phút %7, chỗ khác %8, dòng đáng ngờ %9</translation>
    </message>
    <message>
        <source>%1: a copy, or copied: begun at the same moment, and with the same times throughout, as %2 of another student.</source>
        <translation>%1: bản chép lại, hoặc bị chép: bắt đầu đúng cùng một lúc, và mọi mốc thời gian đều trùng với %2 của sinh viên khác.</translation>
    </message>
    <message>
        <source>What was printed could not be written: %1.</source>
        <translation>Không ghi được những gì đã in ra: %1.</translation>
    </message>
    <message>
        <source>The exit code is 0 where all is well; 1 where something is wrong with a lab, or where an attempt
that is graded or reported is not what its replay says, has doubtful lines, or is a copy; 2 where it
cannot be done at all.</source>
        <translation>Mã thoát là 0 khi mọi thứ đều ổn; 1 khi bài thực hành có chỗ sai, hoặc khi bài làm được chấm hay
được lập báo cáo khác với lần chạy lại, có dòng đáng ngờ, hoặc là bản chép; 2 khi hoàn toàn
không thực hiện được.</translation>
    </message>
    <message>
        <source>The language: en, vi, ru or zh.</source>
        <translation>Ngôn ngữ: en, vi, ru hoặc zh.</translation>
    </message>
    <message>
        <source>There is no language %1; choose one of %2.</source>
        <translation>Không có ngôn ngữ %1; hãy chọn một trong %2.</translation>
    </message>
    <message>
        <source>There is no protocol %1; choose one of %2.</source>
        <translation>Không có giao thức %1; hãy chọn một trong: %2.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 — command</source>
        <translation>%1 — lệnh</translation>
    </message>
    <message>
        <source>%1 — no answer yet</source>
        <translation>%1 — chưa có trả lời</translation>
    </message>
    <message>
        <source>%1 — accepted</source>
        <translation>%1 — được chấp nhận</translation>
    </message>
    <message>
        <source>%1 — accepted, the server waits for the rest</source>
        <translation>%1 — được chấp nhận, máy chủ chờ phần tiếp theo</translation>
    </message>
    <message>
        <source>%1 — refused</source>
        <translation>%1 — bị từ chối</translation>
    </message>
    <message>
        <source>Not a command of %1</source>
        <translation>Không phải lệnh của %1</translation>
    </message>
    <message>
        <source>The first word of this line is none of the protocol&apos;s commands.</source>
        <translation>Từ đầu tiên của dòng này không phải là lệnh nào của giao thức.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s challenge</source>
        <translation>Câu đáp cho thử thách của máy chủ</translation>
    </message>
    <message>
        <source>Connection open</source>
        <translation>Kết nối đã mở</translation>
    </message>
    <message>
        <source>The TCP connection stands. The server speaks first.</source>
        <translation>Kết nối TCP đã thiết lập. Máy chủ nói trước.</translation>
    </message>
    <message>
        <source>End of the message</source>
        <translation>Kết thúc thư</translation>
    </message>
    <message>
        <source>The message is complete; the server decides about it.</source>
        <translation>Thư đã đủ; máy chủ quyết định nhận hay không.</translation>
    </message>
    <message>
        <source>A step of authentication</source>
        <translation>Một bước xác thực</translation>
    </message>
    <message>
        <source>Challenge and answer go back and forth until the server is satisfied or gives up.</source>
        <translation>Thử thách và câu đáp qua lại cho đến khi máy chủ hài lòng hoặc bỏ cuộc.</translation>
    </message>
    <message>
        <source>TLS is up</source>
        <translation>TLS đã thiết lập</translation>
    </message>
    <message>
        <source>From here on everything travels encrypted. Whoever listens on the way sees only noise.</source>
        <translation>Từ đây mọi thứ đều được mã hóa. Ai nghe lén giữa đường chỉ thấy nhiễu.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS thất bại</translation>
    </message>
    <message>
        <source>The two sides could not agree on a tunnel: often the certificate is not trusted, or they have no version of TLS in common.</source>
        <translation>Hai bên không thỏa thuận được đường hầm: thường là chứng thư không được tin cậy, hoặc không có phiên bản TLS chung.</translation>
    </message>
    <message>
        <source>Literal complete</source>
        <translation>Đã nhận đủ chuỗi literal</translation>
    </message>
    <message>
        <source>As many octets as announced have come; the command goes on behind them.</source>
        <translation>Số octet đã báo trước đã đến đủ; lệnh tiếp tục ngay sau đó.</translation>
    </message>
    <message>
        <source>Waiting ended</source>
        <translation>Hết thời gian chờ tin</translation>
    </message>
    <message>
        <source>The client has said DONE and takes up its work again.</source>
        <translation>Máy khách đã nói DONE và làm việc tiếp.</translation>
    </message>
    <message>
        <source>The server leaves</source>
        <translation>Máy chủ rời đi</translation>
    </message>
    <message>
        <source>The server has announced that it closes the connection.</source>
        <translation>Máy chủ đã báo rằng nó đóng kết nối.</translation>
    </message>
    <message>
        <source>Too long a silence</source>
        <translation>Im lặng quá lâu</translation>
    </message>
    <message>
        <source>The client said nothing for so long that the server gave up waiting.</source>
        <translation>Máy khách im lặng quá lâu nên máy chủ không chờ nữa.</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Kết nối đã đóng</translation>
    </message>
    <message>
        <source>The TCP connection is gone. What was not accepted before is not delivered.</source>
        <translation>Kết nối TCP không còn. Những gì chưa được chấp nhận trước đó sẽ không được phát.</translation>
    </message>
    <message>
        <source>The keyboard is in another layout</source>
        <translation>Bàn phím đang ở kiểu khác</translation>
    </message>
    <message>
        <source>You typed the keys of %2, but the keyboard was switched to Cyrillic, so %1 was sent. Commands are ASCII letters: switch the layout and type the line again.</source>
        <translation>Bạn gõ các phím của %2, nhưng bàn phím đang ở chữ Kirin nên %1 đã được gửi đi. Lệnh viết bằng chữ ASCII: hãy đổi kiểu bàn phím và gõ lại dòng này.</translation>
    </message>
    <message>
        <source>The input method has changed your letters</source>
        <translation>Bộ gõ đã đổi chữ của bạn</translation>
    </message>
    <message>
        <source>You typed the keys of %2, and Vietnamese Telex made %1 of them. Commands are ASCII letters: switch the input method off and type the line again.</source>
        <translation>Bạn gõ các phím của %2, nhưng kiểu gõ Telex đã biến thành %1. Lệnh viết bằng chữ ASCII: hãy tắt bộ gõ tiếng Việt và gõ lại dòng này.</translation>
    </message>
    <message>
        <source>A character stands here that nobody can see, %1. It came with a copied text. Type the line by hand.</source>
        <translation>Ở đây có một ký tự không ai nhìn thấy: %1. Nó đi theo đoạn văn bản sao chép. Hãy gõ tay dòng này.</translation>
    </message>
    <message>
        <source>This blank is %1, not the plain space of ASCII (20). To the server it is no space at all. It came with a copied text, or from an input method.</source>
        <translation>Khoảng trắng này là %1, không phải dấu cách ASCII (20). Với máy chủ, nó hoàn toàn không phải dấu cách. Nó đến từ văn bản sao chép hoặc từ bộ gõ.</translation>
    </message>
    <message>
        <source>A character that only looks right</source>
        <translation>Ký tự chỉ trông giống</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), not the “%3” of ASCII that it looks like. It came from another keyboard layout, an input method or a word processor. To the server it is a different character.</source>
        <translation>Ở đây là “%1” (%2), không phải ký tự ASCII “%3” trông giống nó. Nó đến từ kiểu bàn phím khác, bộ gõ hoặc trình soạn thảo. Với máy chủ, đó là một ký tự khác.</translation>
    </message>
    <message>
        <source>A backspace was sent</source>
        <translation>Phím xóa lùi đã được gửi đi</translation>
    </message>
    <message>
        <source>Your screen took the character back, the wire did not: the octet %1 travelled with everything before it, and the server read it all. In raw mode, and in telnet, there is no correcting a line. Press Enter, take the refusal, and type the line again.</source>
        <translation>Màn hình xóa ký tự, đường truyền thì không: octet %1 đã đi cùng mọi thứ trước nó và máy chủ đọc hết. Ở chế độ thô và trong telnet, không sửa được dòng đã gõ. Nhấn Enter, nhận lời từ chối, rồi gõ lại dòng này.</translation>
    </message>
    <message>
        <source>A cursor key was sent</source>
        <translation>Phím mũi tên đã được gửi đi</translation>
    </message>
    <message>
        <source>An arrow or function key sends several octets that begin with ESC (1B). They are part of your line now. Type the line again.</source>
        <translation>Phím mũi tên hoặc phím chức năng gửi vài octet bắt đầu bằng ESC (1B). Giờ chúng là một phần của dòng. Hãy gõ lại dòng này.</translation>
    </message>
    <message>
        <source>A telnet program is negotiating</source>
        <translation>Chương trình telnet đang thương lượng</translation>
    </message>
    <message>
        <source>Octets from FF on are commands of the telnet protocol: your program wants to agree on a terminal. A mail server does not speak telnet and reads them as text. Switch the program to a raw connection (PuTTY: connection type “Raw”).</source>
        <translation>Các octet từ FF trở đi là lệnh của giao thức telnet: chương trình của bạn muốn thỏa thuận kiểu terminal. Máy chủ thư không nói telnet và đọc chúng như văn bản. Hãy chuyển chương trình sang kết nối thô (PuTTY: kiểu kết nối “Raw”).</translation>
    </message>
    <message>
        <source>TLS spoken to a port in the clear</source>
        <translation>Nói TLS với cổng không mã hóa</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says EHLO and STARTTLS first. A port for TLS from the first octet is another one (465 for mail submission).</source>
        <translation>Các octet này mở đầu phần bắt tay TLS. Cổng này bắt đầu không mã hóa: máy khách nói EHLO và STARTTLS trước. Cổng dùng TLS ngay từ octet đầu là cổng khác (465 để gửi thư).</translation>
    </message>
    <message>
        <source>A web browser&apos;s request</source>
        <translation>Yêu cầu của trình duyệt web</translation>
    </message>
    <message>
        <source>This is HTTP, the language of the web. A mail server does not speak it: open the port with the console, with telnet or with a mail program, not with a browser.</source>
        <translation>Đây là HTTP, ngôn ngữ của web. Máy chủ thư không nói ngôn ngữ này: hãy mở cổng này bằng bảng điều khiển, bằng telnet hoặc chương trình thư, đừng dùng trình duyệt.</translation>
    </message>
    <message>
        <source>The line ends with LF alone</source>
        <translation>Dòng chỉ kết thúc bằng LF</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both. A strict server refuses that, or goes on waiting for the end.</source>
        <translation>Một dòng SMTP kết thúc bằng hai octet 0D 0A (CR LF). Dòng của bạn chỉ kết thúc bằng 0A, như nc trên Linux vẫn gửi; telnet gửi cả hai. Máy chủ nghiêm ngặt sẽ từ chối, hoặc cứ chờ tiếp.</translation>
    </message>
    <message>
        <source>A CR without its LF</source>
        <translation>CR mà thiếu LF</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Một dòng SMTP kết thúc bằng hai octet 0D 0A (CR LF). Ở đây 0D đứng một mình, nên thứ bạn coi là nhiều dòng thì với máy chủ chỉ là một dòng.</translation>
    </message>
    <message>
        <source>Right command, wrong moment</source>
        <translation>Đúng lệnh, sai lúc</translation>
    </message>
    <message>
        <source>TLS comes first here</source>
        <translation>Ở đây phải có TLS trước</translation>
    </message>
    <message>
        <source>Authentication comes first here</source>
        <translation>Ở đây phải xác thực trước</translation>
    </message>
    <message>
        <source>Behind a command stands a space or nothing, no punctuation mark: %2, not %1. With it the word is another one, and unknown.</source>
        <translation>Sau lệnh là dấu cách hoặc không có gì, không phải dấu câu: %2, không phải %1. Thêm dấu câu thì nó thành một từ khác, không ai biết.</translation>
    </message>
    <message>
        <source>The command is misspelt</source>
        <translation>Lệnh viết sai chính tả</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. That is what 500 says: the word is unknown. 503 would say that the word is known and its moment wrong.</source>
        <translation>Không có lệnh %1; gần nhất là %2. Mã 500 nói đúng điều đó: không biết từ này. Còn 503 nghĩa là biết từ này, nhưng sai lúc.</translation>
    </message>
    <message>
        <source>The wrong door: another protocol&apos;s command</source>
        <translation>Nhầm cửa: lệnh của giao thức khác</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>Viết đúng là: %1</translation>
    </message>
    <message>
        <source>This is a guess: the line may be meant as it stands.</source>
        <translation>Đây chỉ là phỏng đoán: có thể dòng này đúng như ý bạn.</translation>
    </message>
    <message>
        <source>Why it was refused, and the way on</source>
        <translation>Vì sao bị từ chối, và cách đi tiếp</translation>
    </message>
    <message>
        <source>The code, digit by digit</source>
        <translation>Mã trả lời, từng chữ số</translation>
    </message>
    <message>
        <source>What the command is for</source>
        <translation>Lệnh này để làm gì</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation>Từng phần một</translation>
    </message>
    <message>
        <source>Taken by a tolerant server</source>
        <translation>Máy chủ dễ dãi mới nhận</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>Phiên đang ở đâu</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Ghi ở đâu</translation>
    </message>
    <message>
        <source>The star cancels the authentication.</source>
        <translation>Dấu sao hủy việc xác thực.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; it hides nothing. It says: %1</source>
        <translation>Base64 ai cũng giải mã được; nó không giấu gì cả. Nội dung là: %1</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>Đây không phải base64.</translation>
    </message>
    <message>
        <source>The answer is not base64</source>
        <translation>Câu đáp không phải base64</translation>
    </message>
    <message>
        <source>User name and password travel in base64, each answer on a line of its own. Base64 is a way of writing, not encryption: anyone can decode it.</source>
        <translation>Tên người dùng và mật khẩu đi dưới dạng base64, mỗi câu đáp một dòng riêng. Base64 là cách viết, không phải mã hóa: ai cũng giải được.</translation>
    </message>
    <message>
        <source>A line end was encoded too</source>
        <translation>Dấu xuống dòng cũng bị mã hóa</translation>
    </message>
    <message>
        <source>Decoded, your answer ends with a line end: it became part of the name or password. The command echo adds it; use printf, or echo -n.</source>
        <translation>Giải mã ra, câu đáp của bạn kết thúc bằng dấu xuống dòng: nó thành một phần của tên hoặc mật khẩu. Lệnh echo thêm nó vào; hãy dùng printf, hoặc echo -n.</translation>
    </message>
    <message>
        <source>Name and password in one answer</source>
        <translation>Tên và mật khẩu chung một câu đáp</translation>
    </message>
    <message>
        <source>PLAIN wants three parts with NUL between them</source>
        <translation>PLAIN cần ba phần, ngăn nhau bằng NUL</translation>
    </message>
    <message>
        <source>Goes on from the line above: it begins with a space.</source>
        <translation>Nối tiếp dòng trên: nó bắt đầu bằng dấu cách.</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>Một trường tiêu đề.</translation>
    </message>
    <message>
        <source>Its value.</source>
        <translation>Giá trị của nó.</translation>
    </message>
    <message>
        <source>The empty line: the header ends, the body begins.</source>
        <translation>Dòng trống: hết phần đầu thư, bắt đầu phần thân.</translation>
    </message>
    <message>
        <source>The lone dot: the message ends here.</source>
        <translation>Dấu chấm đứng một mình: thư kết thúc ở đây.</translation>
    </message>
    <message>
        <source>A dot at the beginning of a line: the server takes it off again. A line that shall begin with a dot is sent with two.</source>
        <translation>Dấu chấm ở đầu dòng: máy chủ sẽ bỏ nó đi. Dòng nào cần bắt đầu bằng dấu chấm thì gửi hai dấu.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Văn bản.</translation>
    </message>
    <message>
        <source>A line of the header. The server does not read it as a command and does not answer it.</source>
        <translation>Một dòng của phần đầu thư. Máy chủ không đọc nó như lệnh và không trả lời.</translation>
    </message>
    <message>
        <source>The empty line between header and body. What follows is the body.</source>
        <translation>Dòng trống giữa phần đầu thư và phần thân. Tiếp theo là phần thân.</translation>
    </message>
    <message>
        <source>A line of the body. Whatever it says, it is text: the server waits for the lone dot and says nothing until then.</source>
        <translation>Một dòng của phần thân. Dù viết gì, nó vẫn là văn bản: máy chủ chờ dấu chấm đứng một mình và im lặng cho đến lúc đó.</translation>
    </message>
    <message>
        <source>The line with nothing but a dot ends the message. The dot itself is not part of it. Now the server answers again.</source>
        <translation>Dòng chỉ có một dấu chấm kết thúc thư. Bản thân dấu chấm không thuộc về thư. Giờ máy chủ lại trả lời.</translation>
    </message>
    <message>
        <source>Octets of a BDAT chunk. They were counted beforehand, so no dot ends them and none is doubled.</source>
        <translation>Các octet của một khối BDAT. Chúng đã được đếm trước, nên không dùng dấu chấm để kết thúc và không phải nhân đôi dấu chấm nào.</translation>
    </message>
    <message>
        <source>Lines of the message: header, empty line, body. The server does not answer before the lone dot.</source>
        <translation>Các dòng của thư: phần đầu, dòng trống, phần thân. Trước dấu chấm đứng một mình, máy chủ không trả lời.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks Date:. The server judges the envelope; the header is for the reader.</source>
        <translation>Máy chủ đã nhận thư, nhưng thư chưa đúng dạng: phần đầu thiếu Date:. Máy chủ xét phong bì; phần đầu thư là để người nhận đọc.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>Máy chủ đã nhận thư, nhưng thư chưa đúng dạng: phần đầu thiếu From:. MAIL FROM là phong bì; người đọc không thấy nó.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From: and Date:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>Máy chủ đã nhận thư, nhưng thư chưa đúng dạng: phần đầu thiếu From: và Date:. MAIL FROM là phong bì; người đọc không thấy nó.</translation>
    </message>
    <message>
        <source>The dot does not stand between CR LF</source>
        <translation>Dấu chấm không nằm giữa hai CR LF</translation>
    </message>
    <message>
        <source>Only 0D 0A 2E 0D 0A (CR LF, dot, CR LF) ends a message. Here a line ended with 0A alone, as nc sends it on Linux, so the dot is text and the server still waits. Send lines with CR LF.</source>
        <translation>Chỉ 0D 0A 2E 0D 0A (CR LF, dấu chấm, CR LF) mới kết thúc thư. Ở đây có dòng chỉ kết thúc bằng 0A, như nc trên Linux vẫn gửi, nên dấu chấm chỉ là văn bản và máy chủ vẫn chờ. Hãy kết thúc dòng bằng CR LF.</translation>
    </message>
    <message>
        <source>This is not the dot of ASCII</source>
        <translation>Đây không phải dấu chấm ASCII</translation>
    </message>
    <message>
        <source>You sent “%1” (%2). The message ends with the ASCII full stop, one octet, 2E. Switch the keyboard layout or the input method and type the dot again.</source>
        <translation>Bạn đã gửi “%1” (%2). Thư kết thúc bằng dấu chấm ASCII, một octet, 2E. Hãy đổi kiểu bàn phím hoặc bộ gõ và gõ lại dấu chấm.</translation>
    </message>
    <message>
        <source>The dot is not alone on its line</source>
        <translation>Dấu chấm không đứng một mình trên dòng</translation>
    </message>
    <message>
        <source>If this was to end the message: nothing else may stand on that line, no space, no quotation mark. &lt;CRLF&gt; in a textbook means the Enter key. The server took this as text and still waits.</source>
        <translation>Nếu bạn muốn kết thúc thư: trên dòng đó không được có gì khác, kể cả dấu cách hay dấu nháy. &lt;CRLF&gt; trong giáo trình nghĩa là phím Enter. Máy chủ coi dòng này là văn bản và vẫn chờ.</translation>
    </message>
    <message>
        <source>You are still in the message</source>
        <translation>Bạn vẫn đang ở trong thư</translation>
    </message>
    <message>
        <source>After DATA every line is text, also %1. That is why the server says nothing: it has put your line into the message. If you meant it as a command, end the message first with a lone dot.</source>
        <translation>Sau DATA, mọi dòng đều là văn bản, kể cả %1. Vì thế máy chủ im lặng: nó đã đưa dòng của bạn vào thư. Nếu bạn muốn gửi lệnh, hãy kết thúc thư trước bằng dấu chấm đứng một mình.</translation>
    </message>
    <message>
        <source>A dot gets lost</source>
        <translation>Mất một dấu chấm</translation>
    </message>
    <message>
        <source>The server takes the first dot of a line away, because a mail program would have doubled it (dot-stuffing). Send two dots, and one arrives.</source>
        <translation>Máy chủ bỏ dấu chấm đầu tiên của dòng, vì chương trình thư lẽ ra đã nhân đôi nó (dot-stuffing). Gửi hai dấu chấm thì một dấu sẽ đến nơi.</translation>
    </message>
    <message>
        <source>The empty line behind the header is missing</source>
        <translation>Thiếu dòng trống sau phần đầu thư</translation>
    </message>
    <message>
        <source>An empty line divides header and body. Without it this line counts as part of the header, and is no header field. The server will accept the message all the same: it does not read it.</source>
        <translation>Dòng trống ngăn phần đầu thư với phần thân. Thiếu nó, dòng này bị tính vào phần đầu mà lại không phải trường tiêu đề. Máy chủ vẫn nhận thư: nó không đọc nội dung.</translation>
    </message>
    <message>
        <source>A line of the message ends with LF alone</source>
        <translation>Một dòng của thư chỉ kết thúc bằng LF</translation>
    </message>
    <message>
        <source>Every line of a message ends with CR LF (0D 0A). A strict server refuses a bare 0A, because servers that disagree about where a message ends can be tricked (SMTP smuggling).</source>
        <translation>Mọi dòng của thư đều kết thúc bằng CR LF (0D 0A). Máy chủ nghiêm ngặt từ chối 0A đứng một mình, vì các máy chủ hiểu khác nhau về chỗ kết thúc thư thì có thể bị lừa (SMTP smuggling).</translation>
    </message>
    <message>
        <source>The server has accepted the message, but it has no header: From: and Date: are required. The envelope (MAIL, RCPT) is not the header; whoever reads the message sees only the header.</source>
        <translation>Máy chủ đã nhận thư, nhưng thư không có phần đầu: From: và Date: là bắt buộc. Phong bì (MAIL, RCPT) không phải phần đầu thư; người đọc chỉ thấy phần đầu thư.</translation>
    </message>
    <message>
        <source>A parameter, of an extension.</source>
        <translation>Một tham số, thuộc một phần mở rộng.</translation>
    </message>
    <message>
        <source>The sender follows: the reverse-path, where bounces go.</source>
        <translation>Tiếp theo là người gửi: đường dẫn ngược, nơi thư báo lỗi quay về.</translation>
    </message>
    <message>
        <source>The recipient follows: the forward-path.</source>
        <translation>Tiếp theo là người nhận: đường dẫn xuôi.</translation>
    </message>
    <message>
        <source>A source route: the hosts through which the mail should go. It is read and ignored today (RFC 5321 appendix C).</source>
        <translation>Định tuyến nguồn: các máy mà thư phải đi qua. Ngày nay máy chủ đọc rồi bỏ qua (RFC 5321, phụ lục C).</translation>
    </message>
    <message>
        <source>The local part: which mailbox. Only the server of its domain knows what it means.</source>
        <translation>Phần cục bộ: hộp thư nào. Chỉ máy chủ của tên miền đó biết nó nghĩa là gì.</translation>
    </message>
    <message>
        <source>An address literal: the IP address in brackets, in place of a name.</source>
        <translation>Địa chỉ trực tiếp: địa chỉ IP trong ngoặc vuông, thay cho tên.</translation>
    </message>
    <message>
        <source>The domain: whose server is responsible. DNS finds it by its MX record.</source>
        <translation>Tên miền: máy chủ của ai chịu trách nhiệm. DNS tìm ra qua bản ghi MX.</translation>
    </message>
    <message>
        <source>The null reverse-path: for bounces, which must never bounce themselves.</source>
        <translation>Đường dẫn ngược rỗng: dành cho thư báo lỗi, vì thư báo lỗi không bao giờ được báo lỗi tiếp.</translation>
    </message>
    <message>
        <source>FROM: and the sender&apos;s path, written as MAIL writes it.</source>
        <translation>FROM: và đường dẫn của người gửi, viết như trong lệnh MAIL.</translation>
    </message>
    <message>
        <source>The client&apos;s host name.</source>
        <translation>Tên máy của máy khách.</translation>
    </message>
    <message>
        <source>The client&apos;s host name, or its IP address in brackets.</source>
        <translation>Tên máy của máy khách, hoặc địa chỉ IP trong ngoặc vuông.</translation>
    </message>
    <message>
        <source>How many octets follow; LAST marks the final chunk.</source>
        <translation>Sau đây có bao nhiêu octet; LAST đánh dấu khối cuối.</translation>
    </message>
    <message>
        <source>Any words. The server ignores them.</source>
        <translation>Từ gì cũng được. Máy chủ bỏ qua.</translation>
    </message>
    <message>
        <source>The user or mailbox that is asked about.</source>
        <translation>Người dùng hoặc hộp thư được hỏi.</translation>
    </message>
    <message>
        <source>The mailing list that is asked about.</source>
        <translation>Danh sách thư được hỏi.</translation>
    </message>
    <message>
        <source>The command on which help is wanted.</source>
        <translation>Lệnh cần trợ giúp.</translation>
    </message>
    <message>
        <source>The domain whose queue shall be started.</source>
        <translation>Tên miền cần khởi động hàng đợi.</translation>
    </message>
    <message>
        <source>This command takes no argument.</source>
        <translation>Lệnh này không có đối số.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Không có lệnh nào tên như vậy.</translation>
    </message>
    <message>
        <source>The command. Capital and small letters are the same to the server.</source>
        <translation>Lệnh. Chữ hoa hay chữ thường đều như nhau với máy chủ.</translation>
    </message>
    <message>
        <source>The grammar wants a host name behind HELO and EHLO: the client should say who it is.</source>
        <translation>Ngữ pháp đòi tên máy sau HELO và EHLO: máy khách phải nói mình là ai.</translation>
    </message>
    <message>
        <source>A header field in the place of a command</source>
        <translation>Trường tiêu đề ở chỗ của lệnh</translation>
    </message>
    <message>
        <source>%1: belongs to the message, and the message comes after DATA. Before that the server reads every line as a command.</source>
        <translation>%1: thuộc về thư, mà thư đến sau DATA. Trước đó máy chủ đọc mọi dòng như lệnh.</translation>
    </message>
    <message>
        <source>A space is missing behind the command</source>
        <translation>Thiếu dấu cách sau lệnh</translation>
    </message>
    <message>
        <source>%1 and %2: are two words with a space between them. Together they are one unknown word.</source>
        <translation>%1 và %2: là hai từ, giữa chúng có dấu cách. Viết liền thì thành một lệnh không ai biết.</translation>
    </message>
    <message>
        <source>The host name is missing</source>
        <translation>Thiếu tên máy</translation>
    </message>
    <message>
        <source>HELO and EHLO introduce a client, so its name must follow. In an exercise any host name will do.</source>
        <translation>HELO và EHLO giới thiệu máy khách, nên phải có tên của nó. Khi làm bài tập, tên máy nào cũng được.</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Đây không phải tên máy</translation>
    </message>
    <message>
        <source>HELO and EHLO take one host name, such as client.example: no spaces, no @, no greeting to the server. An IP address stands in brackets: [192.0.2.1].</source>
        <translation>HELO và EHLO nhận một tên máy, như client.example: không dấu cách, không @, không phải lời chào máy chủ. Địa chỉ IP đặt trong ngoặc vuông: [192.0.2.1].</translation>
    </message>
    <message>
        <source>This command stands alone</source>
        <translation>Lệnh này đứng một mình</translation>
    </message>
    <message>
        <source>Nothing may follow %1 on its line.</source>
        <translation>Sau %1 không được có gì trên dòng.</translation>
    </message>
    <message>
        <source>The transaction is gone</source>
        <translation>Giao dịch đã mất</translation>
    </message>
    <message>
        <source>HELO and EHLO are legal here, and they drop what you had begun: sender and recipients are forgotten, as by RSET. Begin again with MAIL.</source>
        <translation>HELO và EHLO ở đây là hợp lệ, nhưng chúng bỏ những gì bạn đã bắt đầu: người gửi và người nhận bị quên, như khi RSET. Hãy bắt đầu lại bằng MAIL.</translation>
    </message>
    <message>
        <source>Sent before the reply was complete</source>
        <translation>Gửi khi trả lời chưa hết</translation>
    </message>
    <message>
        <source>The reply to %1 had not come to its end when this line went out. Wait for a line with a space behind the code; a hyphen means that more follows. Only PIPELINING, once announced, lets some commands go together.</source>
        <translation>Trả lời cho %1 chưa hết thì dòng này đã gửi đi. Hãy chờ dòng có dấu cách sau mã; dấu gạch nối nghĩa là còn nữa. Chỉ khi máy chủ đã báo PIPELINING, một số lệnh mới được gửi liền nhau.</translation>
    </message>
    <message>
        <source>The connection ended before the dot was answered</source>
        <translation>Kết nối đứt trước khi dấu chấm được trả lời</translation>
    </message>
    <message>
        <source>Nothing was accepted, so nothing is delivered: the server throws the unfinished message away. A message changes hands with the 250 to the final dot, not earlier.</source>
        <translation>Chưa có gì được chấp nhận nên không có gì được phát: máy chủ bỏ thư dở dang. Thư đổi chủ khi dấu chấm cuối được 250, không sớm hơn.</translation>
    </message>
    <message>
        <source>Left without QUIT</source>
        <translation>Rời đi không QUIT</translation>
    </message>
    <message>
        <source>The message is delivered all the same: the 250 to the final dot decided that. QUIT is good manners in SMTP. In POP3 it matters, because deleted messages go only after QUIT.</source>
        <translation>Thư vẫn được phát: mã 250 cho dấu chấm cuối đã quyết định điều đó. QUIT trong SMTP là phép lịch sự. Trong POP3 nó quan trọng, vì thư đánh dấu xóa chỉ mất sau QUIT.</translation>
    </message>
    <message>
        <source>No SMTP reply begins with this digit: the first one is 2, 3, 4 or 5 (RFC 5321 section 4.2.1).</source>
        <translation>Không trả lời SMTP nào bắt đầu bằng chữ số này: chữ số đầu là 2, 3, 4 hoặc 5 (RFC 5321, mục 4.2.1).</translation>
    </message>
    <message>
        <source>Preliminary: the command is taken, but the server waits for a go-ahead. No command of SMTP is answered this way.</source>
        <translation>Sơ bộ: lệnh đã được nhận, nhưng máy chủ chờ tín hiệu đi tiếp. Không lệnh SMTP nào được trả lời như vậy.</translation>
    </message>
    <message>
        <source>Success: the command was done.</source>
        <translation>Thành công: lệnh đã thực hiện xong.</translation>
    </message>
    <message>
        <source>So far so good: the command is taken, and the server waits for the rest.</source>
        <translation>Đến đây vẫn ổn: lệnh đã được nhận, máy chủ chờ phần còn lại.</translation>
    </message>
    <message>
        <source>Transient: not now. The same command may work later.</source>
        <translation>Tạm thời: chưa phải lúc này. Sau này chính lệnh đó có thể được chấp nhận.</translation>
    </message>
    <message>
        <source>SMTP has no such group: the second digit is 0 to 5 (RFC 5321 section 4.2).</source>
        <translation>SMTP không có nhóm này: chữ số thứ hai từ 0 đến 5 (RFC 5321, mục 4.2).</translation>
    </message>
    <message>
        <source>Information: the answer to a question, such as status or help.</source>
        <translation>Thông tin: trả lời cho một câu hỏi, như tình trạng hay trợ giúp.</translation>
    </message>
    <message>
        <source>About the connection between the two programs.</source>
        <translation>Về kết nối giữa hai chương trình.</translation>
    </message>
    <message>
        <source>Left open by RFC 5321. The authentication extension uses it: about proving who you are (RFC 4954).</source>
        <translation>RFC 5321 bỏ ngỏ. Phần mở rộng xác thực dùng nó: về việc chứng minh bạn là ai (RFC 4954).</translation>
    </message>
    <message>
        <source>Left open by RFC 5321: it has no meaning of its own in SMTP.</source>
        <translation>RFC 5321 bỏ ngỏ: trong SMTP nó không có nghĩa riêng.</translation>
    </message>
    <message>
        <source>About the mail system: a mailbox, an address or the message.</source>
        <translation>Về hệ thống thư: hộp thư, địa chỉ hoặc thư.</translation>
    </message>
    <message>
        <source>A finer distinction. The RFCs give this number no meaning of its own: go by the first two digits and the text.</source>
        <translation>Phân biệt chi tiết hơn. Các RFC không cho số này nghĩa riêng: hãy xem hai chữ số đầu và phần chữ.</translation>
    </message>
    <message>
        <source>Nothing more exact is said.</source>
        <translation>Không nói gì cụ thể hơn.</translation>
    </message>
    <message>
        <source>Something about the address.</source>
        <translation>Liên quan đến địa chỉ.</translation>
    </message>
    <message>
        <source>The mailbox does not exist: the part before the @ is unknown there.</source>
        <translation>Hộp thư không tồn tại: ở đó không biết phần trước @.</translation>
    </message>
    <message>
        <source>The domain behind the @ does not exist, or takes no mail.</source>
        <translation>Tên miền sau @ không tồn tại, hoặc không nhận thư.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is malformed.</source>
        <translation>Địa chỉ người nhận sai dạng.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address fits more than one mailbox.</source>
        <translation>Địa chỉ người nhận khớp với nhiều hộp thư.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>Địa chỉ người nhận hợp lệ.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and mail for it is not forwarded.</source>
        <translation>Hộp thư đã chuyển đi, và thư không được chuyển tiếp.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is malformed.</source>
        <translation>Địa chỉ người gửi sai dạng.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist, or could not be answered.</source>
        <translation>Tên miền của người gửi không tồn tại, hoặc không thể trả lời về đó.</translation>
    </message>
    <message>
        <source>Passed on to a system that may not report what becomes of the message.</source>
        <translation>Đã giao cho một hệ thống có thể không báo lại kết quả.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares by a null MX record that it takes no mail.</source>
        <translation>Tên miền người nhận khai báo bằng bản ghi MX rỗng rằng không nhận thư.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Liên quan đến hộp thư.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Hộp thư đã đầy.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox takes.</source>
        <translation>Thư dài hơn mức hộp thư này nhận.</translation>
    </message>
    <message>
        <source>The address is a mailing list, and its members could not be found out.</source>
        <translation>Địa chỉ là danh sách thư, và không tra được thành viên.</translation>
    </message>
    <message>
        <source>Something about the mail system of the recipient.</source>
        <translation>Liên quan đến hệ thống thư của người nhận.</translation>
    </message>
    <message>
        <source>The mail system&apos;s storage is full.</source>
        <translation>Hệ thống thư hết chỗ lưu.</translation>
    </message>
    <message>
        <source>The mail system lacks a feature that the message needs.</source>
        <translation>Hệ thống thư thiếu một tính năng mà thư cần.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system takes.</source>
        <translation>Thư lớn hơn mức hệ thống thư nhận.</translation>
    </message>
    <message>
        <source>The mail system is set up wrongly.</source>
        <translation>Hệ thống thư được cấu hình sai.</translation>
    </message>
    <message>
        <source>The message was accepted, with another priority than asked for.</source>
        <translation>Thư được nhận, nhưng với mức ưu tiên khác.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the recipient.</source>
        <translation>Liên quan đến mạng hoặc đường tới người nhận.</translation>
    </message>
    <message>
        <source>The next host does not answer.</source>
        <translation>Máy kế tiếp không trả lời.</translation>
    </message>
    <message>
        <source>The connection was made, but it broke or was too bad to use.</source>
        <translation>Đã kết nối được, nhưng kết nối đứt hoặc quá tệ.</translation>
    </message>
    <message>
        <source>A directory that was needed, such as DNS, gave no answer.</source>
        <translation>Một dịch vụ tra cứu cần dùng, như DNS, không trả lời.</translation>
    </message>
    <message>
        <source>No next host could be found for the message.</source>
        <translation>Không tìm được máy kế tiếp cho thư.</translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation>Hệ thống thư quá tải.</translation>
    </message>
    <message>
        <source>The message was going round in circles.</source>
        <translation>Thư chạy vòng quanh.</translation>
    </message>
    <message>
        <source>The message became too old before it could be delivered.</source>
        <translation>Thư quá cũ trước khi kịp phát.</translation>
    </message>
    <message>
        <source>Something about the protocol between the two programs.</source>
        <translation>Liên quan đến giao thức giữa hai chương trình.</translation>
    </message>
    <message>
        <source>The command is not valid here: out of order, or not supported.</source>
        <translation>Lệnh không hợp lệ ở đây: sai thứ tự, hoặc không được hỗ trợ.</translation>
    </message>
    <message>
        <source>The line could not be understood: a syntax error.</source>
        <translation>Không hiểu được dòng này: lỗi cú pháp.</translation>
    </message>
    <message>
        <source>More recipients than the server takes at once.</source>
        <translation>Nhiều người nhận hơn mức máy chủ nhận một lần.</translation>
    </message>
    <message>
        <source>The command is known; its arguments are not valid.</source>
        <translation>Biết lệnh này; đối số của nó không hợp lệ.</translation>
    </message>
    <message>
        <source>The two programs speak different versions of the protocol.</source>
        <translation>Hai chương trình dùng hai phiên bản giao thức khác nhau.</translation>
    </message>
    <message>
        <source>The answer in the authentication exchange was too long.</source>
        <translation>Câu đáp khi xác thực quá dài.</translation>
    </message>
    <message>
        <source>Something about the contents of the message.</source>
        <translation>Liên quan đến nội dung thư.</translation>
    </message>
    <message>
        <source>This kind of contents is not supported.</source>
        <translation>Không hỗ trợ loại nội dung này.</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not allowed.</source>
        <translation>Nội dung phải chuyển đổi, mà điều đó không được phép.</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not possible here.</source>
        <translation>Nội dung phải chuyển đổi, mà ở đây không làm được.</translation>
    </message>
    <message>
        <source>The contents were converted, and something was lost.</source>
        <translation>Nội dung đã chuyển đổi, có mất mát.</translation>
    </message>
    <message>
        <source>The conversion of the contents failed.</source>
        <translation>Chuyển đổi nội dung thất bại.</translation>
    </message>
    <message>
        <source>The contents of the message could not be fetched.</source>
        <translation>Không lấy được nội dung thư.</translation>
    </message>
    <message>
        <source>Addresses outside ASCII are not permitted for this sender or recipient.</source>
        <translation>Người gửi hoặc người nhận này không được dùng địa chỉ ngoài ASCII.</translation>
    </message>
    <message>
        <source>The reply needs UTF-8, and the client has not permitted that.</source>
        <translation>Trả lời cần UTF-8, mà máy khách chưa cho phép.</translation>
    </message>
    <message>
        <source>The header needs UTF-8, and that cannot be passed on to every recipient.</source>
        <translation>Phần đầu thư cần UTF-8, mà không chuyển được cho mọi người nhận.</translation>
    </message>
    <message>
        <source>Something about security or policy.</source>
        <translation>Liên quan đến an toàn hoặc chính sách.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Người gửi không được viết vào danh sách thư này.</translation>
    </message>
    <message>
        <source>The message would have to change its kind of protection, and cannot.</source>
        <translation>Thư phải đổi cách bảo vệ, mà không đổi được.</translation>
    </message>
    <message>
        <source>A security feature that was asked for is not supported.</source>
        <translation>Không hỗ trợ tính năng an toàn được yêu cầu.</translation>
    </message>
    <message>
        <source>Decryption or a signature check failed.</source>
        <translation>Giải mã hoặc kiểm tra chữ ký thất bại.</translation>
    </message>
    <message>
        <source>The cryptographic algorithm is not supported.</source>
        <translation>Không hỗ trợ thuật toán mật mã này.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>Thư đã bị sửa dọc đường.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Tên người dùng hoặc mật khẩu sai.</translation>
    </message>
    <message>
        <source>The authentication mechanism is too weak for this account.</source>
        <translation>Cơ chế xác thực quá yếu cho tài khoản này.</translation>
    </message>
    <message>
        <source>Encryption is needed first: use STARTTLS.</source>
        <translation>Cần mã hóa trước: hãy dùng STARTTLS.</translation>
    </message>
    <message>
        <source>This authentication mechanism is allowed only inside TLS.</source>
        <translation>Cơ chế xác thực này chỉ được dùng trong TLS.</translation>
    </message>
    <message>
        <source>The account must log in once with a plain password to change over.</source>
        <translation>Tài khoản phải đăng nhập một lần bằng mật khẩu thường để chuyển đổi.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Tài khoản bị ngưng.</translation>
    </message>
    <message>
        <source>The two servers would have to trust each other, and do not.</source>
        <translation>Hai máy chủ phải tin nhau, mà chưa tin.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Thư quá lớn so với mức ưu tiên của nó.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Hộp thư giờ thuộc về người khác.</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else now.</source>
        <translation>Tên miền giờ thuộc về người khác.</translation>
    </message>
    <message>
        <source>The server cannot check whether the mailbox has changed hands.</source>
        <translation>Máy chủ không kiểm tra được hộp thư đã đổi chủ hay chưa.</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>Không chữ ký DKIM nào của thư hợp lệ.</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>Có chữ ký DKIM hợp lệ, nhưng không phải loại máy chủ chấp nhận.</translation>
    </message>
    <message>
        <source>No valid DKIM signature belongs to the author&apos;s domain.</source>
        <translation>Không chữ ký DKIM hợp lệ nào thuộc tên miền của tác giả.</translation>
    </message>
    <message>
        <source>SPF: the sender&apos;s domain does not let this host send its mail.</source>
        <translation>SPF: tên miền người gửi không cho máy này gửi thư của mình.</translation>
    </message>
    <message>
        <source>SPF: the record of the sender&apos;s domain could not be evaluated.</source>
        <translation>SPF: không đánh giá được bản ghi của tên miền người gửi.</translation>
    </message>
    <message>
        <source>The client&apos;s IP address has no fitting name in DNS.</source>
        <translation>Địa chỉ IP của máy khách không có tên phù hợp trong DNS.</translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation>Nhiều phép kiểm tra người gửi không đạt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares by a null MX record that it takes no mail, so no bounce could go back.</source>
        <translation>Tên miền người gửi khai báo bằng bản ghi MX rỗng rằng không nhận thư, nên thư báo lỗi không có đường về.</translation>
    </message>
    <message>
        <source>Too much mail in too short a time.</source>
        <translation>Quá nhiều thư trong thời gian quá ngắn.</translation>
    </message>
    <message>
        <source>The chain of ARC signatures is broken.</source>
        <translation>Chuỗi chữ ký ARC bị đứt.</translation>
    </message>
    <message>
        <source>The message insists on TLS all the way, and the next server cannot promise it.</source>
        <translation>Thư đòi TLS suốt đường đi, mà máy chủ kế tiếp không hứa được.</translation>
    </message>
    <message>
        <source>Subject: not said.</source>
        <translation>Chủ đề: không nêu rõ.</translation>
    </message>
    <message>
        <source>Subject: the address.</source>
        <translation>Chủ đề: địa chỉ.</translation>
    </message>
    <message>
        <source>Subject: the mailbox.</source>
        <translation>Chủ đề: hộp thư.</translation>
    </message>
    <message>
        <source>Subject: the mail system of the recipient.</source>
        <translation>Chủ đề: hệ thống thư của người nhận.</translation>
    </message>
    <message>
        <source>Subject: network and routing.</source>
        <translation>Chủ đề: mạng và định tuyến.</translation>
    </message>
    <message>
        <source>Subject: the protocol, that is, commands and their order.</source>
        <translation>Chủ đề: giao thức, tức là các lệnh và thứ tự lệnh.</translation>
    </message>
    <message>
        <source>Subject: the contents of the message.</source>
        <translation>Chủ đề: nội dung thư.</translation>
    </message>
    <message>
        <source>Subject: security and policy.</source>
        <translation>Chủ đề: an toàn và chính sách.</translation>
    </message>
    <message>
        <source>Class: success.</source>
        <translation>Loại: thành công.</translation>
    </message>
    <message>
        <source>Class: a transient failure, later it may work.</source>
        <translation>Loại: lỗi tạm thời, sau này có thể được.</translation>
    </message>
    <message>
        <source>Class: a permanent failure.</source>
        <translation>Loại: lỗi vĩnh viễn.</translation>
    </message>
    <message>
        <source>No such class: only 2, 4 and 5 exist (RFC 3463 section 3.1).</source>
        <translation>Không có loại này: chỉ có 2, 4 và 5 (RFC 3463, mục 3.1).</translation>
    </message>
    <message>
        <source>A subject that is not registered.</source>
        <translation>Chủ đề chưa được đăng ký.</translation>
    </message>
    <message>
        <source>A detail that is not registered: go by class and subject.</source>
        <translation>Chi tiết chưa được đăng ký: hãy xem loại và chủ đề.</translation>
    </message>
    <message>
        <source>MAIL before HELO</source>
        <translation>MAIL trước HELO</translation>
    </message>
    <message>
        <source>A second MAIL in one transaction</source>
        <translation>MAIL thứ hai trong một giao dịch</translation>
    </message>
    <message>
        <source>RCPT before MAIL</source>
        <translation>RCPT trước MAIL</translation>
    </message>
    <message>
        <source>The message before its recipient</source>
        <translation>Gửi thư khi chưa có người nhận</translation>
    </message>
    <message>
        <source>FROM and TO are mixed up</source>
        <translation>Lẫn lộn FROM và TO</translation>
    </message>
    <message>
        <source>%1 goes with %2. MAIL names the sender, FROM:; RCPT names a recipient, TO:. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>%1 đi với %2. MAIL nêu người gửi, FROM:; RCPT nêu người nhận, TO:. Máy chủ biết lệnh, nhưng không hiểu phần sau: vì thế là 501, không phải 500.</translation>
    </message>
    <message>
        <source>The word behind the command is misspelt</source>
        <translation>Từ đứng sau lệnh viết sai chính tả</translation>
    </message>
    <message>
        <source>Behind %1 stands %2, and you wrote %3. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>Sau %1 là %2, còn bạn viết %3. Máy chủ biết lệnh, nhưng không hiểu phần sau: vì thế là 501, không phải 500.</translation>
    </message>
    <message>
        <source>FROM: or TO: is missing</source>
        <translation>Thiếu FROM: hoặc TO:</translation>
    </message>
    <message>
        <source>%1 alone says too little: behind it stands %2 and then the address. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>Chỉ %1 thì chưa đủ: sau nó là %2 rồi đến địa chỉ. Máy chủ biết lệnh, nhưng không hiểu phần sau: vì thế là 501, không phải 500.</translation>
    </message>
    <message>
        <source>Several recipients in one RCPT</source>
        <translation>Nhiều người nhận trong một RCPT</translation>
    </message>
    <message>
        <source>One RCPT names one recipient, so that the server can accept or refuse each on its own. Send one RCPT for each of them.</source>
        <translation>Mỗi RCPT nêu một người nhận, để máy chủ nhận hoặc từ chối riêng từng người. Hãy gửi một RCPT cho mỗi người.</translation>
    </message>
    <message>
        <source>A person&apos;s name in the envelope</source>
        <translation>Tên người trên phong bì</translation>
    </message>
    <message>
        <source>The envelope holds addresses only. The name of a person belongs into the header: From: An Nguyen &lt;an@hanoi.example&gt;.</source>
        <translation>Phong bì chỉ ghi địa chỉ. Tên người viết trong phần đầu thư: From: An Nguyen &lt;an@hanoi.example&gt;.</translation>
    </message>
    <message>
        <source>The colon is missing</source>
        <translation>Thiếu dấu hai chấm</translation>
    </message>
    <message>
        <source>A space before the colon</source>
        <translation>Dấu cách trước dấu hai chấm</translation>
    </message>
    <message>
        <source>A space behind the colon</source>
        <translation>Dấu cách sau dấu hai chấm</translation>
    </message>
    <message>
        <source>The angle brackets are missing</source>
        <translation>Thiếu cặp dấu nhọn &lt; &gt;</translation>
    </message>
    <message>
        <source>Spaces inside the angle brackets</source>
        <translation>Dấu cách bên trong cặp dấu nhọn</translation>
    </message>
    <message>
        <source>The domain is missing</source>
        <translation>Thiếu tên miền</translation>
    </message>
    <message>
        <source>The address is malformed</source>
        <translation>Địa chỉ sai dạng</translation>
    </message>
    <message>
        <source>Behind MAIL stands FROM:, behind RCPT stands TO:. Something else stands here.</source>
        <translation>Sau MAIL là FROM:, sau RCPT là TO:. Ở đây lại là thứ khác.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Thiếu địa chỉ.</translation>
    </message>
    <message>
        <source>The address began with &lt; and is never closed: the &gt; is missing.</source>
        <translation>Địa chỉ mở bằng &lt; mà không đóng: thiếu &gt;.</translation>
    </message>
    <message>
        <source>There is a &gt; without the &lt; before it.</source>
        <translation>Có &gt; mà trước đó không có &lt;.</translation>
    </message>
    <message>
        <source>An address that begins with @ is a source route: hosts with commas between them, a colon, then the mailbox.</source>
        <translation>Địa chỉ bắt đầu bằng @ là định tuyến nguồn: các máy ngăn nhau bằng dấu phẩy, dấu hai chấm, rồi hộp thư.</translation>
    </message>
    <message>
        <source>Nothing stands before the @: whose mailbox is it?</source>
        <translation>Trước @ không có gì: hộp thư của ai?</translation>
    </message>
    <message>
        <source>This character has no place before the @. Letters, digits and - _ + . are safe; no dot at the beginning or the end, never two in a row.</source>
        <translation>Ký tự này không được đứng trước @. Chữ cái, chữ số và - _ + . là an toàn; dấu chấm không ở đầu hay cuối, không bao giờ hai dấu liền nhau.</translation>
    </message>
    <message>
        <source>The quotation mark is opened and never closed.</source>
        <translation>Dấu nháy mở ra mà không đóng.</translation>
    </message>
    <message>
        <source>Nothing stands behind the @: at which domain is the mailbox?</source>
        <translation>Sau @ không có gì: hộp thư ở tên miền nào?</translation>
    </message>
    <message>
        <source>This is no domain name: it consists of letters, digits and hyphens, in parts with one dot between them, without spaces.</source>
        <translation>Đây không phải tên miền: tên miền gồm chữ cái, chữ số và dấu gạch nối, chia thành phần bằng một dấu chấm, không có dấu cách.</translation>
    </message>
    <message>
        <source>This is no address literal. Examples: [192.0.2.1] and [IPv6:2001:db8::1].</source>
        <translation>Đây không phải địa chỉ trực tiếp. Ví dụ: [192.0.2.1] và [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 octets (RFC 5321 section 4.5.3.1.1).</source>
        <translation>Phần trước @ dài hơn 64 octet (RFC 5321, mục 4.5.3.1.1).</translation>
    </message>
    <message>
        <source>The domain is longer than 255 octets (RFC 5321 section 4.5.3.1.2).</source>
        <translation>Tên miền dài hơn 255 octet (RFC 5321, mục 4.5.3.1.2).</translation>
    </message>
    <message>
        <source>The path is longer than 256 octets (RFC 5321 section 4.5.3.1.3).</source>
        <translation>Đường dẫn dài hơn 256 octet (RFC 5321, mục 4.5.3.1.3).</translation>
    </message>
    <message>
        <source>These octets are not UTF-8, the only encoding allowed here.</source>
        <translation>Các octet này không phải UTF-8, mã duy nhất được phép ở đây.</translation>
    </message>
    <message>
        <source>Something follows the &gt; directly. Behind it stands nothing, or a space and parameters.</source>
        <translation>Ngay sau dấu &gt; có ký tự thừa. Sau dấu &gt; phải hết dòng, hoặc là một dấu cách rồi đến các tham số.</translation>
    </message>
    <message>
        <source>The grammar wants a colon: FROM: and TO: are one piece, the colon is part of them.</source>
        <translation>Ngữ pháp đòi dấu hai chấm: FROM: và TO: là một khối, dấu hai chấm nằm trong đó.</translation>
    </message>
    <message>
        <source>The grammar has no space before the colon: FROM: and TO: are one piece.</source>
        <translation>Ngữ pháp không có dấu cách trước dấu hai chấm: FROM: và TO: là một khối.</translation>
    </message>
    <message>
        <source>The grammar has no space behind the colon: the &lt; follows at once. Many textbooks write the space, and many servers take it.</source>
        <translation>Ngữ pháp không có dấu cách sau dấu hai chấm: &lt; theo ngay sau. Nhiều giáo trình viết dấu cách, và nhiều máy chủ vẫn nhận.</translation>
    </message>
    <message>
        <source>The grammar wants angle brackets around the address: &lt;user@example.org&gt;.</source>
        <translation>Đúng cú pháp thì địa chỉ phải nằm giữa hai dấu nhọn: &lt;user@example.org&gt;.</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside a source route.</source>
        <translation>Ngữ pháp không có dấu cách bên trong định tuyến nguồn.</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside the angle brackets.</source>
        <translation>Đúng cú pháp thì giữa hai dấu nhọn không có dấu cách.</translation>
    </message>
    <message>
        <source>The grammar wants a domain behind the name: user@example.org. Only RCPT TO:&lt;postmaster&gt; may do without.</source>
        <translation>Ngữ pháp đòi tên miền sau tên: user@example.org. Chỉ RCPT TO:&lt;postmaster&gt; mới được thiếu.</translation>
    </message>
    <message>
        <source>%1 — not a reply code of SMTP</source>
        <translation>%1 — không phải mã trả lời SMTP</translation>
    </message>
    <message>
        <source>A code of SMTP begins with 2, 3, 4 or 5. No server may answer with this number.</source>
        <translation>Mã của SMTP bắt đầu bằng 2, 3, 4 hoặc 5. Không máy chủ nào được trả lời bằng số này.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>a code that the RFCs do not list</source>
        <translation>mã mà các RFC không liệt kê</translation>
    </message>
    <message>
        <source>A server may use codes that no RFC lists; a client then goes by the first digit alone (RFC 5321 section 4.3.2).</source>
        <translation>Máy chủ có thể dùng mã không có trong RFC nào; khi đó máy khách chỉ xem chữ số đầu (RFC 5321, mục 4.3.2).</translation>
    </message>
    <message>
        <source>An extension of this server.</source>
        <translation>Một phần mở rộng của máy chủ này.</translation>
    </message>
    <message>
        <source>Base64. Decoded it says: %1</source>
        <translation>Base64. Giải mã ra là: %1</translation>
    </message>
    <message>
        <source>Words for people. Programs go by the code alone.</source>
        <translation>Chữ cho người đọc. Chương trình chỉ xem mã.</translation>
    </message>
    <message>
        <source>No reply begins like this.</source>
        <translation>Không trả lời nào bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>The reply code, for programs.</source>
        <translation>Mã trả lời, dành cho chương trình.</translation>
    </message>
    <message>
        <source>A hyphen: more lines of this reply follow.</source>
        <translation>Dấu gạch nối: trả lời này còn dòng nữa.</translation>
    </message>
    <message>
        <source>A space: this is the last line of the reply.</source>
        <translation>Dấu cách: đây là dòng cuối của trả lời.</translation>
    </message>
    <message>
        <source>Behind the code only a space or a hyphen may stand.</source>
        <translation>Sau mã chỉ có thể là dấu cách hoặc dấu gạch nối.</translation>
    </message>
    <message>
        <source>The enhanced status code.</source>
        <translation>Mã trạng thái mở rộng.</translation>
    </message>
    <message>
        <source>The server&apos;s name for itself.</source>
        <translation>Tên máy chủ tự xưng.</translation>
    </message>
    <message>
        <source>Not a reply of SMTP</source>
        <translation>Không phải trả lời SMTP</translation>
    </message>
    <message>
        <source>Every line of an SMTP reply begins with a code of three digits.</source>
        <translation>Mỗi dòng trả lời SMTP bắt đầu bằng mã gồm ba chữ số.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm xong</translation>
    </message>
    <message>
        <source>mailbox unavailable</source>
        <translation>hộp thư không dùng được</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>hết chỗ</translation>
    </message>
    <message>
        <source>error in the arguments</source>
        <translation>lỗi ở đối số</translation>
    </message>
    <message>
        <source>transaction failed</source>
        <translation>giao dịch thất bại</translation>
    </message>
    <message>
        <source>parameters not taken</source>
        <translation>tham số không được nhận</translation>
    </message>
    <message>
        <source>error in processing</source>
        <translation>lỗi khi xử lý</translation>
    </message>
    <message>
        <source>Try the same again later. A mail server would keep the message in its queue and do that by itself.</source>
        <translation>Hãy thử lại y như vậy sau. Máy chủ thư thật sẽ giữ thư trong hàng đợi và tự làm việc đó.</translation>
    </message>
    <message>
        <source>help message</source>
        <translation>trợ giúp</translation>
    </message>
    <message>
        <source>A help text, written for people. Programs skip it.</source>
        <translation>Văn bản trợ giúp, viết cho người đọc. Chương trình bỏ qua.</translation>
    </message>
    <message>
        <source>ready to start TLS</source>
        <translation>sẵn sàng bắt đầu TLS</translation>
    </message>
    <message>
        <source>The server is ready for the TLS handshake. Not another word goes in the clear.</source>
        <translation>Máy chủ sẵn sàng bắt tay TLS. Không gửi thêm lời nào không mã hóa nữa.</translation>
    </message>
    <message>
        <source>Begin the handshake; when the tunnel is up, say EHLO again.</source>
        <translation>Hãy bắt tay; khi đường hầm đã lập, nói lại EHLO.</translation>
    </message>
    <message>
        <source>service ready</source>
        <translation>dịch vụ sẵn sàng</translation>
    </message>
    <message>
        <source>The greeting: a mail server is here and ready. Its own name comes first. In SMTP the server speaks first.</source>
        <translation>Lời chào: ở đây có máy chủ thư và nó đã sẵn sàng. Tên của nó đứng đầu. Trong SMTP, máy chủ nói trước.</translation>
    </message>
    <message>
        <source>Now it is your turn: HELO or EHLO with your host name.</source>
        <translation>Giờ đến lượt bạn: HELO hoặc EHLO kèm tên máy của bạn.</translation>
    </message>
    <message>
        <source>service closing the connection</source>
        <translation>dịch vụ đóng kết nối</translation>
    </message>
    <message>
        <source>Goodbye: the server closes the connection as agreed. Whatever it accepted before stays accepted.</source>
        <translation>Tạm biệt: máy chủ đóng kết nối như đã hẹn. Những gì nó đã nhận trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>authentication succeeded</source>
        <translation>xác thực thành công</translation>
    </message>
    <message>
        <source>The server believes that you are who you say you are.</source>
        <translation>Máy chủ tin bạn đúng là người bạn nói.</translation>
    </message>
    <message>
        <source>Go on with MAIL.</source>
        <translation>Tiếp tục với MAIL.</translation>
    </message>
    <message>
        <source>The server has taken your name and answers with its own. You know each other now.</source>
        <translation>Máy chủ đã ghi tên bạn và xưng tên của nó. Giờ hai bên đã biết nhau.</translation>
    </message>
    <message>
        <source>Open a mail transaction with MAIL.</source>
        <translation>Mở giao dịch thư bằng MAIL.</translation>
    </message>
    <message>
        <source>The server answers with its name, then with one extension a line. A hyphen behind 250 means that more lines follow; a space marks the last.</source>
        <translation>Máy chủ trả lời tên của nó, rồi mỗi dòng một phần mở rộng. Dấu gạch nối sau 250 nghĩa là còn dòng nữa; dấu cách đánh dấu dòng cuối.</translation>
    </message>
    <message>
        <source>The sender is accepted and a mail transaction is open. Nobody has checked that this sender is really you.</source>
        <translation>Người gửi được chấp nhận và giao dịch thư đã mở. Chưa ai kiểm tra người gửi này có đúng là bạn không.</translation>
    </message>
    <message>
        <source>Name a recipient with RCPT.</source>
        <translation>Nêu người nhận bằng RCPT.</translation>
    </message>
    <message>
        <source>This recipient is accepted. Nothing is delivered yet: the message has not come.</source>
        <translation>Người nhận này được chấp nhận. Chưa có gì được phát: thư chưa đến.</translation>
    </message>
    <message>
        <source>Name further recipients with RCPT, or send the message with DATA.</source>
        <translation>Nêu thêm người nhận bằng RCPT, hoặc gửi thư bằng DATA.</translation>
    </message>
    <message>
        <source>These octets of the message have arrived.</source>
        <translation>Các octet này của thư đã đến nơi.</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>thư được chấp nhận</translation>
    </message>
    <message>
        <source>The most important reply of all: from now on the server answers for the message. It delivers it, or sends a bounce.</source>
        <translation>Trả lời quan trọng nhất: từ giờ máy chủ chịu trách nhiệm về thư. Nó sẽ phát thư, hoặc gửi thư báo lỗi.</translation>
    </message>
    <message>
        <source>Send the next message with MAIL, or leave with QUIT.</source>
        <translation>Gửi thư tiếp theo bằng MAIL, hoặc rời đi bằng QUIT.</translation>
    </message>
    <message>
        <source>The server has forgotten sender, recipients and text. It still knows your name.</source>
        <translation>Máy chủ đã quên người gửi, người nhận và nội dung. Nó vẫn nhớ tên bạn.</translation>
    </message>
    <message>
        <source>Open a new transaction with MAIL.</source>
        <translation>Mở giao dịch mới bằng MAIL.</translation>
    </message>
    <message>
        <source>The server is alive. Nothing has changed.</source>
        <translation>Máy chủ còn sống. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The user exists; the full name and the mailbox are given.</source>
        <translation>Người dùng tồn tại; họ tên và hộp thư được nêu.</translation>
    </message>
    <message>
        <source>The members of the mailing list, one a line.</source>
        <translation>Các thành viên của danh sách thư, mỗi dòng một người.</translation>
    </message>
    <message>
        <source>The command was done as you asked.</source>
        <translation>Lệnh đã được thực hiện như bạn yêu cầu.</translation>
    </message>
    <message>
        <source>user not local, would be forwarded</source>
        <translation>người dùng không ở đây, có thể chuyển tiếp</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server knows where it is and would pass mail on.</source>
        <translation>Hộp thư không ở máy chủ này, nhưng máy chủ biết nó ở đâu và sẽ chuyển thư tới.</translation>
    </message>
    <message>
        <source>user not local, will be forwarded</source>
        <translation>người dùng không ở đây, sẽ chuyển tiếp</translation>
    </message>
    <message>
        <source>Accepted. The mailbox is not on this server; the server passes the message on to the address it names.</source>
        <translation>Được chấp nhận. Hộp thư không ở máy chủ này; máy chủ chuyển thư đến địa chỉ nó nêu.</translation>
    </message>
    <message>
        <source>Nothing to do, but note the new address for the next time.</source>
        <translation>Không phải làm gì, nhưng hãy ghi lại địa chỉ mới cho lần sau.</translation>
    </message>
    <message>
        <source>cannot verify, but will try</source>
        <translation>không xác nhận được, nhưng sẽ thử</translation>
    </message>
    <message>
        <source>Neither yes nor no. The server will take mail for that address and try to deliver it. Most servers say this to everyone, so that spammers learn nothing (RFC 5321 section 7.3).</source>
        <translation>Không phải có, cũng không phải không. Máy chủ sẽ nhận thư cho địa chỉ đó và thử phát. Phần lớn máy chủ trả lời ai cũng vậy, để kẻ gửi thư rác không biết gì (RFC 5321, mục 7.3).</translation>
    </message>
    <message>
        <source>the server&apos;s challenge</source>
        <translation>thử thách của máy chủ</translation>
    </message>
    <message>
        <source>A step of authentication. The text behind the code is base64; decoded, it says what the server wants to know.</source>
        <translation>Một bước xác thực. Phần chữ sau mã là base64; giải mã ra sẽ biết máy chủ muốn hỏi gì.</translation>
    </message>
    <message>
        <source>Answer in base64. A lone * cancels.</source>
        <translation>Đáp bằng base64. Một dấu * đứng riêng là hủy.</translation>
    </message>
    <message>
        <source>start the message</source>
        <translation>bắt đầu gửi thư</translation>
    </message>
    <message>
        <source>The server now takes every line as message text: header fields, an empty line, the body. It does not answer until the end.</source>
        <translation>Giờ máy chủ coi mọi dòng là nội dung thư: các trường tiêu đề, dòng trống, phần thân. Nó không trả lời cho đến khi kết thúc.</translation>
    </message>
    <message>
        <source>Type the message. End it with a line that is nothing but a dot.</source>
        <translation>Hãy gõ thư. Kết thúc bằng một dòng chỉ có dấu chấm.</translation>
    </message>
    <message>
        <source>service not available, closing</source>
        <translation>dịch vụ không sẵn sàng, đóng kết nối</translation>
    </message>
    <message>
        <source>The server leaves: it is shutting down, it waited too long, or it met too many errors. This may come as the answer to any command. An unfinished transaction is lost.</source>
        <translation>Máy chủ rời đi: nó đang tắt, đã chờ quá lâu, hoặc gặp quá nhiều lỗi. Lệnh nào cũng có thể nhận trả lời này. Giao dịch dở dang bị mất.</translation>
    </message>
    <message>
        <source>Connect again and start over.</source>
        <translation>Hãy kết nối lại và làm từ đầu.</translation>
    </message>
    <message>
        <source>a password transition is needed</source>
        <translation>cần chuyển đổi mật khẩu</translation>
    </message>
    <message>
        <source>The account must log in once by a simpler mechanism before this one works for it (RFC 4954 section 6).</source>
        <translation>Tài khoản phải đăng nhập một lần bằng cơ chế đơn giản hơn thì cơ chế này mới dùng được (RFC 4954, mục 6).</translation>
    </message>
    <message>
        <source>Authenticate once with PLAIN, inside TLS.</source>
        <translation>Hãy xác thực một lần bằng PLAIN, trong TLS.</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment: it is busy, or the server wants to see whether you come back (greylisting).</source>
        <translation>Hiện không dùng được hộp thư: nó đang bận, hoặc máy chủ muốn xem bạn có quay lại không (danh sách xám).</translation>
    </message>
    <message>
        <source>Something went wrong inside the server while it took the message. Nothing was delivered; the message is still yours.</source>
        <translation>Có sự cố bên trong máy chủ khi nó nhận thư. Không có gì được phát; thư vẫn ở phía bạn.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server. Your command is not to blame.</source>
        <translation>Có sự cố bên trong máy chủ. Lệnh của bạn không có lỗi.</translation>
    </message>
    <message>
        <source>no room, or too many recipients</source>
        <translation>hết chỗ, hoặc quá nhiều người nhận</translation>
    </message>
    <message>
        <source>The server cannot take this recipient now: there is no room, or the message has as many recipients as the server takes at once. Those accepted before stay accepted.</source>
        <translation>Hiện máy chủ không nhận được người nhận này: hết chỗ, hoặc thư đã có đủ số người nhận tối đa một lần. Những người đã được chấp nhận vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Send the message to those already accepted, then the rest in a second transaction.</source>
        <translation>Gửi thư cho những người đã được chấp nhận, số còn lại gửi trong giao dịch thứ hai.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full at the moment.</source>
        <translation>Hiện máy chủ hết chỗ lưu.</translation>
    </message>
    <message>
        <source>TLS not available</source>
        <translation>TLS không dùng được</translation>
    </message>
    <message>
        <source>The server knows TLS but cannot start it at the moment.</source>
        <translation>Máy chủ biết TLS nhưng hiện không khởi động được.</translation>
    </message>
    <message>
        <source>Try later; send nothing secret in the clear meanwhile.</source>
        <translation>Hãy thử lại sau; trong lúc đó đừng gửi điều bí mật khi chưa mã hóa.</translation>
    </message>
    <message>
        <source>temporary authentication failure</source>
        <translation>xác thực thất bại tạm thời</translation>
    </message>
    <message>
        <source>The server could not check who you are, for a reason on its side. It says nothing about your password.</source>
        <translation>Máy chủ không kiểm tra được bạn là ai, vì lý do ở phía nó. Điều này không nói gì về mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>The server knows the parameter behind the address, but cannot honour it now.</source>
        <translation>Máy chủ biết tham số sau địa chỉ, nhưng hiện không đáp ứng được.</translation>
    </message>
    <message>
        <source>Try later, or send the command without that parameter.</source>
        <translation>Hãy thử lại sau, hoặc gửi lệnh không có tham số đó.</translation>
    </message>
    <message>
        <source>command not recognised</source>
        <translation>không nhận ra lệnh</translation>
    </message>
    <message>
        <source>Check the spelling of the first word. HELP lists what there is.</source>
        <translation>Kiểm tra chính tả của từ đầu. HELP liệt kê các lệnh hiện có.</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing or malformed.</source>
        <translation>Biết lệnh này, nhưng tên máy sau nó bị thiếu hoặc sai dạng.</translation>
    </message>
    <message>
        <source>Give one host name, or an address in brackets: [192.0.2.1].</source>
        <translation>Hãy cho một tên máy, hoặc địa chỉ trong ngoặc vuông: [192.0.2.1].</translation>
    </message>
    <message>
        <source>MAIL is known, but what follows it is not a correct sender.</source>
        <translation>Biết lệnh MAIL, nhưng người gửi đứng sau viết chưa đúng.</translation>
    </message>
    <message>
        <source>Write FROM:, directly followed by the address in angle brackets.</source>
        <translation>Viết FROM:, ngay sau đó là địa chỉ trong cặp dấu nhọn.</translation>
    </message>
    <message>
        <source>RCPT is known, but what follows it is not a correct recipient.</source>
        <translation>Biết lệnh RCPT, nhưng người nhận đứng sau viết chưa đúng.</translation>
    </message>
    <message>
        <source>Write TO:, directly followed by the address in angle brackets.</source>
        <translation>Viết TO:, ngay sau đó là địa chỉ trong cặp dấu nhọn.</translation>
    </message>
    <message>
        <source>Start again with AUTH.</source>
        <translation>Bắt đầu lại bằng AUTH.</translation>
    </message>
    <message>
        <source>The first word was recognised; what follows it is wrong. That is the difference from 500.</source>
        <translation>Từ đầu tiên thì biết; phần sau thì sai. Đó là điểm khác với 500.</translation>
    </message>
    <message>
        <source>Compare your line with the syntax of the command.</source>
        <translation>Hãy so dòng của bạn với cú pháp của lệnh.</translation>
    </message>
    <message>
        <source>command not implemented</source>
        <translation>lệnh không được cài đặt</translation>
    </message>
    <message>
        <source>The server knows this command by name and has chosen not to offer it.</source>
        <translation>Máy chủ biết tên lệnh này nhưng chọn không cung cấp.</translation>
    </message>
    <message>
        <source>Do without it; EHLO and HELP tell what this server offers.</source>
        <translation>Hãy làm mà không cần nó; EHLO và HELP cho biết máy chủ này có gì.</translation>
    </message>
    <message>
        <source>bad sequence of commands</source>
        <translation>sai thứ tự lệnh</translation>
    </message>
    <message>
        <source>The command is right and its moment is wrong: another command must come first, or it has already come.</source>
        <translation>Lệnh đúng nhưng sai lúc: phải có lệnh khác trước, hoặc lệnh này đã gửi rồi.</translation>
    </message>
    <message>
        <source>Send what is missing first, then this line again.</source>
        <translation>Gửi phần còn thiếu trước, rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>parameter not implemented</source>
        <translation>tham số không được cài đặt</translation>
    </message>
    <message>
        <source>The command is known, but not with this argument: a mechanism, a topic or a value that the server does not have.</source>
        <translation>Biết lệnh này, nhưng không với đối số đó: máy chủ không có cơ chế, chủ đề hoặc giá trị như vậy.</translation>
    </message>
    <message>
        <source>Choose one that the server lists in its answer to EHLO or HELP.</source>
        <translation>Chọn một trong những gì máy chủ liệt kê khi trả lời EHLO hoặc HELP.</translation>
    </message>
    <message>
        <source>host accepts no mail</source>
        <translation>máy không nhận thư</translation>
    </message>
    <message>
        <source>This host never takes mail; a small server answers only to say so, instead of keeping senders waiting (RFC 7504).</source>
        <translation>Máy này không bao giờ nhận thư; một máy chủ nhỏ chỉ trả lời để nói điều đó, cho bên gửi khỏi phải chờ (RFC 7504).</translation>
    </message>
    <message>
        <source>Give up on this host. Look up which host takes the domain&apos;s mail: its MX record.</source>
        <translation>Bỏ máy này. Hãy tra xem máy nào nhận thư của tên miền: bản ghi MX của nó.</translation>
    </message>
    <message>
        <source>authentication or TLS required</source>
        <translation>cần xác thực hoặc TLS</translation>
    </message>
    <message>
        <source>A matter of policy, not of syntax: this server wants you to start TLS or to prove who you are before it goes on.</source>
        <translation>Đây là chính sách, không phải cú pháp: máy chủ muốn bạn bật TLS hoặc chứng minh mình là ai rồi mới đi tiếp.</translation>
    </message>
    <message>
        <source>The text says which: STARTTLS or AUTH. Do that, then repeat the command.</source>
        <translation>Phần chữ nói rõ là gì: STARTTLS hay AUTH. Hãy làm điều đó, rồi gửi lại lệnh.</translation>
    </message>
    <message>
        <source>mechanism too weak</source>
        <translation>cơ chế quá yếu</translation>
    </message>
    <message>
        <source>The server refuses this way of authenticating for this account: it is too weak.</source>
        <translation>Máy chủ không cho tài khoản này xác thực theo cách đó: nó quá yếu.</translation>
    </message>
    <message>
        <source>Choose a stronger mechanism from the AUTH line of the EHLO answer.</source>
        <translation>Chọn cơ chế mạnh hơn từ dòng AUTH trong trả lời EHLO.</translation>
    </message>
    <message>
        <source>credentials invalid</source>
        <translation>tên hoặc mật khẩu không hợp lệ</translation>
    </message>
    <message>
        <source>User name or password is wrong. The server never says which of the two, so that nobody can find out names by trying.</source>
        <translation>Tên người dùng hoặc mật khẩu sai. Máy chủ không bao giờ nói là cái nào, để không ai dò được tên.</translation>
    </message>
    <message>
        <source>Decode what you sent and check it letter by letter, then start again with AUTH.</source>
        <translation>Giải mã những gì bạn đã gửi, soát từng chữ, rồi bắt đầu lại bằng AUTH.</translation>
    </message>
    <message>
        <source>encryption required for this mechanism</source>
        <translation>cơ chế này cần mã hóa</translation>
    </message>
    <message>
        <source>This mechanism shows the password to everyone on the way, so it is allowed only inside TLS. Old servers say 538; RFC 4954 no longer has this code, newer ones say 504 or 530.</source>
        <translation>Cơ chế này để lộ mật khẩu cho mọi người dọc đường, nên chỉ được dùng trong TLS. Máy chủ cũ nói 538; RFC 4954 không còn mã này, máy chủ mới nói 504 hoặc 530.</translation>
    </message>
    <message>
        <source>Start TLS first, or use a mechanism that never shows the password.</source>
        <translation>Bật TLS trước, hoặc dùng cơ chế không để lộ mật khẩu.</translation>
    </message>
    <message>
        <source>This recipient is refused for good: no such mailbox here, or the server does not pass mail on to that domain for you (relaying). The text and the enhanced code say which.</source>
        <translation>Người nhận này bị từ chối vĩnh viễn: ở đây không có hộp thư đó, hoặc máy chủ không chuyển thư của bạn tới tên miền kia (chuyển tiếp). Phần chữ và mã mở rộng nói rõ là trường hợp nào.</translation>
    </message>
    <message>
        <source>Check the address. If its domain is not this server&apos;s, find the right server by its MX record. The transaction is still open.</source>
        <translation>Kiểm tra địa chỉ. Nếu tên miền không thuộc máy chủ này, hãy tìm đúng máy chủ qua bản ghi MX. Giao dịch vẫn đang mở.</translation>
    </message>
    <message>
        <source>The server knows no such user.</source>
        <translation>Máy chủ không biết người dùng nào như vậy.</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>thư bị từ chối</translation>
    </message>
    <message>
        <source>Read the text of the reply, change the message, and start again with MAIL.</source>
        <translation>Đọc phần chữ của trả lời, sửa thư, rồi bắt đầu lại bằng MAIL.</translation>
    </message>
    <message>
        <source>action not taken</source>
        <translation>không thực hiện</translation>
    </message>
    <message>
        <source>Refused for good: the mailbox does not exist, or the server&apos;s rules forbid it.</source>
        <translation>Từ chối vĩnh viễn: hộp thư không tồn tại, hoặc quy tắc của máy chủ cấm.</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason.</source>
        <translation>Đọc phần chữ của trả lời: nó nêu lý do.</translation>
    </message>
    <message>
        <source>user not local</source>
        <translation>người dùng không ở đây</translation>
    </message>
    <message>
        <source>The mailbox has moved, and this server does not forward: it tells the new address and leaves the rest to you. Compare 251.</source>
        <translation>Hộp thư đã chuyển đi, và máy chủ này không chuyển tiếp: nó cho địa chỉ mới, phần còn lại bạn tự lo. Hãy so với 251.</translation>
    </message>
    <message>
        <source>Send to the address that the reply names.</source>
        <translation>Gửi đến địa chỉ nêu trong trả lời.</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>thư quá lớn</translation>
    </message>
    <message>
        <source>Send a smaller message. The EHLO answer tells the limit.</source>
        <translation>Gửi thư nhỏ hơn. Trả lời EHLO cho biết giới hạn.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>hộp thư đầy</translation>
    </message>
    <message>
        <source>The mailbox exists, but its storage is used up.</source>
        <translation>Hộp thư có, nhưng đã hết chỗ.</translation>
    </message>
    <message>
        <source>Only its owner can make room. Reach them another way.</source>
        <translation>Chỉ chủ hộp thư dọn được chỗ. Hãy liên lạc bằng cách khác.</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox takes. Nothing was delivered.</source>
        <translation>Thư lớn hơn mức máy chủ hoặc hộp thư nhận. Không có gì được phát.</translation>
    </message>
    <message>
        <source>storage exceeded</source>
        <translation>vượt chỗ lưu</translation>
    </message>
    <message>
        <source>More storage would be needed than is allowed.</source>
        <translation>Cần nhiều chỗ lưu hơn mức cho phép.</translation>
    </message>
    <message>
        <source>user ambiguous</source>
        <translation>tên không rõ là ai</translation>
    </message>
    <message>
        <source>Several users fit that name; the reply may list them.</source>
        <translation>Có vài người dùng khớp với tên này; trả lời có thể liệt kê họ.</translation>
    </message>
    <message>
        <source>Ask again with the full address.</source>
        <translation>Hỏi lại với địa chỉ đầy đủ.</translation>
    </message>
    <message>
        <source>mailbox name not allowed</source>
        <translation>tên hộp thư không được phép</translation>
    </message>
    <message>
        <source>The address itself is not acceptable here: its form, or the name it contains.</source>
        <translation>Bản thân địa chỉ không được nhận ở đây: dạng của nó, hoặc tên trong đó.</translation>
    </message>
    <message>
        <source>Check the address: one @, no spaces, only letters that the server takes.</source>
        <translation>Kiểm tra địa chỉ: một dấu @, không dấu cách, chỉ các chữ máy chủ nhận.</translation>
    </message>
    <message>
        <source>no SMTP service here</source>
        <translation>ở đây không có dịch vụ SMTP</translation>
    </message>
    <message>
        <source>Instead of a greeting with 220: the server answers the connection, but offers you no service.</source>
        <translation>Thay cho lời chào 220: máy chủ trả lời kết nối nhưng không phục vụ bạn.</translation>
    </message>
    <message>
        <source>The only command left is QUIT.</source>
        <translation>Chỉ còn lệnh QUIT.</translation>
    </message>
    <message>
        <source>no valid recipients</source>
        <translation>không có người nhận hợp lệ</translation>
    </message>
    <message>
        <source>No recipient has been accepted, so there is nobody to whom a message could go.</source>
        <translation>Chưa người nhận nào được chấp nhận, nên thư không có ai để gửi.</translation>
    </message>
    <message>
        <source>Name a recipient that the server accepts, then DATA again.</source>
        <translation>Nêu một người nhận mà máy chủ chấp nhận, rồi gửi lại DATA.</translation>
    </message>
    <message>
        <source>This recipient is refused for good, by the server&apos;s rules. Often: relaying denied, the server is not responsible for that domain.</source>
        <translation>Người nhận này bị từ chối vĩnh viễn, theo quy tắc của máy chủ. Thường là từ chối chuyển tiếp: máy chủ không chịu trách nhiệm cho tên miền đó.</translation>
    </message>
    <message>
        <source>Find the server that is responsible: look up the MX record of the domain.</source>
        <translation>Hãy tìm máy chủ chịu trách nhiệm: tra bản ghi MX của tên miền.</translation>
    </message>
    <message>
        <source>The server cannot or will not do it, for a reason that no other code names.</source>
        <translation>Máy chủ không thể hoặc không muốn làm, vì lý do không có mã riêng.</translation>
    </message>
    <message>
        <source>The address is fine; a parameter behind it is one that the server does not know.</source>
        <translation>Địa chỉ thì ổn; một tham số sau nó máy chủ không biết.</translation>
    </message>
    <message>
        <source>Use only parameters of extensions that EHLO has listed.</source>
        <translation>Chỉ dùng tham số của các phần mở rộng mà EHLO đã liệt kê.</translation>
    </message>
    <message>
        <source>domain accepts no mail</source>
        <translation>tên miền không nhận thư</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has said in DNS that it takes no mail at all (a null MX record, RFC 7505).</source>
        <translation>Tên miền của người nhận đã khai báo trong DNS rằng hoàn toàn không nhận thư (bản ghi MX rỗng, RFC 7505).</translation>
    </message>
    <message>
        <source>There is no address at this domain. Check the part behind the @.</source>
        <translation>Tên miền này không có địa chỉ thư nào. Kiểm tra phần sau @.</translation>
    </message>
    <message>
        <source>The mailbox: it cannot be used.</source>
        <translation>Hộp thư: không dùng được.</translation>
    </message>
    <message>
        <source>Room: storage is short, or something is too large.</source>
        <translation>Chỗ lưu: không đủ, hoặc có gì đó quá lớn.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>Kết nối đang được đóng.</translation>
    </message>
    <message>
        <source>The parameters behind the address.</source>
        <translation>Các tham số sau địa chỉ.</translation>
    </message>
    <message>
        <source>A text that helps.</source>
        <translation>Một đoạn trợ giúp.</translation>
    </message>
    <message>
        <source>The service is ready.</source>
        <translation>Dịch vụ sẵn sàng.</translation>
    </message>
    <message>
        <source>You are authenticated.</source>
        <translation>Bạn đã được xác thực.</translation>
    </message>
    <message>
        <source>The plain yes: done as asked.</source>
        <translation>Đơn giản là “được”: đã làm như yêu cầu.</translation>
    </message>
    <message>
        <source>Yes, by forwarding: the user is elsewhere.</source>
        <translation>Vâng, bằng cách chuyển tiếp: người dùng ở nơi khác.</translation>
    </message>
    <message>
        <source>A challenge that wants an answer.</source>
        <translation>Một thử thách cần câu đáp.</translation>
    </message>
    <message>
        <source>The message may come.</source>
        <translation>Mời gửi nội dung thư.</translation>
    </message>
    <message>
        <source>The stored password does not suit this mechanism yet.</source>
        <translation>Mật khẩu đã lưu chưa hợp với cơ chế này.</translation>
    </message>
    <message>
        <source>An error inside the server.</source>
        <translation>Lỗi bên trong máy chủ.</translation>
    </message>
    <message>
        <source>A service of security that is not available.</source>
        <translation>Một dịch vụ an toàn không dùng được.</translation>
    </message>
    <message>
        <source>Known, but not offered here.</source>
        <translation>Biết, nhưng ở đây không có.</translation>
    </message>
    <message>
        <source>Wrong order.</source>
        <translation>Sai thứ tự.</translation>
    </message>
    <message>
        <source>Known, but not with this parameter.</source>
        <translation>Biết, nhưng không với tham số này.</translation>
    </message>
    <message>
        <source>Something must be proved or protected first.</source>
        <translation>Phải chứng minh hoặc bảo vệ trước đã.</translation>
    </message>
    <message>
        <source>The mechanism is too weak.</source>
        <translation>Cơ chế quá yếu.</translation>
    </message>
    <message>
        <source>The proof was wrong.</source>
        <translation>Chứng minh bị sai.</translation>
    </message>
    <message>
        <source>The mechanism needs encryption around it.</source>
        <translation>Cơ chế này cần được bọc trong mã hóa.</translation>
    </message>
    <message>
        <source>The user is elsewhere.</source>
        <translation>Người dùng ở nơi khác.</translation>
    </message>
    <message>
        <source>The transaction as a whole, for a reason no other code names.</source>
        <translation>Cả giao dịch, vì lý do không có mã riêng.</translation>
    </message>
    <message>
        <source>The domain takes no mail.</source>
        <translation>Tên miền không nhận thư.</translation>
    </message>
    <message>
        <source>The largest message taken, in octets. A client may announce its size with MAIL (RFC 1870).</source>
        <translation>Thư lớn nhất được nhận, tính bằng octet. Máy khách có thể báo kích thước trong MAIL (RFC 1870).</translation>
    </message>
    <message>
        <source>Several commands may be sent at once, without waiting for each reply (RFC 2920).</source>
        <translation>Có thể gửi nhiều lệnh liền nhau, không chờ từng trả lời (RFC 2920).</translation>
    </message>
    <message>
        <source>Message text may hold octets above 127 (RFC 6152).</source>
        <translation>Nội dung thư có thể chứa octet trên 127 (RFC 6152).</translation>
    </message>
    <message>
        <source>Addresses and header may be written in any script, as UTF-8 (RFC 6531).</source>
        <translation>Địa chỉ và phần đầu thư có thể viết bằng mọi chữ viết, dạng UTF-8 (RFC 6531).</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 (RFC 2034).</source>
        <translation>Trả lời mang thêm mã thứ hai chi tiết hơn, như 5.1.1 (RFC 2034).</translation>
    </message>
    <message>
        <source>The sender may say which delivery reports it wants (RFC 3461).</source>
        <translation>Người gửi có thể nói muốn nhận báo cáo phát thư nào (RFC 3461).</translation>
    </message>
    <message>
        <source>BDAT may be used instead of DATA: chunks of counted octets (RFC 3030).</source>
        <translation>Có thể dùng BDAT thay DATA: các khối đếm theo octet (RFC 3030).</translation>
    </message>
    <message>
        <source>Messages may hold any octets at all; only with BDAT (RFC 3030).</source>
        <translation>Thư có thể chứa mọi octet; chỉ với BDAT (RFC 3030).</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel (RFC 3207).</source>
        <translation>Kết nối có thể biến thành đường hầm TLS (RFC 3207).</translation>
    </message>
    <message>
        <source>The client can prove who it is; the mechanisms follow (RFC 4954).</source>
        <translation>Máy khách có thể chứng minh mình là ai; sau đây là các cơ chế (RFC 4954).</translation>
    </message>
    <message>
        <source>The HELP command is there.</source>
        <translation>Có lệnh HELP.</translation>
    </message>
    <message>
        <source>The VRFY command is there.</source>
        <translation>Có lệnh VRFY.</translation>
    </message>
    <message>
        <source>The EXPN command is there.</source>
        <translation>Có lệnh EXPN.</translation>
    </message>
    <message>
        <source>How many messages and recipients the server takes at most (RFC 9422).</source>
        <translation>Máy chủ nhận nhiều nhất bao nhiêu thư và người nhận (RFC 9422).</translation>
    </message>
    <message>
        <source>The client may ask the server to start its queue (RFC 1985).</source>
        <translation>Máy khách có thể yêu cầu máy chủ khởi động hàng đợi (RFC 1985).</translation>
    </message>
    <message>
        <source>After authentication the roles may be swapped (RFC 2645).</source>
        <translation>Sau khi xác thực có thể đổi vai (RFC 2645).</translation>
    </message>
    <message>
        <source>A time may be set by which the message must be delivered (RFC 2852).</source>
        <translation>Có thể đặt hạn phải phát thư (RFC 2852).</translation>
    </message>
    <message>
        <source>The message may be held back until a given time (RFC 4865).</source>
        <translation>Thư có thể được giữ lại đến giờ định trước (RFC 4865).</translation>
    </message>
    <message>
        <source>Messages may carry a priority (RFC 6710).</source>
        <translation>Thư có thể mang mức ưu tiên (RFC 6710).</translation>
    </message>
    <message>
        <source>The sender may insist on TLS for the whole way (RFC 8689).</source>
        <translation>Người gửi có thể đòi TLS suốt đường đi (RFC 8689).</translation>
    </message>
    <message>
        <source>Message text may be fetched from an IMAP server (RFC 4468).</source>
        <translation>Nội dung thư có thể lấy từ máy chủ IMAP (RFC 4468).</translation>
    </message>
    <message>
        <source>The sender may ask that the mailbox still belongs to the same person (RFC 7293).</source>
        <translation>Người gửi có thể đòi hộp thư vẫn thuộc cùng một người (RFC 7293).</translation>
    </message>
    <message>
        <source>Each recipient may get a sender address of its own; an extension of Postfix.</source>
        <translation>Mỗi người nhận có thể có địa chỉ người gửi riêng; phần mở rộng của Postfix.</translation>
    </message>
    <message>
        <source>A proxy may say whom it speaks for; an extension of Postfix.</source>
        <translation>Proxy có thể nói nó thay mặt ai; phần mở rộng của Postfix.</translation>
    </message>
    <message>
        <source>A proxy may pass on what it knows of the client; an extension of Postfix.</source>
        <translation>Proxy có thể chuyển những gì nó biết về máy khách; phần mở rộng của Postfix.</translation>
    </message>
    <message>
        <source>The size of the message to come, in octets, so that the server can refuse it early.</source>
        <translation>Kích thước thư sắp gửi, tính bằng octet, để máy chủ có thể từ chối sớm.</translation>
    </message>
    <message>
        <source>What octets the text holds: 7BIT, 8BITMIME or BINARYMIME.</source>
        <translation>Nội dung chứa loại octet nào: 7BIT, 8BITMIME hay BINARYMIME.</translation>
    </message>
    <message>
        <source>This message has addresses or a header outside ASCII.</source>
        <translation>Thư này có địa chỉ hoặc phần đầu ngoài ASCII.</translation>
    </message>
    <message>
        <source>What a bounce should bring back: FULL, the whole message, or HDRS, its header.</source>
        <translation>Thư báo lỗi mang về gì: FULL là cả thư, HDRS là phần đầu thư.</translation>
    </message>
    <message>
        <source>A name for this message, which comes back in delivery reports.</source>
        <translation>Tên của thư này, sẽ quay về trong báo cáo phát thư.</translation>
    </message>
    <message>
        <source>When to report: NEVER, or SUCCESS, FAILURE, DELAY.</source>
        <translation>Khi nào báo: NEVER, hoặc SUCCESS, FAILURE, DELAY.</translation>
    </message>
    <message>
        <source>The address as the sender first wrote it, for delivery reports.</source>
        <translation>Địa chỉ như người gửi viết lúc đầu, dùng cho báo cáo phát thư.</translation>
    </message>
    <message>
        <source>Who submitted the message in the first place; &lt;&gt; means nobody knows.</source>
        <translation>Ai gửi thư này đầu tiên; &lt;&gt; nghĩa là không ai biết.</translation>
    </message>
    <message>
        <source>The time by which the message must be delivered.</source>
        <translation>Hạn phải phát thư.</translation>
    </message>
    <message>
        <source>For how many seconds to hold the message back.</source>
        <translation>Giữ thư lại bao nhiêu giây.</translation>
    </message>
    <message>
        <source>Until when to hold the message back.</source>
        <translation>Giữ thư lại đến khi nào.</translation>
    </message>
    <message>
        <source>The priority of the message, -9 to 9.</source>
        <translation>Mức ưu tiên của thư, từ -9 đến 9.</translation>
    </message>
    <message>
        <source>Deliver over TLS all the way, or not at all.</source>
        <translation>Phát qua TLS suốt đường đi, nếu không thì thôi.</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has belonged to the same person since then.</source>
        <translation>Chỉ phát nếu từ lúc đó hộp thư vẫn thuộc cùng một người.</translation>
    </message>
    <message>
        <source>Added by somebody who sent the message on, by hand.</source>
        <translation>Do người chuyển thư bằng tay thêm vào.</translation>
    </message>
    <message>
        <source>The author, as the reader sees it. It need not agree with MAIL FROM, and nobody checks it here.</source>
        <translation>Tác giả, như người đọc thấy. Không nhất thiết khớp với MAIL FROM, và ở đây không ai kiểm tra.</translation>
    </message>
    <message>
        <source>Who sent the message, where that is not the author.</source>
        <translation>Ai đã gửi thư, nếu không phải tác giả.</translation>
    </message>
    <message>
        <source>Where answers should go, where that is not the author.</source>
        <translation>Trả lời về đâu, nếu không phải cho tác giả.</translation>
    </message>
    <message>
        <source>The recipients, as the reader sees them. Delivery goes by RCPT TO alone.</source>
        <translation>Người nhận, như người đọc thấy. Việc phát chỉ dựa vào RCPT TO.</translation>
    </message>
    <message>
        <source>Who gets a copy, for everyone to see.</source>
        <translation>Ai nhận bản sao, mọi người đều thấy.</translation>
    </message>
    <message>
        <source>Who gets a copy in secret. A mail program takes this field off and keeps only the RCPT TO.</source>
        <translation>Ai nhận bản sao ẩn. Chương trình thư bỏ trường này và chỉ giữ RCPT TO.</translation>
    </message>
    <message>
        <source>What the message is about. To the server it is just text.</source>
        <translation>Thư nói về gì. Với máy chủ đó chỉ là văn bản.</translation>
    </message>
    <message>
        <source>When the author finished the message. Required (RFC 5322 section 3.6).</source>
        <translation>Khi nào tác giả viết xong thư. Bắt buộc (RFC 5322, mục 3.6).</translation>
    </message>
    <message>
        <source>A name for this message that no other has, anywhere.</source>
        <translation>Tên của thư này, không thư nào khác trên đời có.</translation>
    </message>
    <message>
        <source>The Message-ID of the message that this one answers.</source>
        <translation>Message-ID của thư mà thư này trả lời.</translation>
    </message>
    <message>
        <source>The Message-IDs of the conversation so far.</source>
        <translation>Các Message-ID của cuộc trao đổi cho đến nay.</translation>
    </message>
    <message>
        <source>A postmark: each server on the way puts one on top. Read them from the bottom up.</source>
        <translation>Dấu bưu điện: mỗi máy chủ dọc đường đóng một dấu lên trên cùng. Đọc từ dưới lên.</translation>
    </message>
    <message>
        <source>The address from MAIL FROM, written down at delivery.</source>
        <translation>Địa chỉ trong MAIL FROM, ghi lại khi phát thư.</translation>
    </message>
    <message>
        <source>Remarks on the message.</source>
        <translation>Ghi chú về thư.</translation>
    </message>
    <message>
        <source>Words to find the message by.</source>
        <translation>Từ khóa để tìm thư.</translation>
    </message>
    <message>
        <source>Says that the message follows MIME; always 1.0.</source>
        <translation>Cho biết thư theo MIME; luôn là 1.0.</translation>
    </message>
    <message>
        <source>What the body is: text, a picture, several parts; and in which character set.</source>
        <translation>Phần thân là gì: văn bản, hình, nhiều phần; và dùng bảng mã nào.</translation>
    </message>
    <message>
        <source>How the body was packed to survive the way: 7bit, quoted-printable, base64.</source>
        <translation>Phần thân được gói thế nào để chịu được đường đi: 7bit, quoted-printable, base64.</translation>
    </message>
    <message>
        <source>Whether to show this part or to offer it as a file, and the file&apos;s name.</source>
        <translation>Hiện phần này ra hay đưa thành tệp, và tên tệp.</translation>
    </message>
    <message>
        <source>A name for this part, so that another part can show it.</source>
        <translation>Tên của phần này, để phần khác hiện được nó.</translation>
    </message>
    <message>
        <source>A signature by a domain: these fields and the body have not been changed since.</source>
        <translation>Chữ ký của một tên miền: các trường này và phần thân từ đó chưa bị sửa.</translation>
    </message>
    <message>
        <source>What the receiving server found when it checked SPF, DKIM and DMARC.</source>
        <translation>Máy chủ nhận đã thấy gì khi kiểm tra SPF, DKIM và DMARC.</translation>
    </message>
    <message>
        <source>The program that wrote the message.</source>
        <translation>Chương trình đã viết thư.</translation>
    </message>
    <message>
        <source>The mailing list through which the message came.</source>
        <translation>Danh sách thư mà thư đi qua.</translation>
    </message>
    <message>
        <source>How to leave the mailing list.</source>
        <translation>Cách rời khỏi danh sách thư.</translation>
    </message>
    <message>
        <source>First send %1; then %2 will be taken.</source>
        <translation>Gửi %1 trước; sau đó %2 sẽ được nhận.</translation>
    </message>
    <message>
        <source>First send %1, then %2; after that %3 will be taken.</source>
        <translation>Gửi %1 trước, rồi %2; sau đó %3 sẽ được nhận.</translation>
    </message>
    <message>
        <source>First send %1, then %2, then %3; after that %4 will be taken.</source>
        <translation>Gửi %1 trước, rồi %2, rồi %3; sau đó %4 sẽ được nhận.</translation>
    </message>
    <message>
        <source>Send these first, in this order: %1. After that %2 will be taken.</source>
        <translation>Gửi trước, theo thứ tự này: %1. Sau đó %2 sẽ được nhận.</translation>
    </message>
    <message>
        <source>A student who does nothing would pass this goal. Put beside “not” something that has to happen.</source>
        <translation>Sinh viên không làm gì cũng đạt mục tiêu này. Bên cạnh “not” hãy đặt một điều phải xảy ra.</translation>
    </message>
    <message>
        <source>A goal has exactly one of these keys: %1.</source>
        <translation>Một mục tiêu có đúng một trong các khóa này: %1.</translation>
    </message>
    <message>
        <source>“order” goes with “all” only.</source>
        <translation>“order” chỉ đi với “all”.</translation>
    </message>
    <message>
        <source>“%1” is no order.</source>
        <translation>“%1” không phải là một thứ tự.</translation>
    </message>
    <message>
        <source>“%1” wants a list of goals.</source>
        <translation>“%1” cần một danh sách mục tiêu.</translation>
    </message>
    <message>
        <source>“code” says it already; leave “class” out.</source>
        <translation>“code” đã nói điều đó; hãy bỏ “class”.</translation>
    </message>
    <message>
        <source>“header” wants field names with what they contain, as in {Reply-To: an@hanoi.example}.</source>
        <translation>“header” cần tên trường và nội dung của chúng, như {Reply-To: an@hanoi.example}.</translation>
    </message>
    <message>
        <source>A connection is not “%1”.</source>
        <translation>Kết nối không thể “%1”.</translation>
    </message>
    <message>
        <source>A text is wanted here.</source>
        <translation>Ở đây cần một đoạn chữ.</translation>
    </message>
    <message>
        <source>“${” opens a placeholder that “}” never closes.</source>
        <translation>“${” mở một chỗ điền mà “}” không đóng.</translation>
    </message>
    <message>
        <source>Nothing is known of “${%1}”.</source>
        <translation>Không có gì tên là “${%1}”.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 không có lệnh “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no reply code of %2. A code has three digits: the first from 2 to 5, the second from 0 to 5.</source>
        <translation>“%1” không phải mã trả lời của %2. Mã có ba chữ số: đầu từ 2 đến 5, thứ hai từ 0 đến 5.</translation>
    </message>
    <message>
        <source>“%1” is no class of reply codes.</source>
        <translation>“%1” không phải loại mã trả lời.</translation>
    </message>
    <message>
        <source>“%1” is no enhanced status code; they look like 5.1.1.</source>
        <translation>“%1” không phải mã trạng thái mở rộng; chúng có dạng 5.1.1.</translation>
    </message>
    <message>
        <source>%1 has no state “%2”.</source>
        <translation>%1 không có trạng thái “%2”.</translation>
    </message>
    <message>
        <source>This lab has no model answer: lab.yaml names no “solution”.</source>
        <translation>Bài thực hành này không có lời giải mẫu: lab.yaml không nêu “solution”.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Không đọc được tệp này: %1.</translation>
    </message>
    <message>
        <source>No protocol is called “%1”.</source>
        <translation>Không có giao thức nào tên “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no id: small letters a to z, digits, and single hyphens between them.</source>
        <translation>“%1” không dùng làm id được: chỉ chữ thường a đến z, chữ số và các dấu gạch nối đơn ở giữa.</translation>
    </message>
    <message>
        <source>“variant” wants names, each with how it is drawn.</source>
        <translation>“variant” cần các tên, mỗi tên kèm cách rút giá trị.</translation>
    </message>
    <message>
        <source>“%1” is no name for a variant&apos;s value.</source>
        <translation>“%1” không dùng làm tên giá trị được.</translation>
    </message>
    <message>
        <source>A value is drawn from a list, [an, linh, wei], or by {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>Giá trị được rút từ danh sách, [an, linh, wei], hoặc bằng {random-word: 6}, {random-number: [1, 99]}.</translation>
    </message>
    <message>
        <source>“steps” wants a list of 1 to 100 steps.</source>
        <translation>“steps” cần danh sách từ 1 đến 100 bước.</translation>
    </message>
    <message>
        <source>Two steps are called “%1”.</source>
        <translation>Có hai bước cùng tên “%1”.</translation>
    </message>
    <message>
        <source>No earlier step is called “%1”.</source>
        <translation>Không có bước nào trước đó tên “%1”.</translation>
    </message>
    <message>
        <source>Helolab speaks no “%1”.</source>
        <translation>Helolab không dùng “%1”.</translation>
    </message>
    <message>
        <source>“languages” wants a list, such as [en, vi].</source>
        <translation>“languages” cần một danh sách, như [en, vi].</translation>
    </message>
    <message>
        <source>The lab&apos;s folder has no file “%1”.</source>
        <translation>Thư mục của bài thực hành không có tệp “%1”.</translation>
    </message>
    <message>
        <source>This file is missing: the lab&apos;s text in the language “%1”. Write it, or name in lab.yaml the languages that the lab speaks, as in “languages: [en]”.</source>
        <translation>Thiếu tệp này: lời của bài thực hành bằng ngôn ngữ “%1”. Hãy viết nó, hoặc nêu trong lab.yaml các ngôn ngữ của bài, như “languages: [en]”.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>%1 Possible here: %2.</source>
        <translation>%1 Ở đây có thể là: %2.</translation>
    </message>
    <message>
        <source>The text has no title: a line “# Title”.</source>
        <translation>Văn bản không có tiêu đề: một dòng “# Tiêu đề”.</translation>
    </message>
    <message>
        <source>The step “%1” has no text here: write “## %1”.</source>
        <translation>Bước “%1” không có lời ở đây: hãy viết “## %1”.</translation>
    </message>
    <message>
        <source>The step “%1” has a heading, but no text.</source>
        <translation>Bước “%1” có đề mục nhưng không có lời.</translation>
    </message>
    <message>
        <source>A text has one title; this is a second.</source>
        <translation>Một văn bản có một tiêu đề; đây là tiêu đề thứ hai.</translation>
    </message>
    <message>
        <source>lab.yaml has no step “%1”.</source>
        <translation>lab.yaml không có bước “%1”.</translation>
    </message>
    <message>
        <source>The step “%1” has its text already.</source>
        <translation>Bước “%1” đã có lời rồi.</translation>
    </message>
    <message>
        <source>“### %1” means nothing here.</source>
        <translation>“### %1” không có nghĩa gì ở đây.</translation>
    </message>
    <message>
        <source>A text begins with its title: a line “# Title”.</source>
        <translation>Văn bản bắt đầu bằng tiêu đề: một dòng “# Tiêu đề”.</translation>
    </message>
    <message>
        <source>You send %1.</source>
        <translation>Bạn gửi %1.</translation>
    </message>
    <message>
        <source>You send %1 with “%2” behind it.</source>
        <translation>Bạn gửi %1, sau nó là “%2”.</translation>
    </message>
    <message>
        <source>Its enhanced status code is %1.</source>
        <translation>Mã trạng thái mở rộng của nó là %1.</translation>
    </message>
    <message>
        <source>The reply leads to state %1.</source>
        <translation>Trả lời này dẫn đến trạng thái %1.</translation>
    </message>
    <message>
        <source>A message arrives in a mailbox.</source>
        <translation>Một bức thư đến một hộp thư.</translation>
    </message>
    <message>
        <source>A message arrives in the mailbox of %1.</source>
        <translation>Một bức thư đến hộp thư của %1.</translation>
    </message>
    <message>
        <source>It lies in the folder %1.</source>
        <translation>Nó nằm trong thư mục %1.</translation>
    </message>
    <message>
        <source>The sender on its envelope is &lt;%1&gt;.</source>
        <translation>Người gửi trên phong bì là &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Its body contains “%1”.</source>
        <translation>Phần thân có “%1”.</translation>
    </message>
    <message>
        <source>You connect to the server.</source>
        <translation>Bạn kết nối đến máy chủ.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Kết nối được đóng.</translation>
    </message>
    <message>
        <source>All of this, in this order:</source>
        <translation>Tất cả những điều này, theo thứ tự:</translation>
    </message>
    <message>
        <source>All of this, in any order:</source>
        <translation>Tất cả những điều này, thứ tự nào cũng được:</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>Một trong những điều này:</translation>
    </message>
    <message>
        <source>This must not happen:</source>
        <translation>Điều này không được xảy ra:</translation>
    </message>
    <message>
        <source>The server greets you with %1.</source>
        <translation>Máy chủ chào bạn bằng %1.</translation>
    </message>
    <message>
        <source>The server greets you.</source>
        <translation>Máy chủ chào bạn.</translation>
    </message>
    <message>
        <source>The server answers the lone dot with %1.</source>
        <translation>Máy chủ trả lời dấu chấm đứng một mình bằng %1.</translation>
    </message>
    <message>
        <source>The server answers the lone dot.</source>
        <translation>Máy chủ trả lời dấu chấm đứng một mình.</translation>
    </message>
    <message>
        <source>The server answers %1 with %2.</source>
        <translation>Máy chủ trả lời %1 bằng %2.</translation>
    </message>
    <message>
        <source>The server answers %1.</source>
        <translation>Máy chủ trả lời %1.</translation>
    </message>
    <message>
        <source>The server sends a reply %1.</source>
        <translation>Máy chủ trả lời bằng %1.</translation>
    </message>
    <message>
        <source>The server sends a reply.</source>
        <translation>Máy chủ gửi một trả lời.</translation>
    </message>
    <message>
        <source>Its header has the field %1.</source>
        <translation>Phần đầu thư có trường %1.</translation>
    </message>
    <message>
        <source>Its header field %1 contains “%2”.</source>
        <translation>Trường tiêu đề %1 có “%2”.</translation>
    </message>
    <message>
        <source>How often, at least: %1.</source>
        <translation>Số lần, ít nhất: %1.</translation>
    </message>
    <message>
        <source>The greeting was: %1</source>
        <translation>Lời chào là: %1</translation>
    </message>
    <message>
        <source>The answer to the lone dot was: %1</source>
        <translation>Trả lời cho dấu chấm đứng một mình là: %1</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>Trả lời là: %1</translation>
    </message>
    <message>
        <source>The answer to %1 was: %2</source>
        <translation>Trả lời cho %1 là: %2</translation>
    </message>
    <message>
        <source>When this answer came, the session stood in state %1: %2</source>
        <translation>Khi trả lời này đến, phiên ở trạng thái %1: %2</translation>
    </message>
    <message>
        <source>This answer led to state %1: %2</source>
        <translation>Trả lời này dẫn đến trạng thái %1: %2</translation>
    </message>
    <message>
        <source>You sent: %1</source>
        <translation>Bạn đã gửi: %1</translation>
    </message>
    <message>
        <source>A message arrived, but in the mailbox of %1.</source>
        <translation>Có một lá thư đến, nhưng vào hộp thư của %1.</translation>
    </message>
    <message>
        <source>The message for %1 lies in the folder %2.</source>
        <translation>Thư cho %1 nằm trong thư mục %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived with &lt;%2&gt; as the sender on its envelope.</source>
        <translation>Thư cho %1 đã đến, nhưng người gửi trên phong bì là &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no empty line stands between its header and its body. Send it again: header fields first, then an empty line, then the text.</source>
        <translation>Thư cho %1 đã đến, nhưng giữa phần đầu thư và phần thân không có dòng trống. Hãy gửi lại: các trường tiêu đề trước, rồi dòng trống, rồi nội dung.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has no field %2.</source>
        <translation>Thư cho %1 đã đến, nhưng phần đầu thư không có trường %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived; its header field %2 says: %3</source>
        <translation>Thư cho %1 đã đến; trường tiêu đề %2 ghi: %3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its body does not contain “%2”.</source>
        <translation>Thư cho %1 đã đến, nhưng phần thân không có “%2”.</translation>
    </message>
    <message>
        <source>Seen so far: %1.</source>
        <translation>Đến giờ đã thấy: %1.</translation>
    </message>
    <message>
        <source>This has been seen, but before its turn. Do it once more after what stands above it.</source>
        <translation>Điều này đã thấy, nhưng chưa đến lượt. Hãy làm lại một lần nữa sau khi đạt mục phía trên.</translation>
    </message>
    <message>
        <source>It has happened all the same. Start the lab afresh with Reset.</source>
        <translation>Điều này vẫn xảy ra. Hãy bắt đầu lại bài thực hành bằng nút Làm lại.</translation>
    </message>
    <message>
        <source>Lists and maps are nested too deeply here.</source>
        <translation>Danh sách và ánh xạ lồng nhau quá sâu ở đây.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Đây không phải YAML hợp lệ: %1.</translation>
    </message>
    <message>
        <source>Here stands “%1”: keys with values are wanted.</source>
        <translation>Ở đây là “%1”, mà cần các khóa có giá trị.</translation>
    </message>
    <message>
        <source>“%1” is no key of “%2”.</source>
        <translation>“%1” không phải khóa của “%2”.</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time.</source>
        <translation>Khóa “%1” đứng ở đây lần thứ hai.</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”.</source>
        <translation>“%1” thiếu khóa “%2”.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>“%1” cần một đoạn chữ.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3.</source>
        <translation>“%1” cần một số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1:%2: expected %3, got %4</source>
        <translation>%1:%2: mong đợi %3, nhận được %4</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>im lặng</translation>
    </message>
    <message>
        <source>a server that keeps its own time</source>
        <translation>một máy chủ giữ giờ riêng</translation>
    </message>
    <message>
        <source>the server in state %1</source>
        <translation>máy chủ ở trạng thái %1</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>không còn gì nữa</translation>
    </message>
    <message>
        <source>The largest message that the server takes, in octets; MAIL may name the size beforehand.</source>
        <translation>Thư lớn nhất máy chủ nhận, tính bằng octet; MAIL có thể nêu kích thước trước.</translation>
    </message>
    <message>
        <source>Several commands may be sent in one go, without waiting for each reply.</source>
        <translation>Có thể gửi nhiều lệnh một lượt, không chờ từng trả lời.</translation>
    </message>
    <message>
        <source>Message text may contain octets above 127, announced with BODY=8BITMIME.</source>
        <translation>Nội dung thư có thể chứa octet trên 127, báo trước bằng BODY=8BITMIME.</translation>
    </message>
    <message>
        <source>Addresses and header fields may be written in any script, in UTF-8.</source>
        <translation>Địa chỉ và trường tiêu đề có thể viết bằng mọi chữ viết, dạng UTF-8.</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 behind the three digits.</source>
        <translation>Sau ba chữ số, trả lời mang mã thứ hai chi tiết hơn như 5.1.1.</translation>
    </message>
    <message>
        <source>The client may say when it wants to be told about the delivery, and how.</source>
        <translation>Máy khách có thể nói khi nào và bằng cách nào muốn được báo về việc phát thư.</translation>
    </message>
    <message>
        <source>The message may come in counted chunks with BDAT instead of DATA.</source>
        <translation>Có thể gửi thư thành từng khối đếm trước bằng BDAT thay cho DATA.</translation>
    </message>
    <message>
        <source>The message may be binary, lines or not; it must then come with BDAT.</source>
        <translation>Thư có thể là nhị phân, có dòng hay không; khi đó phải dùng BDAT.</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel.</source>
        <translation>Kết nối có thể biến thành đường hầm TLS.</translation>
    </message>
    <message>
        <source>The client can prove who it is, by one of the mechanisms listed.</source>
        <translation>Máy khách có thể chứng minh mình là ai, bằng một trong các cơ chế được liệt kê.</translation>
    </message>
    <message>
        <source>The server answers questions about mailboxes.</source>
        <translation>Máy chủ trả lời các câu hỏi về hộp thư.</translation>
    </message>
    <message>
        <source>The server tells who is on a mailing list.</source>
        <translation>Máy chủ cho biết ai trong danh sách thư.</translation>
    </message>
    <message>
        <source>How many messages a session and how many recipients a message may have.</source>
        <translation>Một phiên được bao nhiêu thư và một thư được bao nhiêu người nhận.</translation>
    </message>
    <message>
        <source>The server explains its commands.</source>
        <translation>Máy chủ giải thích các lệnh của nó.</translation>
    </message>
    <message>
        <source>How large the message will be, in octets, so that it can be refused before it travels.</source>
        <translation>Thư sẽ lớn bao nhiêu, tính bằng octet, để có thể từ chối trước khi gửi.</translation>
    </message>
    <message>
        <source>What kind of octets the message is made of.</source>
        <translation>Thư gồm loại octet nào.</translation>
    </message>
    <message>
        <source>The addresses or the header may contain characters of any script.</source>
        <translation>Địa chỉ hoặc phần đầu thư có thể chứa ký tự của mọi chữ viết.</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header only.</source>
        <translation>Thư báo lỗi trả lại cả thư hay chỉ phần đầu thư.</translation>
    </message>
    <message>
        <source>A name of the sender&apos;s own for this transaction, repeated in a bounce.</source>
        <translation>Tên do người gửi tự đặt cho giao dịch này, lặp lại trong thư báo lỗi.</translation>
    </message>
    <message>
        <source>Who handed the message in, as a trusted server passes it on.</source>
        <translation>Ai đã nộp thư, theo lời một máy chủ được tin cậy.</translation>
    </message>
    <message>
        <source>When the sender wants to be told about this recipient.</source>
        <translation>Khi nào người gửi muốn được báo về người nhận này.</translation>
    </message>
    <message>
        <source>The address that the sender originally wrote to.</source>
        <translation>Địa chỉ mà người gửi viết lúc đầu.</translation>
    </message>
    <message>
        <source>By when the message must be delivered.</source>
        <translation>Hạn phải phát thư.</translation>
    </message>
    <message>
        <source>How long the server is to hold the message before it sends it.</source>
        <translation>Máy chủ giữ thư bao lâu trước khi gửi.</translation>
    </message>
    <message>
        <source>Until when the server is to hold the message.</source>
        <translation>Máy chủ giữ thư đến khi nào.</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>Thư khẩn đến mức nào.</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since that date.</source>
        <translation>Chỉ phát nếu từ ngày đó hộp thư vẫn cùng một chủ.</translation>
    </message>
    <message>
        <source>The server greeted you with 554: it offers no mail service on this connection. Everything except QUIT is refused (RFC 5321 section 3.1).</source>
        <translation>Máy chủ chào bạn bằng 554: trên kết nối này nó không có dịch vụ thư. Mọi lệnh trừ QUIT đều bị từ chối (RFC 5321, mục 3.1).</translation>
    </message>
    <message>
        <source>The client has not introduced itself yet. A session starts with HELO or EHLO, only then may a mail transaction begin.</source>
        <translation>Máy khách chưa tự giới thiệu. Phiên bắt đầu bằng HELO hoặc EHLO, sau đó mới được mở giao dịch thư.</translation>
    </message>
    <message>
        <source>A mail transaction is already open: one MAIL was accepted, and a transaction has exactly one sender. Finish the transaction, or drop it with RSET.</source>
        <translation>Một giao dịch thư đang mở: một MAIL đã được chấp nhận, mà mỗi giao dịch có đúng một người gửi. Hãy hoàn tất giao dịch, hoặc bỏ nó bằng RSET.</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is no mail transaction to which a recipient could belong.</source>
        <translation>Máy khách chưa tự giới thiệu, và chưa mở giao dịch thư nào để nêu người nhận.</translation>
    </message>
    <message>
        <source>No mail transaction is open. MAIL opens one by naming the sender; recipients come after it.</source>
        <translation>Chưa có giao dịch thư nào mở. MAIL mở giao dịch bằng cách nêu người gửi; người nhận đến sau đó.</translation>
    </message>
    <message>
        <source>The first BDAT chunk has been taken: the list of recipients is closed.</source>
        <translation>Khối BDAT đầu tiên đã được nhận: danh sách người nhận đã đóng.</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is neither a sender nor a recipient for a message.</source>
        <translation>Máy khách chưa tự giới thiệu, và thư chưa có người gửi lẫn người nhận.</translation>
    </message>
    <message>
        <source>No mail transaction is open: the server knows neither sender nor recipients, so it cannot take a message.</source>
        <translation>Chưa có giao dịch thư nào mở: máy chủ không biết người gửi lẫn người nhận, nên không thể nhận thư.</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered, so the transaction cannot go on to DATA.</source>
        <translation>Đã biết người gửi, nhưng chưa người nhận nào được chấp nhận. Thư không có người nhận thì không phát được, nên giao dịch không thể sang DATA.</translation>
    </message>
    <message>
        <source>The message is being sent in BDAT chunks. DATA and BDAT cannot be mixed in one transaction (RFC 3030 section 3).</source>
        <translation>Thư đang được gửi thành các khối BDAT. Không được trộn DATA và BDAT trong một giao dịch (RFC 3030, mục 3).</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered.</source>
        <translation>Đã biết người gửi, nhưng chưa người nhận nào được chấp nhận. Thư không có người nhận thì không phát được.</translation>
    </message>
    <message>
        <source>AUTH is an extension of SMTP: the client must say EHLO first and see AUTH in the list of extensions.</source>
        <translation>AUTH là phần mở rộng của SMTP: máy khách phải nói EHLO trước và thấy AUTH trong danh sách phần mở rộng.</translation>
    </message>
    <message>
        <source>A mail transaction is open. A client authenticates before it sends mail, not in the middle (RFC 4954 section 4).</source>
        <translation>Một giao dịch thư đang mở. Máy khách xác thực trước khi gửi thư, không phải giữa chừng (RFC 4954, mục 4).</translation>
    </message>
    <message>
        <source>STARTTLS is an extension of SMTP: the client must say EHLO first and see STARTTLS in the list of extensions.</source>
        <translation>STARTTLS là phần mở rộng của SMTP: máy khách phải nói EHLO trước và thấy STARTTLS trong danh sách phần mở rộng.</translation>
    </message>
    <message>
        <source>A mail transaction is open. The tunnel is built before mail is sent, because the server forgets everything said in the clear.</source>
        <translation>Một giao dịch thư đang mở. Đường hầm phải lập trước khi gửi thư, vì máy chủ quên mọi điều đã nói khi chưa mã hóa.</translation>
    </message>
    <message>
        <source>Introduces the client by its host name and begins the session. In the middle of a mail transaction it drops that transaction.</source>
        <translation>Giới thiệu máy khách bằng tên máy và mở đầu phiên. Giữa một giao dịch thư, nó bỏ giao dịch đó.</translation>
    </message>
    <message>
        <source>Introduces the client and asks which extensions the server has; the answer lists one a line. In the middle of a mail transaction it drops that transaction.</source>
        <translation>Giới thiệu máy khách và hỏi máy chủ có những phần mở rộng nào; trả lời liệt kê mỗi dòng một cái. Giữa một giao dịch thư, nó bỏ giao dịch đó.</translation>
    </message>
    <message>
        <source>Opens a mail transaction and names the sender: the address to which a bounce would go. &lt;&gt; means: never bounce.</source>
        <translation>Mở một giao dịch thư và nêu người gửi: địa chỉ mà thư báo lỗi sẽ quay về. &lt;&gt; nghĩa là: không bao giờ báo lỗi.</translation>
    </message>
    <message>
        <source>Names one recipient of the message. Repeat it for every further recipient; each is accepted or refused on its own.</source>
        <translation>Nêu một người nhận của thư. Lặp lại cho mỗi người nhận khác; từng người được chấp nhận hoặc từ chối riêng.</translation>
    </message>
    <message>
        <source>Asks to send the message: header, empty line, body. After 354 every line is message text, until a line that is a lone dot.</source>
        <translation>Xin gửi thư: phần đầu, dòng trống, phần thân. Sau 354, mọi dòng đều là nội dung thư, cho đến dòng chỉ có một dấu chấm.</translation>
    </message>
    <message>
        <source>Sends the next octets of the message, counted instead of ended by a dot. LAST marks the final chunk.</source>
        <translation>Gửi các octet tiếp theo của thư, được đếm trước chứ không kết thúc bằng dấu chấm. LAST đánh dấu khối cuối.</translation>
    </message>
    <message>
        <source>Drops the mail transaction: sender, recipients and text are forgotten. The session goes on.</source>
        <translation>Bỏ giao dịch thư: người gửi, người nhận và nội dung bị quên. Phiên vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Does nothing, except make the server answer: is the connection still alive?</source>
        <translation>Không làm gì, chỉ để máy chủ trả lời: kết nối còn sống không?</translation>
    </message>
    <message>
        <source>Asks whether a user or mailbox exists. Many servers answer 252 to everyone, to tell spammers nothing.</source>
        <translation>Hỏi một người dùng hoặc hộp thư có tồn tại không. Nhiều máy chủ trả lời ai cũng 252, để kẻ gửi thư rác không biết gì.</translation>
    </message>
    <message>
        <source>Asks who is on a mailing list; the answer names one member a line.</source>
        <translation>Hỏi ai trong danh sách thư; trả lời nêu mỗi dòng một thành viên.</translation>
    </message>
    <message>
        <source>Asks the server for help, in general or on one command.</source>
        <translation>Nhờ máy chủ trợ giúp, nói chung hoặc về một lệnh.</translation>
    </message>
    <message>
        <source>Ends the session. The server answers 221 and closes the connection.</source>
        <translation>Kết thúc phiên. Máy chủ trả lời 221 và đóng kết nối.</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named.</source>
        <translation>Chứng minh máy khách là ai, bằng cơ chế được nêu.</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel. After the handshake the client starts again with EHLO.</source>
        <translation>Xin biến kết nối thành đường hầm TLS. Sau khi bắt tay, máy khách bắt đầu lại bằng EHLO.</translation>
    </message>
    <message>
        <source>Wrote a message straight to the recipient&apos;s terminal, in the days when one looked at a terminal all day. Deprecated.</source>
        <translation>Viết tin thẳng lên màn hình terminal của người nhận, thời người ta ngồi trước terminal cả ngày. Đã lỗi thời.</translation>
    </message>
    <message>
        <source>Send or mail: to the terminal if the recipient was there, otherwise to the mailbox. Deprecated.</source>
        <translation>Gửi hoặc cất: lên terminal nếu người nhận đang ở đó, nếu không thì vào hộp thư. Đã lỗi thời.</translation>
    </message>
    <message>
        <source>Send and mail: to the terminal and to the mailbox as well. Deprecated.</source>
        <translation>Gửi và cất: lên terminal và cả vào hộp thư. Đã lỗi thời.</translation>
    </message>
    <message>
        <source>Swapped the roles: the server became the client and sent the mail it held. Anyone could collect anyone&apos;s mail, so it was given up.</source>
        <translation>Đổi vai: máy chủ thành máy khách và gửi thư nó đang giữ. Ai cũng lấy được thư của người khác, nên đã bị bỏ.</translation>
    </message>
    <message>
        <source>Asks the server to start its queue for a domain; it connects to that domain&apos;s own server, so nobody can steal mail by asking.</source>
        <translation>Yêu cầu máy chủ khởi động hàng đợi của một tên miền; nó tự kết nối đến máy chủ của tên miền đó, nên không ai xin mà trộm được thư.</translation>
    </message>
    <message>
        <source>TURN made safe: the roles are swapped only after authentication.</source>
        <translation>TURN an toàn: chỉ đổi vai sau khi xác thực.</translation>
    </message>
    <message>
        <source>A private extension by which a proxy tells the server whom it speaks for.</source>
        <translation>Phần mở rộng riêng: proxy cho máy chủ biết nó nói thay ai.</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to introduce itself.</source>
        <translation>Máy chủ đã chào; đến lượt máy khách tự giới thiệu.</translation>
    </message>
    <message>
        <source>The server offers no service on this connection.</source>
        <translation>Máy chủ không phục vụ trên kết nối này.</translation>
    </message>
    <message>
        <source>The transaction is dropped; the next MAIL may come.</source>
        <translation>Giao dịch đã bỏ; có thể gửi MAIL tiếp theo.</translation>
    </message>
    <message>
        <source>The client is introduced; a mail transaction may begin.</source>
        <translation>Máy khách đã giới thiệu; có thể mở giao dịch thư.</translation>
    </message>
    <message>
        <source>The client is introduced and knows the server&apos;s extensions; a mail transaction may begin.</source>
        <translation>Máy khách đã giới thiệu và biết các phần mở rộng của máy chủ; có thể mở giao dịch thư.</translation>
    </message>
    <message>
        <source>A greeting in mid-transaction works like RSET: the transaction is dropped.</source>
        <translation>Lời chào giữa giao dịch có tác dụng như RSET: giao dịch bị bỏ.</translation>
    </message>
    <message>
        <source>The sender is known; the server now waits for a recipient.</source>
        <translation>Đã biết người gửi; giờ máy chủ chờ người nhận.</translation>
    </message>
    <message>
        <source>One recipient is accepted; more may follow, or the message.</source>
        <translation>Một người nhận đã được chấp nhận; có thể nêu thêm, hoặc gửi thư.</translation>
    </message>
    <message>
        <source>One more recipient is accepted.</source>
        <translation>Thêm một người nhận được chấp nhận.</translation>
    </message>
    <message>
        <source>Everything from here on is message text, until a line that is a lone dot.</source>
        <translation>Từ đây mọi thứ đều là nội dung thư, cho đến dòng chỉ có một dấu chấm.</translation>
    </message>
    <message>
        <source>The server has taken responsibility for the message; the transaction is complete.</source>
        <translation>Máy chủ đã nhận trách nhiệm về thư; giao dịch hoàn tất.</translation>
    </message>
    <message>
        <source>The server refused the message; the transaction is over and nothing was delivered.</source>
        <translation>Máy chủ từ chối thư; giao dịch kết thúc và không có gì được phát.</translation>
    </message>
    <message>
        <source>A chunk is taken; the next may follow.</source>
        <translation>Một khối đã được nhận; có thể gửi khối tiếp theo.</translation>
    </message>
    <message>
        <source>A chunk was refused, and with it the whole message; nothing was delivered.</source>
        <translation>Một khối bị từ chối, cùng với nó là cả thư; không có gì được phát.</translation>
    </message>
    <message>
        <source>The server has sent a challenge and waits for the answer.</source>
        <translation>Máy chủ đã gửi thử thách và chờ câu đáp.</translation>
    </message>
    <message>
        <source>The client is authenticated.</source>
        <translation>Máy khách đã được xác thực.</translation>
    </message>
    <message>
        <source>The server has sent another challenge.</source>
        <translation>Máy chủ gửi thêm một thử thách.</translation>
    </message>
    <message>
        <source>Authentication has failed; the client may try again.</source>
        <translation>Xác thực thất bại; máy khách có thể thử lại.</translation>
    </message>
    <message>
        <source>The exchange was cancelled or could not be read; the client may try again.</source>
        <translation>Cuộc trao đổi bị hủy hoặc không đọc được; máy khách có thể thử lại.</translation>
    </message>
    <message>
        <source>The next octets are the TLS handshake.</source>
        <translation>Các octet tiếp theo là phần bắt tay TLS.</translation>
    </message>
    <message>
        <source>The tunnel is up; everything said in the clear is forgotten, the client greets again.</source>
        <translation>Đường hầm đã lập; mọi điều nói khi chưa mã hóa bị quên, máy khách chào lại.</translation>
    </message>
    <message>
        <source>The handshake failed; there is nothing left to talk over.</source>
        <translation>Bắt tay thất bại; không còn đường để nói chuyện.</translation>
    </message>
    <message>
        <source>There was no transaction to drop.</source>
        <translation>Không có giao dịch nào để bỏ.</translation>
    </message>
    <message>
        <source>The server is alive.</source>
        <translation>Máy chủ còn sống.</translation>
    </message>
    <message>
        <source>Asking about a mailbox changes nothing.</source>
        <translation>Hỏi về hộp thư không thay đổi gì.</translation>
    </message>
    <message>
        <source>Asking about a list changes nothing.</source>
        <translation>Hỏi về danh sách không thay đổi gì.</translation>
    </message>
    <message>
        <source>Asking for help changes nothing.</source>
        <translation>Xin trợ giúp không thay đổi gì.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Phiên đã kết thúc.</translation>
    </message>
    <message>
        <source>The server is closing the connection; an unfinished transaction is lost.</source>
        <translation>Máy chủ đang đóng kết nối; giao dịch dở dang bị mất.</translation>
    </message>
    <message>
        <source>The server has waited too long; an unfinished transaction is lost.</source>
        <translation>Máy chủ đã chờ quá lâu; giao dịch dở dang bị mất.</translation>
    </message>
    <message>
        <source>The connection is gone; an unfinished transaction is lost.</source>
        <translation>Kết nối không còn; giao dịch dở dang bị mất.</translation>
    </message>
    <message>
        <source>The server offers no service here; only QUIT is taken.</source>
        <translation>Máy chủ không phục vụ ở đây; chỉ nhận QUIT.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for HELO or EHLO.</source>
        <translation>Máy chủ đã chào và chờ HELO hoặc EHLO.</translation>
    </message>
    <message>
        <source>The client is introduced; no mail transaction is open.</source>
        <translation>Máy khách đã giới thiệu; chưa có giao dịch thư nào mở.</translation>
    </message>
    <message>
        <source>A transaction is open: the sender is known, recipients are awaited.</source>
        <translation>Một giao dịch đang mở: đã biết người gửi, đang chờ người nhận.</translation>
    </message>
    <message>
        <source>Sender and at least one recipient are known; the message may come.</source>
        <translation>Đã biết người gửi và ít nhất một người nhận; có thể gửi thư.</translation>
    </message>
    <message>
        <source>Every line is message text; a line that is a lone dot ends it.</source>
        <translation>Mọi dòng đều là nội dung thư; dòng chỉ có một dấu chấm kết thúc nó.</translation>
    </message>
    <message>
        <source>Part of the message has come in BDAT chunks; more chunks are awaited.</source>
        <translation>Một phần thư đã đến thành các khối BDAT; đang chờ khối tiếp.</translation>
    </message>
    <message>
        <source>The server waits for the client&apos;s answer to its challenge.</source>
        <translation>Máy chủ chờ máy khách đáp thử thách của nó.</translation>
    </message>
    <message>
        <source>The TLS handshake is under way.</source>
        <translation>Đang bắt tay TLS.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Cuộc đối thoại đã kết thúc.</translation>
    </message>
    <message>
        <source>This server talks about mail only inside a TLS tunnel. That is its policy, not a mistake in your command (RFC 3207 section 4).</source>
        <translation>Máy chủ này chỉ nói chuyện thư từ trong đường hầm TLS. Đó là chính sách của nó, không phải lỗi trong lệnh của bạn (RFC 3207, mục 4).</translation>
    </message>
    <message>
        <source>a TLS tunnel</source>
        <translation>đường hầm TLS</translation>
    </message>
    <message>
        <source>You introduced yourself with HELO, so both sides speak plain SMTP. Extensions and parameters may be used only after EHLO has announced them.</source>
        <translation>Bạn đã tự giới thiệu bằng HELO, nên hai bên nói SMTP cơ bản. Phần mở rộng và tham số chỉ được dùng sau khi EHLO đã thông báo chúng.</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>This server takes mail only from clients that have proved who they are. That is its policy, not a mistake in your command (RFC 4954 section 6).</source>
        <translation>Máy chủ này chỉ nhận thư từ máy khách đã chứng minh mình là ai. Đó là chính sách của nó, không phải lỗi trong lệnh của bạn (RFC 4954, mục 6).</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>xác thực</translation>
    </message>
    <message>
        <source>The client has already proved who it is; AUTH succeeds at most once in a session (RFC 4954 section 4).</source>
        <translation>Máy khách đã chứng minh mình là ai; trong một phiên AUTH chỉ thành công nhiều nhất một lần (RFC 4954, mục 4).</translation>
    </message>
    <message>
        <source>no authentication yet</source>
        <translation>chưa xác thực</translation>
    </message>
    <message>
        <source>The connection is already a TLS tunnel; a second one inside it makes no sense.</source>
        <translation>Kết nối đã là đường hầm TLS; thêm một đường hầm bên trong không có nghĩa.</translation>
    </message>
    <message>
        <source>no TLS yet</source>
        <translation>chưa có TLS</translation>
    </message>
    <message>
        <source>Nobody speaks “%1” here.</source>
        <translation>Ở đây không ai nói “%1”.</translation>
    </message>
    <message>
        <source>The manner is strict or tolerant.</source>
        <translation>Cách cư xử là strict hoặc tolerant.</translation>
    </message>
    <message>
        <source>A time is written 2026-01-05T09:00:00Z.</source>
        <translation>Thời gian viết như 2026-01-05T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Không có thiết lập “%1”.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Không có trạng thái “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>Settings stand at the top, before the conversation.</source>
        <translation>Các thiết lập đứng ở đầu, trước cuộc đối thoại.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1” đứng ở đây hai lần.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a session is a few pages.</source>
        <translation>Tệp lớn hơn %1 MiB; một phiên chỉ dài vài trang.</translation>
    </message>
    <message>
        <source>A connection is a number from 1 to %1 in angle brackets: C&lt;2&gt;:</source>
        <translation>Kết nối là số từ 1 đến %1 trong cặp dấu nhọn: C&lt;2&gt;:</translation>
    </message>
    <message>
        <source>A colon is missing here: “%1:”.</source>
        <translation>Ở đây thiếu dấu hai chấm: “%1:”.</translation>
    </message>
    <message>
        <source>CR LF is implied at the end of this line. To say yourself how it ends, write “%1-:”.</source>
        <translation>Cuối dòng này mặc định là CR LF. Muốn tự ghi cách kết thúc, hãy viết “%1-:”.</translation>
    </message>
    <message>
        <source>A setting is written “@ name: value”, for instance “@ world: textbook”.</source>
        <translation>Thiết lập viết là “@ tên: giá trị”, ví dụ “@ world: textbook”.</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis. Did you mean “%2”?</source>
        <translation>“%1” không phải chẩn đoán. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>Name the commands that must come first, or “none”.</source>
        <translation>Nêu các lệnh phải đến trước, hoặc “none”.</translation>
    </message>
    <message>
        <source>A mistake has one name, such as dot-forgotten, or “none”.</source>
        <translation>Một lỗi có một tên, như dot-forgotten, hoặc “none”.</translation>
    </message>
    <message>
        <source>A state is written with its protocol: “= smtp.Ready”.</source>
        <translation>Trạng thái viết kèm giao thức: “= smtp.Ready”.</translation>
    </message>
    <message>
        <source>Say how long, at most a day: “! wait 5m”, “! wait 90s”, “! wait 250ms”.</source>
        <translation>Nói rõ bao lâu, nhiều nhất một ngày: “! wait 5m”, “! wait 90s”, “! wait 250ms”.</translation>
    </message>
    <message>
        <source>Nothing may follow “%1”.</source>
        <translation>Sau “%1” không được có gì.</translation>
    </message>
    <message>
        <source>What happens is one of: %1.</source>
        <translation>Điều xảy ra là một trong: %1.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Did you mean “%2”?</source>
        <translation>Không có gì tên “%1”. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>No line begins like this. Did you mean “%1”?</source>
        <translation>Không dòng nào bắt đầu như vậy. Ý bạn là “%1”?</translation>
    </message>
    <message>
        <source>No line begins like this. Lines begin with C: S: = ? ! @ or #; what the client types, inside a message too, begins with “C:”.</source>
        <translation>Không dòng nào bắt đầu như vậy. Các dòng bắt đầu bằng C: S: = ? ! @ hoặc #; những gì máy khách gõ, kể cả trong thư, bắt đầu bằng “C:”.</translation>
    </message>
    <message>
        <source>A backslash is left alone at the end. Write \\ for a backslash.</source>
        <translation>Cuối dòng còn một dấu gạch chéo ngược đứng lẻ. Muốn viết dấu đó, hãy viết \\.</translation>
    </message>
    <message>
        <source>\x wants two hexadecimal digits: \x08.</source>
        <translation>\x cần hai chữ số thập lục phân: \x08.</translation>
    </message>
    <message>
        <source>Unknown escape. Known are \r \n \t \0 \e \* \\ and \x08; write \\ for a backslash.</source>
        <translation>Không biết chuỗi này. Có \r \n \t \0 \e \* \\ và \x08; muốn viết dấu gạch chéo ngược, hãy viết \\.</translation>
    </message>
    <message>
        <source>The start message does not fit the account&apos;s quota.</source>
        <translation>Thư ban đầu không vừa hạn mức của tài khoản.</translation>
    </message>
    <message>
        <source>The start messages do not fit the memory set aside for mail.</source>
        <translation>Các thư ban đầu không vừa bộ nhớ dành cho thư.</translation>
    </message>
    <message>
        <source>The account or mailbox of a start message cannot be opened.</source>
        <translation>Không mở được tài khoản hoặc hộp thư của thư ban đầu.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME@DOMAIN:PASSWORD.</source>
        <translation>“%1” không có dạng NAME@DOMAIN:PASSWORD.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form name@domain.</source>
        <translation>“%1” không phải địa chỉ dạng name@domain.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-03-01T08:30:00Z.</source>
        <translation>“%1” không phải ngày giờ; hãy viết như 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>This message has %1 octets, not %2.</source>
        <translation>Thư này có %1 octet, không phải %2.</translation>
    </message>
    <message>
        <source>The address %1 is given twice.</source>
        <translation>Địa chỉ %1 được cho hai lần.</translation>
    </message>
    <message>
        <source>%1 belongs to a domain that is not in the list of domains.</source>
        <translation>%1 thuộc tên miền không có trong danh sách tên miền.</translation>
    </message>
    <message>
        <source>%1 is on the list %2, but no account has this address.</source>
        <translation>%1 có trong danh sách %2, nhưng không tài khoản nào có địa chỉ này.</translation>
    </message>
    <message>
        <source>Mail for %1 is forwarded to %2, but no account has this address.</source>
        <translation>Thư cho %1 được chuyển tiếp đến %2, nhưng không tài khoản nào có địa chỉ này.</translation>
    </message>
    <message>
        <source>A message is meant for %1, but no account has this address.</source>
        <translation>Có thư dành cho %1, nhưng không tài khoản nào có địa chỉ này.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; no world needs that.</source>
        <translation>Tệp lớn hơn %1 MiB; không thế giới nào cần như vậy.</translation>
    </message>
    <message>
        <source>There is no world of this name, and no such file. The program&apos;s own worlds are: %1.</source>
        <translation>Không có thế giới nào tên như vậy, cũng không có tệp này. Các thế giới có sẵn: %1.</translation>
    </message>
    <message>
        <source>“%1” wants yes or no.</source>
        <translation>“%1” cần yes hoặc no.</translation>
    </message>
    <message>
        <source>“%1” wants a list.</source>
        <translation>“%1” cần một danh sách.</translation>
    </message>
    <message>
        <source>Helolab has no world “%1”.</source>
        <translation>Helolab không có thế giới nào tên “%1”.</translation>
    </message>
    <message>
        <source>The world is a file in the lab&apos;s own folder.</source>
        <translation>Thế giới là một tệp trong thư mục của chính bài thực hành.</translation>
    </message>
    <message>
        <source>A value of a variant has %1 characters at most.</source>
        <translation>Mỗi giá trị trong “variant” dài nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>YAML aliases are not taken here; write the text out.</source>
        <translation>Ở đây không dùng bí danh YAML; hãy viết đầy đủ.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1” không phải giá trị của “%2”.</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it says “%3”.</source>
        <translation>Kết nối %1: trong tệp, máy chủ nói “%2”; khi chạy lại, nó nói “%3”.</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it does not.</source>
        <translation>Kết nối %1: trong tệp, máy chủ nói “%2”; khi chạy lại thì không.</translation>
    </message>
    <message>
        <source>Connection %1: in the replay the server says “%2” here; the file leaves that out.</source>
        <translation>Kết nối %1: khi chạy lại, máy chủ nói “%2” ở đây; tệp bỏ mất câu này.</translation>
    </message>
    <message>
        <source>Connection %1 is not open here.</source>
        <translation>Ở đây kết nối %1 không mở.</translation>
    </message>
    <message>
        <source>Connection %1 was opened before.</source>
        <translation>Kết nối %1 đã được mở trước đó.</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server ends it here; in the replay it does not.</source>
        <translation>Kết nối %1: trong tệp, máy chủ ngắt kết nối ở đây; khi chạy lại thì không.</translation>
    </message>
    <message>
        <source>The lab has no step “%1”.</source>
        <translation>Bài thực hành không có bước “%1”.</translation>
    </message>
    <message>
        <source>The file says that the step “%1” was passed; in the replay it is not.</source>
        <translation>Tệp ghi rằng đã đạt bước “%1”; khi chạy lại thì không đạt.</translation>
    </message>
    <message>
        <source>The step “%1” takes no such answer here: it was not asked, or was answered before.</source>
        <translation>Ở đây bước “%1” không nhận câu trả lời như vậy: nó không được hỏi, hoặc đã được trả lời trước đó.</translation>
    </message>
    <message>
        <source>From here on nothing was replayed: the attempt is longer than anybody types.</source>
        <translation>Từ đây trở đi không chạy lại nữa: bài làm dài hơn mức một người có thể gõ.</translation>
    </message>
    <message>
        <source>Your attempt could not be saved: %1. It is kept as long as the program runs, and saved as soon as that can be done.</source>
        <translation>Không lưu được bài làm của bạn: %1. Nó được giữ chừng nào chương trình còn chạy, và sẽ được lưu ngay khi có thể.</translation>
    </message>
    <message>
        <source>This is an attempt at the lab “%1”, not at “%2”.</source>
        <translation>Đây là bài làm của bài thực hành “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>This attempt is open in another window of Helolab.</source>
        <translation>Bài làm này đang mở trong một cửa sổ Helolab khác.</translation>
    </message>
    <message>
        <source>This attempt has grown too large: what you do from here on is not recorded. Begin the lab anew.</source>
        <translation>Bài làm này đã quá lớn: những gì bạn làm từ đây không được ghi lại. Hãy bắt đầu lại bài thực hành.</translation>
    </message>
    <message>
        <source>This attempt was written by a newer Helolab (format %1); this one reads format %2. Use the newer program.</source>
        <translation>Bài làm này do một Helolab mới hơn ghi (định dạng %1); bản này đọc định dạng %2. Hãy dùng chương trình mới hơn.</translation>
    </message>
    <message>
        <source>This is no attempt at a lab: the first line is not what an attempt begins with.</source>
        <translation>Đây không phải bài làm của một bài thực hành: dòng đầu không phải là dòng mở đầu của bài làm.</translation>
    </message>
    <message>
        <source>This Helolab knows no event “%1”; the line is left out.</source>
        <translation>Bản Helolab này không biết sự kiện “%1”; dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>This line cannot be read and is left out.</source>
        <translation>Không đọc được dòng này nên nó bị bỏ qua.</translation>
    </message>
    <message>
        <source>The last line is cut off and is left out.</source>
        <translation>Dòng cuối bị cụt nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>This attempt has more than %1 events.</source>
        <translation>Bài làm này có hơn %1 sự kiện.</translation>
    </message>
    <message>
        <source>By its time this line belongs above the one before it. It counts where it stands.</source>
        <translation>Theo thời gian của nó, dòng này phải đứng trên dòng trước. Nó được tính ở chỗ nó đang đứng.</translation>
    </message>
    <message>
        <source>This attempt is larger than %1 MiB.</source>
        <translation>Bài làm này lớn hơn %1 MiB.</translation>
    </message>
    <message>
        <source>There is no lab “%1” here.</source>
        <translation>Ở đây không có bài thực hành “%1”.</translation>
    </message>
    <message>
        <source>“mailbox” wants at least one number: of its messages, or of those with a flag.</source>
        <translation>“mailbox” cần ít nhất một con số: của các thư trong đó, hoặc của các thư mang một cờ.</translation>
    </message>
    <message>
        <source>No mistake is called “%1”.</source>
        <translation>Không có lỗi nào tên là “%1”.</translation>
    </message>
    <message>
        <source>Goals are nested too deeply here.</source>
        <translation>Các mục tiêu lồng nhau quá sâu ở đây.</translation>
    </message>
    <message>
        <source>A goal has at most %1 parts.</source>
        <translation>Một mục tiêu có nhiều nhất %1 phần.</translation>
    </message>
    <message>
        <source>“count” goes with one command, reply, message, mistake or connection, not with a group of goals, a mailbox or “at-once”.</source>
        <translation>“count” đi với một lệnh, trả lời, thư, lỗi hoặc kết nối, không đi với một nhóm mục tiêu, một hộp thư hay “at-once”.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Danh sách này trống.</translation>
    </message>
    <message>
        <source>The recipients on its envelope are these alone: %1.</source>
        <translation>Người nhận trên phong bì chỉ gồm: %1.</translation>
    </message>
    <message>
        <source>Its header has no field %1.</source>
        <translation>Phần đầu thư không có trường %1.</translation>
    </message>
    <message>
        <source>One line of its body is exactly “%1”.</source>
        <translation>Trong phần thân có một dòng đúng hệt “%1”.</translation>
    </message>
    <message>
        <source>Somewhere in it stand these octets: %1</source>
        <translation>Đâu đó trong thư có các octet này: %1</translation>
    </message>
    <message>
        <source>You make this mistake: “%1”.</source>
        <translation>Bạn phạm lỗi này: “%1”.</translation>
    </message>
    <message>
        <source>You make one of these mistakes: %1.</source>
        <translation>Bạn phạm một trong các lỗi này: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open at the same time.</source>
        <translation>
            <numerusform>Có %n kết nối mở cùng lúc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 holds %n message(s).</source>
        <translation>
            <numerusform>Thư mục %1 của %2 có %n thư.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) carry the flag %3.</source>
        <translation>
            <numerusform>Trong thư mục %1 của %2, có %n thư mang cờ %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ended, but the server had said goodbye: %1</source>
        <translation>Kết nối đã kết thúc, nhưng máy chủ đã chào tạm biệt trước: %1</translation>
    </message>
    <message>
        <source>The connection ended, but it was the server that closed it.</source>
        <translation>Kết nối đã kết thúc, nhưng chính máy chủ đã đóng nó.</translation>
    </message>
    <message>
        <source>This line was answered: %1</source>
        <translation>Dòng được trả lời là: %1</translation>
    </message>
    <message>
        <source>You have made another mistake: “%1”.</source>
        <translation>Bạn đã phạm một lỗi khác: “%1”.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”.</source>
        <translation>Thư cho %1 đã đến, nhưng trong phần thân không có dòng nào đúng hệt “%2”.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”. The nearest is “%3”.</source>
        <translation>Thư cho %1 đã đến, nhưng trong phần thân không có dòng nào đúng hệt “%2”. Dòng gần nhất là “%3”.</translation>
    </message>
    <message>
        <source>The message for %1 arrived; the recipients on its envelope are: %2.</source>
        <translation>Thư cho %1 đã đến; người nhận trên phong bì là: %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has a field %2, which says: %3</source>
        <translation>Thư cho %1 đã đến, nhưng phần đầu thư có trường %2, ghi: %3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but these octets stand nowhere in it: %2</source>
        <translation>Thư cho %1 đã đến, nhưng không chỗ nào trong thư có các octet này: %2</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 now holds %n message(s).</source>
        <translation>
            <numerusform>Thư mục %1 của %2 bây giờ có %n thư.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now carry the flag %3.</source>
        <translation>
            <numerusform>Trong thư mục %1 của %2, bây giờ có %n thư mang cờ %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n connection(s) have been open at the same time so far. Leave them open while you open the next.</source>
        <translation>
            <numerusform>Cho đến nay, nhiều nhất %n kết nối được mở cùng lúc. Hãy để chúng mở trong khi bạn mở kết nối tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is too long to be shown line by line: a demo has at most %1 lines.</source>
        <translation>Phiên này quá dài để trình diễn từng dòng: một buổi trình diễn có nhiều nhất %1 dòng.</translation>
    </message>
    <message>
        <source>There is nothing to show: no line of this session is sent.</source>
        <translation>Không có gì để trình diễn: phiên này không gửi dòng nào.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Không tạo được thư mục này.</translation>
    </message>
    <message>
        <source>There is something of this name already, and it is not written over. Choose another folder, or take it away first.</source>
        <translation>Đã có thứ mang tên này, và nó không bị ghi đè. Hãy chọn thư mục khác, hoặc dọn nó đi trước.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Không ghi được tệp này: %1.</translation>
    </message>
    <message>
        <source>texts to be judged by the teacher: %1</source>
        <translation>số câu tự luận chờ giảng viên chấm: %1</translation>
    </message>
    <message>
        <source>The attempt was replayed, and the replay bears out all that the file says.</source>
        <translation>Bài làm đã được chạy lại, và lần chạy lại cho thấy mọi điều tệp ghi là đúng.</translation>
    </message>
    <message>
        <source>The file says something else than its replay.</source>
        <translation>Tệp nói khác với lần chạy lại.</translation>
    </message>
    <message>
        <source>Points and steps on this page are those of the replay. Perhaps the file was edited, or the lab was.</source>
        <translation>Điểm và các bước trên trang này lấy từ lần chạy lại. Có thể tệp đã bị sửa, hoặc bài thực hành đã được sửa.</translation>
    </message>
    <message>
        <source>Further differences that are not listed here: %1</source>
        <translation>Số chỗ khác nữa không liệt kê ở đây: %1</translation>
    </message>
    <message>
        <source>Not all of the file could be read.</source>
        <translation>Không đọc được toàn bộ tệp.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Sinh viên</translation>
    </message>
    <message>
        <source>Student id</source>
        <translation>Mã sinh viên</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Bài thực hành</translation>
    </message>
    <message>
        <source>This student&apos;s values</source>
        <translation>Các giá trị của sinh viên này</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Thời gian làm</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Lần thử</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>No prediction was given.</source>
        <translation>Không có dự đoán nào.</translation>
    </message>
    <message>
        <source>Predicted: %1. No reply has come yet.</source>
        <translation>Dự đoán: %1. Chưa có trả lời nào.</translation>
    </message>
    <message>
        <source>Predicted: %1. What came: %2.</source>
        <translation>Dự đoán: %1. Thực tế: %2.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Chưa trả lời.</translation>
    </message>
    <message>
        <source>tries: %1</source>
        <translation>số lần thử: %1</translation>
    </message>
    <message>
        <source>Explanations asked for early: %1</source>
        <translation>Số lời giải thích xin xem sớm: %1</translation>
    </message>
    <message>
        <source>Not passed:</source>
        <translation>Chưa đạt:</translation>
    </message>
    <message>
        <source>Predictions, answers, and what is missing</source>
        <translation>Dự đoán, câu trả lời và phần còn thiếu</translation>
    </message>
    <message>
        <source>Connection %1, opened at %2</source>
        <translation>Kết nối %1, mở lúc %2</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Các trạng thái:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>What was said on the connections</source>
        <translation>Nội dung trao đổi trên các kết nối</translation>
    </message>
    <message>
        <source>No connection was opened.</source>
        <translation>Không có kết nối nào được mở.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Mong đợi: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Đã thấy: %1</translation>
    </message>
    <message>
        <source>Before you send it: which code will answer %1?</source>
        <translation>Trước khi gửi: mã nào sẽ trả lời %1?</translation>
    </message>
    <message>
        <source>Before you send it: which digit will the reply to %1 begin with?</source>
        <translation>Trước khi gửi: trả lời cho %1 sẽ bắt đầu bằng chữ số nào?</translation>
    </message>
    <message>
        <source>… lines that are not shown here: %1</source>
        <translation>… số dòng không hiện ở đây: %1</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Họ tên:</translation>
    </message>
    <message>
        <source>Student id:</source>
        <translation>Mã sinh viên:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>Your values, as Helolab shows them:</source>
        <translation>Các giá trị của bạn, như Helolab hiện ra:</translation>
    </message>
    <message>
        <source>“%1” has %2 characters at most.</source>
        <translation>“%1” có nhiều nhất %2 ký tự.</translation>
    </message>
    <message>
        <source>A course has from 1 to 200 labs.</source>
        <translation>Một khóa học có từ 1 đến 200 bài thực hành.</translation>
    </message>
    <message>
        <source>There is no lab “%1”.</source>
        <translation>Không có bài thực hành “%1”.</translation>
    </message>
    <message>
        <source>A lab needs 20 others at most.</source>
        <translation>Một bài thực hành cần nhiều nhất 20 bài khác.</translation>
    </message>
    <message>
        <source>The course has no lab “%1”.</source>
        <translation>Khóa học không có bài thực hành “%1”.</translation>
    </message>
    <message>
        <source>These labs wait for each other, so none can be begun: %1.</source>
        <translation>Các bài thực hành này chờ lẫn nhau nên không bài nào bắt đầu được: %1.</translation>
    </message>
    <message>
        <source>In this step the workbench explains only the digits. What they say together is for you to find.</source>
        <translation>Ở bước này Helolab chỉ giải thích từng chữ số. Ghép lại chúng nói gì, bạn hãy tự tìm ra.</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its first digit says how things stand.</source>
        <translation>Ở bước này Helolab không giải thích gì. Hãy đọc trả lời: chữ số đầu cho biết tình hình ra sao.</translation>
    </message>
    <message>
        <source>“random-number” wants two whole numbers from 0 to 999999, the smaller first: [1, 99].</source>
        <translation>“random-number” cần hai số nguyên từ 0 đến 999999, số nhỏ trước: [1, 99].</translation>
    </message>
    <message>
        <source>No step is called “%1”.</source>
        <translation>Không có bước nào tên “%1”.</translation>
    </message>
    <message>
        <source>“%1” names a file in the lab&apos;s own folder.</source>
        <translation>“%1” phải nêu một tệp trong thư mục của chính bài thực hành.</translation>
    </message>
    <message>
        <source>“%1” wants a list of 2 to 20 ids, as in [order, syntax].</source>
        <translation>“%1” cần danh sách từ 2 đến 20 id, như [order, syntax].</translation>
    </message>
    <message>
        <source>The question lacks its “answer”: which of them is right?</source>
        <translation>Câu hỏi thiếu “answer”: phương án nào đúng?</translation>
    </message>
    <message>
        <source>“choice” has one right answer.</source>
        <translation>“choice” chỉ có một đáp án đúng.</translation>
    </message>
    <message>
        <source>“%1” is none of the options.</source>
        <translation>“%1” không phải một trong các phương án.</translation>
    </message>
    <message>
        <source>“match” wants 2 to 20 keys, each with the id of its meaning, as in {250: done, 354: go-on}.</source>
        <translation>“match” cần từ 2 đến 20 khóa, mỗi khóa kèm id của ý nghĩa, như {250: done, 354: go-on}.</translation>
    </message>
    <message>
        <source>“number” wants the whole number that is right.</source>
        <translation>“number” cần số nguyên là đáp án đúng.</translation>
    </message>
    <message>
        <source>Write “text: true”.</source>
        <translation>Hãy viết “text: true”.</translation>
    </message>
    <message>
        <source>A question has exactly one of these keys: %1.</source>
        <translation>Một câu hỏi có đúng một trong các khóa này: %1.</translation>
    </message>
    <message>
        <source>“%1” is a word of the format; call the question otherwise.</source>
        <translation>“%1” là từ riêng của định dạng; hãy đặt tên khác cho câu hỏi.</translation>
    </message>
    <message>
        <source>“%1” says it already; leave “answer” out.</source>
        <translation>“%1” đã nói điều đó; hãy bỏ “answer”.</translation>
    </message>
    <message>
        <source>The step “%1” has neither a “goal” nor “questions”.</source>
        <translation>Bước “%1” không có “goal” cũng không có “questions”.</translation>
    </message>
    <message>
        <source>The step “%1” asks about a reply, so it needs a “goal” for which that reply comes.</source>
        <translation>Bước “%1” hỏi về một trả lời, nên cần một “goal” làm cho trả lời đó đến.</translation>
    </message>
    <message>
        <source>“questions” wants a list of 1 to 20 questions.</source>
        <translation>“questions” cần danh sách từ 1 đến 20 câu hỏi.</translation>
    </message>
    <message>
        <source>Two questions of this step are called “%1”.</source>
        <translation>Bước này có hai câu hỏi cùng tên “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no level of help.</source>
        <translation>“%1” không phải mức trợ giúp.</translation>
    </message>
    <message>
        <source>All steps are passed here; there is nothing to think about.</source>
        <translation>Đến đây mọi bước đã đạt; không còn gì để nghĩ.</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, asks for no such prediction.</source>
        <translation>Bước đang làm, “%1”, không hỏi dự đoán như vậy.</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, has no question “%2” that can be answered so.</source>
        <translation>Bước đang làm, “%1”, không có câu hỏi “%2” nào trả lời được như vậy.</translation>
    </message>
    <message>
        <source>“### %1” belongs to a step; none has begun.</source>
        <translation>“### %1” thuộc về một bước; chưa bước nào bắt đầu.</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no “predict”.</source>
        <translation>Trong lab.yaml, bước “%1” không có “predict”.</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no question “%2”.</source>
        <translation>Trong lab.yaml, bước “%1” không có câu hỏi “%2”.</translation>
    </message>
    <message>
        <source>The question “%1” has its words already.</source>
        <translation>Câu hỏi “%1” đã có lời rồi.</translation>
    </message>
    <message>
        <source>What is asked? Write “### question %1: words”.</source>
        <translation>Hỏi điều gì? Hãy viết “### question %1: lời câu hỏi”.</translation>
    </message>
    <message>
        <source>“#### %1” means nothing here.</source>
        <translation>“#### %1” không có nghĩa gì ở đây.</translation>
    </message>
    <message>
        <source>“#### because” belongs to a question; none has begun.</source>
        <translation>“#### because” thuộc về một câu hỏi; chưa câu hỏi nào bắt đầu.</translation>
    </message>
    <message>
        <source>In lab.yaml the question “%1” has no option “%2”.</source>
        <translation>Trong lab.yaml, câu hỏi “%1” không có phương án “%2”.</translation>
    </message>
    <message>
        <source>The step “%1” lacks the words of “### %2: …”.</source>
        <translation>Bước “%1” thiếu lời của “### %2: …”.</translation>
    </message>
    <message>
        <source>The question “%1” of the step “%2” lacks a line “- %3: …”.</source>
        <translation>Câu hỏi “%1” của bước “%2” thiếu dòng “- %3: …”.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Đúng rồi.</translation>
    </message>
    <message>
        <source>That is not right. The right answer is marked.</source>
        <translation>Không đúng. Đáp án đúng đã được đánh dấu.</translation>
    </message>
    <message>
        <source>That is not right. Think again; tries left: %1.</source>
        <translation>Chưa đúng. Hãy nghĩ lại; số lần thử còn lại: %1.</translation>
    </message>
    <message>
        <source>Name the question and its answer, as in “! answer why order”.</source>
        <translation>Hãy nêu câu hỏi và câu trả lời, như “! answer why order”.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1. The lab is not whole; remove its folder, and try again elsewhere.</source>
        <translation>Không ghi được tệp này: %1. Bài thực hành chưa trọn vẹn; hãy xóa thư mục của nó rồi thử lại ở chỗ khác.</translation>
    </message>
    <message>
        <source>There is a file of this name. Give a folder.</source>
        <translation>Đã có một tệp mang tên này. Hãy nêu một thư mục.</translation>
    </message>
    <message>
        <source>This folder is not empty. Give the name of a new one.</source>
        <translation>Thư mục này không trống. Hãy nêu tên một thư mục mới.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Give a place where you may write.</source>
        <translation>Không tạo được thư mục này. Hãy chọn nơi bạn được phép ghi.</translation>
    </message>
    <message>
        <source>This attempt could not be copied: %1.</source>
        <translation>Không chép được bài làm này: %1.</translation>
    </message>
    <message>
        <source>There are too many copies of this attempt here already.</source>
        <translation>Ở đây đã có quá nhiều bản sao của bài làm này.</translation>
    </message>
    <message>
        <source>This is no file: a folder, a device or a pipe is not read.</source>
        <translation>Đây không phải tệp: thư mục, thiết bị và đường ống không được đọc.</translation>
    </message>
    <message>
        <source>This file is too large; %1 is the most that is read.</source>
        <translation>Tệp này quá lớn; nhiều nhất chỉ đọc %1.</translation>
    </message>
    <message>
        <source>This file is not UTF-8: line %1, column %2 is something else. Save it as UTF-8.</source>
        <translation>Tệp này không phải UTF-8: dòng %1, cột %2 là mã khác. Hãy lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>At least one key is wanted here: which of them all?</source>
        <translation>Ở đây cần ít nhất một khóa: trong tất cả, cái nào?</translation>
    </message>
    <message>
        <source>An address stands here without &lt; and &gt;; for the empty one, &lt;&gt;, write &quot;&quot;.</source>
        <translation>Địa chỉ ở đây viết không có &lt; và &gt;; địa chỉ rỗng, &lt;&gt;, thì viết &quot;&quot;.</translation>
    </message>
    <message>
        <source>One of these is wanted: {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>Cần một trong hai: {random-word: 6} hoặc {random-number: [1, 99]}.</translation>
    </message>
    <message>
        <source>“feedback” wants words of what the student is told.</source>
        <translation>“feedback” cần vài từ trong lời báo cho sinh viên.</translation>
    </message>
    <message>
        <source>Nobody reads this text: “languages” in lab.yaml does not name “%1”.</source>
        <translation>Không ai đọc văn bản này: “languages” trong lab.yaml không nêu “%1”.</translation>
    </message>
    <message>
        <source>Nobody reads this text: Helolab speaks no “%1”, only %2.</source>
        <translation>Không ai đọc văn bản này: Helolab không nói “%1”, chỉ nói %2.</translation>
    </message>
    <message>
        <source>A lab&apos;s sessions are played in the lab&apos;s world, which lab.yaml names: leave “@ world” out.</source>
        <translation>Các phiên của bài thực hành chạy trong thế giới của bài, nêu trong lab.yaml: hãy bỏ “@ world”.</translation>
    </message>
    <message>
        <source>It is so for a student with %1.</source>
        <translation>Điều này xảy ra với sinh viên có %1.</translation>
    </message>
    <message>
        <source>The model answer does not reach this: “%1”</source>
        <translation>Lời giải mẫu không đạt được điều này: “%1”</translation>
    </message>
    <message>
        <source>What came before it was predicted does not count.</source>
        <translation>Những gì đến trước khi dự đoán thì không tính.</translation>
    </message>
    <message>
        <source>The model answer answers the question “%1” wrongly: “%2”. %3</source>
        <translation>Lời giải mẫu trả lời sai câu hỏi “%1”: “%2”. %3</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1”: its right answer, “%2”, is none that can be given.</source>
        <translation>Lời giải mẫu không trả lời câu hỏi “%1”: không ai có thể đưa ra đáp án đúng của nó, “%2”.</translation>
    </message>
    <message>
        <source>In the model answer no such reply comes once it has been predicted.</source>
        <translation>Trong lời giải mẫu, sau khi dự đoán không có trả lời nào như thế.</translation>
    </message>
    <message>
        <source>In the model answer the reply that is predicted here is %1.</source>
        <translation>Trong lời giải mẫu, trả lời được dự đoán ở đây là %1.</translation>
    </message>
    <message>
        <source>No reply %1 comes in the model answer before the step “%2” is passed, so its question never appears.</source>
        <translation>Trong lời giải mẫu không có trả lời %1 nào trước khi đạt bước “%2”, nên câu hỏi của bước này không bao giờ hiện ra.</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1” rightly at the first try.</source>
        <translation>Lời giải mẫu không trả lời đúng câu hỏi “%1” ngay lần đầu.</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too: no goal asks for a value of “variant”. Let a goal ask for a random word or number.</source>
        <translation>Lời giải của sinh viên này, sinh viên khác dùng cũng đạt: không mục tiêu nào đòi một giá trị của “variant”. Hãy để một mục tiêu đòi một từ hoặc một số ngẫu nhiên.</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too, since too many students have the same values in goals (%1). Let a goal ask for a random word or number.</source>
        <translation>Lời giải của sinh viên này, sinh viên khác dùng cũng đạt, vì quá nhiều sinh viên có cùng giá trị trong các mục tiêu (%1). Hãy để một mục tiêu đòi một từ hoặc một số ngẫu nhiên.</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”, but it passes every step.</source>
        <translation>“%1” phải dừng ở “%2”, nhưng lại đạt mọi bước.</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”; it stops at “%3”.</source>
        <translation>“%1” phải dừng ở “%2”, nhưng lại dừng ở “%3”.</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; nothing is said.</source>
        <translation>Với “%1”, sinh viên phải được báo “%2”, nhưng không có lời báo nào.</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; what is said is: %3</source>
        <translation>Với “%1”, sinh viên phải được báo “%2”; lời báo thực tế là: %3</translation>
    </message>
    <message>
        <source>This fence of ``` is not closed by another.</source>
        <translation>Khối mở bằng ``` này không có ``` đóng lại.</translation>
    </message>
    <message>
        <source>This comment is not closed by “--&gt;”.</source>
        <translation>Chú thích này không được đóng bằng “--&gt;”.</translation>
    </message>
    <message>
        <source>A heading has a space behind “%1”.</source>
        <translation>Trong tiêu đề, sau “%1” phải có dấu cách.</translation>
    </message>
    <message>
        <source>The step “%1” has no title: write “## %1: words”.</source>
        <translation>Bước “%1” không có tiêu đề: hãy viết “## %1: lời”.</translation>
    </message>
    <message>
        <source>The question “%1” has its “#### because” already.</source>
        <translation>Câu hỏi “%1” đã có “#### because” rồi.</translation>
    </message>
    <message>
        <source>This hint is empty.</source>
        <translation>Gợi ý này trống.</translation>
    </message>
    <message>
        <source>The file ends before this, at a line “---” or “...”: one file is one document. Leave that line out.</source>
        <translation>Tệp kết thúc trước chỗ này, ở một dòng “---” hoặc “...”: mỗi tệp là một tài liệu. Hãy bỏ dòng đó.</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and does not end: a closing quote is missing.</source>
        <translation>Chuỗi trong dấu nháy này bắt đầu ở dòng %1 và không kết thúc: thiếu dấu nháy đóng.</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and ends only in line %2: is a closing quote missing?</source>
        <translation>Chuỗi trong dấu nháy này bắt đầu ở dòng %1 và mãi đến dòng %2 mới kết thúc: có thiếu dấu nháy đóng không?</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Tệp này trống.</translation>
    </message>
    <message>
        <source>Between “${” and “}” a name is missing.</source>
        <translation>Giữa “${” và “}” thiếu một tên.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”.</source>
        <translation>Sau “%1:” không có gì.</translation>
    </message>
    <message>
        <source>A tab stands here; use spaces.</source>
        <translation>Ở đây là ký tự tab; hãy dùng dấu cách.</translation>
    </message>
    <message>
        <source>A text that begins with “%1” is put in quotes: “&apos;%1…&apos;”.</source>
        <translation>Văn bản bắt đầu bằng “%1” phải đặt trong dấu nháy: “&apos;%1…&apos;”.</translation>
    </message>
    <message>
        <source>A second colon stands here: a text with a colon and a space in it is put in quotes.</source>
        <translation>Ở đây có dấu hai chấm thứ hai: văn bản có dấu hai chấm kèm dấu cách phải đặt trong dấu nháy.</translation>
    </message>
    <message>
        <source>The attempt was begun with %1.</source>
        <translation>Bài làm được bắt đầu bằng %1.</translation>
    </message>
    <message>
        <source>The header has no From; RFC 5322 wants From and Date.</source>
        <translation>Phần đầu thư không có From; RFC 5322 yêu cầu From và Date.</translation>
    </message>
    <message>
        <source>The header has no Date; RFC 5322 wants From and Date.</source>
        <translation>Phần đầu thư không có Date; RFC 5322 yêu cầu From và Date.</translation>
    </message>
    <message>
        <source>The header has neither From nor Date; RFC 5322 wants both.</source>
        <translation>Phần đầu thư không có From lẫn Date; RFC 5322 yêu cầu cả hai.</translation>
    </message>
    <message>
        <source>The message has no header; RFC 5322 wants From and Date in it.</source>
        <translation>Thư không có phần đầu; RFC 5322 yêu cầu trong đó có From và Date.</translation>
    </message>
    <message>
        <source>The header lacks a required field</source>
        <translation>Phần đầu thư thiếu một trường bắt buộc</translation>
    </message>
    <message>
        <source>Enter was pressed on an empty line</source>
        <translation>Đã nhấn Enter trên một dòng trống</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood. Only inside a message an empty line has a meaning.</source>
        <translation>Dòng nào gửi đi cũng được đọc như một lệnh, kể cả khi trên đó không có gì. Việc này vô hại: cuộc trò chuyện vẫn đứng ở chỗ cũ. Chỉ ở trong thư thì dòng trống mới có ý nghĩa.</translation>
    </message>
    <message>
        <source>A space too many around the command</source>
        <translation>Thừa dấu cách quanh lệnh</translation>
    </message>
    <message>
        <source>A command begins its line, and exactly one space stands behind it.</source>
        <translation>Lệnh đứng ngay đầu dòng, và sau nó có đúng một dấu cách.</translation>
    </message>
    <message>
        <source>Permanent: as things stand, the same line will be refused again.</source>
        <translation>Vĩnh viễn: tình hình chưa đổi thì cùng dòng ấy sẽ lại bị từ chối.</translation>
    </message>
    <message>
        <source>The mailbox exists and takes no mail: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>Hộp thư có tồn tại nhưng không nhận thư: tạm thời nếu mã bắt đầu bằng 4, vĩnh viễn nếu bằng 5.</translation>
    </message>
    <message>
        <source>The mail system takes no messages: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>Hệ thống thư không nhận thư: tạm thời nếu mã bắt đầu bằng 4, vĩnh viễn nếu bằng 5.</translation>
    </message>
    <message>
        <source>Not permitted by the server&apos;s rules: this client, sender or recipient. For a foreign domain: no relaying.</source>
        <translation>Quy định của máy chủ không cho phép máy khách, người gửi hoặc người nhận này. Với tên miền khác: không chuyển tiếp.</translation>
    </message>
    <message>
        <source>The priority of the message is too low for the server to take it.</source>
        <translation>Mức ưu tiên của thư quá thấp nên máy chủ không nhận.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 is no parameter that this server knows: those may be used whose extension stands in its answer to EHLO.</source>
        <translation>Địa chỉ viết đúng. Máy chủ này không biết tham số %1: chỉ dùng được tham số của những phần mở rộng có trong trả lời EHLO của nó.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs behind %2, not behind %3.</source>
        <translation>Địa chỉ viết đúng. %1 thuộc về lệnh %2, không phải %3.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs to the extension %2, and the server has not announced that one in its answer to EHLO.</source>
        <translation>Địa chỉ viết đúng. %1 thuộc phần mở rộng %2, mà máy chủ không công bố phần này trong trả lời EHLO.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 stands alone, without = and a value.</source>
        <translation>Địa chỉ viết đúng. %1 đứng một mình, không có dấu = và giá trị.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 may stand behind it only once.</source>
        <translation>Địa chỉ viết đúng. %1 chỉ được đứng sau nó một lần.</translation>
    </message>
    <message>
        <source>A parameter behind the address is wrong</source>
        <translation>Một tham số sau địa chỉ bị sai</translation>
    </message>
    <message>
        <source>no command on the line</source>
        <translation>trên dòng không có lệnh</translation>
    </message>
    <message>
        <source>The line was empty; the server waits for a command.</source>
        <translation>Dòng này trống; máy chủ đang chờ một lệnh.</translation>
    </message>
    <message>
        <source>Nothing has changed. Type the command.</source>
        <translation>Không có gì thay đổi. Hãy gõ lệnh.</translation>
    </message>
    <message>
        <source>The server knows the first word, but not the line as a whole: it is too long, or something in it or at its end is what no command may have.</source>
        <translation>Máy chủ biết từ đầu tiên, nhưng không hiểu cả dòng: dòng quá dài, hoặc trong dòng hay ở cuối dòng có thứ mà không lệnh nào được phép có.</translation>
    </message>
    <message>
        <source>Type the line again.</source>
        <translation>Hãy gõ lại dòng này.</translation>
    </message>
    <message>
        <source>The command is known, but there is a space too many: exactly one stands behind it, and none before it.</source>
        <translation>Biết lệnh này, nhưng thừa dấu cách: sau lệnh có đúng một dấu cách, trước lệnh không có dấu nào.</translation>
    </message>
    <message>
        <source>Write the line with single spaces.</source>
        <translation>Hãy viết dòng này chỉ với một dấu cách mỗi chỗ.</translation>
    </message>
    <message>
        <source>MAIL is known and the sender behind it is right; a parameter behind the sender is not.</source>
        <translation>Biết lệnh MAIL và người gửi đứng sau viết đúng; một tham số sau người gửi thì sai.</translation>
    </message>
    <message>
        <source>Correct the parameter, or leave it out.</source>
        <translation>Hãy sửa tham số, hoặc bỏ nó đi.</translation>
    </message>
    <message>
        <source>MAIL is known; something behind it is not as the server wants it: the sender, or a parameter.</source>
        <translation>Biết lệnh MAIL; có gì đó đứng sau không đúng ý máy chủ: người gửi, hoặc một tham số.</translation>
    </message>
    <message>
        <source>RCPT is known and the recipient behind it is right; a parameter behind the recipient is not.</source>
        <translation>Biết lệnh RCPT và người nhận đứng sau viết đúng; một tham số sau người nhận thì sai.</translation>
    </message>
    <message>
        <source>RCPT is known; something behind it is not as the server wants it: the recipient, or a parameter.</source>
        <translation>Biết lệnh RCPT; có gì đó đứng sau không đúng ý máy chủ: người nhận, hoặc một tham số.</translation>
    </message>
    <message>
        <source>The sender is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>Người gửi viết đúng; nhưng máy chủ này không có tham số ở phía sau, hoặc không có giá trị ấy.</translation>
    </message>
    <message>
        <source>Give the parameter another value, or leave it out.</source>
        <translation>Hãy cho tham số một giá trị khác, hoặc bỏ nó đi.</translation>
    </message>
    <message>
        <source>The recipient is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>Người nhận viết đúng; nhưng máy chủ này không có tham số ở phía sau, hoặc không có giá trị ấy.</translation>
    </message>
    <message>
        <source>No command was recognised in the line.</source>
        <translation>Không nhận ra lệnh nào trong dòng.</translation>
    </message>
    <message>
        <source>%1: accepted here; a strict server answers %2.</source>
        <translation>%1: ở đây được chấp nhận; máy chủ nghiêm ngặt trả lời %2.</translation>
    </message>
    <message>
        <source>Accepted, though not by the grammar</source>
        <translation>Được chấp nhận, dù không đúng ngữ pháp</translation>
    </message>
    <message>
        <source>A tolerant server takes more than the grammar allows, so that no mail is lost. Whoever keeps to the grammar is understood by every server.</source>
        <translation>Máy chủ dễ dãi nhận nhiều hơn những gì ngữ pháp cho phép, để thư không bị mất. Viết đúng ngữ pháp thì máy chủ nào cũng hiểu.</translation>
    </message>
    <message>
        <source>What happens here is for you to find out. Answer the question in the lab, then it is explained here.</source>
        <translation>Điều xảy ra ở đây là để bạn tự tìm ra. Hãy trả lời câu hỏi trong bài thực hành, rồi nó sẽ được giải thích ở đây.</translation>
    </message>
    <message>
        <source>Nothing shows that this lab can be passed. Write a model answer, and name it here: “solution: solution.session”.</source>
        <translation>Chưa có gì cho thấy bài thực hành này làm được. Hãy viết một lời giải mẫu và nêu tên nó ở đây: “solution: solution.session”.</translation>
    </message>
    <message>
        <source>“hidden” goes with a “goal”: that is what is not told.</source>
        <translation>“hidden” đi cùng một “goal”: đó mới là điều được giấu.</translation>
    </message>
    <message>
        <source>What is to be found here: not found yet.</source>
        <translation>Điều cần tìm ra ở đây: chưa tìm thấy.</translation>
    </message>
    <message>
        <source>A message arrived, but it is not yet what is to be found here.</source>
        <translation>Một bức thư đã đến, nhưng đó chưa phải là điều cần tìm ra ở đây.</translation>
    </message>
    <message>
        <source>Connection %1: this reply stands in the file before the command that it answers.</source>
        <translation>Kết nối %1: trong tệp, trả lời này đứng trước lệnh mà nó trả lời.</translation>
    </message>
    <message>
        <source>The file says that the attempt speaks “%1”; the lab speaks “%2”.</source>
        <translation>Tệp ghi rằng bài làm dùng giao thức “%1”; bài thực hành dùng “%2”.</translation>
    </message>
    <message>
        <source>This is a folder or a device, and no file</source>
        <translation>Đây là thư mục hoặc thiết bị, không phải tệp</translation>
    </message>
    <message>
        <source>Hung up without an answer</source>
        <translation>Ngắt kết nối mà không trả lời</translation>
    </message>
    <message>
        <source>The server closed the connection behind the message, before it had said whether it takes it. It may be stored or lost. A client sends it once more, so that nothing is lost; that is how a recipient comes to have a message twice.</source>
        <translation>Máy chủ đã đóng kết nối ngay sau thư, trước khi cho biết có nhận thư hay không. Thư có thể đã được lưu, cũng có thể đã mất. Máy khách sẽ gửi lại lần nữa để không mất gì; vì thế mà đôi khi người nhận có một thư hai lần.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. The client cannot know what became of the command: it takes the mail for one that was answered 451, and tries again later.</source>
        <translation>Máy chủ đã đóng kết nối trước khi trả lời %1. Máy khách không thể biết lệnh ấy ra sao: nó coi như thư bị trả lời 451 và thử lại sau.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Nhiều nhất %1 sự cố.</translation>
    </message>
    <message>
        <source>A server that hangs up gives no reply: leave one of the two out.</source>
        <translation>Máy chủ ngắt kết nối thì không trả lời gì: hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>A fault says what goes wrong: give it “delay”, “hang-up” or “reply”.</source>
        <translation>Sự cố phải nói điều gì trục trặc: hãy cho nó “delay”, “hang-up” hoặc “reply”.</translation>
    </message>
    <message>
        <source>A student who types nothing passes the step “%1”: the workbench connects by itself. Name the step before it in “after”, or ask for something that the student sends.</source>
        <translation>Sinh viên không gõ gì cũng qua được bước “%1”: Helolab tự kết nối. Hãy nêu bước trước nó trong “after”, hoặc yêu cầu một điều mà sinh viên phải gửi.</translation>
    </message>
    <message>
        <source>%1 Leave the quotes out.</source>
        <translation>%1 Hãy bỏ dấu nháy.</translation>
    </message>
    <message>
        <source>%1 section %2</source>
        <translation>%1, mục %2</translation>
    </message>
    <message>
        <source>%1 appendix %2</source>
        <translation>%1, phụ lục %2</translation>
    </message>
    <message>
        <source>Its header field %1 does not contain “%2”.</source>
        <translation>Trường tiêu đề %1 không có “%2”.</translation>
    </message>
    <message>
        <source>About the command line itself: its spelling, its place in the order, or whether the server has it at all; not about a mailbox.</source>
        <translation>Về chính dòng lệnh: chính tả, vị trí trong thứ tự lệnh, hay máy chủ có lệnh đó không; không phải về hộp thư.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had judged the answer to its challenge. The client cannot know whether it was right. Authentication ends with the connection in any case: the client connects again and authenticates anew.</source>
        <translation>Máy chủ đã đóng kết nối trước khi phán xét câu đáp cho thử thách của nó. Máy khách không thể biết câu đáp đó có đúng không. Dù sao xác thực cũng hết cùng kết nối: máy khách kết nối lại và xác thực lại từ đầu.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. That command carries no mail, so none is in doubt; a transaction that was open is dropped with the connection. Whoever still needs the answer connects again and sends the command once more.</source>
        <translation>Máy chủ đã đóng kết nối trước khi trả lời %1. Lệnh này không mang thư nào, nên không có thư nào bị nghi là mất; giao dịch đang mở thì bị bỏ cùng kết nối. Ai còn cần câu trả lời thì kết nối lại và gửi lại lệnh.</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is not. Its form is %1. %2 What it is for: %3</source>
        <translation>Địa chỉ viết đúng; giá trị của tham số thì không. Dạng của nó là %1. %2 Nó dùng để làm gì: %3</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is none that this server has. Its form is %1. %2 What it is for: %3</source>
        <translation>Địa chỉ viết đúng; giá trị của tham số thì máy chủ này không có. Dạng của nó là %1. %2 Nó dùng để làm gì: %3</translation>
    </message>
    <message>
        <source>The source route is malformed</source>
        <translation>Định tuyến nguồn sai dạng</translation>
    </message>
    <message>
        <source>too many errors, closing</source>
        <translation>quá nhiều lỗi, đóng kết nối</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing.</source>
        <translation>Biết lệnh này, nhưng thiếu tên máy sau nó.</translation>
    </message>
    <message>
        <source>If you have introduced yourself before, go on with MAIL: some servers take HELO and EHLO only once.</source>
        <translation>Nếu bạn đã giới thiệu mình trước đó rồi, hãy tiếp tục với MAIL: có máy chủ chỉ nhận HELO và EHLO một lần.</translation>
    </message>
    <message>
        <source>system status, or system help</source>
        <translation>trạng thái hệ thống, hoặc trợ giúp</translation>
    </message>
    <message>
        <source>The server reports the state it is in, or tells what help it can give. The text is written for people; programs skip it.</source>
        <translation>Máy chủ báo trạng thái của mình, hoặc cho biết nó có thể trợ giúp những gì. Văn bản này viết cho người đọc; chương trình bỏ qua nó.</translation>
    </message>
    <message>
        <source>The server had nothing to forget: no transaction was open. Nothing has changed.</source>
        <translation>Máy chủ không có gì để quên: không có giao dịch nào đang mở. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection. Among the lines were header fields: they were read as commands, because the server was not waiting for a message. Nothing of that message has arrived.</source>
        <translation>Máy chủ đã phải từ chối quá nhiều dòng và đóng kết nối. Trong số đó có các trường tiêu đề: chúng bị đọc như lệnh, vì máy chủ không chờ nội dung thư. Thư đó chưa có gì đến nơi.</translation>
    </message>
    <message>
        <source>Connect again and start over. Send the header fields and the text only when DATA has been answered with 354.</source>
        <translation>Hãy kết nối lại và làm từ đầu. Chỉ gửi các trường tiêu đề và nội dung khi DATA đã được trả lời 354.</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection: it takes a client that makes so many errors for a program gone wrong. An unfinished transaction is lost.</source>
        <translation>Máy chủ đã phải từ chối quá nhiều dòng và đóng kết nối: máy khách mắc nhiều lỗi đến thế thì nó coi là một chương trình hỏng. Giao dịch chưa xong bị mất.</translation>
    </message>
    <message>
        <source>Connect again and start over. Read each refusal before you send the next line.</source>
        <translation>Hãy kết nối lại và làm từ đầu. Đọc từng lời từ chối trước khi gửi dòng tiếp theo.</translation>
    </message>
    <message>
        <source>VRFY is known, but the user or mailbox that it shall ask about is missing.</source>
        <translation>Biết lệnh VRFY, nhưng thiếu tên người dùng hay hộp thư cần hỏi.</translation>
    </message>
    <message>
        <source>Write a name or an address behind VRFY.</source>
        <translation>Hãy viết tên hoặc địa chỉ sau VRFY.</translation>
    </message>
    <message>
        <source>EXPN is known, but the mailing list that it shall ask about is missing.</source>
        <translation>Biết lệnh EXPN, nhưng thiếu danh sách thư cần hỏi.</translation>
    </message>
    <message>
        <source>Write the name or the address of a list behind EXPN.</source>
        <translation>Hãy viết tên hoặc địa chỉ của danh sách sau EXPN.</translation>
    </message>
    <message>
        <source>The first word was recognised; what must stand behind it is missing. That is the difference from 500.</source>
        <translation>Từ đầu tiên được nhận ra; thiếu phần bắt buộc phải có sau nó. Đó là chỗ khác với 500.</translation>
    </message>
    <message>
        <source>no such mailing list</source>
        <translation>không có danh sách thư đó</translation>
    </message>
    <message>
        <source>The server has no list of that name to expand: nobody has the name, a user has it, or it belongs to another domain. Some servers say so of every list, to keep its members to themselves.</source>
        <translation>Máy chủ không có danh sách nào tên đó để mở ra: không ai mang tên ấy, đó là tên một người dùng, hoặc nó thuộc miền khác. Có máy chủ trả lời như vậy với mọi danh sách, để không lộ thành viên.</translation>
    </message>
    <message>
        <source>A report on the system, or on the help that it has.</source>
        <translation>Báo về hệ thống, hoặc về trợ giúp mà nó có.</translation>
    </message>
    <message>
        <source>The command word is known, its argument is wrong or missing.</source>
        <translation>Biết từ lệnh, nhưng đối số sai hoặc thiếu.</translation>
    </message>
    <message>
        <source>The slash means “or”: one of these words is wanted.</source>
        <translation>Dấu gạch chéo nghĩa là “hoặc”: cần một trong các từ này.</translation>
    </message>
    <message>
        <source>That is a whole number of at most 20 digits.</source>
        <translation>Đó là một số nguyên, nhiều nhất 20 chữ số.</translation>
    </message>
    <message>
        <source>xtext is printable ASCII without spaces; + and = are written as +2B and +3D.</source>
        <translation>xtext là ASCII in được, không có dấu cách; + và = được viết thành +2B và +3D.</translation>
    </message>
    <message>
        <source>That is an address in xtext, where + and = are written as +2B and +3D, or &lt;&gt; where nobody knows it.</source>
        <translation>Đó là một địa chỉ ở dạng xtext, trong đó + và = được viết thành +2B và +3D; hoặc &lt;&gt; khi không ai biết địa chỉ đó.</translation>
    </message>
    <message>
        <source>That is NEVER alone, or one or more of the other words with commas between them.</source>
        <translation>Đó là NEVER đứng một mình, hoặc một hay nhiều từ còn lại, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>That is the kind of address, mostly rfc822, then a semicolon, then the address in xtext, where + and = are written as +2B and +3D.</source>
        <translation>Đó là loại địa chỉ, thường là rfc822, rồi dấu chấm phẩy, rồi địa chỉ ở dạng xtext, trong đó + và = được viết thành +2B và +3D.</translation>
    </message>
    <message>
        <source>Finish the transaction that is open, or drop it with RSET; then send this line again.</source>
        <translation>Hãy hoàn tất giao dịch đang mở, hoặc bỏ nó bằng RSET; rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>Leave with QUIT.</source>
        <translation>Hãy rời đi bằng QUIT.</translation>
    </message>
    <message>
        <source>If the sender is right as it stands, go on with RCPT. If it shall be another, send RSET and then this line again.</source>
        <translation>Nếu người gửi đã đúng, hãy tiếp tục với RCPT. Nếu muốn đổi người gửi, hãy gửi RSET rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>Send the rest of the message. A recipient who came too late gets it in a transaction of their own.</source>
        <translation>Hãy gửi nốt phần còn lại của thư. Người nhận đến muộn sẽ nhận thư trong một giao dịch riêng.</translation>
    </message>
    <message>
        <source>Send the rest of the message with BDAT, or drop it with RSET and begin again.</source>
        <translation>Hãy gửi nốt thư bằng BDAT, hoặc bỏ nó bằng RSET và làm lại.</translation>
    </message>
    <message>
        <source>Introduce yourself again, with EHLO. That drops a transaction that is open; it then begins again with MAIL.</source>
        <translation>Hãy giới thiệu lại bằng EHLO. Việc đó bỏ giao dịch đang mở; giao dịch khi ấy bắt đầu lại từ MAIL.</translation>
    </message>
    <message>
        <source>Nothing is missing: go on with MAIL.</source>
        <translation>Không thiếu gì cả: hãy tiếp tục với MAIL.</translation>
    </message>
    <message>
        <source>Nothing is missing: go on inside the tunnel.</source>
        <translation>Không thiếu gì cả: hãy tiếp tục trong đường hầm.</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it by its rules. Nothing was delivered to anybody.</source>
        <translation>Máy chủ đã đọc thư và từ chối theo quy định của nó. Thư không được phát cho ai cả.</translation>
    </message>
    <message>
        <source>The SIZE that you declared is more than the server takes.</source>
        <translation>Kích thước bạn khai trong SIZE lớn hơn mức máy chủ nhận.</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it. Nothing was delivered to anybody.</source>
        <translation>Máy chủ đã đọc thư và từ chối. Thư không được phát cho ai cả.</translation>
    </message>
    <message>
        <source>The name: it is not allowed, or several mailboxes fit it.</source>
        <translation>Tên: không được phép, hoặc khớp với nhiều hộp thư.</translation>
    </message>
    <message>
        <source>First answer the question about this reply in the lab; F7 leads there. Then it is explained here.</source>
        <translation>Trước hết hãy trả lời câu hỏi về trả lời này trong bài thực hành; F7 đưa bạn đến đó. Sau đó nó sẽ được giải thích ở đây.</translation>
    </message>
    <message>
        <source>What does the reply say, and what would you try now? Send your next line, then this one is explained.</source>
        <translation>Trả lời này nói gì, và giờ bạn sẽ thử gì? Hãy gửi dòng tiếp theo, rồi dòng này sẽ được giải thích.</translation>
    </message>
    <message>
        <source>Not told yet: the lab has a question about it.</source>
        <translation>Chưa nói ở đây: bài thực hành có câu hỏi về điều này.</translation>
    </message>
    <message>
        <source>The session is in state %1 at that moment.</source>
        <translation>Khi đó phiên ở trạng thái %1.</translation>
    </message>
    <message>
        <source>The line that it answers contains “%1”.</source>
        <translation>Dòng lệnh được trả lời có “%1”.</translation>
    </message>
    <message>
        <source>The server answers with its name, although you gave none: it is a tolerant one.</source>
        <translation>Máy chủ xưng tên của nó, dù bạn chưa nêu tên: máy chủ này dễ dãi.</translation>
    </message>
    <message>
        <source>A name belongs behind HELO. This server does without: open a mail transaction with MAIL.</source>
        <translation>Sau HELO phải có tên máy. Máy chủ này bỏ qua: mở giao dịch thư bằng MAIL.</translation>
    </message>
    <message>
        <source>The line is longer than a server must take: 512 octets with its end.</source>
        <translation>Dòng dài hơn mức mọi máy chủ buộc phải nhận: 512 octet kể cả kết thúc dòng.</translation>
    </message>
    <message>
        <source>Send a shorter line.</source>
        <translation>Hãy gửi một dòng ngắn hơn.</translation>
    </message>
    <message>
        <source>The server knows no command with that first word. What stands behind it was not even looked at.</source>
        <translation>Máy chủ không biết lệnh nào có từ đầu như vậy. Phần phía sau nó còn chưa được xem tới.</translation>
    </message>
    <message>
        <source>The mailbox is not verified; mail for it is taken all the same.</source>
        <translation>Hộp thư chưa được xác nhận; thư gửi đến vẫn được nhận.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>đã đăng nhập</translation>
    </message>
    <message>
        <source>TRANSACTION begins: the maildrop is locked for this session, and every message has got a number that stays the same until QUIT. What arrives from now on is seen in the next session.</source>
        <translation>TRANSACTION bắt đầu: maildrop được khóa cho phiên này, mỗi thư đã có một số thứ tự giữ nguyên cho đến QUIT. Thư đến từ lúc này phải đợi phiên sau mới thấy.</translation>
    </message>
    <message>
        <source>STAT and LIST tell what is there.</source>
        <translation>STAT và LIST cho biết trong đó có gì.</translation>
    </message>
    <message>
        <source>The message&apos;s number and its size. The size counts octets, not characters: the end of a line is two of them, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>Số thứ tự của thư và kích thước. Kích thước đếm octet, không đếm ký tự: cuối mỗi dòng là hai octet, CR và LF, còn một chữ ngoài ASCII chiếm vài octet.</translation>
    </message>
    <message>
        <source>the server leaves</source>
        <translation>máy chủ rời đi</translation>
    </message>
    <message>
        <source>The server ends the session by itself. UPDATE was never reached, so nothing is removed, whatever was marked. SMTP would say 421 here.</source>
        <translation>Máy chủ tự kết thúc phiên. Chưa đến UPDATE nên không xóa gì cả, dù đã đánh dấu thư nào. Ở đây SMTP sẽ nói 421.</translation>
    </message>
    <message>
        <source>Connect again, and mark anew what shall go.</source>
        <translation>Hãy kết nối lại và đánh dấu lại những thư cần xóa.</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>máy chủ đã sẵn sàng</translation>
    </message>
    <message>
        <source>The greeting: a POP3 server is here, and AUTHORIZATION begins. In POP3 the server speaks first, as in SMTP, whose greeting is 220.</source>
        <translation>Lời chào: ở đây có máy chủ POP3, và AUTHORIZATION bắt đầu. Trong POP3 máy chủ nói trước, giống SMTP; lời chào của SMTP là 220.</translation>
    </message>
    <message>
        <source>Say who you are: USER and then PASS, or APOP.</source>
        <translation>Hãy cho biết bạn là ai: USER rồi PASS, hoặc APOP.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>đã nhận tên</translation>
    </message>
    <message>
        <source>The server has heard the name, no more: it says +OK to names that nobody has, too. Whether somebody may in, the password decides.</source>
        <translation>Máy chủ mới chỉ nghe tên: với tên không ai có, nó cũng nói +OK. Có được vào hay không là do mật khẩu.</translation>
    </message>
    <message>
        <source>Send PASS with the password.</source>
        <translation>Gửi PASS kèm mật khẩu.</translation>
    </message>
    <message>
        <source>the capabilities follow</source>
        <translation>sau đây là danh sách khả năng</translation>
    </message>
    <message>
        <source>What the server can do beyond the minimum, one capability a line, up to a lone dot. EHLO asks the same of an SMTP server.</source>
        <translation>Những gì máy chủ làm được ngoài mức tối thiểu, mỗi dòng một khả năng, cho đến dấu chấm đứng một mình. Với máy chủ SMTP, EHLO hỏi điều này.</translation>
    </message>
    <message>
        <source>UTF-8 is switched on</source>
        <translation>đã bật UTF-8</translation>
    </message>
    <message>
        <source>From here on both sides may use UTF-8 in names, passwords and headers.</source>
        <translation>Từ đây hai bên có thể dùng UTF-8 trong tên, mật khẩu và phần đầu thư.</translation>
    </message>
    <message>
        <source>how many, and how large</source>
        <translation>bao nhiêu thư, lớn chừng nào</translation>
    </message>
    <message>
        <source>Two numbers for programs: how many messages there are, and how many octets they have together. What is marked as deleted is not counted. The end of a line counts as two octets, CR and LF.</source>
        <translation>Hai con số dành cho chương trình: có bao nhiêu thư, và tất cả bao nhiêu octet. Thư đã đánh dấu xóa không được tính. Cuối mỗi dòng tính là hai octet, CR và LF.</translation>
    </message>
    <message>
        <source>the list follows</source>
        <translation>sau đây là danh sách</translation>
    </message>
    <message>
        <source>One line for each message, its number and its size, up to a lone dot. The size counts octets, not characters: the end of a line is two of them, CR and LF. What is marked as deleted is left out, and the others keep their numbers.</source>
        <translation>Mỗi thư một dòng: số thứ tự và kích thước, cho đến dấu chấm đứng một mình. Kích thước đếm octet, không đếm ký tự: cuối mỗi dòng là hai octet, CR và LF. Thư đã đánh dấu xóa không có trong danh sách, các thư khác giữ nguyên số.</translation>
    </message>
    <message>
        <source>number and size</source>
        <translation>số thứ tự và kích thước</translation>
    </message>
    <message>
        <source>the message follows</source>
        <translation>sau đây là thư</translation>
    </message>
    <message>
        <source>The whole message, header, empty line and body, up to a lone dot. A line that begins with a dot comes with one more (dot-stuffing), which the client takes off again, as behind DATA in SMTP.</source>
        <translation>Toàn bộ thư: phần đầu thư, dòng trống và phần thân, cho đến dấu chấm đứng một mình. Dòng bắt đầu bằng dấu chấm được gửi kèm thêm một dấu chấm (dot-stuffing); máy khách bỏ nó đi, như sau DATA trong SMTP.</translation>
    </message>
    <message>
        <source>The message is still on the server. If it shall not stay there, mark it with DELE.</source>
        <translation>Thư vẫn còn trên máy chủ. Nếu không muốn để lại, hãy đánh dấu nó bằng DELE.</translation>
    </message>
    <message>
        <source>the beginning of the message follows</source>
        <translation>sau đây là phần đầu của thư</translation>
    </message>
    <message>
        <source>The header, the empty line, and as many lines of the body as were asked for, up to a lone dot. The message stays as it is.</source>
        <translation>Phần đầu thư, dòng trống và số dòng phần thân đã yêu cầu, cho đến dấu chấm đứng một mình. Thư vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>the unique ids follow</source>
        <translation>sau đây là các mã định danh</translation>
    </message>
    <message>
        <source>One line for each message, its number and its id, up to a lone dot. The number holds for this session, the id for as long as the message exists: by it a client knows what it has already.</source>
        <translation>Mỗi thư một dòng: số thứ tự và mã định danh, cho đến dấu chấm đứng một mình. Số chỉ có giá trị trong phiên này, mã định danh thì có giá trị chừng nào thư còn tồn tại: nhờ nó máy khách biết mình đã có thư nào.</translation>
    </message>
    <message>
        <source>number and unique id</source>
        <translation>số thứ tự và mã định danh</translation>
    </message>
    <message>
        <source>The message&apos;s number, which holds for this session, and its id, which holds for as long as the message exists.</source>
        <translation>Số thứ tự của thư chỉ có giá trị trong phiên này; mã định danh của nó có giá trị chừng nào thư còn tồn tại.</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>đã đánh dấu xóa</translation>
    </message>
    <message>
        <source>The message is marked, not gone. In this session it can no longer be fetched; it is removed in UPDATE, and only QUIT leads there.</source>
        <translation>Thư đã được đánh dấu, chưa mất. Trong phiên này không lấy nó được nữa; nó bị xóa ở UPDATE, và chỉ QUIT dẫn đến đó.</translation>
    </message>
    <message>
        <source>QUIT makes it final; RSET takes the mark off.</source>
        <translation>QUIT làm cho việc xóa có hiệu lực; RSET bỏ đánh dấu.</translation>
    </message>
    <message>
        <source>no marks any more</source>
        <translation>không còn đánh dấu nào</translation>
    </message>
    <message>
        <source>Every message that DELE had marked is back, under its old number. RSET in SMTP drops something else: the mail transaction.</source>
        <translation>Mọi thư mà DELE đã đánh dấu đều trở lại, với số cũ. RSET trong SMTP bỏ một thứ khác: giao dịch thư.</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>vẫn còn đây</translation>
    </message>
    <message>
        <source>The server is alive, and its clock for silence starts anew.</source>
        <translation>Máy chủ vẫn hoạt động, và thời gian im lặng được tính lại từ đầu.</translation>
    </message>
    <message>
        <source>the last message fetched</source>
        <translation>thư lấy sau cùng</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>tạm biệt</translation>
    </message>
    <message>
        <source>The session ends as agreed. After a login this is UPDATE: the server has removed what was marked, given the lock back, and closes the connection.</source>
        <translation>Phiên kết thúc đúng cách. Nếu đã đăng nhập thì đây là UPDATE: máy chủ đã xóa những thư được đánh dấu, mở khóa và đóng kết nối.</translation>
    </message>
    <message>
        <source>the server waits for an answer</source>
        <translation>máy chủ chờ câu trả lời</translation>
    </message>
    <message>
        <source>A plus sign alone is a challenge within AUTH; it is written in base64. SMTP says 334 for it.</source>
        <translation>Một dấu cộng đứng riêng là thử thách trong AUTH, viết bằng base64. SMTP dùng 334 cho việc này.</translation>
    </message>
    <message>
        <source>The command was done. POP3 has two words for an answer, +OK and -ERR, where SMTP has codes of three digits. What stands behind +OK depends on the command that it answers.</source>
        <translation>Lệnh đã được thực hiện. POP3 trả lời bằng hai từ, +OK và -ERR, còn SMTP dùng mã ba chữ số. Sau +OK có gì là tùy lệnh mà nó trả lời.</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>không phục vụ</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP would say 554 here.</source>
        <translation>Máy chủ không phục vụ trên kết nối này. Ở đây SMTP sẽ nói 554.</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>không có lệnh này</translation>
    </message>
    <message>
        <source>The first word is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in POP3 only the words behind -ERR tell.</source>
        <translation>Từ đầu tiên không phải là lệnh của máy chủ. SMTP có mã riêng cho việc này, 500; trong POP3 chỉ những chữ sau -ERR cho biết.</translation>
    </message>
    <message>
        <source>Look at the spelling of the first word.</source>
        <translation>Hãy xem lại chính tả của từ đầu tiên.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>không cung cấp</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP would say 502 here.</source>
        <translation>Lệnh này có thật, nhưng máy chủ này không cung cấp. Ở đây SMTP sẽ nói 502.</translation>
    </message>
    <message>
        <source>CAPA tells what the server can do.</source>
        <translation>CAPA cho biết máy chủ làm được gì.</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes, or is missing. SMTP would say 501 here.</source>
        <translation>Lệnh đã biết; phần đứng sau không phải là thứ lệnh cần, hoặc còn thiếu. Ở đây SMTP sẽ nói 501.</translation>
    </message>
    <message>
        <source>message already deleted</source>
        <translation>thư đã bị đánh dấu xóa</translation>
    </message>
    <message>
        <source>DELE has marked this message earlier in this session. Its number is not given to another one: all numbers stay as they are until the session ends.</source>
        <translation>Trước đó trong phiên này DELE đã đánh dấu thư này. Số của nó không giao cho thư khác: mọi số giữ nguyên cho đến hết phiên.</translation>
    </message>
    <message>
        <source>LIST shows what is left; RSET takes all marks off.</source>
        <translation>LIST cho biết còn lại gì; RSET bỏ mọi đánh dấu.</translation>
    </message>
    <message>
        <source>no such message</source>
        <translation>không có thư này</translation>
    </message>
    <message>
        <source>The maildrop has no message of that number. Numbers begin at 1 and go as far as the server counted at the login.</source>
        <translation>Trong maildrop không có thư mang số đó. Số bắt đầu từ 1 và đi đến con số máy chủ đếm được lúc đăng nhập.</translation>
    </message>
    <message>
        <source>LIST shows which numbers there are.</source>
        <translation>LIST cho biết có những số nào.</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>đăng nhập thất bại</translation>
    </message>
    <message>
        <source>The server does not open the maildrop. It does not say whether the name or the password was wrong: that would help only those who guess. SMTP would say 535 here.</source>
        <translation>Máy chủ không mở maildrop. Nó không nói sai tên hay sai mật khẩu: điều đó chỉ giúp kẻ đoán mò. Ở đây SMTP sẽ nói 535.</translation>
    </message>
    <message>
        <source>Begin again with USER.</source>
        <translation>Bắt đầu lại bằng USER.</translation>
    </message>
    <message>
        <source>not everything is removed</source>
        <translation>chưa xóa được hết</translation>
    </message>
    <message>
        <source>The session is over, but the server could not remove every message that was marked. Those are there again in the next session.</source>
        <translation>Phiên đã kết thúc, nhưng máy chủ không xóa được mọi thư đã đánh dấu. Những thư đó sẽ còn trong phiên sau.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>The command was not done. POP3 has no codes of three digits as SMTP has: one word, -ERR, stands for the wrong moment (503 in SMTP), wrong arguments (501), unknown commands (500) and all the rest. The reason is in the words behind it.</source>
        <translation>Lệnh không được thực hiện. POP3 không có mã ba chữ số như SMTP: một từ -ERR dùng cho cả sai thời điểm (503 trong SMTP), sai đối số (501), lệnh lạ (500) và mọi thứ khác. Lý do nằm ở những chữ đứng sau.</translation>
    </message>
    <message>
        <source>TOP: the header and the first lines of a message can be fetched.</source>
        <translation>TOP: có thể lấy phần đầu thư và vài dòng đầu của phần thân.</translation>
    </message>
    <message>
        <source>UIDL: every message has an id that stays the same from session to session.</source>
        <translation>UIDL: mỗi thư có một mã định danh không đổi từ phiên này sang phiên khác.</translation>
    </message>
    <message>
        <source>USER and PASS are taken.</source>
        <translation>Chấp nhận USER và PASS.</translation>
    </message>
    <message>
        <source>AUTH is taken, with one of the mechanisms named behind it.</source>
        <translation>Chấp nhận AUTH, với một trong các cơ chế ghi phía sau.</translation>
    </message>
    <message>
        <source>Behind -ERR a code in brackets may stand that programs understand, such as [IN-USE].</source>
        <translation>Sau -ERR có thể có một mã trong ngoặc vuông mà chương trình hiểu được, chẳng hạn [IN-USE].</translation>
    </message>
    <message>
        <source>A login that fails for its name or password says [AUTH], so that programs can tell it from trouble of the server.</source>
        <translation>Đăng nhập thất bại vì tên hay mật khẩu thì có [AUTH], để chương trình phân biệt với trục trặc của máy chủ.</translation>
    </message>
    <message>
        <source>The client may send several commands without waiting for each answer.</source>
        <translation>Máy khách có thể gửi nhiều lệnh mà không chờ từng trả lời.</translation>
    </message>
    <message>
        <source>How many days messages are kept on the server; NEVER means that they are kept until somebody deletes them.</source>
        <translation>Thư được giữ trên máy chủ bao nhiêu ngày; NEVER nghĩa là giữ cho đến khi có người xóa.</translation>
    </message>
    <message>
        <source>So many seconds must pass between two logins.</source>
        <translation>Giữa hai lần đăng nhập phải cách nhau chừng này giây.</translation>
    </message>
    <message>
        <source>The program that answers, for people who look for a fault.</source>
        <translation>Chương trình đang trả lời, dành cho người tìm lỗi.</translation>
    </message>
    <message>
        <source>STLS: the connection can be turned into a TLS tunnel.</source>
        <translation>STLS: có thể biến kết nối thành đường hầm TLS.</translation>
    </message>
    <message>
        <source>UTF8: headers may come in UTF-8; with USER behind it, names and passwords may have letters of any script.</source>
        <translation>UTF8: phần đầu thư có thể dùng UTF-8; nếu có USER phía sau thì tên và mật khẩu có thể dùng chữ của mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>The name of the mailbox. Some servers want the whole address.</source>
        <translation>Tên của hộp thư. Một số máy chủ muốn địa chỉ đầy đủ.</translation>
    </message>
    <message>
        <source>The message&apos;s number, as LIST tells it. It holds for this session: the next one counts anew.</source>
        <translation>Số thứ tự của thư, theo LIST. Nó có giá trị trong phiên này: phiên sau đếm lại từ đầu.</translation>
    </message>
    <message>
        <source>How many lines of the body are wanted besides the header. 0 brings the header alone.</source>
        <translation>Muốn bao nhiêu dòng phần thân ngoài phần đầu thư. 0 thì chỉ lấy phần đầu thư.</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it. A space is part of it.</source>
        <translation>Mật khẩu, gửi không mã hóa: ai nghe trên đường truyền cũng đọc được. Dấu cách là một phần của mật khẩu.</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as QUIT asked for. What was marked as deleted has been removed.</source>
        <translation>Kết nối TCP đã đóng, đúng như QUIT yêu cầu. Thư nào đã đánh dấu xóa thì nay đã bị xóa.</translation>
    </message>
    <message>
        <source>The TCP connection is gone without QUIT. UPDATE was never reached: nothing is removed, marks are forgotten, and the lock on the maildrop is given back.</source>
        <translation>Kết nối TCP đã mất mà không có QUIT. Chưa đến UPDATE: không xóa gì cả, các đánh dấu bị bỏ, khóa của maildrop được trả lại.</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No maildrop was open.</source>
        <translation>Kết nối TCP đã mất. Không có maildrop nào được mở.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered QUIT. Whether it has removed what was marked, the client cannot know: the next session will show.</source>
        <translation>Máy chủ đóng kết nối trước khi trả lời QUIT. Nó đã xóa những thư được đánh dấu hay chưa, máy khách không thể biết: phiên sau sẽ rõ.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Without QUIT nothing is removed: every message is still there in the next session.</source>
        <translation>Máy chủ đóng kết nối trước khi trả lời. Không có QUIT thì không xóa gì: phiên sau mọi thư vẫn còn.</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood.</source>
        <translation>Dòng nào gửi đi cũng được đọc như một lệnh, kể cả khi không có gì trên đó. Điều này vô hại: cuộc trao đổi vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); POP3 says -ERR to both.</source>
        <translation>Không có lệnh %1; gần nhất là %2. SMTP phân biệt từ lạ (500) với từ sai thời điểm (503); POP3 nói -ERR cho cả hai.</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STLS first. The port of POP3 for TLS from the first octet is another one, 995.</source>
        <translation>Các octet này mở đầu một cuộc bắt tay TLS. Cổng này bắt đầu không mã hóa: máy khách phải nói STLS trước. Cổng POP3 dùng TLS ngay từ octet đầu là cổng khác, 995.</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>Một dòng POP3 kết thúc bằng hai octet, 0D 0A (CR LF). Dòng của bạn chỉ kết thúc bằng 0A, như nc gửi trên Linux; telnet gửi cả hai.</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Một dòng POP3 kết thúc bằng hai octet, 0D 0A (CR LF). Ở đây chỉ có 0D, nên những gì bạn muốn là nhiều dòng thì với máy chủ chỉ là một.</translation>
    </message>
    <message>
        <source>A size in the place of a number</source>
        <translation>Kích thước đứng ở chỗ của số thứ tự</translation>
    </message>
    <message>
        <source>%1 is how many octets message %2 has, as LIST says behind its number. A message is asked for by its number.</source>
        <translation>%1 là số octet của thư %2, LIST ghi nó sau số thứ tự. Muốn lấy thư thì dùng số thứ tự.</translation>
    </message>
    <message>
        <source>The message number is missing</source>
        <translation>Thiếu số thứ tự của thư</translation>
    </message>
    <message>
        <source>%1 wants to know which message, by its number from LIST. The syntax is %2.</source>
        <translation>%1 cần biết thư nào, theo số trong LIST. Cú pháp là %2.</translation>
    </message>
    <message>
        <source>This message is marked as deleted</source>
        <translation>Thư này đã bị đánh dấu xóa</translation>
    </message>
    <message>
        <source>No message has this number</source>
        <translation>Không có thư nào mang số này</translation>
    </message>
    <message>
        <source>There is no message %1. Numbers begin at 1 and were given at the login; what has arrived since then gets a number in the next session. LIST shows which there are.</source>
        <translation>Không có thư %1. Số bắt đầu từ 1 và được cấp lúc đăng nhập; thư đến sau đó sẽ có số ở phiên sau. LIST cho biết có những thư nào.</translation>
    </message>
    <message>
        <source>PASS before USER</source>
        <translation>PASS trước USER</translation>
    </message>
    <message>
        <source>Not logged in yet</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Left without QUIT: nothing was deleted</source>
        <translation>Rời đi không QUIT: chưa xóa gì</translation>
    </message>
    <message>
        <source>DELE only marks. The server removes what is marked in UPDATE, and QUIT alone leads there; you left before. The messages are there again in the next session. In SMTP a forgotten QUIT does no harm, in POP3 it undoes what you did.</source>
        <translation>DELE chỉ đánh dấu. Máy chủ xóa thư đã đánh dấu ở UPDATE, và chỉ QUIT dẫn đến đó; bạn đã rời đi trước. Phiên sau các thư vẫn còn. Trong SMTP quên QUIT thì vô hại, trong POP3 nó làm mất công bạn đã làm.</translation>
    </message>
    <message>
        <source>The status: the command was done. Programs go by it.</source>
        <translation>Trạng thái: lệnh đã được thực hiện. Chương trình dựa vào đây.</translation>
    </message>
    <message>
        <source>The status: the command was not done. Programs go by it.</source>
        <translation>Trạng thái: lệnh không được thực hiện. Chương trình dựa vào đây.</translation>
    </message>
    <message>
        <source>The status: the server waits for an answer.</source>
        <translation>Trạng thái: máy chủ chờ câu trả lời.</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by -ERR alone then.</source>
        <translation>Mã lý do mà các RFC không liệt kê; khi đó máy khách chỉ dựa vào -ERR.</translation>
    </message>
    <message>
        <source>Not a reply of POP3</source>
        <translation>Không phải trả lời của POP3</translation>
    </message>
    <message>
        <source>Every reply of POP3 begins with +OK or -ERR, in capitals.</source>
        <translation>Mọi trả lời của POP3 đều bắt đầu bằng +OK hoặc -ERR, viết hoa.</translation>
    </message>
    <message>
        <source>The response code: the reason, for programs.</source>
        <translation>Mã lý do, dành cho chương trình.</translation>
    </message>
    <message>
        <source>The message&apos;s number.</source>
        <translation>Số thứ tự của thư.</translation>
    </message>
    <message>
        <source>How many messages there are.</source>
        <translation>Có bao nhiêu thư.</translation>
    </message>
    <message>
        <source>How many octets they have together, with CR and LF of every line.</source>
        <translation>Tất cả bao nhiêu octet, tính cả CR và LF của mỗi dòng.</translation>
    </message>
    <message>
        <source>Its size in octets, with CR and LF of every line.</source>
        <translation>Kích thước của nó tính bằng octet, kể cả CR và LF của mỗi dòng.</translation>
    </message>
    <message>
        <source>Its unique id: any visible characters, with no meaning but to stay the same.</source>
        <translation>Mã định danh của nó: các ký tự nhìn thấy được bất kỳ, chỉ có ý nghĩa là không đổi.</translation>
    </message>
    <message>
        <source>The timestamp, another one in each session: whoever logs in with APOP makes the digest from it.</source>
        <translation>Dấu thời gian, mỗi phiên một khác: ai đăng nhập bằng APOP thì tính chuỗi băm từ nó.</translation>
    </message>
    <message>
        <source>A dot alone on its line ends the reply. It is no part of it.</source>
        <translation>Dấu chấm đứng một mình kết thúc trả lời. Nó không thuộc về nội dung.</translation>
    </message>
    <message>
        <source>A capability of this server.</source>
        <translation>Một khả năng của máy chủ này.</translation>
    </message>
    <message>
        <source>One dot in the message, two on the wire (dot-stuffing): so no line of the message is taken for its end.</source>
        <translation>Trong thư là một dấu chấm, trên đường truyền là hai (dot-stuffing): nhờ vậy không dòng nào của thư bị coi là chỗ kết thúc.</translation>
    </message>
    <message>
        <source>The password was right, but another session has this maildrop open. POP3 locks it for one session at a time, so that numbers and marks stay true.</source>
        <translation>Mật khẩu đúng, nhưng một phiên khác đang mở maildrop này. POP3 khóa nó cho từng phiên một, để số thứ tự và đánh dấu luôn đúng.</translation>
    </message>
    <message>
        <source>End the other session with QUIT, or wait until it is over, and log in again.</source>
        <translation>Kết thúc phiên kia bằng QUIT, hoặc chờ nó xong, rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>The last login was too short a time ago.</source>
        <translation>Lần đăng nhập trước mới cách đây quá ngắn.</translation>
    </message>
    <message>
        <source>Wait before you log in again; CAPA tells for how many seconds.</source>
        <translation>Hãy chờ rồi đăng nhập lại; CAPA cho biết bao nhiêu giây.</translation>
    </message>
    <message>
        <source>The login itself is what failed: the name, the password, or the right to log in. SMTP says 535 for that.</source>
        <translation>Chính việc đăng nhập thất bại: do tên, mật khẩu hoặc quyền đăng nhập. SMTP nói 535 cho việc này.</translation>
    </message>
    <message>
        <source>Begin again with USER, and look at name and password.</source>
        <translation>Bắt đầu lại bằng USER, và xem lại tên cùng mật khẩu.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own, and for a while only: what SMTP says with a 4 in front.</source>
        <translation>Máy chủ gặp trục trặc, chỉ trong một lúc: điều mà SMTP nói bằng mã bắt đầu bằng 4.</translation>
    </message>
    <message>
        <source>Try the same again later.</source>
        <translation>Hãy thử lại điều đó sau.</translation>
    </message>
    <message>
        <source>The server has a trouble that waiting will not cure: somebody must put it right. SMTP says so with a 5 in front.</source>
        <translation>Máy chủ gặp trục trặc mà chờ cũng không hết: phải có người sửa. SMTP nói điều đó bằng mã bắt đầu bằng 5.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Hãy hỏi người quản lý máy chủ.</translation>
    </message>
    <message>
        <source>This needs UTF-8, and the client has not said that it understands that: UTF8 comes before the login.</source>
        <translation>Việc này cần UTF-8, mà máy khách chưa nói là nó hiểu: UTF8 phải gửi trước khi đăng nhập.</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send UTF8 first.</source>
        <translation>Rời đi bằng QUIT, kết nối lại và gửi UTF8 trước tiên.</translation>
    </message>
    <message>
        <source>The response code</source>
        <translation>Mã lý do</translation>
    </message>
    <message>
        <source>This session is past AUTHORIZATION: the maildrop is open. Another user is another connection (RFC 1939 section 4).</source>
        <translation>Phiên này đã qua AUTHORIZATION: maildrop đang mở. Người dùng khác thì cần kết nối khác (RFC 1939, mục 4).</translation>
    </message>
    <message>
        <source>Go on with STAT or LIST, or leave with QUIT and connect again.</source>
        <translation>Tiếp tục với STAT hoặc LIST, hoặc rời đi bằng QUIT rồi kết nối lại.</translation>
    </message>
    <message>
        <source>This command belongs to the TRANSACTION phase, and the server does not know yet whose maildrop is meant.</source>
        <translation>Lệnh này thuộc giai đoạn TRANSACTION, mà máy chủ chưa biết cần maildrop của ai.</translation>
    </message>
    <message>
        <source>USER has named the mailbox; the maildrop opens once PASS has brought the right password.</source>
        <translation>USER đã nêu hộp thư; maildrop mở ra khi PASS đưa đúng mật khẩu.</translation>
    </message>
    <message>
        <source>A password says nothing while nobody knows whose it is: PASS is taken only right after a USER that was accepted (RFC 1939 section 7).</source>
        <translation>Mật khẩu chẳng nói lên gì khi chưa biết là của ai: PASS chỉ được nhận ngay sau một USER đã được chấp nhận (RFC 1939, mục 7).</translation>
    </message>
    <message>
        <source>APOP takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>APOP thay cho cả USER và PASS. Bạn đã đi được nửa đầu của con đường kia rồi.</translation>
    </message>
    <message>
        <source>Which letters names and passwords may have must be said before the first of them.</source>
        <translation>Tên và mật khẩu được dùng những chữ nào thì phải nói trước khi gửi chúng.</translation>
    </message>
    <message>
        <source>UTF8 is taken before the login only: sizes and texts must not change while the maildrop is open (RFC 6856 section 2.1).</source>
        <translation>UTF8 chỉ được nhận trước khi đăng nhập: kích thước và nội dung không được đổi khi maildrop đang mở (RFC 6856, mục 2.1).</translation>
    </message>
    <message>
        <source>Names the mailbox. Most servers say +OK to any name, so as not to tell who exists; the password decides.</source>
        <translation>Nêu tên hộp thư. Phần lớn máy chủ nói +OK với mọi tên, để không lộ ai có thật; mật khẩu quyết định.</translation>
    </message>
    <message>
        <source>Gives the password, in the clear. If it is right, the maildrop is locked for this session and its messages get their numbers.</source>
        <translation>Đưa mật khẩu, không mã hóa. Nếu đúng, maildrop được khóa cho phiên này và các thư được đánh số.</translation>
    </message>
    <message>
        <source>Logs in without sending the password: the digest is the MD5 of the timestamp in the greeting and the password. MD5 is broken today; the idea is not.</source>
        <translation>Đăng nhập mà không gửi mật khẩu: chuỗi băm là MD5 của dấu thời gian trong lời chào và mật khẩu. MD5 ngày nay đã bị phá; ý tưởng thì không.</translation>
    </message>
    <message>
        <source>Asks what the server can do beyond the minimum; the answer names one capability a line.</source>
        <translation>Hỏi máy chủ làm được gì ngoài mức tối thiểu; trả lời nêu mỗi dòng một khả năng.</translation>
    </message>
    <message>
        <source>Says that the client understands UTF-8 in names, passwords and headers.</source>
        <translation>Cho biết máy khách hiểu UTF-8 trong tên, mật khẩu và phần đầu thư.</translation>
    </message>
    <message>
        <source>Asks how many messages there are, and how many octets they have together. Those marked as deleted are not counted.</source>
        <translation>Hỏi có bao nhiêu thư, và tất cả bao nhiêu octet. Thư đã đánh dấu xóa không được tính.</translation>
    </message>
    <message>
        <source>Lists the messages with their sizes in octets; with a number, that message alone.</source>
        <translation>Liệt kê các thư với kích thước tính bằng octet; nếu có số thì chỉ thư đó.</translation>
    </message>
    <message>
        <source>Fetches a whole message, up to a line that is a lone dot. It stays on the server.</source>
        <translation>Lấy toàn bộ một thư, cho đến dòng chỉ có dấu chấm đứng một mình. Thư vẫn ở trên máy chủ.</translation>
    </message>
    <message>
        <source>Fetches the header of a message and the first lines of its body: enough to decide whether to fetch the rest.</source>
        <translation>Lấy phần đầu thư và vài dòng đầu của phần thân: đủ để quyết định có lấy phần còn lại không.</translation>
    </message>
    <message>
        <source>Lists a unique id for each message. Numbers begin anew in each session, ids stay: by them a client knows what it has fetched already.</source>
        <translation>Liệt kê mã định danh của từng thư. Số thứ tự mỗi phiên bắt đầu lại, mã định danh giữ nguyên: nhờ nó máy khách biết đã lấy thư nào.</translation>
    </message>
    <message>
        <source>Marks a message as deleted. It is removed in UPDATE, that is, after QUIT; until then RSET takes the mark off.</source>
        <translation>Đánh dấu xóa một thư. Thư bị xóa ở UPDATE, tức là sau QUIT; trước đó RSET bỏ được đánh dấu.</translation>
    </message>
    <message>
        <source>Takes the marks off all messages that DELE has marked.</source>
        <translation>Bỏ đánh dấu khỏi mọi thư mà DELE đã đánh dấu.</translation>
    </message>
    <message>
        <source>Asks for the highest number of a message that was fetched before. POP3 gave it up in 1994: it fails as soon as somebody deletes a message; UIDL does better.</source>
        <translation>Hỏi số lớn nhất của thư đã lấy trước đây. POP3 bỏ lệnh này năm 1994: nó sai ngay khi có người xóa một thư; UIDL làm tốt hơn.</translation>
    </message>
    <message>
        <source>Ends the session. After a login this is the moment when messages marked as deleted are removed.</source>
        <translation>Kết thúc phiên. Nếu đã đăng nhập, đây là lúc các thư đánh dấu xóa bị xóa.</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel, before the login.</source>
        <translation>Yêu cầu biến kết nối thành đường hầm TLS, trước khi đăng nhập.</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to say who it is.</source>
        <translation>Máy chủ đã chào; đến lượt máy khách nói mình là ai.</translation>
    </message>
    <message>
        <source>The name is taken; its password is wanted next.</source>
        <translation>Tên đã được nhận; tiếp theo cần mật khẩu của tên đó.</translation>
    </message>
    <message>
        <source>The name is refused; the login begins anew.</source>
        <translation>Tên bị từ chối; đăng nhập bắt đầu lại.</translation>
    </message>
    <message>
        <source>The client is logged in; the maildrop is locked for it, and its messages are numbered.</source>
        <translation>Máy khách đã đăng nhập; maildrop được khóa cho nó, các thư đã được đánh số.</translation>
    </message>
    <message>
        <source>The login has failed and begins anew, with USER.</source>
        <translation>Đăng nhập thất bại và bắt đầu lại, với USER.</translation>
    </message>
    <message>
        <source>A question; nothing changes.</source>
        <translation>Chỉ là câu hỏi; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>From here on names may have letters of any script.</source>
        <translation>Từ đây tên có thể dùng chữ của mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>The message is fetched, and stays where it is.</source>
        <translation>Thư đã được lấy, và vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Its beginning is fetched; the message stays.</source>
        <translation>Phần đầu của thư đã được lấy; thư vẫn còn.</translation>
    </message>
    <message>
        <source>The message is marked; it is removed after QUIT, in UPDATE.</source>
        <translation>Thư đã được đánh dấu; nó bị xóa sau QUIT, ở UPDATE.</translation>
    </message>
    <message>
        <source>No message is marked any more.</source>
        <translation>Không còn thư nào bị đánh dấu.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The server has removed what was marked, and closes the connection.</source>
        <translation>Máy chủ đã xóa những thư được đánh dấu và đóng kết nối.</translation>
    </message>
    <message>
        <source>The session is over before anybody has logged in.</source>
        <translation>Phiên kết thúc trước khi có ai đăng nhập.</translation>
    </message>
    <message>
        <source>The server is closing the connection; without QUIT nothing is removed.</source>
        <translation>Máy chủ đang đóng kết nối; không có QUIT thì không xóa gì.</translation>
    </message>
    <message>
        <source>The server has waited too long; without QUIT nothing is removed.</source>
        <translation>Máy chủ đã chờ quá lâu; không có QUIT thì không xóa gì.</translation>
    </message>
    <message>
        <source>The connection is gone; without QUIT nothing is removed.</source>
        <translation>Kết nối đã mất; không có QUIT thì không xóa gì.</translation>
    </message>
    <message>
        <source>The session is complete.</source>
        <translation>Phiên đã hoàn tất.</translation>
    </message>
    <message>
        <source>The maildrop is open for this session alone; what is deleted is only marked.</source>
        <translation>Maildrop chỉ mở cho phiên này; thư bị xóa mới chỉ được đánh dấu.</translation>
    </message>
    <message>
        <source>The server has removed what was marked; the connection closes.</source>
        <translation>Máy chủ đã xóa những thư được đánh dấu; kết nối đóng lại.</translation>
    </message>
    <message>
        <source>The TCP connection stands, and the server knows already who is at the other end.</source>
        <translation>Kết nối TCP đã lập, và máy chủ đã biết sẵn ai ở đầu bên kia.</translation>
    </message>
    <message>
        <source>The server knows who you are: the state is Authenticated. No mailbox is open yet, so there are no message numbers. POP3 opens its one maildrop with the login; IMAP has many mailboxes.</source>
        <translation>Máy chủ biết bạn là ai: trạng thái là Authenticated. Chưa hộp thư nào được mở nên chưa có số thứ tự thư. POP3 mở maildrop duy nhất ngay khi đăng nhập; IMAP có nhiều hộp thư.</translation>
    </message>
    <message>
        <source>SELECT INBOX opens the mailbox; LIST &quot;&quot; * shows them all.</source>
        <translation>SELECT INBOX mở hộp thư; LIST &quot;&quot; * liệt kê tất cả các hộp thư.</translation>
    </message>
    <message>
        <source>The server does not let this user in. SMTP says 535 for it, POP3 -ERR.</source>
        <translation>Máy chủ không cho người dùng này vào. SMTP dùng 535 cho việc này, POP3 dùng -ERR.</translation>
    </message>
    <message>
        <source>Look at name and password, and log in again.</source>
        <translation>Xem lại tên cùng mật khẩu, rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>đã lấy</translation>
    </message>
    <message>
        <source>All that was asked for stands in the lines before this one, one FETCH a message. Where there is none, no message fitted.</source>
        <translation>Mọi thứ được yêu cầu nằm ở các dòng phía trước, mỗi thư một dòng FETCH. Nếu không có dòng nào thì không thư nào khớp.</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>đã tìm xong</translation>
    </message>
    <message>
        <source>The search is over; what was found stands in the line before. Finding nothing is OK too.</source>
        <translation>Tìm kiếm đã xong; kết quả nằm ở dòng phía trước. Không tìm thấy gì thì vẫn là OK.</translation>
    </message>
    <message>
        <source>flags changed</source>
        <translation>đã đổi cờ</translation>
    </message>
    <message>
        <source>The flags are changed, and the lines before tell the new ones, unless SILENT was asked for. A message with \Deleted is marked and still there.</source>
        <translation>Các cờ đã đổi, và các dòng phía trước báo cờ mới, trừ khi lệnh có SILENT. Thư mang \Deleted mới chỉ được đánh dấu, vẫn còn đó.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>đã sao chép</translation>
    </message>
    <message>
        <source>The other mailbox has copies of the messages; the originals stay here.</source>
        <translation>Hộp thư kia đã có bản sao của các thư; bản gốc vẫn ở đây.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>đã chuyển</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from here: the EXPUNGE lines before tell how the numbers moved.</source>
        <translation>Các thư đã nằm trong hộp thư kia và không còn ở đây: các dòng EXPUNGE phía trước cho biết số thứ tự thay đổi ra sao.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã xóa hẳn</translation>
    </message>
    <message>
        <source>The greeting: an IMAP server is here. It answers no command, so it has a star and no tag. SMTP greets with 220, POP3 with +OK.</source>
        <translation>Lời chào: ở đây có máy chủ IMAP. Nó không trả lời lệnh nào, nên có dấu sao chứ không có nhãn. SMTP chào bằng 220, POP3 bằng +OK.</translation>
    </message>
    <message>
        <source>Say who you are: LOGIN or AUTHENTICATE, with a tag of your own in front.</source>
        <translation>Hãy cho biết bạn là ai: LOGIN hoặc AUTHENTICATE, phía trước có nhãn do bạn đặt.</translation>
    </message>
    <message>
        <source>logged in already</source>
        <translation>đã đăng nhập sẵn</translation>
    </message>
    <message>
        <source>The greeting, and more: the server knows already who is connected, so no login is needed.</source>
        <translation>Lời chào, và hơn thế: máy chủ đã biết sẵn ai đang kết nối, nên không cần đăng nhập.</translation>
    </message>
    <message>
        <source>the capabilities are told</source>
        <translation>đã báo danh sách khả năng</translation>
    </message>
    <message>
        <source>The line before lists what the server can do. EHLO asks the same of an SMTP server, CAPA of a POP3 server.</source>
        <translation>Dòng phía trước liệt kê những gì máy chủ làm được. Với máy chủ SMTP, EHLO hỏi điều này; với máy chủ POP3 là CAPA.</translation>
    </message>
    <message>
        <source>The server is alive. If there was news, it stands in the lines before: NOOP is the way to ask for it.</source>
        <translation>Máy chủ vẫn hoạt động. Nếu có tin mới thì nó nằm ở các dòng phía trước: NOOP là cách để hỏi.</translation>
    </message>
    <message>
        <source>The session is over; the server closes the connection. Messages marked \Deleted stay marked: LOGOUT removes nothing, unlike QUIT in POP3.</source>
        <translation>Phiên đã kết thúc; máy chủ đóng kết nối. Thư mang \Deleted vẫn giữ đánh dấu: LOGOUT không xóa gì, khác với QUIT trong POP3.</translation>
    </message>
    <message>
        <source>names exchanged</source>
        <translation>đã trao đổi tên</translation>
    </message>
    <message>
        <source>The server has taken note of who you are and told its own name in the line before.</source>
        <translation>Máy chủ đã ghi nhận bạn là ai, và cho biết tên của nó ở dòng phía trước.</translation>
    </message>
    <message>
        <source>begin TLS now</source>
        <translation>bắt đầu TLS ngay</translation>
    </message>
    <message>
        <source>The handshake begins at once. Ask for the capabilities again behind it.</source>
        <translation>Việc bắt tay bắt đầu ngay. Sau đó hãy hỏi lại danh sách khả năng.</translation>
    </message>
    <message>
        <source>extensions switched on</source>
        <translation>đã bật phần mở rộng</translation>
    </message>
    <message>
        <source>The ENABLED line before names what is on from now on; what it leaves out is not.</source>
        <translation>Dòng ENABLED phía trước nêu những gì được bật từ lúc này; thứ không được nêu thì không bật.</translation>
    </message>
    <message>
        <source>namespaces told</source>
        <translation>đã báo không gian tên</translation>
    </message>
    <message>
        <source>The line before tells where mailboxes are and what divides the levels of a name.</source>
        <translation>Dòng phía trước cho biết hộp thư nằm ở đâu và ký tự nào ngăn các cấp trong tên.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>đã liệt kê</translation>
    </message>
    <message>
        <source>One LIST line stands before this for each mailbox that fits. None: no name fits.</source>
        <translation>Phía trước có một dòng LIST cho mỗi hộp thư khớp. Không có dòng nào: không tên nào khớp.</translation>
    </message>
    <message>
        <source>One LSUB line stands before this for each subscribed name that fits.</source>
        <translation>Phía trước có một dòng LSUB cho mỗi tên đã đăng ký theo dõi và khớp.</translation>
    </message>
    <message>
        <source>status told</source>
        <translation>đã báo tình trạng</translation>
    </message>
    <message>
        <source>The STATUS line before has the numbers. The mailbox was not opened by that.</source>
        <translation>Các con số nằm ở dòng STATUS phía trước. Việc này không mở hộp thư.</translation>
    </message>
    <message>
        <source>the mailbox is open</source>
        <translation>hộp thư đã mở</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed: the state is Selected, and its messages have numbers from 1. The lines before tell how many there are.</source>
        <translation>Hộp thư đã mở để đọc và sửa: trạng thái là Selected, và các thư trong đó được đánh số từ 1. Các dòng phía trước cho biết có bao nhiêu thư.</translation>
    </message>
    <message>
        <source>FETCH 1:* FAST shows what is there.</source>
        <translation>FETCH 1:* FAST cho xem trong đó có gì.</translation>
    </message>
    <message>
        <source>the mailbox is open to be read</source>
        <translation>hộp thư đã mở để đọc</translation>
    </message>
    <message>
        <source>The mailbox is open, but nothing in it can be changed; not even \Seen is set by reading.</source>
        <translation>Hộp thư đã mở, nhưng không sửa được gì trong đó; ngay cả \Seen cũng không được đặt khi đọc.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>đã tạo</translation>
    </message>
    <message>
        <source>The mailbox exists now. It is not selected by that.</source>
        <translation>Hộp thư giờ đã có. Việc tạo không mở nó ra.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>The mailbox is gone, with every message in it. DELE in POP3 deletes one message; DELETE in IMAP a whole mailbox.</source>
        <translation>Hộp thư đã mất, cùng mọi thư trong đó. DELE trong POP3 xóa một thư; DELETE trong IMAP xóa cả một hộp thư.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>đã đổi tên</translation>
    </message>
    <message>
        <source>The mailbox, and all below it, has the new name.</source>
        <translation>Hộp thư, cùng mọi hộp thư bên dưới nó, đã mang tên mới.</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>đã đăng ký theo dõi</translation>
    </message>
    <message>
        <source>The name is on the user&apos;s list. A list of names, no more: no mail comes by it.</source>
        <translation>Tên đã có trong danh sách của người dùng. Đó chỉ là danh sách tên: không vì thế mà có thư gửi đến.</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>đã bỏ theo dõi</translation>
    </message>
    <message>
        <source>The name is off the user&apos;s list. The mailbox and its messages stay.</source>
        <translation>Tên đã ra khỏi danh sách của người dùng. Hộp thư và các thư trong đó vẫn còn.</translation>
    </message>
    <message>
        <source>the message is in the mailbox</source>
        <translation>thư đã vào hộp thư</translation>
    </message>
    <message>
        <source>The message lies in the mailbox. It was sent to nobody: APPEND stores, SMTP sends.</source>
        <translation>Thư đã nằm trong hộp thư. Nó không được gửi cho ai: APPEND cất thư, SMTP gửi thư.</translation>
    </message>
    <message>
        <source>waiting is over</source>
        <translation>hết chờ</translation>
    </message>
    <message>
        <source>DONE was heard; commands are taken again. The tag is that of the IDLE.</source>
        <translation>Máy chủ đã nhận DONE; các lệnh lại được nhận. Nhãn là nhãn của IDLE.</translation>
    </message>
    <message>
        <source>tidied up</source>
        <translation>đã dọn dẹp</translation>
    </message>
    <message>
        <source>The server has put the mailbox in order, whatever that means to it.</source>
        <translation>Máy chủ đã dọn dẹp hộp thư, hiểu theo cách riêng của nó.</translation>
    </message>
    <message>
        <source>the mailbox is left</source>
        <translation>đã rời hộp thư</translation>
    </message>
    <message>
        <source>No mailbox is open any more. Nothing was removed.</source>
        <translation>Không còn hộp thư nào mở. Không có gì bị xóa.</translation>
    </message>
    <message>
        <source>the mailbox is closed</source>
        <translation>hộp thư đã đóng</translation>
    </message>
    <message>
        <source>No mailbox is open any more, and what was marked \Deleted is gone, without a line for each. UNSELECT leaves without removing.</source>
        <translation>Không còn hộp thư nào mở, và những thư mang \Deleted đã mất, không có dòng báo cho từng thư. UNSELECT rời đi mà không xóa.</translation>
    </message>
    <message>
        <source>The command with this tag was done: what 250 is in SMTP and +OK in POP3. What it brought stands in the lines with a star before it.</source>
        <translation>Lệnh mang nhãn này đã được thực hiện: như 250 trong SMTP và +OK trong POP3. Kết quả của lệnh nằm ở các dòng có dấu sao phía trước.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>The server waits with you: as soon as something happens in the mailbox, it says so. No command is taken meanwhile.</source>
        <translation>Máy chủ chờ cùng bạn: hễ có gì xảy ra trong hộp thư là nó báo ngay. Trong lúc đó không lệnh nào được nhận.</translation>
    </message>
    <message>
        <source>DONE, without a tag, ends the waiting.</source>
        <translation>DONE, không có nhãn, kết thúc việc chờ.</translation>
    </message>
    <message>
        <source>a challenge</source>
        <translation>một thử thách</translation>
    </message>
    <message>
        <source>The server waits for the answer of the mechanism, a line of base64 without a tag. SMTP says 334 here, POP3 a plus sign too.</source>
        <translation>Máy chủ chờ câu đáp của cơ chế: một dòng base64 không có nhãn. Ở đây SMTP nói 334, POP3 cũng dùng dấu cộng.</translation>
    </message>
    <message>
        <source>Answer in base64; a star alone gives up.</source>
        <translation>Đáp bằng base64; một dấu sao đứng riêng là bỏ cuộc.</translation>
    </message>
    <message>
        <source>another challenge</source>
        <translation>thêm một thử thách</translation>
    </message>
    <message>
        <source>The server wants one more answer in base64.</source>
        <translation>Máy chủ muốn thêm một câu đáp bằng base64.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>hãy gửi tiếp</translation>
    </message>
    <message>
        <source>The server is ready for the literal: send as many octets as the braces announced, then the rest of the line. SMTP says 354 before a message, and finds its end by a dot; here it is counted.</source>
        <translation>Máy chủ sẵn sàng nhận chuỗi literal: hãy gửi đúng số octet đã báo trong ngoặc { }, rồi phần còn lại của dòng. SMTP nói 354 trước thư và tìm chỗ kết thúc bằng dấu chấm; ở đây thì đếm.</translation>
    </message>
    <message>
        <source>Send the octets now; the end of a line counts as two, CR and LF.</source>
        <translation>Gửi các octet ngay bây giờ; cuối mỗi dòng tính là hai, CR và LF.</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP says 554 here.</source>
        <translation>Máy chủ không phục vụ trên kết nối này. Ở đây SMTP nói 554.</translation>
    </message>
    <message>
        <source>the mailbox is open to be read only</source>
        <translation>hộp thư chỉ mở để đọc</translation>
    </message>
    <message>
        <source>The command is right, but EXAMINE has opened the mailbox, and then nothing in it may change. That is a matter of NO, not of BAD.</source>
        <translation>Lệnh đúng, nhưng hộp thư được mở bằng EXAMINE, nên không được sửa gì trong đó. Vì thế trả lời là NO, không phải BAD.</translation>
    </message>
    <message>
        <source>Open it with SELECT, and send the line again.</source>
        <translation>Mở hộp thư bằng SELECT, rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>The mailbox could not be opened. If another one was open, it is closed all the same: none is selected now.</source>
        <translation>Không mở được hộp thư. Nếu trước đó có hộp thư khác đang mở thì nó cũng đã đóng: giờ không hộp thư nào được chọn.</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which mailboxes there are.</source>
        <translation>LIST &quot;&quot; * cho biết có những hộp thư nào.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>không cất được</translation>
    </message>
    <message>
        <source>The message is not in the mailbox; of several, none is.</source>
        <translation>Thư không vào được hộp thư; nếu gửi nhiều thư thì không thư nào vào.</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>không sao chép được</translation>
    </message>
    <message>
        <source>No message was copied: IMAP copies all of them or none.</source>
        <translation>Không thư nào được sao chép: IMAP sao chép tất cả hoặc không thư nào.</translation>
    </message>
    <message>
        <source>understood, but not done</source>
        <translation>hiểu, nhưng không làm được</translation>
    </message>
    <message>
        <source>NO: the line is right, and the server could not or would not do it. SMTP says so with codes such as 450 or 550; its 50z, for lines that are wrong, are BAD here. POP3 has one -ERR for both.</source>
        <translation>NO: dòng lệnh đúng, nhưng máy chủ không thể hoặc không muốn làm. SMTP dùng các mã như 450 hay 550 cho việc này; còn các mã 50z của nó, dành cho dòng sai, ở đây là BAD. POP3 dùng chung một -ERR cho cả hai.</translation>
    </message>
    <message>
        <source>no tag could be read</source>
        <translation>không đọc được nhãn</translation>
    </message>
    <message>
        <source>BAD with a star: the server could not even read a tag, so its answer carries none. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>BAD kèm dấu sao: máy chủ không đọc được cả nhãn, nên trả lời không mang nhãn nào. Một lệnh gồm nhãn, một dấu cách, rồi tên lệnh.</translation>
    </message>
    <message>
        <source>Begin the line with a tag of your own, such as a1.</source>
        <translation>Bắt đầu dòng bằng một nhãn do bạn đặt, như a1.</translation>
    </message>
    <message>
        <source>The word behind the tag is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in IMAP it is BAD, as every line that is wrong.</source>
        <translation>Từ đứng sau nhãn không phải là lệnh của máy chủ. SMTP có mã riêng cho việc này, 500; trong IMAP thì là BAD, như mọi dòng sai.</translation>
    </message>
    <message>
        <source>Look at the tag and at the spelling of the word behind it.</source>
        <translation>Xem lại nhãn, và chính tả của từ đứng sau nó.</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP says 502 here.</source>
        <translation>Lệnh này có thật, nhưng máy chủ này không cung cấp. Ở đây SMTP nói 502.</translation>
    </message>
    <message>
        <source>CAPABILITY tells what the server can do.</source>
        <translation>CAPABILITY cho biết máy chủ làm được gì.</translation>
    </message>
    <message>
        <source>wrong state</source>
        <translation>sai trạng thái</translation>
    </message>
    <message>
        <source>The command is right, but not in this state. SMTP has a code of its own for that, 503; in IMAP it is BAD, and the words behind it tell.</source>
        <translation>Lệnh đúng, nhưng không dùng được ở trạng thái này. SMTP có mã riêng cho việc này, 503; trong IMAP là BAD, và những chữ đứng sau cho biết lý do.</translation>
    </message>
    <message>
        <source>The line is well-formed, but it names a message number that the mailbox has not. A UID that does not exist would be no error; a number is.</source>
        <translation>Dòng này đúng cú pháp, nhưng nêu một số thứ tự mà hộp thư không có. UID không tồn tại thì không phải lỗi; số thứ tự thì có.</translation>
    </message>
    <message>
        <source>Numbers go from 1 to what the last EXISTS said; * is the last message.</source>
        <translation>Số thứ tự đi từ 1 đến con số mà EXISTS báo gần nhất; * là thư cuối cùng.</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes. SMTP says 501 for it. Nothing was done.</source>
        <translation>Biết lệnh này; nhưng phần đứng sau không phải là thứ lệnh cần. SMTP nói 501 cho việc này. Chưa có gì được thực hiện.</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up. SMTP says 501 here.</source>
        <translation>Câu đáp không phải là thứ cơ chế cần, hoặc dấu sao đã hủy. Ở đây SMTP nói 501.</translation>
    </message>
    <message>
        <source>Begin again with AUTHENTICATE.</source>
        <translation>Bắt đầu lại bằng AUTHENTICATE.</translation>
    </message>
    <message>
        <source>only DONE ends waiting</source>
        <translation>chỉ DONE mới kết thúc việc chờ</translation>
    </message>
    <message>
        <source>During IDLE the server takes one word, DONE. Another line ends the waiting with BAD.</source>
        <translation>Trong khi IDLE, máy chủ chỉ nhận một từ: DONE. Dòng khác sẽ kết thúc việc chờ với BAD.</translation>
    </message>
    <message>
        <source>Commands are taken again now; send the line once more.</source>
        <translation>Giờ các lệnh lại được nhận; hãy gửi dòng này lần nữa.</translation>
    </message>
    <message>
        <source>not understood, or not now</source>
        <translation>không hiểu, hoặc không đúng lúc</translation>
    </message>
    <message>
        <source>BAD: the line is wrong, in its words or in its moment; sending it again does not help. NO would mean that it is right and could not be done. In SMTP these are 500 to 504.</source>
        <translation>BAD: dòng lệnh sai, về câu chữ hoặc về thời điểm; gửi lại cũng vô ích. NO thì có nghĩa là dòng đúng nhưng không làm được. Trong SMTP đó là các mã 500 đến 504.</translation>
    </message>
    <message>
        <source>LOGIN takes two words, the name and the password, and here are more. If one of them has a space in it, put it in quotes: LOGIN an &quot;two words&quot;.</source>
        <translation>LOGIN nhận hai từ, tên và mật khẩu, mà ở đây có nhiều hơn. Nếu một trong hai có dấu cách, hãy đặt nó trong dấu nháy kép: LOGIN an &quot;two words&quot;.</translation>
    </message>
    <message>
        <source>The line ends too early</source>
        <translation>Dòng kết thúc quá sớm</translation>
    </message>
    <message>
        <source>%1 wants more behind it. The syntax is: %2.</source>
        <translation>Sau %1 còn thiếu. Cú pháp là: %2.</translation>
    </message>
    <message>
        <source>A quotation mark is left open</source>
        <translation>Dấu nháy chưa đóng</translation>
    </message>
    <message>
        <source>What begins with a quotation mark ends with one, on the same line. A mark inside is written with a backslash before it: \&quot;.</source>
        <translation>Mở bằng dấu nháy thì phải đóng bằng dấu nháy, trên cùng một dòng. Dấu nháy bên trong phải có dấu gạch chéo ngược đứng trước: \&quot;.</translation>
    </message>
    <message>
        <source>The wrong quotation marks</source>
        <translation>Sai loại dấu nháy</translation>
    </message>
    <message>
        <source>IMAP knows one kind of quotation mark, &quot; (22). An apostrophe is a letter like others and holds nothing together.</source>
        <translation>IMAP chỉ biết một loại dấu nháy, &quot; (22). Dấu nháy đơn là một ký tự như mọi ký tự khác, không gộp được gì.</translation>
    </message>
    <message>
        <source>A space needs quotation marks around it</source>
        <translation>Có dấu cách thì phải đặt trong dấu nháy</translation>
    </message>
    <message>
        <source>A space divides arguments. A name that has one in it stands in quotation marks; else the server takes its second word for another argument.</source>
        <translation>Dấu cách ngăn các đối số. Tên có dấu cách phải đặt trong dấu nháy kép; nếu không, máy chủ coi từ thứ hai là một đối số khác.</translation>
    </message>
    <message>
        <source>A set of messages is written otherwise</source>
        <translation>Tập các thư phải viết theo cách khác</translation>
    </message>
    <message>
        <source>In a set a colon stands for “to” and a comma for “and”, without spaces: 1:3 are messages 1 to 3, 1,3 are two messages, * is the last one.</source>
        <translation>Trong một tập, dấu hai chấm nghĩa là “đến” và dấu phẩy nghĩa là “và”, không có dấu cách: 1:3 là thư 1 đến thư 3, 1,3 là hai thư, * là thư cuối cùng.</translation>
    </message>
    <message>
        <source>Parentheses are missing, or in the wrong place</source>
        <translation>Thiếu dấu ngoặc đơn, hoặc đặt sai chỗ</translation>
    </message>
    <message>
        <source>Several items or flags stand in parentheses, with one space between them: FETCH 1 (FLAGS UID), STORE 1 +FLAGS (\Seen), STATUS INBOX (MESSAGES). ALL, FAST and FULL stand without.</source>
        <translation>Nhiều mục hoặc nhiều cờ thì đặt trong ngoặc đơn, ngăn nhau bằng một dấu cách: FETCH 1 (FLAGS UID), STORE 1 +FLAGS (\Seen), STATUS INBOX (MESSAGES). ALL, FAST và FULL thì không có ngoặc.</translation>
    </message>
    <message>
        <source>An empty pattern asks for no mailbox, but for the character that divides the levels of a name.</source>
        <translation>Mẫu rỗng không hỏi hộp thư nào, mà hỏi ký tự ngăn các cấp trong tên.</translation>
    </message>
    <message>
        <source>A pattern: * fits every name, on every level.</source>
        <translation>Một mẫu: * khớp mọi tên, ở mọi cấp.</translation>
    </message>
    <message>
        <source>A pattern: % fits every name on this level, and none below.</source>
        <translation>Một mẫu: % khớp mọi tên ở cấp này, không khớp cấp dưới.</translation>
    </message>
    <message>
        <source>A pattern of names: * in it stands for anything, % for anything within one level.</source>
        <translation>Một mẫu tên: * trong đó thay cho bất cứ gì, % thay cho bất cứ gì trong một cấp.</translation>
    </message>
    <message>
        <source>What is told: a field of ID.</source>
        <translation>Điều được cho biết: một trường của ID.</translation>
    </message>
    <message>
        <source>The value of the field before it.</source>
        <translation>Giá trị của trường đứng trước.</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>Tên người dùng.</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it.</source>
        <translation>Mật khẩu, gửi không mã hóa: ai nghe trên đường truyền cũng đọc được.</translation>
    </message>
    <message>
        <source>The mechanism: how the client proves who it is.</source>
        <translation>Cơ chế: máy khách chứng minh mình là ai bằng cách nào.</translation>
    </message>
    <message>
        <source>The reference: where to begin. Empty means the top.</source>
        <translation>Điểm gốc: bắt đầu từ đâu. Để rỗng nghĩa là từ cấp cao nhất.</translation>
    </message>
    <message>
        <source>The reference: it is put before the pattern, as a folder is before a file name.</source>
        <translation>Điểm gốc: nó được đặt trước mẫu, như thư mục đứng trước tên tệp.</translation>
    </message>
    <message>
        <source>The character set, by its name.</source>
        <translation>Bộ ký tự, nêu bằng tên.</translation>
    </message>
    <message>
        <source>The mailbox where new mail arrives. Everybody has it, and its name alone may be in small letters.</source>
        <translation>Hộp thư nơi thư mới đến. Ai cũng có nó, và chỉ riêng tên này viết chữ thường cũng được.</translation>
    </message>
    <message>
        <source>The name of the mailbox, in modified UTF-7, as IMAP4rev1 writes other letters. It says: %1</source>
        <translation>Tên hộp thư, dạng UTF-7 sửa đổi, là cách IMAP4rev1 viết các chữ ngoài ASCII. Nội dung là: %1</translation>
    </message>
    <message>
        <source>The name of the mailbox.</source>
        <translation>Tên hộp thư.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; but not the three parts of PLAIN with NUL (00) between them.</source>
        <translation>Base64 ai cũng giải mã được; nhưng đây không phải ba phần của PLAIN ngăn nhau bằng NUL (00).</translation>
    </message>
    <message>
        <source>Decoded, the answer of PLAIN is: identity, NUL (00), user name, NUL, password. The identity may be empty, so it mostly begins with NUL.</source>
        <translation>Giải mã ra, câu đáp của PLAIN là: danh tính, NUL (00), tên người dùng, NUL, mật khẩu. Danh tính có thể để trống, nên thường nó bắt đầu bằng NUL.</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 3501 has it, of 2003.</source>
        <translation>Máy chủ nói IMAP theo RFC 3501, năm 2003.</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 9051 has it, of 2021. Beside IMAP4rev1 the client asks for it with ENABLE.</source>
        <translation>Máy chủ nói IMAP theo RFC 9051, năm 2021. Nếu có cả IMAP4rev1, máy khách yêu cầu bản này bằng ENABLE.</translation>
    </message>
    <message>
        <source>AUTHENTICATE takes this mechanism.</source>
        <translation>AUTHENTICATE nhận cơ chế này.</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel before the login.</source>
        <translation>Trước khi đăng nhập, kết nối có thể biến thành đường hầm TLS.</translation>
    </message>
    <message>
        <source>LOGIN is refused now, mostly because there is no TLS yet.</source>
        <translation>Hiện LOGIN bị từ chối, thường là vì chưa có TLS.</translation>
    </message>
    <message>
        <source>Literals may be written {12+}: the client then sends the octets at once, without waiting for the server&apos;s +.</source>
        <translation>Có thể viết chuỗi literal là {12+}: khi đó máy khách gửi các octet ngay, không chờ dấu + của máy chủ.</translation>
    </message>
    <message>
        <source>Literals of at most 4096 octets may be written {12+} and sent without waiting.</source>
        <translation>Chuỗi literal dài tối đa 4096 octet có thể viết là {12+} và gửi ngay không chờ.</translation>
    </message>
    <message>
        <source>AUTHENTICATE may carry the first answer on its own line, which spares a step.</source>
        <translation>AUTHENTICATE có thể mang câu đáp đầu tiên ngay trên dòng của nó, bớt được một bước.</translation>
    </message>
    <message>
        <source>ENABLE: the client switches extensions on.</source>
        <translation>ENABLE: máy khách bật các phần mở rộng.</translation>
    </message>
    <message>
        <source>ID: both sides may tell which program they are.</source>
        <translation>ID: hai bên có thể cho nhau biết mình là chương trình nào.</translation>
    </message>
    <message>
        <source>IDLE: the client waits, and the server tells news as they come.</source>
        <translation>IDLE: máy khách chờ, máy chủ báo tin mới ngay khi có.</translation>
    </message>
    <message>
        <source>NAMESPACE: the server tells where which mailboxes are.</source>
        <translation>NAMESPACE: máy chủ cho biết loại hộp thư nào nằm ở đâu.</translation>
    </message>
    <message>
        <source>UID EXPUNGE, and the UIDs of what APPEND and COPY have made in APPENDUID and COPYUID.</source>
        <translation>UID EXPUNGE, và các UID mà APPEND và COPY đã tạo ra, nêu trong APPENDUID và COPYUID.</translation>
    </message>
    <message>
        <source>MOVE: messages go to another mailbox in one step.</source>
        <translation>MOVE: chuyển thư sang hộp thư khác chỉ trong một bước.</translation>
    </message>
    <message>
        <source>UNSELECT: a mailbox can be left without removing what is marked.</source>
        <translation>UNSELECT: rời hộp thư mà không xóa những thư đã đánh dấu.</translation>
    </message>
    <message>
        <source>LIST tells whether there are mailboxes below one.</source>
        <translation>LIST cho biết bên dưới một hộp thư có hộp thư khác hay không.</translation>
    </message>
    <message>
        <source>SEARCH can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SEARCH có thể trả lời gọn hơn là mọi con số: số nhỏ nhất, số lớn nhất, có bao nhiêu.</translation>
    </message>
    <message>
        <source>The result of a SEARCH can be kept on the server; $ stands for it.</source>
        <translation>Kết quả của SEARCH có thể được giữ trên máy chủ; $ thay cho nó.</translation>
    </message>
    <message>
        <source>LIST takes options, such as SUBSCRIBED.</source>
        <translation>LIST nhận các tùy chọn, như SUBSCRIBED.</translation>
    </message>
    <message>
        <source>LIST can tell what STATUS tells, of all mailboxes at once.</source>
        <translation>LIST có thể báo những gì STATUS báo, cho mọi hộp thư cùng lúc.</translation>
    </message>
    <message>
        <source>LIST tells what a mailbox is for, such as \Sent or \Trash.</source>
        <translation>LIST cho biết hộp thư dùng để làm gì, như \Sent hay \Trash.</translation>
    </message>
    <message>
        <source>CREATE can say what a mailbox is for.</source>
        <translation>CREATE có thể nêu hộp thư dùng để làm gì.</translation>
    </message>
    <message>
        <source>STATUS tells the size of a whole mailbox.</source>
        <translation>STATUS cho biết kích thước của cả hộp thư.</translation>
    </message>
    <message>
        <source>Parts can be fetched and appended as they are, without base64.</source>
        <translation>Có thể lấy và cất các phần của thư ở dạng gốc, không qua base64.</translation>
    </message>
    <message>
        <source>One APPEND can bring several messages.</source>
        <translation>Một APPEND có thể mang nhiều thư.</translation>
    </message>
    <message>
        <source>Names and headers may travel in UTF-8 once the client has said ENABLE UTF8=ACCEPT.</source>
        <translation>Tên và phần đầu thư có thể đi ở dạng UTF-8 một khi máy khách đã nói ENABLE UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>The server wants ENABLE UTF8=ACCEPT from every client.</source>
        <translation>Máy chủ đòi mọi máy khách phải nói ENABLE UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>Every change has a number, so a client can ask for what is newer.</source>
        <translation>Mỗi thay đổi có một số, nên máy khách hỏi được những gì mới hơn.</translation>
    </message>
    <message>
        <source>A client that comes back is told quickly what has changed meanwhile.</source>
        <translation>Máy khách quay lại thì nhanh chóng được biết trong lúc vắng đã có gì thay đổi.</translation>
    </message>
    <message>
        <source>SORT: the server sorts messages by date, subject and the like.</source>
        <translation>SORT: máy chủ sắp xếp thư theo ngày, chủ đề và tương tự.</translation>
    </message>
    <message>
        <source>THREAD: the server puts messages into conversations.</source>
        <translation>THREAD: máy chủ gom thư thành các chuỗi thư trao đổi.</translation>
    </message>
    <message>
        <source>The server tells how much room there is and how much is taken.</source>
        <translation>Máy chủ cho biết có bao nhiêu dung lượng và đã dùng bao nhiêu.</translation>
    </message>
    <message>
        <source>The connection can be compressed.</source>
        <translation>Có thể nén kết nối.</translation>
    </message>
    <message>
        <source>Who may do what with a mailbox can be asked and set.</source>
        <translation>Có thể hỏi và đặt quyền: ai được làm gì với một hộp thư.</translation>
    </message>
    <message>
        <source>APPEND takes messages up to a limit, which STATUS tells.</source>
        <translation>APPEND chỉ nhận thư đến một giới hạn; STATUS cho biết giới hạn đó.</translation>
    </message>
    <message>
        <source>APPEND takes messages of so many octets at most.</source>
        <translation>APPEND nhận thư tối đa chừng này octet.</translation>
    </message>
    <message>
        <source>SEARCH can ask for messages by their age in seconds.</source>
        <translation>SEARCH có thể tìm thư theo tuổi tính bằng giây.</translation>
    </message>
    <message>
        <source>REPLACE: a message takes the place of another in one step.</source>
        <translation>REPLACE: một thư thế chỗ thư khác chỉ trong một bước.</translation>
    </message>
    <message>
        <source>Mailboxes and messages have ids that stay when they are moved.</source>
        <translation>Hộp thư và thư có mã định danh giữ nguyên khi chúng bị chuyển đi.</translation>
    </message>
    <message>
        <source>FETCH PREVIEW gives the beginning of a text, for a list of messages.</source>
        <translation>FETCH PREVIEW cho phần mở đầu của nội dung, để hiện trong danh sách thư.</translation>
    </message>
    <message>
        <source>The server can tell news of mailboxes that are not selected.</source>
        <translation>Máy chủ có thể báo tin mới của cả những hộp thư không được chọn.</translation>
    </message>
    <message>
        <source>Notes can be kept with a mailbox.</source>
        <translation>Có thể lưu ghi chú kèm theo hộp thư.</translation>
    </message>
    <message>
        <source>DONE — the end of waiting</source>
        <translation>DONE — hết chờ</translation>
    </message>
    <message>
        <source>Ends IDLE. It is no command and has no tag; the reply carries the tag of the IDLE.</source>
        <translation>Kết thúc IDLE. Nó không phải là lệnh và không có nhãn; trả lời mang nhãn của IDLE.</translation>
    </message>
    <message>
        <source>A line while the server waits for DONE</source>
        <translation>Một dòng khác trong khi máy chủ chờ DONE</translation>
    </message>
    <message>
        <source>During IDLE only DONE is understood.</source>
        <translation>Trong khi IDLE, máy chủ chỉ hiểu DONE.</translation>
    </message>
    <message>
        <source>The tag: a word that you choose, another one for each command. The reply to this command carries it.</source>
        <translation>Nhãn: một từ do bạn chọn, mỗi lệnh một nhãn khác. Trả lời cho lệnh này sẽ mang nhãn đó.</translation>
    </message>
    <message>
        <source>Up to here the server understands the line; this it does not.</source>
        <translation>Máy chủ hiểu dòng này đến đây; từ đây trở đi thì không.</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>Chuỗi literal</translation>
    </message>
    <message>
        <source>As many octets as announced have come; what stands behind them on this line goes on with the command.</source>
        <translation>Đã nhận đủ số octet đã báo; phần đứng sau chúng trên dòng này là phần tiếp theo của lệnh.</translation>
    </message>
    <message>
        <source>The server counts octets here and looks for nothing else: no line is a command, no dot is an end, until as many have come as the braces announced.</source>
        <translation>Ở đây máy chủ chỉ đếm octet, không xét gì khác: không dòng nào là lệnh, không dấu chấm nào là kết thúc, cho đến khi nhận đủ số octet đã báo trong ngoặc { }.</translation>
    </message>
    <message>
        <source>The end of the literal: its last octets.</source>
        <translation>Cuối chuỗi literal: các octet cuối cùng của nó.</translation>
    </message>
    <message>
        <source>The Date field, as the sender has written it.</source>
        <translation>Trường Date, đúng như người gửi đã viết.</translation>
    </message>
    <message>
        <source>The Subject field, as it travels: letters outside ASCII are encoded.</source>
        <translation>Trường Subject, đúng dạng đi trên đường truyền: các chữ ngoài ASCII được mã hóa lại.</translation>
    </message>
    <message>
        <source>From: each address in parentheses, in four parts: the name, a route that is obsolete, what stands before the @, what stands behind it.</source>
        <translation>From: mỗi địa chỉ đặt trong ngoặc đơn, gồm bốn phần: tên, một định tuyến đã lỗi thời, phần trước @, phần sau @.</translation>
    </message>
    <message>
        <source>Sender: who has sent it; the same as From where there is no such field.</source>
        <translation>Sender: ai đã gửi; giống From nếu không có trường này.</translation>
    </message>
    <message>
        <source>Reply-To: who gets the answer; the same as From where there is no such field.</source>
        <translation>Reply-To: thư trả lời sẽ gửi cho ai; giống From nếu không có trường này.</translation>
    </message>
    <message>
        <source>To: the recipients.</source>
        <translation>To: người nhận.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy.</source>
        <translation>Cc: ai nhận bản sao.</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy unseen. Mostly NIL, as that field does not travel.</source>
        <translation>Bcc: ai nhận bản sao ẩn. Thường là NIL, vì trường này không đi theo thư.</translation>
    </message>
    <message>
        <source>In-Reply-To: the id of the message that this one answers.</source>
        <translation>In-Reply-To: mã định danh của thư mà thư này trả lời.</translation>
    </message>
    <message>
        <source>Message-ID: the id of the message, for the whole world.</source>
        <translation>Message-ID: mã định danh của thư, có giá trị trên toàn thế giới.</translation>
    </message>
    <message>
        <source>The type of the content, the first half of Content-Type.</source>
        <translation>Kiểu nội dung, nửa đầu của Content-Type.</translation>
    </message>
    <message>
        <source>The second half of Content-Type.</source>
        <translation>Nửa sau của Content-Type.</translation>
    </message>
    <message>
        <source>The parameters of Content-Type, in pairs, such as the character set.</source>
        <translation>Các tham số của Content-Type, theo từng cặp, như bộ ký tự.</translation>
    </message>
    <message>
        <source>The Content-ID; mostly NIL.</source>
        <translation>Content-ID; thường là NIL.</translation>
    </message>
    <message>
        <source>The Content-Description; mostly NIL.</source>
        <translation>Content-Description; thường là NIL.</translation>
    </message>
    <message>
        <source>How the content is encoded for its way: 7BIT for not at all, BASE64 and the like.</source>
        <translation>Nội dung được mã hóa thế nào để đi đường: 7BIT là không mã hóa gì, rồi BASE64 và tương tự.</translation>
    </message>
    <message>
        <source>Its size in octets, as it travels.</source>
        <translation>Kích thước tính bằng octet, đúng dạng đi trên đường truyền.</translation>
    </message>
    <message>
        <source>Of a text: how many lines it has.</source>
        <translation>Nếu là văn bản: nó có bao nhiêu dòng.</translation>
    </message>
    <message>
        <source>More about the part: a checksum, file name, language, place.</source>
        <translation>Thông tin thêm về phần này: tổng kiểm tra, tên tệp, ngôn ngữ, vị trí.</translation>
    </message>
    <message>
        <source>An item of the message.</source>
        <translation>Một mục của thư.</translation>
    </message>
    <message>
        <source>What was asked for; NIL or an empty string where there is none.</source>
        <translation>Thứ được yêu cầu; NIL hoặc chuỗi rỗng nếu không có.</translation>
    </message>
    <message>
        <source>A literal: so many octets follow behind this line, CR and LF counted. No dot ends it and none is doubled, unlike in POP3.</source>
        <translation>Chuỗi literal: sau dòng này là chừng đó octet, tính cả CR và LF. Không dấu chấm nào kết thúc nó và không dấu chấm nào bị nhân đôi, khác với POP3.</translation>
    </message>
    <message>
        <source>These octets, %1 of them.</source>
        <translation>Các octet này, gồm %1 octet.</translation>
    </message>
    <message>
        <source>Part %1: its type, encoding and size. BODY[%1] fetches it.</source>
        <translation>Phần %1: kiểu, cách mã hóa và kích thước. BODY[%1] lấy phần này.</translation>
    </message>
    <message>
        <source>What kind of multipart: MIXED with attachments, ALTERNATIVE of one text in several forms.</source>
        <translation>Kiểu multipart: MIXED là có tệp đính kèm, ALTERNATIVE là cùng một nội dung ở nhiều dạng.</translation>
    </message>
    <message>
        <source>A number of octets.</source>
        <translation>Số octet.</translation>
    </message>
    <message>
        <source>The value of the item before it.</source>
        <translation>Giá trị của mục đứng trước.</translation>
    </message>
    <message>
        <source>The backslash before the flag is missing</source>
        <translation>Thiếu dấu gạch chéo ngược trước cờ</translation>
    </message>
    <message>
        <source>The flags of the system begin with a backslash: %2. Without it %1 is a keyword that you have made up: the server keeps it, and it means nothing to anybody.</source>
        <translation>Cờ của hệ thống bắt đầu bằng dấu gạch chéo ngược: %2. Thiếu nó, %1 là một từ khóa do bạn tự đặt: máy chủ vẫn giữ, nhưng chẳng ai hiểu nó nghĩa là gì.</translation>
    </message>
    <message>
        <source>Marked is not gone: the messages with \Deleted are still there</source>
        <translation>Đánh dấu chưa phải là mất: các thư mang \Deleted vẫn còn</translation>
    </message>
    <message>
        <source>STORE has only marked the messages; EXPUNGE or CLOSE would have removed them. They are still there, and still marked. In POP3 QUIT removes what was marked; in IMAP neither LOGOUT nor UNSELECT does.</source>
        <translation>STORE mới chỉ đánh dấu các thư; phải có EXPUNGE hoặc CLOSE thì chúng mới bị xóa. Chúng vẫn còn và vẫn giữ đánh dấu. Trong POP3, QUIT xóa những thư đã đánh dấu; trong IMAP, cả LOGOUT lẫn UNSELECT đều không xóa.</translation>
    </message>
    <message>
        <source>CLOSE has removed the messages marked \Deleted</source>
        <translation>CLOSE đã xóa các thư mang \Deleted</translation>
    </message>
    <message>
        <source>CLOSE does what EXPUNGE does, without a line for each message, and leaves the mailbox then. UNSELECT leaves it and removes nothing.</source>
        <translation>CLOSE làm như EXPUNGE nhưng không báo từng thư, rồi rời hộp thư. UNSELECT rời hộp thư mà không xóa gì.</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as LOGOUT asked for. Messages marked \Deleted are still there.</source>
        <translation>Kết nối TCP đã đóng, đúng như LOGOUT yêu cầu. Thư mang \Deleted vẫn còn.</translation>
    </message>
    <message>
        <source>The TCP connection is gone without LOGOUT. What was done stays done; messages marked \Deleted are still there, and still marked.</source>
        <translation>Kết nối TCP đã mất mà không có LOGOUT. Việc gì đã làm thì vẫn giữ; thư mang \Deleted vẫn còn và vẫn giữ đánh dấu.</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No mailbox was open; what was done stays done.</source>
        <translation>Kết nối TCP đã mất. Không có hộp thư nào đang mở; việc gì đã làm thì vẫn giữ.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered LOGOUT. Nothing is lost by that: LOGOUT changes nothing.</source>
        <translation>Máy chủ đóng kết nối trước khi trả lời LOGOUT. Không mất gì cả: LOGOUT không thay đổi gì.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Whether the command was done, the client cannot know: the next session will show.</source>
        <translation>Máy chủ đóng kết nối trước khi trả lời. Lệnh đã được thực hiện hay chưa, máy khách không thể biết: phiên sau sẽ rõ.</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); IMAP says BAD to both.</source>
        <translation>Không có lệnh %1; gần nhất là %2. SMTP phân biệt từ lạ (500) với từ sai thời điểm (503); IMAP nói BAD cho cả hai.</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STARTTLS first. The port of IMAP for TLS from the first octet is another one, 993.</source>
        <translation>Các octet này mở đầu một cuộc bắt tay TLS. Cổng này bắt đầu không mã hóa: máy khách phải nói STARTTLS trước. Cổng IMAP dùng TLS ngay từ octet đầu là cổng khác, 993.</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>Một dòng IMAP kết thúc bằng hai octet, 0D 0A (CR LF). Dòng của bạn chỉ kết thúc bằng 0A, như nc gửi trên Linux; telnet gửi cả hai.</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Một dòng IMAP kết thúc bằng hai octet, 0D 0A (CR LF). Ở đây chỉ có 0D, nên những gì bạn muốn là nhiều dòng thì với máy chủ chỉ là một.</translation>
    </message>
    <message>
        <source>A space too many</source>
        <translation>Thừa một dấu cách</translation>
    </message>
    <message>
        <source>In IMAP exactly one space divides two words, and none stands at the beginning or the end. With two, the server finds an empty word in between. SMTP servers mostly overlook that.</source>
        <translation>Trong IMAP, giữa hai từ có đúng một dấu cách, đầu và cuối dòng không có dấu nào. Có hai dấu, máy chủ sẽ thấy một từ rỗng ở giữa. Máy chủ SMTP thường bỏ qua chuyện đó.</translation>
    </message>
    <message>
        <source>The line behind the literal was not ended</source>
        <translation>Dòng phía sau chuỗi literal chưa được kết thúc</translation>
    </message>
    <message>
        <source>The literal is complete, but its command goes on until the line ends: press Enter once more, on an empty line. So the server has taken “%1” for the rest of the command before.</source>
        <translation>Chuỗi literal đã đủ, nhưng lệnh của nó còn kéo dài đến hết dòng: hãy nhấn Enter thêm một lần, trên một dòng trống. Vì chưa làm vậy nên máy chủ đã coi “%1” là phần còn lại của lệnh trước.</translation>
    </message>
    <message>
        <source>The literal is longer than the braces said</source>
        <translation>Chuỗi literal dài hơn số đã báo trong ngoặc { }</translation>
    </message>
    <message>
        <source>The braces announced %1 octets; the server took these and reads what is behind them as the rest of the command. With this line there are at least %2. Count octets, not characters: the end of a line is two, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>Trong ngoặc { } đã báo %1 octet; máy chủ lấy chừng đó và đọc phần đứng sau như phần còn lại của lệnh. Tính cả dòng này thì có ít nhất %2 octet. Hãy đếm octet, đừng đếm ký tự: cuối mỗi dòng là hai, CR và LF, còn một chữ ngoài ASCII chiếm nhiều octet.</translation>
    </message>
    <message>
        <source>The server is still counting the octets of the literal</source>
        <translation>Máy chủ vẫn đang đếm octet của chuỗi literal</translation>
    </message>
    <message>
        <source>“%1” looks like your next command, but the braces announced more octets than you have sent, so the server takes this line for a part of the literal and says nothing. Count octets: the end of a line is two.</source>
        <translation>“%1” trông như lệnh tiếp theo của bạn, nhưng ngoặc { } đã báo nhiều octet hơn số bạn gửi, nên máy chủ coi dòng này là một phần của chuỗi literal và không nói gì. Hãy đếm octet: cuối mỗi dòng là hai.</translation>
    </message>
    <message>
        <source>The messages that the last SEARCH with RETURN (SAVE) has found.</source>
        <translation>Các thư mà SEARCH với RETURN (SAVE) gần nhất đã tìm thấy.</translation>
    </message>
    <message>
        <source>Message %1: the number counts from 1 in this mailbox.</source>
        <translation>Thư %1: số thứ tự đếm từ 1 trong hộp thư này.</translation>
    </message>
    <message>
        <source>The message whose UID is %1.</source>
        <translation>Thư có UID là %1.</translation>
    </message>
    <message>
        <source>The last message.</source>
        <translation>Thư cuối cùng.</translation>
    </message>
    <message>
        <source>The message with the highest UID: the last one.</source>
        <translation>Thư có UID lớn nhất: thư cuối cùng.</translation>
    </message>
    <message>
        <source>All messages, from the first to the last.</source>
        <translation>Mọi thư, từ thư đầu đến thư cuối.</translation>
    </message>
    <message>
        <source>All messages, by their UIDs.</source>
        <translation>Mọi thư, theo UID.</translation>
    </message>
    <message>
        <source>From message %1 to the last.</source>
        <translation>Từ thư %1 đến thư cuối cùng.</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to the highest. Where %1 is above that, the last message is meant all the same.</source>
        <translation>Các thư có UID từ %1 đến UID lớn nhất. Nếu %1 lớn hơn UID đó thì vẫn được hiểu là thư cuối cùng.</translation>
    </message>
    <message>
        <source>Messages %1 to %2.</source>
        <translation>Các thư từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to %2; not every number in between need exist.</source>
        <translation>Các thư có UID từ %1 đến %2; không nhất thiết mọi số ở giữa đều tồn tại.</translation>
    </message>
    <message>
        <source>The number of a part of the message, as BODYSTRUCTURE counts them from 1; behind a full stop, a part of that part.</source>
        <translation>Số của một phần trong thư, theo cách BODYSTRUCTURE đếm từ 1; sau dấu chấm là phần con của phần đó.</translation>
    </message>
    <message>
        <source>The names of header fields; their values come with them.</source>
        <translation>Tên các trường tiêu đề; giá trị của chúng đi kèm.</translation>
    </message>
    <message>
        <source>Not all of it: what follows begins at octet %1, counted from 0.</source>
        <translation>Không phải toàn bộ: phần sau đây bắt đầu từ octet %1, đếm từ 0.</translation>
    </message>
    <message>
        <source>Not all of it: from octet %1 on, counted from 0, at most %2 octets.</source>
        <translation>Không phải toàn bộ: từ octet %1 trở đi, đếm từ 0, tối đa %2 octet.</translation>
    </message>
    <message>
        <source>The keyword.</source>
        <translation>Từ khóa.</translation>
    </message>
    <message>
        <source>A day: its number, the month in English, the year. Time and zone do not count.</source>
        <translation>Một ngày: ngày bằng số, tháng bằng tiếng Anh, năm. Giờ và múi giờ không tính.</translation>
    </message>
    <message>
        <source>The text to search for. A part of a word is enough, and capital and small letters are the same.</source>
        <translation>Đoạn chữ cần tìm. Chỉ cần một phần của từ, và chữ hoa chữ thường như nhau.</translation>
    </message>
    <message>
        <source>The name of a header field.</source>
        <translation>Tên một trường tiêu đề.</translation>
    </message>
    <message>
        <source>The mailbox that is open is empty: neither %1 nor any other number means a message.</source>
        <translation>Hộp thư đang mở trống: trong đó không số nào có nghĩa, %1 cũng như 1.</translation>
    </message>
    <message>
        <source>No message has the number 0</source>
        <translation>Không có thư nào mang số 0</translation>
    </message>
    <message>
        <source>Messages are counted from 1, and so are UIDs. The last one is *.</source>
        <translation>Thư được đếm từ 1, UID cũng vậy. Thư cuối cùng là *.</translation>
    </message>
    <message>
        <source>A UID in the place of a number</source>
        <translation>UID đứng ở chỗ của số thứ tự</translation>
    </message>
    <message>
        <source>%1 is the UID of a message, and without UID before the command it is read as a number: the mailbox has only %2 messages.</source>
        <translation>%1 là UID của một thư; lệnh không có UID phía trước nên nó bị đọc là số thứ tự, mà hộp thư chỉ có %2 thư.</translation>
    </message>
    <message>
        <source>There is no message %1: the mailbox has %2. Numbers go from 1 without a gap, and those behind a message that is removed move down; in POP3 they stay until QUIT.</source>
        <translation>Không có thư %1: hộp thư có %2 thư. Số thứ tự đi từ 1, không đứt quãng, và khi một thư bị xóa thì các thư sau dồn lên; trong POP3 chúng giữ nguyên cho đến QUIT.</translation>
    </message>
    <message>
        <source>A number in the place of a UID</source>
        <translation>Số thứ tự đứng ở chỗ của UID</translation>
    </message>
    <message>
        <source>No message has the UID %1, so the command had nothing to do, and that is OK. There are messages of that number: a number is not a UID, which stays the same while numbers move.</source>
        <translation>Không thư nào có UID %1, nên lệnh chẳng có gì để làm, và như vậy vẫn là OK. Có thư mang số thứ tự đó: số thứ tự không phải là UID; UID giữ nguyên, còn số thứ tự thì thay đổi.</translation>
    </message>
    <message>
        <source>The flags of the message.</source>
        <translation>Các cờ của thư.</translation>
    </message>
    <message>
        <source>The unique id: it stays the same while numbers move.</source>
        <translation>Mã định danh duy nhất: giữ nguyên trong khi số thứ tự thay đổi.</translation>
    </message>
    <message>
        <source>When the message came to this server; not its Date field.</source>
        <translation>Khi nào thư đến máy chủ này; không phải trường Date của thư.</translation>
    </message>
    <message>
        <source>How many octets the message has, with CR and LF of every line.</source>
        <translation>Thư có bao nhiêu octet, tính cả CR và LF của mỗi dòng.</translation>
    </message>
    <message>
        <source>The most important header fields, taken apart by the server: date, subject, sender, recipients. SMTP&apos;s envelope is something else.</source>
        <translation>Các trường tiêu đề quan trọng nhất, đã được máy chủ tách sẵn: ngày, chủ đề, người gửi, người nhận. Phong bì của SMTP là chuyện khác.</translation>
    </message>
    <message>
        <source>How the message is made up of parts, in short form.</source>
        <translation>Thư gồm những phần nào, dạng ngắn.</translation>
    </message>
    <message>
        <source>How the message is made up of parts: types, sizes, file names. No text travels.</source>
        <translation>Thư gồm những phần nào: kiểu, kích thước, tên tệp. Không gửi nội dung.</translation>
    </message>
    <message>
        <source>The whole message. The old name of BODY[].</source>
        <translation>Toàn bộ thư. Tên cũ của BODY[].</translation>
    </message>
    <message>
        <source>The header. The old name of BODY.PEEK[HEADER].</source>
        <translation>Phần đầu thư. Tên cũ của BODY.PEEK[HEADER].</translation>
    </message>
    <message>
        <source>The text behind the header. The old name of BODY[TEXT].</source>
        <translation>Phần nội dung sau phần đầu thư. Tên cũ của BODY[TEXT].</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).</source>
        <translation>Viết tắt của (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE).</source>
        <translation>Viết tắt của (FLAGS INTERNALDATE RFC822.SIZE).</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).</source>
        <translation>Viết tắt của (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).</translation>
    </message>
    <message>
        <source>The number of the latest change of this message.</source>
        <translation>Số của thay đổi mới nhất trên thư này.</translation>
    </message>
    <message>
        <source>An id of the message that stays when it is moved.</source>
        <translation>Mã định danh của thư, giữ nguyên khi thư bị chuyển đi.</translation>
    </message>
    <message>
        <source>An id of the conversation that the message belongs to.</source>
        <translation>Mã định danh của chuỗi thư trao đổi mà thư này thuộc về.</translation>
    </message>
    <message>
        <source>The beginning of the text, for a list of messages.</source>
        <translation>Phần mở đầu của nội dung, để hiện trong danh sách thư.</translation>
    </message>
    <message>
        <source>When the message came into this mailbox.</source>
        <translation>Khi nào thư vào hộp thư này.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. PEEK: a look only, \Seen is not set.</source>
        <translation>Chính nội dung của phần nêu trong ngoặc vuông; ngoặc rỗng nghĩa là toàn bộ thư. PEEK: chỉ xem, không đặt \Seen.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. PEEK: a look only, \Seen is not set.</source>
        <translation>Nội dung của phần này, máy chủ đã giải base64 và các cách mã hóa tương tự. PEEK: chỉ xem, không đặt \Seen.</translation>
    </message>
    <message>
        <source>How many octets the part has once base64 and the like are taken off.</source>
        <translation>Phần này có bao nhiêu octet sau khi giải base64 và các cách mã hóa tương tự.</translation>
    </message>
    <message>
        <source>The header, up to the empty line.</source>
        <translation>Phần đầu thư, cho đến dòng trống.</translation>
    </message>
    <message>
        <source>Of the header only the fields named.</source>
        <translation>Trong phần đầu thư, chỉ các trường được nêu.</translation>
    </message>
    <message>
        <source>The header without the fields named.</source>
        <translation>Phần đầu thư, trừ các trường được nêu.</translation>
    </message>
    <message>
        <source>What stands behind the header.</source>
        <translation>Những gì đứng sau phần đầu thư.</translation>
    </message>
    <message>
        <source>The header of the part: its type, its encoding.</source>
        <translation>Phần đầu của phần này: kiểu và cách mã hóa của nó.</translation>
    </message>
    <message>
        <source>When the message came, as the server shall remember it. Without it the server takes the time now.</source>
        <translation>Khi nào thư đến, để máy chủ ghi nhớ. Không nêu thì máy chủ lấy giờ hiện tại.</translation>
    </message>
    <message>
        <source>NIL: nothing stands here.</source>
        <translation>NIL: ở đây không có gì.</translation>
    </message>
    <message>
        <source>The message that follows has UTF-8 in its header.</source>
        <translation>Thư tiếp theo có UTF-8 trong phần đầu.</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, at once (LITERAL+). Every CR LF in them counts as two.</source>
        <translation>Chuỗi literal: ngay sau dòng này là %1 octet, gửi luôn (LITERAL+). Mỗi CR LF trong đó tính là hai.</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, once the server has said +. Every CR LF in them counts as two.</source>
        <translation>Chuỗi literal: sau dòng này là %1 octet, khi máy chủ đã nói +. Mỗi CR LF trong đó tính là hai.</translation>
    </message>
    <message>
        <source>A word of the server&apos;s own accord: no command is ended by it.</source>
        <translation>Lời máy chủ tự nói: nó không kết thúc lệnh nào.</translation>
    </message>
    <message>
        <source>OK: the command was done. Programs go by this word.</source>
        <translation>OK: lệnh đã được thực hiện. Chương trình dựa vào từ này.</translation>
    </message>
    <message>
        <source>NO: the command was understood, but not done. Programs go by this word.</source>
        <translation>NO: máy chủ hiểu lệnh, nhưng không thực hiện. Chương trình dựa vào từ này.</translation>
    </message>
    <message>
        <source>BAD: the line was not understood, or came at the wrong moment. Programs go by this word.</source>
        <translation>BAD: máy chủ không hiểu dòng này, hoặc nó đến sai thời điểm. Chương trình dựa vào từ này.</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by OK, NO or BAD alone then.</source>
        <translation>Mã trong ngoặc vuông mà các RFC không liệt kê; khi đó máy khách chỉ dựa vào OK, NO hoặc BAD.</translation>
    </message>
    <message>
        <source>The response code: for programs, more than OK, NO or BAD say.</source>
        <translation>Mã trong ngoặc vuông, dành cho chương trình: nói rõ hơn OK, NO hay BAD.</translation>
    </message>
    <message>
        <source>Words for people. Programs do not read them.</source>
        <translation>Lời dành cho người đọc. Chương trình không đọc.</translation>
    </message>
    <message>
        <source>something that the RFCs do not list</source>
        <translation>thứ mà các RFC không liệt kê</translation>
    </message>
    <message>
        <source>A line with a star answers no command by a tag. This word is none that IMAP has: of an extension, perhaps.</source>
        <translation>Dòng có dấu sao không trả lời lệnh nào bằng nhãn. Từ này không có trong IMAP: có lẽ nó thuộc một phần mở rộng.</translation>
    </message>
    <message>
        <source>The star: this line ends no command. Others may follow.</source>
        <translation>Dấu sao: dòng này không kết thúc lệnh nào. Có thể còn dòng khác.</translation>
    </message>
    <message>
        <source>The plus sign: the server waits for more from you.</source>
        <translation>Dấu cộng: máy chủ chờ bạn gửi thêm.</translation>
    </message>
    <message>
        <source>The tag of the command that this ends. You have chosen it.</source>
        <translation>Nhãn của lệnh mà dòng này kết thúc. Nhãn do bạn chọn.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Bao nhiêu.</translation>
    </message>
    <message>
        <source>The message&apos;s number as it counts just now.</source>
        <translation>Số thứ tự của thư, theo cách đếm lúc này.</translation>
    </message>
    <message>
        <source>What the line tells of.</source>
        <translation>Dòng này nói về điều gì.</translation>
    </message>
    <message>
        <source>Not a reply of IMAP</source>
        <translation>Không phải trả lời của IMAP</translation>
    </message>
    <message>
        <source>A reply of IMAP begins with a star, a plus sign, or the tag of a command and OK, NO or BAD.</source>
        <translation>Trả lời của IMAP bắt đầu bằng dấu sao, dấu cộng, hoặc nhãn của một lệnh rồi OK, NO hay BAD.</translation>
    </message>
    <message>
        <source>open to be changed</source>
        <translation>mở để sửa</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed.</source>
        <translation>Hộp thư đã mở để đọc và sửa.</translation>
    </message>
    <message>
        <source>open to be read only</source>
        <translation>chỉ mở để đọc</translation>
    </message>
    <message>
        <source>The mailbox is open to be read only: no flag can be set, nothing can be removed.</source>
        <translation>Hộp thư chỉ mở để đọc: không đặt được cờ nào, không xóa được gì.</translation>
    </message>
    <message>
        <source>SELECT opens a mailbox to be changed; EXAMINE opens it to be read.</source>
        <translation>SELECT mở hộp thư để sửa; EXAMINE mở để đọc.</translation>
    </message>
    <message>
        <source>under which number UIDs hold</source>
        <translation>UID có hiệu lực theo số nào</translation>
    </message>
    <message>
        <source>UIDs hold for good only together with this number. If it is another one next time, the mailbox was made anew, and every UID that was remembered is worthless.</source>
        <translation>UID chỉ đáng tin cùng với số này. Lần sau mà nó khác thì hộp thư đã được tạo lại, và mọi UID đã nhớ đều vô giá trị.</translation>
    </message>
    <message>
        <source>the next UID</source>
        <translation>UID tiếp theo</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one. Has it grown, there is new mail.</source>
        <translation>UID mà thư tiếp theo sẽ nhận, hoặc một số lớn hơn. Nếu nó tăng lên thì có thư mới.</translation>
    </message>
    <message>
        <source>UIDs do not last</source>
        <translation>UID không lâu bền</translation>
    </message>
    <message>
        <source>UIDs in this mailbox hold for this session only.</source>
        <translation>UID trong hộp thư này chỉ có hiệu lực trong phiên này.</translation>
    </message>
    <message>
        <source>the first unread message</source>
        <translation>thư chưa đọc đầu tiên</translation>
    </message>
    <message>
        <source>The number of the first message that was not read; it is no count.</source>
        <translation>Số thứ tự của thư chưa đọc đầu tiên; nó không phải số lượng.</translation>
    </message>
    <message>
        <source>flags that last</source>
        <translation>các cờ được giữ lâu dài</translation>
    </message>
    <message>
        <source>The flags that a client may change for good. With \* among them keywords may be made up; others last for this session or not at all.</source>
        <translation>Các cờ mà máy khách có thể đổi lâu dài. Nếu trong đó có \* thì được tự đặt từ khóa; các cờ khác chỉ giữ trong phiên này hoặc không giữ gì cả.</translation>
    </message>
    <message>
        <source>the mailbox before is closed</source>
        <translation>hộp thư trước đã đóng</translation>
    </message>
    <message>
        <source>the latest change</source>
        <translation>thay đổi mới nhất</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox; a client can ask for what is newer.</source>
        <translation>Số của thay đổi mới nhất trong hộp thư; máy khách hỏi được những gì mới hơn.</translation>
    </message>
    <message>
        <source>changes have no numbers</source>
        <translation>thay đổi không được đánh số</translation>
    </message>
    <message>
        <source>This mailbox does not number its changes.</source>
        <translation>Hộp thư này không đánh số các thay đổi.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>đã bị đổi trong lúc đó</translation>
    </message>
    <message>
        <source>These messages were left alone, because somebody else has changed them meanwhile.</source>
        <translation>Các thư này không bị động đến, vì trong lúc đó có ai khác đã thay đổi chúng.</translation>
    </message>
    <message>
        <source>Fetch their flags, and decide anew.</source>
        <translation>Hãy lấy cờ của chúng rồi quyết định lại.</translation>
    </message>
    <message>
        <source>an id of the mailbox</source>
        <translation>mã định danh của hộp thư</translation>
    </message>
    <message>
        <source>An id of the mailbox that stays when it is renamed.</source>
        <translation>Mã định danh của hộp thư, giữ nguyên khi hộp thư đổi tên.</translation>
    </message>
    <message>
        <source>where the message lies</source>
        <translation>thư nằm ở đâu</translation>
    </message>
    <message>
        <source>The message lies in the mailbox: first the mailbox&apos;s UIDVALIDITY, then the UID that it has got.</source>
        <translation>Thư đã nằm trong hộp thư: trước tiên là UIDVALIDITY của hộp thư, rồi UID mà thư nhận được.</translation>
    </message>
    <message>
        <source>where the copies lie</source>
        <translation>bản sao nằm ở đâu</translation>
    </message>
    <message>
        <source>The UIDVALIDITY of the other mailbox, the UIDs that the messages have here, and in the same order those that they have got there.</source>
        <translation>UIDVALIDITY của hộp thư kia, các UID của thư ở đây, và theo cùng thứ tự, các UID mà chúng nhận được ở đó.</translation>
    </message>
    <message>
        <source>what the server can do</source>
        <translation>máy chủ làm được gì</translation>
    </message>
    <message>
        <source>What the server can do, told unasked: it spares the question. After the login the list may be another one.</source>
        <translation>Máy chủ làm được gì, nói ra không cần hỏi: đỡ mất công hỏi. Sau khi đăng nhập, danh sách có thể khác.</translation>
    </message>
    <message>
        <source>no saved result</source>
        <translation>không giữ kết quả</translation>
    </message>
    <message>
        <source>The result of the SEARCH was not kept, so $ stands for no message.</source>
        <translation>Kết quả của SEARCH không được giữ, nên $ không thay cho thư nào.</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>tên hoặc mật khẩu sai</translation>
    </message>
    <message>
        <source>Name or password is not right. Which of them, the server does not say: that would help only those who guess. SMTP says 535 for it.</source>
        <translation>Tên hoặc mật khẩu không đúng. Sai cái nào thì máy chủ không nói: điều đó chỉ giúp kẻ đoán mò. SMTP nói 535 cho việc này.</translation>
    </message>
    <message>
        <source>Log in again, and look at name and password.</source>
        <translation>Đăng nhập lại, và xem lại tên cùng mật khẩu.</translation>
    </message>
    <message>
        <source>not for somebody else</source>
        <translation>không được thay mặt người khác</translation>
    </message>
    <message>
        <source>The password was right, but the user may not act for the other one named with it.</source>
        <translation>Mật khẩu đúng, nhưng người dùng không được làm thay người khác được nêu kèm.</translation>
    </message>
    <message>
        <source>Leave the identity before the first NUL empty.</source>
        <translation>Hãy để trống danh tính trước NUL đầu tiên.</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>mật khẩu đã hết hạn</translation>
    </message>
    <message>
        <source>The password was right once and is too old now.</source>
        <translation>Mật khẩu từng đúng, nhưng giờ đã quá cũ.</translation>
    </message>
    <message>
        <source>Set a new password where that is done.</source>
        <translation>Hãy đặt mật khẩu mới ở nơi dành cho việc đó.</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>chỉ qua TLS</translation>
    </message>
    <message>
        <source>The server does this only where nobody can listen. SMTP says 538 or 530 for it.</source>
        <translation>Máy chủ chỉ làm điều này ở nơi không ai nghe được. SMTP nói 538 hoặc 530 cho việc này.</translation>
    </message>
    <message>
        <source>Send STARTTLS first, or connect to port 993.</source>
        <translation>Gửi STARTTLS trước, hoặc kết nối đến cổng 993.</translation>
    </message>
    <message>
        <source>ask the administrator</source>
        <translation>hãy hỏi người quản trị</translation>
    </message>
    <message>
        <source>The client can do nothing about it.</source>
        <translation>Máy khách không làm gì được với việc này.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>không được phép</translation>
    </message>
    <message>
        <source>The user has not the right to do this.</source>
        <translation>Người dùng không có quyền làm việc này.</translation>
    </message>
    <message>
        <source>for a while only</source>
        <translation>chỉ tạm thời</translation>
    </message>
    <message>
        <source>Something behind the server does not answer, for a while only: what SMTP says with a 4 in front.</source>
        <translation>Một thành phần phía sau máy chủ không trả lời, chỉ trong một lúc: điều mà SMTP nói bằng mã bắt đầu bằng 4.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang được dùng</translation>
    </message>
    <message>
        <source>Another session is at work on the mailbox, so this is not possible now.</source>
        <translation>Một phiên khác đang làm việc với hộp thư, nên lúc này không thực hiện được.</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>không có hộp thư này</translation>
    </message>
    <message>
        <source>No mailbox has this name. Capital and small letters are different in all names but INBOX.</source>
        <translation>Không hộp thư nào mang tên này. Chữ hoa và chữ thường khác nhau trong mọi tên, trừ INBOX.</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which names there are.</source>
        <translation>LIST &quot;&quot; * cho biết có những tên nào.</translation>
    </message>
    <message>
        <source>the mailbox is missing</source>
        <translation>thiếu hộp thư</translation>
    </message>
    <message>
        <source>The mailbox that the messages shall go to does not exist. It could be made.</source>
        <translation>Hộp thư mà các thư cần chuyển đến không tồn tại. Có thể tạo nó.</translation>
    </message>
    <message>
        <source>Make it with CREATE, and send this line again.</source>
        <translation>Tạo hộp thư bằng CREATE, rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>đã có rồi</translation>
    </message>
    <message>
        <source>A mailbox of this name exists already.</source>
        <translation>Đã có hộp thư mang tên này.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>mailboxes below it</source>
        <translation>còn hộp thư bên dưới</translation>
    </message>
    <message>
        <source>There are mailboxes below this one, so it cannot be removed.</source>
        <translation>Bên dưới hộp thư này còn hộp thư khác, nên không xóa được nó.</translation>
    </message>
    <message>
        <source>Remove those first, with DELETE.</source>
        <translation>Trước tiên hãy xóa những hộp thư đó bằng DELETE.</translation>
    </message>
    <message>
        <source>never possible</source>
        <translation>không bao giờ được</translation>
    </message>
    <message>
        <source>This can never be done, however often one tries: such a name, such a command here.</source>
        <translation>Việc này không bao giờ làm được, dù thử bao nhiêu lần: tên như vậy, lệnh như vậy ở đây.</translation>
    </message>
    <message>
        <source>a limit is reached</source>
        <translation>đã chạm giới hạn</translation>
    </message>
    <message>
        <source>The server takes only so much: of mailboxes, of flags, of what one command asks for.</source>
        <translation>Máy chủ chỉ nhận đến chừng đó: số hộp thư, số cờ, hay số thứ một lệnh yêu cầu.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Hãy yêu cầu ít hơn mỗi lần.</translation>
    </message>
    <message>
        <source>The user&apos;s room is used up, or would be by this. SMTP says 552 for it.</source>
        <translation>Dung lượng của người dùng đã hết, hoặc sẽ hết nếu làm việc này. SMTP nói 552 cho việc này.</translation>
    </message>
    <message>
        <source>Remove some messages first.</source>
        <translation>Trước tiên hãy xóa bớt thư.</translation>
    </message>
    <message>
        <source>special use not possible</source>
        <translation>không dùng được công dụng đặc biệt</translation>
    </message>
    <message>
        <source>The mailbox cannot have the special use that was asked for.</source>
        <translation>Hộp thư không thể có công dụng đặc biệt được yêu cầu.</translation>
    </message>
    <message>
        <source>some are gone</source>
        <translation>một số thư đã mất</translation>
    </message>
    <message>
        <source>Another session has removed some of the messages. Until the server may tell which, their numbers are still counted.</source>
        <translation>Một phiên khác đã xóa một số trong các thư này. Cho đến khi máy chủ được phép báo thư nào, số thứ tự của chúng vẫn được tính.</translation>
    </message>
    <message>
        <source>Send NOOP: then the server tells which ones are gone.</source>
        <translation>Gửi NOOP: khi đó máy chủ báo những thư nào đã mất.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>The message has more octets than the server takes. SMTP says 552 for it.</source>
        <translation>Thư có nhiều octet hơn mức máy chủ nhận. SMTP nói 552 cho việc này.</translation>
    </message>
    <message>
        <source>unknown character set</source>
        <translation>không biết bộ ký tự</translation>
    </message>
    <message>
        <source>The server does not know this character set. Those it knows may stand behind the word.</source>
        <translation>Máy chủ không biết bộ ký tự này. Những bộ nó biết có thể được nêu sau từ này.</translation>
    </message>
    <message>
        <source>Write CHARSET UTF-8.</source>
        <translation>Hãy viết CHARSET UTF-8.</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>không biết cách mã hóa</translation>
    </message>
    <message>
        <source>The server cannot take the encoding off this part, so BINARY cannot show it.</source>
        <translation>Máy chủ không giải được mã của phần này, nên BINARY không cho xem nó được.</translation>
    </message>
    <message>
        <source>BODY[…] gives the part as it is.</source>
        <translation>BODY[…] cho phần này đúng nguyên dạng.</translation>
    </message>
    <message>
        <source>a message is malformed</source>
        <translation>có thư sai dạng</translation>
    </message>
    <message>
        <source>The server could not read the header of a message.</source>
        <translation>Máy chủ không đọc được phần đầu của một thư.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>Something on the server is damaged: a mailbox, an index.</source>
        <translation>Trên máy chủ có thứ bị hỏng: một hộp thư, một chỉ mục.</translation>
    </message>
    <message>
        <source>for the user to read</source>
        <translation>để người dùng đọc</translation>
    </message>
    <message>
        <source>The words behind it are for the user: every program must show them.</source>
        <translation>Lời đứng sau dành cho người dùng: mọi chương trình đều phải hiện nó ra.</translation>
    </message>
    <message>
        <source>the client does something odd</source>
        <translation>máy khách làm điều lạ</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>máy chủ bị lỗi</translation>
    </message>
    <message>
        <source>The server has met a fault of its own. The command was right.</source>
        <translation>Máy chủ gặp lỗi của chính nó. Lệnh thì đúng.</translation>
    </message>
    <message>
        <source>on another server</source>
        <translation>ở máy chủ khác</translation>
    </message>
    <message>
        <source>The mailbox lies on another server; its address stands behind the word.</source>
        <translation>Hộp thư nằm ở máy chủ khác; địa chỉ của nó được nêu sau từ này.</translation>
    </message>
    <message>
        <source>compressed already</source>
        <translation>đã nén rồi</translation>
    </message>
    <message>
        <source>The connection is compressed already.</source>
        <translation>Kết nối đã được nén rồi.</translation>
    </message>
    <message>
        <source>Every message.</source>
        <translation>Mọi thư.</translation>
    </message>
    <message>
        <source>Messages with the flag \Answered.</source>
        <translation>Các thư có cờ \Answered.</translation>
    </message>
    <message>
        <source>Messages with the flag \Deleted.</source>
        <translation>Các thư có cờ \Deleted.</translation>
    </message>
    <message>
        <source>Messages with the flag \Draft.</source>
        <translation>Các thư có cờ \Draft.</translation>
    </message>
    <message>
        <source>Messages with the flag \Flagged.</source>
        <translation>Các thư có cờ \Flagged.</translation>
    </message>
    <message>
        <source>Messages with the flag \Seen: those that were read.</source>
        <translation>Các thư có cờ \Seen: những thư đã đọc.</translation>
    </message>
    <message>
        <source>Messages without the flag \Answered.</source>
        <translation>Các thư không có cờ \Answered.</translation>
    </message>
    <message>
        <source>Messages without the flag \Deleted.</source>
        <translation>Các thư không có cờ \Deleted.</translation>
    </message>
    <message>
        <source>Messages without the flag \Draft.</source>
        <translation>Các thư không có cờ \Draft.</translation>
    </message>
    <message>
        <source>Messages without the flag \Flagged.</source>
        <translation>Các thư không có cờ \Flagged.</translation>
    </message>
    <message>
        <source>Messages without the flag \Seen: those that were not read.</source>
        <translation>Các thư không có cờ \Seen: những thư chưa đọc.</translation>
    </message>
    <message>
        <source>Messages that are recent and not read. IMAP4rev2 has given it up.</source>
        <translation>Các thư mới đến và chưa đọc. IMAP4rev2 đã bỏ khóa này.</translation>
    </message>
    <message>
        <source>Messages that are not recent. IMAP4rev2 has given it up.</source>
        <translation>Các thư không phải mới đến. IMAP4rev2 đã bỏ khóa này.</translation>
    </message>
    <message>
        <source>Messages that no session has seen before. IMAP4rev2 has given it up.</source>
        <translation>Các thư chưa phiên nào thấy trước đó. IMAP4rev2 đã bỏ khóa này.</translation>
    </message>
    <message>
        <source>Messages with this keyword.</source>
        <translation>Các thư có từ khóa này.</translation>
    </message>
    <message>
        <source>Messages without this keyword.</source>
        <translation>Các thư không có từ khóa này.</translation>
    </message>
    <message>
        <source>Messages that came to this server before that day.</source>
        <translation>Các thư đến máy chủ này trước ngày đó.</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day.</source>
        <translation>Các thư đến máy chủ này đúng ngày đó.</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day or later.</source>
        <translation>Các thư đến máy chủ này vào ngày đó hoặc sau đó.</translation>
    </message>
    <message>
        <source>Messages whose Date field is before that day.</source>
        <translation>Các thư có trường Date trước ngày đó.</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day.</source>
        <translation>Các thư có trường Date đúng ngày đó.</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day or a later one.</source>
        <translation>Các thư có trường Date là ngày đó hoặc sau đó.</translation>
    </message>
    <message>
        <source>Messages of more octets than that.</source>
        <translation>Các thư nhiều octet hơn số đó.</translation>
    </message>
    <message>
        <source>Messages of fewer octets than that.</source>
        <translation>Các thư ít octet hơn số đó.</translation>
    </message>
    <message>
        <source>Messages with this text in the Bcc field.</source>
        <translation>Các thư có đoạn chữ này trong trường Bcc.</translation>
    </message>
    <message>
        <source>Messages with this text behind the header.</source>
        <translation>Các thư có đoạn chữ này ở phần sau phần đầu thư.</translation>
    </message>
    <message>
        <source>Messages with this text in the Cc field.</source>
        <translation>Các thư có đoạn chữ này trong trường Cc.</translation>
    </message>
    <message>
        <source>Messages with this text in the From field.</source>
        <translation>Các thư có đoạn chữ này trong trường From.</translation>
    </message>
    <message>
        <source>Messages with this text in the Subject field.</source>
        <translation>Các thư có đoạn chữ này trong trường Subject.</translation>
    </message>
    <message>
        <source>Messages with this text anywhere, header or body.</source>
        <translation>Các thư có đoạn chữ này ở bất cứ đâu, phần đầu hay phần thân.</translation>
    </message>
    <message>
        <source>Messages with this text in the To field.</source>
        <translation>Các thư có đoạn chữ này trong trường To.</translation>
    </message>
    <message>
        <source>Messages with this text in that header field; an empty text: that have the field.</source>
        <translation>Các thư có đoạn chữ này trong trường tiêu đề đó; đoạn chữ rỗng: chỉ cần có trường đó.</translation>
    </message>
    <message>
        <source>Messages with these unique ids.</source>
        <translation>Các thư có những mã định danh này.</translation>
    </message>
    <message>
        <source>The opposite of the one key behind it.</source>
        <translation>Ngược lại với một khóa đứng ngay sau.</translation>
    </message>
    <message>
        <source>One of the two keys behind it must fit, or both. OR stands before them, not between; keys without OR must all fit.</source>
        <translation>Một trong hai khóa đứng sau phải khớp, hoặc cả hai. OR đứng trước chúng, không đứng giữa; các khóa không có OR thì phải khớp tất cả.</translation>
    </message>
    <message>
        <source>In which character set the texts to search for are written.</source>
        <translation>Các đoạn chữ cần tìm viết bằng bộ ký tự nào.</translation>
    </message>
    <message>
        <source>What the answer shall tell; it comes as ESEARCH then.</source>
        <translation>Trả lời cần cho biết điều gì; khi đó nó đến dưới dạng ESEARCH.</translation>
    </message>
    <message>
        <source>The lowest number found.</source>
        <translation>Số nhỏ nhất tìm được.</translation>
    </message>
    <message>
        <source>The highest number found.</source>
        <translation>Số lớn nhất tìm được.</translation>
    </message>
    <message>
        <source>All numbers found, as a set.</source>
        <translation>Mọi số tìm được, dưới dạng một tập.</translation>
    </message>
    <message>
        <source>How many were found.</source>
        <translation>Tìm được bao nhiêu.</translation>
    </message>
    <message>
        <source>The server keeps the result; $ stands for it in later commands.</source>
        <translation>Máy chủ giữ kết quả; $ thay cho nó trong các lệnh sau.</translation>
    </message>
    <message>
        <source>Some of the numbers found, by their place in the result.</source>
        <translation>Một số trong các số tìm được, theo vị trí trong kết quả.</translation>
    </message>
    <message>
        <source>The number of the latest change among them.</source>
        <translation>Số của thay đổi mới nhất trong số đó.</translation>
    </message>
    <message>
        <source>The star belongs to the server: it begins lines that answer no command. Your tag is a word of letters and digits, such as a1.</source>
        <translation>Dấu sao thuộc về máy chủ: nó bắt đầu những dòng không trả lời lệnh nào. Nhãn của bạn là một từ gồm chữ cái và chữ số, như a1.</translation>
    </message>
    <message>
        <source>The plus sign belongs to the server: with it, it asks for more. Your tag is a word of letters and digits, such as a1.</source>
        <translation>Dấu cộng thuộc về máy chủ: nó dùng dấu này để đòi gửi thêm. Nhãn của bạn là một từ gồm chữ cái và chữ số, như a1.</translation>
    </message>
    <message>
        <source>DONE has no tag</source>
        <translation>DONE không có nhãn</translation>
    </message>
    <message>
        <source>DONE is no command of its own: it ends the IDLE, and the reply carries the tag of that. It stands alone on its line.</source>
        <translation>DONE không phải là một lệnh riêng: nó kết thúc IDLE, và trả lời mang nhãn của IDLE. Nó đứng một mình trên dòng.</translation>
    </message>
    <message>
        <source>The tag is missing</source>
        <translation>Thiếu nhãn</translation>
    </message>
    <message>
        <source>Every command of IMAP begins with a tag, a word that you choose, such as %2. Without it the server takes %1 for the tag, and the word behind it for the command. SMTP and POP3 have no tags: there the replies come in order.</source>
        <translation>Mọi lệnh IMAP đều bắt đầu bằng nhãn, một từ do bạn chọn, như %2. Thiếu nó, máy chủ coi %1 là nhãn, còn từ đứng sau là lệnh. SMTP và POP3 không có nhãn: ở đó các trả lời đến theo thứ tự.</translation>
    </message>
    <message>
        <source>This cannot be a tag</source>
        <translation>Đây không thể là nhãn</translation>
    </message>
    <message>
        <source>%1 has a character that no tag may have. Letters and digits do, such as a1.</source>
        <translation>%1 có một ký tự mà nhãn không được chứa. Chữ cái và chữ số thì được, như a1.</translation>
    </message>
    <message>
        <source>This tag was used before</source>
        <translation>Nhãn này đã dùng rồi</translation>
    </message>
    <message>
        <source>A command before had the tag %1 too. The server takes that, but when two commands are under way you can no longer tell which of them a reply ends. Take another tag for each, such as %2.</source>
        <translation>Một lệnh trước cũng mang nhãn %1. Máy chủ chấp nhận, nhưng khi hai lệnh cùng đang chạy, bạn không còn biết trả lời kết thúc lệnh nào. Hãy dùng mỗi lệnh một nhãn khác, như %2.</translation>
    </message>
    <message>
        <source>DONE without IDLE</source>
        <translation>DONE mà không có IDLE</translation>
    </message>
    <message>
        <source>DONE ends the waiting that IDLE began, and there is none now. Outside of it the server takes DONE for a tag.</source>
        <translation>DONE kết thúc việc chờ do IDLE bắt đầu, mà bây giờ không có. Ngoài lúc đó, máy chủ coi DONE là nhãn.</translation>
    </message>
    <message>
        <source>how many messages there are</source>
        <translation>có bao nhiêu thư</translation>
    </message>
    <message>
        <source>of message %1</source>
        <translation>về thư %1</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1. They are numbered without a gap, from 1; a UID is something else.</source>
        <translation>Hộp thư có %1 thư. Chúng được đánh số từ 1, không đứt quãng; UID là chuyện khác.</translation>
    </message>
    <message>
        <source>News unasked. Messages in the mailbox now: %1. Another session or a delivery has put something into it. IMAP tells such news with any command; POP3 would tell it in the next session only.</source>
        <translation>Tin không hỏi mà có: hộp thư giờ có %1 thư. Một phiên khác hoặc một lần phát thư đã thêm thư vào. IMAP báo tin như vậy kèm với bất cứ lệnh nào; POP3 thì đến phiên sau mới báo.</translation>
    </message>
    <message>
        <source>Messages in the open mailbox now: %1. What was put into it is counted.</source>
        <translation>Hộp thư đang mở giờ có %1 thư: thư vừa được đưa vào cũng được tính.</translation>
    </message>
    <message>
        <source>how many are new</source>
        <translation>có bao nhiêu thư mới</translation>
    </message>
    <message>
        <source>Messages that have come since the mailbox was last opened: %1. IMAP4rev2 has given it up.</source>
        <translation>Đã có %1 thư đến từ lần mở hộp thư gần nhất. IMAP4rev2 đã bỏ mục này.</translation>
    </message>
    <message>
        <source>News unasked. Messages that are new to this session: %1.</source>
        <translation>Tin không hỏi mà có: %1 thư là mới đối với phiên này.</translation>
    </message>
    <message>
        <source>message %1 is gone</source>
        <translation>thư %1 đã mất</translation>
    </message>
    <message>
        <source>Message %1 is gone, and every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move. In POP3 numbers stay until QUIT.</source>
        <translation>Thư %1 đã mất, và mọi số thứ tự đứng sau giảm đi một: thư %2 giờ là thư %1. UID thì không đổi. Trong POP3 số thứ tự giữ nguyên cho đến QUIT.</translation>
    </message>
    <message>
        <source>News unasked: another session has removed message %1. Every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move.</source>
        <translation>Tin không hỏi mà có: một phiên khác đã xóa thư %1. Mọi số thứ tự đứng sau giảm đi một: thư %2 giờ là thư %1. UID thì không đổi.</translation>
    </message>
    <message>
        <source>Of message %1: what was asked for, each item and its value, in parentheses.</source>
        <translation>Về thư %1: những gì được yêu cầu, từng mục cùng giá trị, trong ngoặc đơn.</translation>
    </message>
    <message>
        <source>The flags that message %1 has now. With SILENT the server would not tell.</source>
        <translation>Các cờ mà thư %1 đang có. Nếu có SILENT thì máy chủ không báo.</translation>
    </message>
    <message>
        <source>the flags in use</source>
        <translation>các cờ được dùng</translation>
    </message>
    <message>
        <source>The flags that messages of this mailbox can have; PERMANENTFLAGS tells which of them last.</source>
        <translation>Các cờ mà thư trong hộp thư này có thể mang; PERMANENTFLAGS cho biết cờ nào được giữ lâu dài.</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>một hộp thư</translation>
    </message>
    <message>
        <source>A mailbox: what is special about it in parentheses, the character that divides the levels of names, and its name.</source>
        <translation>Một hộp thư: trong ngoặc đơn là những điểm đặc biệt của nó, rồi đến ký tự ngăn các cấp trong tên, và tên của nó.</translation>
    </message>
    <message>
        <source>a subscribed mailbox</source>
        <translation>một hộp thư đã đăng ký theo dõi</translation>
    </message>
    <message>
        <source>A name on the user&apos;s list of mailboxes: attributes, the character that divides levels, the name. The mailbox itself need not exist any more.</source>
        <translation>Một tên trong danh sách hộp thư của người dùng: các thuộc tính, ký tự ngăn các cấp, tên. Bản thân hộp thư có thể không còn tồn tại.</translation>
    </message>
    <message>
        <source>the status of a mailbox</source>
        <translation>tình trạng của một hộp thư</translation>
    </message>
    <message>
        <source>The mailbox, and in parentheses each item that was asked for with its value.</source>
        <translation>Hộp thư, và trong ngoặc đơn là từng mục được hỏi cùng giá trị của nó.</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>đã tìm thấy gì</translation>
    </message>
    <message>
        <source>The messages that fit: message numbers, or UIDs where UID SEARCH has asked. No number: none fits, and that is no error.</source>
        <translation>Các thư khớp: số thứ tự, hoặc UID nếu UID SEARCH đã hỏi. Không có số nào: không thư nào khớp, và đó không phải là lỗi.</translation>
    </message>
    <message>
        <source>The messages that fit, told as RETURN has asked. The tag of the SEARCH stands in it, so that two searches at once can be told apart.</source>
        <translation>Các thư khớp, nêu theo cách RETURN yêu cầu. Trong đó có nhãn của SEARCH, để phân biệt được hai lần tìm chạy cùng lúc.</translation>
    </message>
    <message>
        <source>The versions of IMAP that the server speaks, its extensions, and how one may log in. After the login or behind TLS the list may be another one.</source>
        <translation>Các phiên bản IMAP máy chủ nói được, các phần mở rộng của nó, và cách đăng nhập. Sau khi đăng nhập hoặc sau khi có TLS, danh sách có thể khác.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>đã bật</translation>
    </message>
    <message>
        <source>What ENABLE has switched on. What was asked for and is not named here stays off; nothing named: nothing is new.</source>
        <translation>Những gì ENABLE đã bật. Thứ được yêu cầu mà không nêu ở đây thì vẫn tắt; không nêu gì: không có gì mới.</translation>
    </message>
    <message>
        <source>where mailboxes are</source>
        <translation>hộp thư nằm ở đâu</translation>
    </message>
    <message>
        <source>Three places: one&apos;s own mailboxes, those of other users, shared ones. Each with what names begin with there and the character that divides levels; NIL where there is no such place.</source>
        <translation>Ba nơi: hộp thư của mình, hộp thư của người dùng khác, hộp thư dùng chung. Mỗi nơi kèm phần đầu của tên ở đó và ký tự ngăn các cấp; NIL nếu không có nơi như vậy.</translation>
    </message>
    <message>
        <source>who the server is</source>
        <translation>máy chủ là ai</translation>
    </message>
    <message>
        <source>The program that answers, in pairs of a field and its value, for people who look for a fault.</source>
        <translation>Chương trình đang trả lời, theo từng cặp trường và giá trị, dành cho người tìm lỗi.</translation>
    </message>
    <message>
        <source>messages are gone</source>
        <translation>các thư đã mất</translation>
    </message>
    <message>
        <source>The messages with these UIDs are gone: what EXPUNGE tells by numbers.</source>
        <translation>Các thư mang những UID này đã mất: điều mà EXPUNGE báo bằng số thứ tự.</translation>
    </message>
    <message>
        <source>messages in order</source>
        <translation>các thư theo thứ tự</translation>
    </message>
    <message>
        <source>The messages that fit, in the order that was asked for.</source>
        <translation>Các thư khớp, theo thứ tự được yêu cầu.</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>các chuỗi thư trao đổi</translation>
    </message>
    <message>
        <source>The messages that fit, put into conversations: an answer stands behind what it answers.</source>
        <translation>Các thư khớp, gom thành các chuỗi thư trao đổi: thư trả lời đứng sau thư mà nó trả lời.</translation>
    </message>
    <message>
        <source>how much room there is</source>
        <translation>có bao nhiêu dung lượng</translation>
    </message>
    <message>
        <source>Of each thing that is counted: how much is used, and how much may be.</source>
        <translation>Với mỗi thứ được tính: đã dùng bao nhiêu, và được dùng bao nhiêu.</translation>
    </message>
    <message>
        <source>whose room it takes</source>
        <translation>tính vào dung lượng của ai</translation>
    </message>
    <message>
        <source>The mailbox, and by which names its room is counted.</source>
        <translation>Hộp thư, và các tên mà dung lượng của nó được tính vào.</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>để bạn biết</translation>
    </message>
    <message>
        <source>The server tells something; it answers no command. Only an OK with your tag says that a command is done.</source>
        <translation>Máy chủ báo điều gì đó; nó không trả lời lệnh nào. Chỉ có OK mang nhãn của bạn mới cho biết lệnh đã xong.</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>một cảnh báo</translation>
    </message>
    <message>
        <source>A warning, which answers no command: the command may still succeed. Only a NO with your tag says that it has failed.</source>
        <translation>Một cảnh báo, không trả lời lệnh nào: lệnh vẫn có thể thành công. Chỉ có NO mang nhãn của bạn mới cho biết lệnh thất bại.</translation>
    </message>
    <message>
        <source>something was not understood</source>
        <translation>có điều không hiểu được</translation>
    </message>
    <message>
        <source>The server has not understood something, and cannot say by a tag which command that was.</source>
        <translation>Máy chủ không hiểu một điều gì đó, và không thể dùng nhãn để nói đó là lệnh nào.</translation>
    </message>
    <message>
        <source>The server is about to close the connection. Behind LOGOUT that is how it should be; else it leaves by itself, as SMTP does with 421. What was done stays done, and messages marked \Deleted stay marked.</source>
        <translation>Máy chủ sắp đóng kết nối. Sau LOGOUT thì đúng là như vậy; nếu không thì nó tự rời đi, như SMTP làm với 421. Việc gì đã làm thì vẫn giữ, và thư mang \Deleted vẫn giữ đánh dấu.</translation>
    </message>
    <message>
        <source>The greeting of a server that knows already who is connected.</source>
        <translation>Lời chào của một máy chủ đã biết sẵn ai đang kết nối.</translation>
    </message>
    <message>
        <source>An attribute of the mailbox.</source>
        <translation>Một thuộc tính của hộp thư.</translation>
    </message>
    <message>
        <source>The character that divides the levels of a name, as / does in paths.</source>
        <translation>Ký tự ngăn các cấp trong tên, như / trong đường dẫn.</translation>
    </message>
    <message>
        <source>NIL: names have no levels here.</source>
        <translation>NIL: ở đây tên không có cấp.</translation>
    </message>
    <message>
        <source>More about the mailbox, as LIST was asked.</source>
        <translation>Thông tin thêm về hộp thư, theo yêu cầu của LIST.</translation>
    </message>
    <message>
        <source>A name, and its value.</source>
        <translation>Một tên và giá trị của nó.</translation>
    </message>
    <message>
        <source>A message that fits: its number, or its UID where UID SEARCH has asked.</source>
        <translation>Một thư khớp: số thứ tự của nó, hoặc UID nếu UID SEARCH đã hỏi.</translation>
    </message>
    <message>
        <source>The tag of the SEARCH that this answers.</source>
        <translation>Nhãn của SEARCH mà dòng này trả lời.</translation>
    </message>
    <message>
        <source>The numbers that follow are UIDs.</source>
        <translation>Các số theo sau là UID.</translation>
    </message>
    <message>
        <source>One&apos;s own mailboxes: what their names begin with, and what divides levels.</source>
        <translation>Hộp thư của mình: tên bắt đầu bằng gì, và ký tự nào ngăn các cấp.</translation>
    </message>
    <message>
        <source>Mailboxes of other users: what their names begin with; NIL for none.</source>
        <translation>Hộp thư của người dùng khác: tên bắt đầu bằng gì; NIL nếu không có.</translation>
    </message>
    <message>
        <source>Shared mailboxes: what their names begin with; NIL for none.</source>
        <translation>Hộp thư dùng chung: tên bắt đầu bằng gì; NIL nếu không có.</translation>
    </message>
    <message>
        <source>The message has been read.</source>
        <translation>Thư đã được đọc.</translation>
    </message>
    <message>
        <source>The message has been answered.</source>
        <translation>Thư đã được trả lời.</translation>
    </message>
    <message>
        <source>The message is marked as important; many programs show a star.</source>
        <translation>Thư được đánh dấu là quan trọng; nhiều chương trình hiện ngôi sao.</translation>
    </message>
    <message>
        <source>The message is marked as deleted. It is still there: EXPUNGE or CLOSE removes it.</source>
        <translation>Thư đã đánh dấu xóa. Nó vẫn còn đó: EXPUNGE hoặc CLOSE mới xóa hẳn.</translation>
    </message>
    <message>
        <source>The message is not finished yet.</source>
        <translation>Thư chưa viết xong.</translation>
    </message>
    <message>
        <source>The message is new: this session is the first to see it. Only the server sets this flag; IMAP4rev2 has given it up.</source>
        <translation>Thư mới: phiên này là phiên đầu tiên thấy nó. Chỉ máy chủ đặt cờ này; IMAP4rev2 đã bỏ cờ này.</translation>
    </message>
    <message>
        <source>Clients may make up keywords of their own.</source>
        <translation>Máy khách được tự đặt từ khóa của mình.</translation>
    </message>
    <message>
        <source>A keyword: the message has been forwarded.</source>
        <translation>Từ khóa: thư đã được chuyển tiếp cho người khác.</translation>
    </message>
    <message>
        <source>A keyword: the receipt that the sender asked for has been sent.</source>
        <translation>Từ khóa: giấy báo đã đọc mà người gửi yêu cầu đã được gửi đi.</translation>
    </message>
    <message>
        <source>A keyword: the message is spam.</source>
        <translation>Từ khóa: thư là thư rác.</translation>
    </message>
    <message>
        <source>A keyword: the message is no spam.</source>
        <translation>Từ khóa: thư không phải thư rác.</translation>
    </message>
    <message>
        <source>A keyword: the message tries to steal passwords.</source>
        <translation>Từ khóa: thư tìm cách đánh cắp mật khẩu.</translation>
    </message>
    <message>
        <source>Only a name above others: it cannot be selected.</source>
        <translation>Chỉ là một cái tên ở cấp trên những tên khác: không chọn được nó.</translation>
    </message>
    <message>
        <source>No mailbox of this name exists.</source>
        <translation>Không có hộp thư nào mang tên này.</translation>
    </message>
    <message>
        <source>No mailbox can be made below this one.</source>
        <translation>Không tạo được hộp thư nào bên dưới hộp thư này.</translation>
    </message>
    <message>
        <source>There are mailboxes below this one.</source>
        <translation>Bên dưới hộp thư này có hộp thư khác.</translation>
    </message>
    <message>
        <source>There is no mailbox below this one.</source>
        <translation>Bên dưới hộp thư này không có hộp thư nào.</translation>
    </message>
    <message>
        <source>There may be new messages in it.</source>
        <translation>Có thể trong đó có thư mới.</translation>
    </message>
    <message>
        <source>No message has come since it was last opened.</source>
        <translation>Từ lần mở gần nhất chưa có thư nào đến.</translation>
    </message>
    <message>
        <source>It is on the user&apos;s list of subscribed mailboxes.</source>
        <translation>Nó có trong danh sách hộp thư mà người dùng đăng ký theo dõi.</translation>
    </message>
    <message>
        <source>It lies on another server.</source>
        <translation>Nó nằm ở máy chủ khác.</translation>
    </message>
    <message>
        <source>Special use: it shows all messages.</source>
        <translation>Công dụng đặc biệt: hiện mọi thư.</translation>
    </message>
    <message>
        <source>Special use: old messages are kept here.</source>
        <translation>Công dụng đặc biệt: nơi lưu thư cũ.</translation>
    </message>
    <message>
        <source>Special use: messages that are not finished lie here.</source>
        <translation>Công dụng đặc biệt: nơi để thư chưa viết xong.</translation>
    </message>
    <message>
        <source>Special use: it shows the messages marked as important.</source>
        <translation>Công dụng đặc biệt: hiện các thư đánh dấu là quan trọng.</translation>
    </message>
    <message>
        <source>Special use: spam lies here.</source>
        <translation>Công dụng đặc biệt: nơi để thư rác.</translation>
    </message>
    <message>
        <source>Special use: copies of what was sent lie here.</source>
        <translation>Công dụng đặc biệt: nơi để bản sao của thư đã gửi.</translation>
    </message>
    <message>
        <source>Special use: what was thrown away lies here.</source>
        <translation>Công dụng đặc biệt: nơi để những gì đã vứt bỏ.</translation>
    </message>
    <message>
        <source>How many messages the mailbox has.</source>
        <translation>Hộp thư có bao nhiêu thư.</translation>
    </message>
    <message>
        <source>How many of them no session has seen yet. IMAP4rev2 has given it up.</source>
        <translation>Bao nhiêu thư trong số đó chưa phiên nào thấy. IMAP4rev2 đã bỏ mục này.</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one.</source>
        <translation>UID mà thư tiếp theo sẽ nhận, hoặc một số lớn hơn.</translation>
    </message>
    <message>
        <source>The number under which the UIDs hold. If it is another one next time, every UID that was remembered is worthless.</source>
        <translation>Số mà các UID có hiệu lực theo. Lần sau mà nó khác thì mọi UID đã nhớ đều vô giá trị.</translation>
    </message>
    <message>
        <source>How many messages have not been read.</source>
        <translation>Có bao nhiêu thư chưa đọc.</translation>
    </message>
    <message>
        <source>How many messages are marked as deleted.</source>
        <translation>Có bao nhiêu thư đã đánh dấu xóa.</translation>
    </message>
    <message>
        <source>How many octets all messages have together.</source>
        <translation>Tất cả thư gộp lại bao nhiêu octet.</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox.</source>
        <translation>Số của thay đổi mới nhất trong hộp thư.</translation>
    </message>
    <message>
        <source>How many octets a message may have at most.</source>
        <translation>Một thư được có tối đa bao nhiêu octet.</translation>
    </message>
    <message>
        <source>Before the names: only mailboxes that are subscribed. Behind RETURN: say which ones are.</source>
        <translation>Đứng trước tên: chỉ các hộp thư đã đăng ký theo dõi. Đứng sau RETURN: cho biết hộp thư nào như vậy.</translation>
    </message>
    <message>
        <source>Mailboxes on other servers too.</source>
        <translation>Cả các hộp thư trên máy chủ khác.</translation>
    </message>
    <message>
        <source>A name counts also where only something below it fits.</source>
        <translation>Một tên cũng được tính khi chỉ có tên bên dưới nó khớp.</translation>
    </message>
    <message>
        <source>The special uses, such as \Sent: only mailboxes that have one, or, behind RETURN, say which.</source>
        <translation>Các công dụng đặc biệt, như \Sent: chỉ các hộp thư có công dụng đó, hoặc, sau RETURN, cho biết hộp thư nào có.</translation>
    </message>
    <message>
        <source>Say whether there are mailboxes below each.</source>
        <translation>Cho biết bên dưới mỗi hộp thư có hộp thư khác không.</translation>
    </message>
    <message>
        <source>What the answer shall tell of each mailbox besides its name.</source>
        <translation>Ngoài tên, trả lời cần cho biết gì về mỗi hộp thư.</translation>
    </message>
    <message>
        <source>Tell of each mailbox also what STATUS would tell.</source>
        <translation>Với mỗi hộp thư, báo cả những gì STATUS sẽ báo.</translation>
    </message>
    <message>
        <source>What the new mailbox is for.</source>
        <translation>Hộp thư mới dùng để làm gì.</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others.</source>
        <translation>Các thư được đặt những cờ này và mất mọi cờ khác.</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have.</source>
        <translation>Các thư được thêm những cờ này và giữ các cờ đang có.</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others.</source>
        <translation>Các thư mất những cờ này và giữ các cờ còn lại.</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others; the server shall not answer with the new flags.</source>
        <translation>Các thư được đặt những cờ này và mất mọi cờ khác; máy chủ không báo lại các cờ mới.</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have; the server shall not answer with the new flags.</source>
        <translation>Các thư được thêm những cờ này và giữ các cờ đang có; máy chủ không báo lại các cờ mới.</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others; the server shall not answer with the new flags.</source>
        <translation>Các thư mất những cờ này và giữ các cờ còn lại; máy chủ không báo lại các cờ mới.</translation>
    </message>
    <message>
        <source>A flag of the system, as the backslash says, but none that IMAP has.</source>
        <translation>Một cờ của hệ thống, như dấu gạch chéo ngược cho thấy, nhưng IMAP không có cờ nào như vậy.</translation>
    </message>
    <message>
        <source>A keyword: a flag that people or programs have made up.</source>
        <translation>Từ khóa: một cờ do người dùng hoặc chương trình tự đặt.</translation>
    </message>
    <message>
        <source>This session has a user already, and IMAP has no command to change it. Another user is another connection.</source>
        <translation>Phiên này đã có người dùng, và IMAP không có lệnh để đổi người dùng. Người dùng khác thì cần kết nối khác.</translation>
    </message>
    <message>
        <source>Go on with SELECT or LIST, or leave with LOGOUT and connect again.</source>
        <translation>Tiếp tục với SELECT hoặc LIST, hoặc rời đi bằng LOGOUT rồi kết nối lại.</translation>
    </message>
    <message>
        <source>The server does not know yet whose mailboxes are meant: nobody has logged in.</source>
        <translation>Máy chủ chưa biết cần hộp thư của ai: chưa ai đăng nhập.</translation>
    </message>
    <message>
        <source>ENABLE changes how the server speaks, so it is taken only before a mailbox is selected: nothing may change while one is open (RFC 5161 section 3.1).</source>
        <translation>ENABLE thay đổi cách máy chủ nói, nên nó chỉ được nhận trước khi chọn hộp thư: khi một hộp thư đang mở thì không được đổi gì (RFC 5161, mục 3.1).</translation>
    </message>
    <message>
        <source>Leave the mailbox with UNSELECT, send ENABLE, and select it again.</source>
        <translation>Rời hộp thư bằng UNSELECT, gửi ENABLE, rồi chọn lại hộp thư.</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox, and nobody has even logged in yet.</source>
        <translation>Lệnh này làm việc trên các thư của hộp thư đang mở, mà chưa ai đăng nhập.</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox. You are logged in, but no mailbox is selected: message numbers mean nothing yet.</source>
        <translation>Lệnh này làm việc trên các thư của hộp thư đang mở. Bạn đã đăng nhập, nhưng chưa chọn hộp thư nào: số thứ tự thư chưa có nghĩa.</translation>
    </message>
    <message>
        <source>Asks what the server can do: the versions of IMAP it speaks, its extensions, and how one may log in.</source>
        <translation>Hỏi máy chủ làm được gì: nói những phiên bản IMAP nào, có những phần mở rộng nào, và đăng nhập ra sao.</translation>
    </message>
    <message>
        <source>Does nothing, and so is the moment for the server to tell what is new: messages that came, went, or got other flags.</source>
        <translation>Không làm gì, và vì thế là dịp để máy chủ báo tin mới: thư đến, thư mất, hay cờ đã đổi.</translation>
    </message>
    <message>
        <source>Ends the session: the server says BYE, then OK, and closes. Messages marked as deleted stay.</source>
        <translation>Kết thúc phiên: máy chủ nói BYE, rồi OK, và đóng kết nối. Thư đã đánh dấu xóa vẫn còn.</translation>
    </message>
    <message>
        <source>Client and server tell each other their names and versions, for reports of trouble; nothing may depend on it.</source>
        <translation>Máy khách và máy chủ cho nhau biết tên và phiên bản, để báo cáo trục trặc; không được để việc gì phụ thuộc vào đó.</translation>
    </message>
    <message>
        <source>Logs in with a name and a password, in the clear. Quotes are needed where either has a space or another special character.</source>
        <translation>Đăng nhập bằng tên và mật khẩu, không mã hóa. Phải có dấu nháy nếu một trong hai chứa dấu cách hay ký tự đặc biệt khác.</translation>
    </message>
    <message>
        <source>Logs in by a SASL mechanism: the server asks with a line that begins with +, the client answers in base64.</source>
        <translation>Đăng nhập bằng một cơ chế SASL: máy chủ hỏi bằng dòng bắt đầu bằng +, máy khách đáp bằng base64.</translation>
    </message>
    <message>
        <source>Says which extensions the client understands that change what the server sends, such as IMAP4rev2 or UTF8=ACCEPT.</source>
        <translation>Cho biết máy khách hiểu những phần mở rộng nào làm thay đổi những gì máy chủ gửi, như IMAP4rev2 hay UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>Asks where mailboxes are: the user&apos;s own, those of others, shared ones, and which character divides the levels of a name.</source>
        <translation>Hỏi hộp thư nằm ở đâu: hộp thư của người dùng, của người khác, dùng chung, và ký tự nào ngăn các cấp trong tên.</translation>
    </message>
    <message>
        <source>Lists mailboxes whose names match a pattern: * stands for anything, % for one level of the hierarchy.</source>
        <translation>Liệt kê các hộp thư có tên khớp một mẫu: * thay cho bất cứ gì, % thay cho một cấp trong cây tên.</translation>
    </message>
    <message>
        <source>Lists the mailboxes that are subscribed. IMAP4rev2 has LIST (SUBSCRIBED) in its place.</source>
        <translation>Liệt kê các hộp thư đã đăng ký theo dõi. IMAP4rev2 thay bằng LIST (SUBSCRIBED).</translation>
    </message>
    <message>
        <source>Asks how many messages a mailbox has and the like, without selecting it.</source>
        <translation>Hỏi hộp thư có bao nhiêu thư và tương tự, mà không chọn nó.</translation>
    </message>
    <message>
        <source>Opens a mailbox: its messages get numbers, and they can be fetched, searched and changed. One that was open is closed.</source>
        <translation>Mở một hộp thư: các thư trong đó được đánh số, và có thể lấy, tìm, sửa. Hộp thư đang mở thì được đóng lại.</translation>
    </message>
    <message>
        <source>Opens a mailbox as SELECT does, but to read only: nothing in it can be changed.</source>
        <translation>Mở hộp thư như SELECT, nhưng chỉ để đọc: không sửa được gì trong đó.</translation>
    </message>
    <message>
        <source>Makes a mailbox, and the levels above it where they do not exist.</source>
        <translation>Tạo một hộp thư, và cả các cấp phía trên nếu chưa có.</translation>
    </message>
    <message>
        <source>Removes a mailbox and every message in it, for good. The mailboxes below it stay.</source>
        <translation>Xóa hẳn một hộp thư và mọi thư trong đó. Các hộp thư bên dưới nó vẫn còn.</translation>
    </message>
    <message>
        <source>Gives a mailbox and those below it another name. Of INBOX only the messages move; INBOX itself stays, empty.</source>
        <translation>Đổi tên một hộp thư và các hộp thư bên dưới nó. Với INBOX thì chỉ các thư được chuyển đi; bản thân INBOX vẫn còn, và rỗng.</translation>
    </message>
    <message>
        <source>Puts a name on the list of mailboxes that the user wants to see.</source>
        <translation>Thêm một tên vào danh sách các hộp thư mà người dùng muốn thấy.</translation>
    </message>
    <message>
        <source>Takes a name off the list of mailboxes that the user wants to see. The mailbox itself stays.</source>
        <translation>Bỏ một tên khỏi danh sách các hộp thư mà người dùng muốn thấy. Bản thân hộp thư vẫn còn.</translation>
    </message>
    <message>
        <source>Puts a message into a mailbox: a draft, or a copy of what was sent. The message comes as a literal, that is, as so many octets as the braces say.</source>
        <translation>Đưa một thư vào hộp thư: bản nháp, hoặc bản sao của thư đã gửi. Thư đến dưới dạng chuỗi literal, tức là đúng số octet ghi trong ngoặc { }.</translation>
    </message>
    <message>
        <source>Waits: the server tells news as soon as there is some, until the client says DONE.</source>
        <translation>Chờ: máy chủ báo tin mới ngay khi có, cho đến khi máy khách nói DONE.</translation>
    </message>
    <message>
        <source>Fetches messages or parts of them: flags, sizes, headers, the structure, the text, or all of it.</source>
        <translation>Lấy thư hoặc các phần của thư: cờ, kích thước, phần đầu, cấu trúc, nội dung, hay toàn bộ.</translation>
    </message>
    <message>
        <source>Does what FETCH does, by unique ids instead of numbers.</source>
        <translation>Làm như FETCH, nhưng theo mã định danh thay cho số thứ tự.</translation>
    </message>
    <message>
        <source>Asks which messages fulfil some conditions; the answer is their numbers. The server searches, the messages need not travel.</source>
        <translation>Hỏi thư nào thỏa một số điều kiện; trả lời là số thứ tự của chúng. Máy chủ tìm, thư không cần gửi đi.</translation>
    </message>
    <message>
        <source>Does what SEARCH does; the answer is unique ids instead of numbers.</source>
        <translation>Làm như SEARCH; trả lời là mã định danh thay cho số thứ tự.</translation>
    </message>
    <message>
        <source>Sets the flags of messages; +FLAGS adds some, -FLAGS takes some away. With \Deleted a message is marked, and goes at EXPUNGE.</source>
        <translation>Đặt cờ của thư; +FLAGS thêm cờ, -FLAGS bỏ bớt cờ. Với \Deleted, thư được đánh dấu, và mất khi EXPUNGE.</translation>
    </message>
    <message>
        <source>Does what STORE does, by unique ids instead of numbers.</source>
        <translation>Làm như STORE, nhưng theo mã định danh thay cho số thứ tự.</translation>
    </message>
    <message>
        <source>Copies messages into another mailbox, with their flags and dates: all of them or none.</source>
        <translation>Sao chép thư sang hộp thư khác, kèm cờ và ngày của chúng: tất cả hoặc không thư nào.</translation>
    </message>
    <message>
        <source>Does what COPY does, by unique ids instead of numbers.</source>
        <translation>Làm như COPY, nhưng theo mã định danh thay cho số thứ tự.</translation>
    </message>
    <message>
        <source>Moves messages into another mailbox: in one step what COPY, STORE and EXPUNGE do in three.</source>
        <translation>Chuyển thư sang hộp thư khác: một bước làm được việc mà COPY, STORE và EXPUNGE làm trong ba bước.</translation>
    </message>
    <message>
        <source>Does what MOVE does, by unique ids instead of numbers.</source>
        <translation>Làm như MOVE, nhưng theo mã định danh thay cho số thứ tự.</translation>
    </message>
    <message>
        <source>Removes every message that is marked \Deleted, for good. The numbers behind each become smaller by one.</source>
        <translation>Xóa hẳn mọi thư mang \Deleted. Các số thứ tự đứng sau mỗi thư giảm đi một.</translation>
    </message>
    <message>
        <source>Removes those of the messages named that are marked \Deleted, and no others.</source>
        <translation>Trong các thư được nêu, chỉ xóa những thư mang \Deleted, không xóa thư khác.</translation>
    </message>
    <message>
        <source>Asks the server to tidy up the mailbox. On most servers it does what NOOP does; IMAP4rev2 has given it up.</source>
        <translation>Yêu cầu máy chủ dọn dẹp hộp thư. Ở phần lớn máy chủ, lệnh này làm như NOOP; IMAP4rev2 đã bỏ lệnh này.</translation>
    </message>
    <message>
        <source>Leaves the mailbox. Messages that are marked \Deleted stay.</source>
        <translation>Rời hộp thư. Thư mang \Deleted vẫn còn.</translation>
    </message>
    <message>
        <source>Leaves the mailbox and removes what is marked \Deleted, without telling which messages those were.</source>
        <translation>Rời hộp thư và xóa những thư mang \Deleted, không báo đó là thư nào.</translation>
    </message>
    <message>
        <source>The waiting is over; commands are taken again.</source>
        <translation>Hết chờ; các lệnh lại được nhận.</translation>
    </message>
    <message>
        <source>The server tells news as soon as there is some; DONE ends that.</source>
        <translation>Máy chủ báo tin mới ngay khi có; DONE kết thúc việc đó.</translation>
    </message>
    <message>
        <source>The login has failed; the client may try again.</source>
        <translation>Đăng nhập thất bại; máy khách có thể thử lại.</translation>
    </message>
    <message>
        <source>The mailbox could not be opened, and the one before is closed: none is selected now.</source>
        <translation>Không mở được hộp thư, và hộp thư trước đó đã đóng: giờ không hộp thư nào được chọn.</translation>
    </message>
    <message>
        <source>The server knows already who is connected; no login is needed.</source>
        <translation>Máy chủ đã biết sẵn ai đang kết nối; không cần đăng nhập.</translation>
    </message>
    <message>
        <source>The client is logged in; its mailboxes can be listed and opened.</source>
        <translation>Máy khách đã đăng nhập; có thể liệt kê và mở các hộp thư.</translation>
    </message>
    <message>
        <source>The mailbox is open; its messages have numbers, from 1.</source>
        <translation>Hộp thư đã mở; các thư trong đó được đánh số, từ 1.</translation>
    </message>
    <message>
        <source>The mailbox is open to be read; nothing in it can be changed.</source>
        <translation>Hộp thư đã mở để đọc; không sửa được gì trong đó.</translation>
    </message>
    <message>
        <source>No mailbox is open any more; nothing was removed.</source>
        <translation>Không còn hộp thư nào mở; không có gì bị xóa.</translation>
    </message>
    <message>
        <source>No mailbox is open any more; what was marked as deleted is gone.</source>
        <translation>Không còn hộp thư nào mở; những thư đã đánh dấu xóa thì đã mất.</translation>
    </message>
    <message>
        <source>Nothing changes; what is new stands before this reply.</source>
        <translation>Không có gì thay đổi; tin mới đứng trước trả lời này.</translation>
    </message>
    <message>
        <source>A courtesy; nothing changes.</source>
        <translation>Chỉ là phép lịch sự; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>From here on the server says things as the client has asked for.</source>
        <translation>Từ đây máy chủ nói theo cách máy khách đã yêu cầu.</translation>
    </message>
    <message>
        <source>A question about a mailbox; none is opened or closed by it.</source>
        <translation>Chỉ là câu hỏi về hộp thư; không mở hay đóng hộp thư nào.</translation>
    </message>
    <message>
        <source>The mailbox exists; it is not selected by that.</source>
        <translation>Hộp thư đã có; việc này không chọn nó.</translation>
    </message>
    <message>
        <source>The mailbox is gone.</source>
        <translation>Hộp thư đã mất.</translation>
    </message>
    <message>
        <source>The mailbox has its new name.</source>
        <translation>Hộp thư đã mang tên mới.</translation>
    </message>
    <message>
        <source>The name is on the list.</source>
        <translation>Tên đã có trong danh sách.</translation>
    </message>
    <message>
        <source>The name is off the list; the mailbox stays.</source>
        <translation>Tên đã ra khỏi danh sách; hộp thư vẫn còn.</translation>
    </message>
    <message>
        <source>The message lies in the mailbox; the selection stays as it was.</source>
        <translation>Thư đã nằm trong hộp thư; hộp thư được chọn vẫn như cũ.</translation>
    </message>
    <message>
        <source>What was asked for has been sent; the messages stay where they are.</source>
        <translation>Những gì được yêu cầu đã được gửi; các thư vẫn ở nguyên chỗ.</translation>
    </message>
    <message>
        <source>The flags are set; a message marked \Deleted is still there.</source>
        <translation>Các cờ đã đặt; thư mang \Deleted vẫn còn đó.</translation>
    </message>
    <message>
        <source>The copies lie in the other mailbox; the originals stay.</source>
        <translation>Các bản sao nằm trong hộp thư kia; bản gốc vẫn còn.</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from this one.</source>
        <translation>Các thư đã nằm trong hộp thư kia và không còn trong hộp thư này.</translation>
    </message>
    <message>
        <source>What was marked is gone for good; numbers have changed.</source>
        <translation>Những thư đã đánh dấu bị xóa hẳn; số thứ tự đã thay đổi.</translation>
    </message>
    <message>
        <source>What was marked and named is gone for good; numbers have changed.</source>
        <translation>Những thư được nêu và đã đánh dấu bị xóa hẳn; số thứ tự đã thay đổi.</translation>
    </message>
    <message>
        <source>Nothing changes that one could see.</source>
        <translation>Không có gì thay đổi mà ta thấy được.</translation>
    </message>
    <message>
        <source>The server says BYE: it is about to close the connection.</source>
        <translation>Máy chủ nói BYE: nó sắp đóng kết nối.</translation>
    </message>
    <message>
        <source>The server has waited too long and logs the client out.</source>
        <translation>Máy chủ chờ quá lâu và cho máy khách đăng xuất.</translation>
    </message>
    <message>
        <source>The connection is gone without LOGOUT. What was done stays done.</source>
        <translation>Kết nối đã mất mà không có LOGOUT. Việc gì đã làm thì vẫn giữ.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for LOGIN or AUTHENTICATE.</source>
        <translation>Máy chủ đã chào và chờ LOGIN hoặc AUTHENTICATE.</translation>
    </message>
    <message>
        <source>The client is logged in; no mailbox is selected.</source>
        <translation>Máy khách đã đăng nhập; chưa chọn hộp thư nào.</translation>
    </message>
    <message>
        <source>The server tells news unasked, until the client says DONE.</source>
        <translation>Máy chủ báo tin mới không cần hỏi, cho đến khi máy khách nói DONE.</translation>
    </message>
    <message>
        <source>A mailbox is open; commands may name its messages.</source>
        <translation>Một hộp thư đang mở; các lệnh có thể nêu thư trong đó.</translation>
    </message>
    <message>
        <source>A mailbox is open; the server tells its news unasked, until the client says DONE.</source>
        <translation>Một hộp thư đang mở; máy chủ báo tin mới không cần hỏi, cho đến khi máy khách nói DONE.</translation>
    </message>
    <message>
        <source>The server has said BYE; the connection closes.</source>
        <translation>Máy chủ đã nói BYE; kết nối đang đóng.</translation>
    </message>
    <message>
        <source>EXAMINE has opened this mailbox to be read only: nothing in it may change (RFC 9051 section 6.3.3). The command itself is right, so the server says NO, not BAD.</source>
        <translation>Hộp thư này được mở bằng EXAMINE để chỉ đọc: không được sửa gì trong đó (RFC 9051, mục 6.3.3). Bản thân lệnh thì đúng, nên máy chủ nói NO, không phải BAD.</translation>
    </message>
    <message>
        <source>Open the mailbox with SELECT; then send this line again.</source>
        <translation>Mở hộp thư bằng SELECT; rồi gửi lại dòng này.</translation>
    </message>
    <message>
        <source>a writable mailbox</source>
        <translation>một hộp thư cho phép sửa</translation>
    </message>
    <message>
        <source>“enhanced” and “response-code” are one thing in different protocols: leave one of them out.</source>
        <translation>“enhanced” và “response-code” là một thứ trong hai giao thức khác nhau: hãy bỏ bớt một trong hai.</translation>
    </message>
    <message>
        <source>No protocol of this lab has all of this together: command, reply and states belong to one.</source>
        <translation>Không giao thức nào của bài thực hành này có tất cả những thứ này cùng lúc: lệnh, trả lời và trạng thái phải thuộc cùng một giao thức.</translation>
    </message>
    <message>
        <source>“keywords” wants names, each with how many messages carry it, as in {urgent: 1}.</source>
        <translation>“keywords” cần các tên, mỗi tên kèm số thư mang nó, như {urgent: 1}.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to %2.</source>
        <translation>“%1” cần một số nguyên từ 0 đến %2.</translation>
    </message>
    <message>
        <source>No reply of %2 begins with “%1”.</source>
        <translation>Không trả lời nào của %2 bắt đầu bằng “%1”.</translation>
    </message>
    <message>
        <source>Replies of %1 are no numbers and have no classes. Name their words in “code”.</source>
        <translation>Trả lời của %1 không phải là số và không có lớp. Hãy nêu từ của chúng trong “code”.</translation>
    </message>
    <message>
        <source>Replies of %1 have no enhanced status codes; theirs are called “response-code”.</source>
        <translation>Trả lời của %1 không có mã trạng thái mở rộng; mã tương ứng ở đó gọi là “response-code”.</translation>
    </message>
    <message>
        <source>Replies of %1 have no response codes; theirs are called “enhanced”.</source>
        <translation>Trả lời của %1 không có mã lý do; mã tương ứng ở đó gọi là “enhanced”.</translation>
    </message>
    <message>
        <source>“%1” is no response code; they are written in capitals and without brackets, as IN-USE is.</source>
        <translation>“%1” không phải là mã lý do; mã lý do viết hoa và không có ngoặc, như IN-USE.</translation>
    </message>
    <message>
        <source>In this step the workbench does not say what replies mean. That is for you to find.</source>
        <translation>Ở bước này Helolab không nói các trả lời nghĩa là gì. Bạn hãy tự tìm ra.</translation>
    </message>
    <message>
        <source>This line belongs to a connection that speaks %1, and the lab does not. At the top of the file a line “@ protocol: %2” says what is spoken; “@ protocol&lt;2&gt;: %2” says it of one connection.</source>
        <translation>Dòng này thuộc về một kết nối nói %1, mà bài thực hành thì không nói giao thức đó. Ở đầu tệp, dòng “@ protocol: %2” cho biết nói giao thức nào; “@ protocol&lt;2&gt;: %2” cho biết điều đó cho một kết nối.</translation>
    </message>
    <message>
        <source>“predict” is about a reply of one protocol: name it, as in “to: pop3.QUIT”.</source>
        <translation>“predict” là về trả lời của một giao thức: hãy nêu giao thức đó, như “to: pop3.QUIT”.</translation>
    </message>
    <message>
        <source>“predict” wants a reply, with what it answers and one code or, of numbers, a class, as in {reply: {to: MAIL, code: 250}}; “state-before” and “command-contains” may narrow down before which line to ask.</source>
        <translation>“predict” cần một trả lời, nêu trả lời cho lệnh nào cùng một mã hoặc, nếu là số, một lớp, như {reply: {to: MAIL, code: 250}}; “state-before” và “command-contains” có thể nói rõ hơn là hỏi trước dòng nào.</translation>
    </message>
    <message>
        <source>There is a folder %1 in the mailbox of %2.</source>
        <translation>Có thư mục %1 trong hộp thư của %2.</translation>
    </message>
    <message>
        <source>There is no folder %1 in the mailbox of %2.</source>
        <translation>Không có thư mục %1 trong hộp thư của %2.</translation>
    </message>
    <message>
        <source>Only messages with “%1” in their Subject count here.</source>
        <translation>Ở đây chỉ tính những thư có “%1” trong Subject.</translation>
    </message>
    <message>
        <source>You close the connection without %1.</source>
        <translation>Bạn đóng kết nối mà không gửi %1.</translation>
    </message>
    <message>
        <source>You connect to the %1 server.</source>
        <translation>Bạn kết nối đến máy chủ %1.</translation>
    </message>
    <message>
        <source>A connection to the %1 server is closed.</source>
        <translation>Một kết nối đến máy chủ %1 được đóng.</translation>
    </message>
    <message>
        <source>You close a connection to the %1 server without %2.</source>
        <translation>Bạn đóng một kết nối đến máy chủ %1 mà không gửi %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the %1 server are open at the same time.</source>
        <translation>
            <numerusform>Có %n kết nối đến máy chủ %1 mở cùng lúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its response code is %1.</source>
        <translation>Mã lý do của nó là %1.</translation>
    </message>
    <message>
        <source>The %1 server greets you with %2.</source>
        <translation>Máy chủ %1 chào bạn bằng %2.</translation>
    </message>
    <message>
        <source>The %1 server greets you.</source>
        <translation>Máy chủ %1 chào bạn.</translation>
    </message>
    <message>
        <source>Kept for your teacher.</source>
        <translation>Đã giữ lại cho giảng viên.</translation>
    </message>
    <message>
        <source>That is not right. The right answer stands above.</source>
        <translation>Không đúng. Đáp án đúng ghi ở trên.</translation>
    </message>
    <message>
        <source>The mailbox of %1 has a folder %2 now.</source>
        <translation>Hộp thư của %1 giờ có thư mục %2.</translation>
    </message>
    <message>
        <source>The mailbox of %1 has no folder %2 now.</source>
        <translation>Hộp thư của %1 giờ không có thư mục %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now have “%3” in their Subject.</source>
        <translation>
            <numerusform>Trong thư mục %1 của %2, bây giờ có %n thư có “%3” trong Subject.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1, %2, opened at %3</source>
        <translation>Kết nối %1, %2, mở lúc %3</translation>
    </message>
    <message>
        <source>Before you send it: which of these will answer %1: %2?</source>
        <translation>Trước khi gửi: cái nào trong số này sẽ trả lời %1: %2?</translation>
    </message>
    <message>
        <source>What a single connection has of its own is its protocol alone: “@ protocol&lt;%1&gt;: pop3”.</source>
        <translation>Mỗi kết nối chỉ được đặt riêng giao thức của nó: “@ protocol&lt;%1&gt;: pop3”.</translation>
    </message>
    <message>
        <source>Say which reply is predicted, by its code, the first digit of that, or its word: “! predict 250”, “! predict -ERR”.</source>
        <translation>Hãy nêu trả lời nào được dự đoán, bằng mã của nó, chữ số đầu của mã, hoặc từ của nó: “! predict 250”, “! predict -ERR”.</translation>
    </message>
    <message>
        <source>A mailbox of this account has start messages with too many keywords.</source>
        <translation>Một hộp thư của tài khoản này có các thư ban đầu mang quá nhiều từ khóa.</translation>
    </message>
    <message>
        <source>A reply that refuses is wanted, as the protocol of that place has it. In SMTP it is a code of 4yz or 5yz, an enhanced code of the same class if you like, and a text in ASCII, as in “%1”; in POP3 it is -ERR, a response code if you like, and a text in ASCII, as in “%2”; in IMAP the same with NO or BAD, or BYE for a greeting, as in “%3”.</source>
        <translation>Ở đây cần một câu trả lời từ chối theo đúng giao thức của vị trí đó. Trong SMTP, đó là một mã 4yz hoặc 5yz, một mã mở rộng cùng loại nếu muốn, và một đoạn văn bản ASCII, như “%1”; trong POP3, đó là -ERR, một mã lý do nếu muốn, và một đoạn văn bản ASCII, như “%2”; trong IMAP cũng vậy với NO hoặc BAD, hoặc BYE nếu là lời chào, như “%3”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mailbox. Its levels are separated by /, none of them is empty, and neither * nor % is in them.</source>
        <translation>“%1” không thể là tên hộp thư. Các cấp của tên ngăn nhau bằng /, không cấp nào rỗng, và không có * hay % trong đó.</translation>
    </message>
    <message>
        <source>Every account has its INBOX anyway.</source>
        <translation>Tài khoản nào cũng có sẵn INBOX.</translation>
    </message>
    <message>
        <source>The mailbox %1 is given twice.</source>
        <translation>Hộp thư %1 được cho hai lần.</translation>
    </message>
    <message>
        <source>There are more than %1 mailboxes.</source>
        <translation>Có nhiều hơn %1 hộp thư.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Write ASCII letters, digits and signs such as $, without a space; flags like \Seen stand under “flags”.</source>
        <translation>“%1” không phải là từ khóa. Hãy viết chữ cái ASCII, chữ số và dấu như $, không có dấu cách; cờ như \Seen thì ghi ở “flags”.</translation>
    </message>
    <message>
        <source>A message has no more than %1 keywords here.</source>
        <translation>Ở đây một thư không có quá %1 từ khóa.</translation>
    </message>
    <message>
        <source>BYE: the server says goodbye and closes the connection.</source>
        <translation>BYE: máy chủ chào tạm biệt và đóng kết nối.</translation>
    </message>
    <message>
        <source>PREAUTH: the server greets somebody whom it knows already.</source>
        <translation>PREAUTH: máy chủ chào một người mà nó đã biết.</translation>
    </message>
    <message>
        <source>OK: the server is ready. Programs go by this word.</source>
        <translation>OK: máy chủ đã sẵn sàng. Chương trình căn cứ vào từ này.</translation>
    </message>
    <message>
        <source>message gone</source>
        <translation>thư không còn</translation>
    </message>
    <message>
        <source>The message was there at the login, and somebody else has removed it since, for instance by IMAP. Its number is not given to another one.</source>
        <translation>Lúc đăng nhập thư này còn đó, nhưng sau đó có bên khác đã xóa nó, chẳng hạn qua IMAP. Số của nó không được cấp cho thư nào khác.</translation>
    </message>
    <message>
        <source>Go on with the others; the next session counts anew.</source>
        <translation>Hãy làm tiếp với các thư khác; phiên sau sẽ đánh số lại.</translation>
    </message>
    <message>
        <source>What was marked \Deleted is gone for good, an EXPUNGE line for each; no line: nothing was marked. In POP3 that happens at QUIT, in IMAP when you ask for it.</source>
        <translation>Những thư mang cờ \Deleted đã mất hẳn, mỗi thư một dòng EXPUNGE; không có dòng nào tức là chưa thư nào mang cờ. POP3 xóa lúc QUIT, còn IMAP xóa khi bạn yêu cầu.</translation>
    </message>
    <message>
        <source>No mailbox is open any more. EXAMINE had opened it to be read only, so nothing was removed, whatever is marked \Deleted.</source>
        <translation>Không còn hộp thư nào đang mở. EXAMINE đã mở nó chỉ để đọc, nên không thư nào bị xóa, dù có mang cờ \Deleted hay không.</translation>
    </message>
    <message>
        <source>the tag is missing</source>
        <translation>thiếu nhãn</translation>
    </message>
    <message>
        <source>The line begins with a command&apos;s name, where its tag must stand: the server takes the name for the tag, and answers to that.</source>
        <translation>Đầu dòng là tên lệnh, trong khi ở đó phải là nhãn: máy chủ coi tên lệnh là nhãn và trả lời theo nhãn ấy.</translation>
    </message>
    <message>
        <source>a tag and no command</source>
        <translation>có nhãn mà không có lệnh</translation>
    </message>
    <message>
        <source>The server takes the one word of the line for a tag, and behind it stands no command. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>Máy chủ coi từ duy nhất trên dòng là nhãn, và sau đó không có lệnh nào. Một lệnh gồm nhãn, một dấu cách, rồi tên lệnh.</translation>
    </message>
    <message>
        <source>Write the command&apos;s name behind the tag, as in a1 NOOP.</source>
        <translation>Hãy viết tên lệnh sau nhãn, chẳng hạn a1 NOOP.</translation>
    </message>
    <message>
        <source>Here stands which messages are meant, by numbers: 1:* is all of them.</source>
        <translation>Ở đây ghi những thư được nói đến, bằng số: 1:* là tất cả.</translation>
    </message>
    <message>
        <source>Which messages are meant comes first, and behind it what is done with them.</source>
        <translation>Trước hết ghi những thư nào, rồi mới đến việc làm gì với chúng.</translation>
    </message>
    <message>
        <source>The name that the mailbox has now.</source>
        <translation>Tên hiện nay của hộp thư.</translation>
    </message>
    <message>
        <source>The name that it shall have.</source>
        <translation>Tên mà nó sẽ mang.</translation>
    </message>
    <message>
        <source>No tag can look like this.</source>
        <translation>Không nhãn nào có thể như thế này.</translation>
    </message>
    <message>
        <source>A command&apos;s name, where the tag must stand: the server takes it for the tag.</source>
        <translation>Tên lệnh, ở chỗ của nhãn: máy chủ coi nó là nhãn.</translation>
    </message>
    <message>
        <source>The server takes this word for the command&apos;s name.</source>
        <translation>Máy chủ coi từ này là tên lệnh.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message.</source>
        <translation>Chính nội dung của phần ghi trong ngoặc vuông; ngoặc vuông rỗng là toàn bộ thư.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server.</source>
        <translation>Nội dung của phần đó, máy chủ đã giải mã base64 và các kiểu tương tự.</translation>
    </message>
    <message>
        <source>Of message %1 what was asked for, and its flags, for which nobody has asked: to fetch a part of a message is to read it, so it is marked \Seen now. With BODY.PEEK the flags would stay as they were.</source>
        <translation>Của thư %1: điều đã hỏi, và cả các cờ mà không ai hỏi: lấy một phần của thư tức là đọc thư, nên nay thư mang cờ \Seen. Dùng BODY.PEEK thì các cờ giữ nguyên.</translation>
    </message>
    <message>
        <source>The flags of message %1, for which nobody has asked: this command fetches a part of it, and that marks it \Seen. With BODY.PEEK the flags would stay as they were.</source>
        <translation>Các cờ của thư %1, không ai hỏi đến: lệnh này lấy một phần của thư, nên thư được gắn cờ \Seen. Dùng BODY.PEEK thì các cờ giữ nguyên.</translation>
    </message>
    <message>
        <source>News that no command has asked for: the flags of message %1 are other ones now. Another session has changed them.</source>
        <translation>Tin mới, không lệnh nào hỏi: các cờ của thư %1 nay đã khác. Một phiên khác đã thay đổi chúng.</translation>
    </message>
    <message>
        <source>SEARCH does not know the word %1; %2 is what it is called.</source>
        <translation>SEARCH không biết từ %1; đúng ra là %2.</translation>
    </message>
    <message>
        <source>STORE is told first what to do with the flags: +FLAGS adds them, -FLAGS takes them off, FLAGS puts them in the place of all others.</source>
        <translation>Với STORE, trước hết phải nói làm gì với các cờ: +FLAGS thêm vào, -FLAGS bỏ đi, FLAGS thay cho mọi cờ khác.</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. A text with other letters goes in a literal, and SEARCH says before it which character set that has: SEARCH CHARSET UTF-8 SUBJECT {5}. Or ENABLE UTF8=ACCEPT comes first.</source>
        <translation>Chuỗi trong dấu nháy chỉ chứa ASCII. Văn bản có chữ khác phải gửi bằng literal, và trước đó SEARCH cho biết bộ ký tự: SEARCH CHARSET UTF-8 SUBJECT {5}. Hoặc gửi ENABLE UTF8=ACCEPT trước.</translation>
    </message>
    <message>
        <source>DELETE deletes mailboxes, not messages</source>
        <translation>DELETE xóa hộp thư, không xóa thư</translation>
    </message>
    <message>
        <source>DELETE wants the name of a mailbox, and none is called %1. A message is marked by STORE with \Deleted, and EXPUNGE removes what is marked. DELE is POP3&apos;s.</source>
        <translation>DELETE cần tên một hộp thư, mà không hộp thư nào tên là %1. Đánh dấu xóa một bức thư thì dùng STORE với \Deleted, rồi EXPUNGE xóa những thư đã đánh dấu. DELE là của POP3.</translation>
    </message>
    <message>
        <source>Letters outside ASCII</source>
        <translation>Chữ ngoài ASCII</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. IMAP4rev1 writes other letters of a mailbox&apos;s name in modified UTF-7, between &amp; and -. Or ENABLE UTF8=ACCEPT comes first, and then the name as it is.</source>
        <translation>Chuỗi trong dấu nháy chỉ chứa ASCII. IMAP4rev1 viết các chữ khác của tên hộp thư bằng UTF-7 sửa đổi, giữa &amp; và -. Hoặc gửi ENABLE UTF8=ACCEPT trước, rồi viết tên như bình thường.</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Không có mục dữ liệu này</translation>
    </message>
    <message>
        <source>The grammar has no item %1 here; %2 is what it is called. Fields of the header are fetched by BODY[HEADER.FIELDS (…)], and ENVELOPE has the most important ones.</source>
        <translation>Ở đây ngữ pháp không có mục %1; đúng ra là %2. Lấy các trường của phần đầu thì dùng BODY[HEADER.FIELDS (…)], còn ENVELOPE có những trường quan trọng nhất.</translation>
    </message>
    <message>
        <source>A day is written otherwise</source>
        <translation>Ngày được viết theo cách khác</translation>
    </message>
    <message>
        <source>IMAP writes a day as its number, three letters of the month in English, and the year, with hyphens: %2, not %1.</source>
        <translation>IMAP viết ngày bằng số ngày, ba chữ cái đầu tên tháng tiếng Anh và năm, nối bằng gạch ngang: %2, không phải %1.</translation>
    </message>
    <message>
        <source>A message comes as a literal</source>
        <translation>Thư phải gửi bằng literal</translation>
    </message>
    <message>
        <source>The text of the message does not stand on the line of APPEND. Say in braces how many octets it has, wait for the server&apos;s +, and send so many: %2 for the %1 here.</source>
        <translation>Nội dung thư không nằm trên dòng APPEND. Hãy ghi trong ngoặc nhọn số octet, đợi dấu + của máy chủ, rồi gửi đúng bấy nhiêu: ở đây, thay cho %1 là %2.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>Chính nội dung của phần ghi trong ngoặc vuông; ngoặc vuông rỗng là toàn bộ thư. Trong hộp thư được phép thay đổi, thư vì thế được gắn cờ \Seen.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>Nội dung của phần đó, máy chủ đã giải mã base64 và các kiểu tương tự. Trong hộp thư được phép thay đổi, thư vì thế được gắn cờ \Seen.</translation>
    </message>
    <message>
        <source>no flag lasts</source>
        <translation>không cờ nào được giữ lại</translation>
    </message>
    <message>
        <source>No flag stands in the parentheses: none can be changed for good. In a mailbox that EXAMINE has opened, to be read only, that is how it must be.</source>
        <translation>Trong ngoặc không có cờ nào: không cờ nào thay đổi được lâu dài. Hộp thư do EXAMINE mở, chỉ để đọc, thì phải như vậy.</translation>
    </message>
    <message>
        <source>The mailbox that was open before is closed. What the server tells from here on is about the new one, if that can be opened.</source>
        <translation>Hộp thư mở trước đó đã đóng. Từ đây máy chủ nói về hộp thư mới, nếu mở được.</translation>
    </message>
    <message>
        <source>During IDLE only the one word DONE is understood. The server has not taken this line for a command, and has ended the IDLE: send your command now.</source>
        <translation>Trong lúc IDLE máy chủ chỉ hiểu một từ DONE. Máy chủ không coi dòng này là lệnh và đã kết thúc IDLE: bây giờ hãy gửi lệnh của bạn.</translation>
    </message>
    <message>
        <source>DONE was forgotten</source>
        <translation>Quên DONE</translation>
    </message>
    <message>
        <source>During IDLE no command is taken: the server waits for the one word DONE. First comes DONE, then the tagged OK, then your command.</source>
        <translation>Trong lúc IDLE không lệnh nào được nhận: máy chủ đợi một từ DONE. Trước hết là DONE, rồi đến OK có nhãn, rồi mới đến lệnh của bạn.</translation>
    </message>
    <message>
        <source>Messages in the open mailbox that are new to this session, with what was put into it: %1.</source>
        <translation>Thư trong hộp thư đang mở mà phiên này chưa biết, kể cả thư vừa đưa vào: %1.</translation>
    </message>
    <message>
        <source>The highest number of a message that was fetched or marked so far; 0 where none was.</source>
        <translation>Số lớn nhất của một thư đã lấy hoặc đã đánh dấu cho đến lúc này; 0 nếu chưa có thư nào.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>sai thứ tự</translation>
    </message>
    <message>
        <source>The command is right, but it is not its turn: it belongs to another phase of the session, or another command comes first. SMTP has a code of its own for that, 503; in POP3 only the words behind -ERR tell.</source>
        <translation>Lệnh viết đúng, nhưng chưa đến lượt: nó thuộc một giai đoạn khác của phiên, hoặc phải có lệnh khác trước. SMTP có mã riêng cho việc này, 503; trong POP3 chỉ lời sau -ERR cho biết.</translation>
    </message>
    <message>
        <source>no login now</source>
        <translation>lúc này không đăng nhập được</translation>
    </message>
    <message>
        <source>The server does not open the maildrop, but not because of the name or the password: the word in brackets tells the reason.</source>
        <translation>Máy chủ không mở maildrop, nhưng không phải vì tên hay mật khẩu: từ trong ngoặc vuông cho biết lý do.</translation>
    </message>
    <message>
        <source>Begin again with USER once the reason is gone.</source>
        <translation>Khi lý do ấy không còn, hãy bắt đầu lại từ USER.</translation>
    </message>
    <message>
        <source>The digest: MD5 over the timestamp in the greeting and the password, as 32 hexadecimal digits. It is another one in each session, so whoever overhears it cannot use it again; but a weak password can be guessed from it, by trying.</source>
        <translation>Giá trị băm: MD5 của dấu thời gian trong lời chào và mật khẩu, viết bằng 32 chữ số thập lục phân. Mỗi phiên một khác, nên ai nghe lén cũng không dùng lại được; nhưng mật khẩu yếu vẫn có thể bị dò ra từ nó bằng cách thử dần.</translation>
    </message>
    <message>
        <source>The number of lines is missing</source>
        <translation>Thiếu số dòng</translation>
    </message>
    <message>
        <source>%1 wants to know how many lines of the body shall come behind the header; 0 brings the header alone. The syntax is %2.</source>
        <translation>%1 cần biết sau phần đầu thư lấy bao nhiêu dòng nội dung; 0 là chỉ lấy phần đầu. Cú pháp là %2.</translation>
    </message>
    <message>
        <source>This is no message number</source>
        <translation>Đây không phải số thứ tự của thư</translation>
    </message>
    <message>
        <source>%1 takes one message at a time, by its number from LIST: digits, no words, no list of numbers. The syntax is %2.</source>
        <translation>%1 mỗi lần chỉ nhận một thư, theo số trong LIST: chữ số, không phải từ, không phải danh sách số. Cú pháp là %2.</translation>
    </message>
    <message>
        <source>You have marked message %1 with DELE. It is not gone before QUIT, but until then the server treats it as if it were. The other messages do not move up: each keeps its number. RSET takes all marks off.</source>
        <translation>Bạn đã đánh dấu xóa thư %1 bằng DELE. Trước QUIT nó chưa mất, nhưng từ giờ đến lúc đó máy chủ coi như không còn. Các thư khác không dồn lên: thư nào giữ số nấy. RSET bỏ mọi dấu.</translation>
    </message>
    <message>
        <source>each of these</source>
        <translation>mỗi mục sau</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its beginning says how things stand.</source>
        <translation>Ở bước này Helolab không giải thích gì. Hãy đọc trả lời: phần đầu của nó cho biết tình hình ra sao.</translation>
    </message>
    <message>
        <source>A name was given; the server waits for PASS.</source>
        <translation>Đã có tên; máy chủ chờ PASS.</translation>
    </message>
    <message>
        <source>A mailbox has changed, but it is not yet what is to be found here.</source>
        <translation>Một hộp thư đã thay đổi, nhưng chưa phải điều cần tìm ở đây.</translation>
    </message>
    <message>
        <source>It comes before the answer to %1, which was sent earlier.</source>
        <translation>Nó đến trước trả lời cho %1, lệnh đã được gửi trước đó.</translation>
    </message>
    <message>
        <source>When this answer came, no such command waited for its own: %1</source>
        <translation>Khi trả lời này đến, không có lệnh nào như vậy còn đang chờ trả lời của mình: %1</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>Phiên để chạy lại</translation>
    </message>
    <message>
        <source>Text, as a textbook prints it</source>
        <translation>Văn bản như in trong giáo trình</translation>
    </message>
    <message>
        <source>Page with explanations</source>
        <translation>Trang có giải thích</translation>
    </message>
    <message>
        <source>Capture for Wireshark</source>
        <translation>Bản bắt gói cho Wireshark</translation>
    </message>
    <message>
        <source>%1 with the server %2</source>
        <translation>%1 với máy chủ %2</translation>
    </message>
    <message>
        <source>%1 with the client %2</source>
        <translation>%1 với máy khách %2</translation>
    </message>
    <message>
        <source>Mail sessions</source>
        <translation>Các phiên thư</translation>
    </message>
    <message>
        <source>C: is the client, S: the server. A click on a line opens what it means.</source>
        <translation>C: là máy khách, S: là máy chủ. Nhấn vào một dòng để mở lời giải thích.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Các trạng thái</translation>
    </message>
    <message>
        <source>%1 is a command of %2, but %3 answers at this port. Each protocol of mail has a port of its own: %4.</source>
        <translation>%1 là lệnh của %2, nhưng ở cổng này %3 trả lời. Mỗi giao thức thư có cổng riêng: %4.</translation>
    </message>
    <message>
        <source>Right is:</source>
        <translation>Đáp án đúng:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
        </translation>
    </message>
    <message>
        <source>message, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>thư, %1, %2</translation>
    </message>
    <message>
        <source>literal, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>chuỗi literal, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>This line could not be placed: nothing says whose it is. It was left out.</source>
        <translation>Không xếp được dòng này vào đâu: không có gì cho biết nó là của ai. Dòng này đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>There are too many connections; this line was left out.</source>
        <translation>Có quá nhiều kết nối; dòng này đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>The line +OK is left out before this text. It was put in, or else nobody could tell what follows.</source>
        <translation>Trước đoạn văn bản này thiếu dòng +OK. Dòng đó đã được thêm vào, nếu không thì không ai biết được phần sau là gì.</translation>
    </message>
    <message>
        <source>The lone dot is left out before this line. It was put in, as the server must have seen it.</source>
        <translation>Trước dòng này thiếu dấu chấm đứng một mình. Dấu chấm đã được thêm vào, vì máy chủ hẳn đã nhận được nó.</translation>
    </message>
    <message>
        <source>The number in braces does not fit what is printed here. The octets were counted anew.</source>
        <translation>Con số trong ngoặc nhọn không khớp với những gì được in ở đây. Số octet đã được đếm lại.</translation>
    </message>
    <message>
        <source>No conversation of SMTP, POP3 or IMAP is found in this text. Write each line with C: or S: before it, for client and server, or as telnet shows it: the server&apos;s lines begin with three digits, +OK, -ERR or *.</source>
        <translation>Không tìm thấy phiên SMTP, POP3 hay IMAP nào trong văn bản này. Hãy viết C: hoặc S: trước mỗi dòng, cho máy khách và máy chủ, hoặc viết như telnet hiển thị: các dòng của máy chủ bắt đầu bằng ba chữ số, +OK, -ERR hoặc *.</translation>
    </message>
    <message>
        <source>This text has more than %L1 lines; that is too many.</source>
        <translation>Văn bản này có hơn %L1 dòng; như vậy là quá nhiều.</translation>
    </message>
    <message>
        <source>Line %1 of the message: %2</source>
        <translation>Dòng %1 của thư: %2</translation>
    </message>
    <message>
        <source>Accepted, and not well-formed all the same</source>
        <translation>Được nhận, nhưng vẫn chưa đúng dạng</translation>
    </message>
    <message>
        <source>From is missing</source>
        <translation>Thiếu From</translation>
    </message>
    <message>
        <source>Every message needs a From field. MAIL FROM is only the envelope: the reader sees the header.</source>
        <translation>Thư nào cũng cần trường From. MAIL FROM chỉ là phong bì: người đọc thấy phần đầu thư.</translation>
    </message>
    <message>
        <source>From is no address</source>
        <translation>From không phải là địa chỉ</translation>
    </message>
    <message>
        <source>From says “%1”. It takes addresses with their domain: An &lt;an@hanoi.example&gt;, or an@hanoi.example alone. To this one nobody can reply.</source>
        <translation>From ghi “%1”. Ở đây phải là địa chỉ có cả tên miền: An &lt;an@hanoi.example&gt;, hoặc chỉ an@hanoi.example. Địa chỉ đang ghi thì không ai trả lời được.</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Thiếu Date</translation>
    </message>
    <message>
        <source>Every message needs a Date field: when its author finished it. Mail programs sort by it.</source>
        <translation>Thư nào cũng cần trường Date: lúc người viết viết xong. Chương trình thư sắp xếp theo trường này.</translation>
    </message>
    <message>
        <source>Date cannot be read</source>
        <translation>Không đọc được Date</translation>
    </message>
    <message>
        <source>Date says “%1”. It is written in English and with the zone: Mon, 05 Jan 2026 16:00:00 +0700.</source>
        <translation>Date ghi “%1”. Ngày giờ phải viết bằng tiếng Anh và có múi giờ: Mon, 05 Jan 2026 16:00:00 +0700.</translation>
    </message>
    <message>
        <source>The weekday in Date is wrong</source>
        <translation>Thứ trong Date bị sai</translation>
    </message>
    <message>
        <source>Date says %1, and that day is %2. The weekday may be left out; if it stands there, it must be right. Spam filters look at it.</source>
        <translation>Date ghi %1, nhưng hôm đó là %2. Có thể bỏ thứ đi; đã ghi thì phải đúng. Bộ lọc thư rác có xem chỗ này.</translation>
    </message>
    <message>
        <source>Subject is missing</source>
        <translation>Thiếu Subject</translation>
    </message>
    <message>
        <source>No rule asks for a Subject. Without one the reader sees an empty line in the list.</source>
        <translation>Không quy tắc nào bắt buộc có Subject. Nhưng nếu không có, người đọc thấy một dòng trống trong danh sách thư.</translation>
    </message>
    <message>
        <source>Message-ID is missing</source>
        <translation>Thiếu Message-ID</translation>
    </message>
    <message>
        <source>Every message should have a Message-ID that no other has. Mail programs write it; answers name it, and so a conversation holds together.</source>
        <translation>Mỗi thư nên có một Message-ID không trùng với thư nào khác. Chương trình thư tự ghi; thư trả lời nhắc đến nó, nhờ vậy cả cuộc trao đổi gắn với nhau.</translation>
    </message>
    <message>
        <source>Message-ID is malformed</source>
        <translation>Message-ID sai dạng</translation>
    </message>
    <message>
        <source>Message-ID says “%1”. Its form is &lt;something@domain&gt;, with its angle brackets.</source>
        <translation>Message-ID ghi “%1”. Dạng đúng là &lt;gì-đó@tên-miền&gt;, có cả hai dấu ngoặc nhọn.</translation>
    </message>
    <message>
        <source>A field stands there twice</source>
        <translation>Một trường có hai lần</translation>
    </message>
    <message>
        <source>%1 may stand in a header once only. Of two, one program shows the first and another the last: forgers use that.</source>
        <translation>%1 chỉ được có một lần trong phần đầu thư. Nếu có hai, chương trình này hiện cái đầu, chương trình kia hiện cái cuối: kẻ giả mạo lợi dụng điều đó.</translation>
    </message>
    <message>
        <source>The header has letters beyond ASCII</source>
        <translation>Phần đầu thư có chữ ngoài ASCII</translation>
    </message>
    <message>
        <source>A header is ASCII. Other letters are written as encoded words, =?UTF-8?B?…?=, or MAIL says SMTPUTF8 where the server offers it.</source>
        <translation>Phần đầu thư chỉ gồm ASCII. Chữ khác phải viết thành từ mã hóa, =?UTF-8?B?…?=, hoặc MAIL phải ghi SMTPUTF8 nếu máy chủ có hỗ trợ.</translation>
    </message>
    <message>
        <source>An empty line divides header and body. This line stands right behind the header and is no field: programs guess where the body begins, and do not agree.</source>
        <translation>Một dòng trống ngăn phần đầu thư với phần thân. Dòng này đứng ngay sau phần đầu mà không phải là trường: các chương trình phải đoán phần thân bắt đầu từ đâu, và đoán khác nhau.</translation>
    </message>
    <message>
        <source>The body has octets beyond ASCII, and nothing says what they are</source>
        <translation>Phần thân có octet ngoài ASCII mà không nói đó là gì</translation>
    </message>
    <message>
        <source>Without MIME-Version and Content-Type: text/plain; charset=UTF-8 in the header a body is ASCII. The reader&apos;s program guesses, and may show other letters.</source>
        <translation>Nếu phần đầu thư không có MIME-Version và Content-Type: text/plain; charset=UTF-8 thì phần thân là ASCII. Chương trình của người đọc phải đoán và có thể hiện ra chữ khác.</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>Có dòng quá dài</translation>
    </message>
    <message>
        <source>The line has %1 octets; 998 are allowed, and CR LF. Servers may cut it, fold it or refuse it.</source>
        <translation>Dòng này có %1 octet; chỉ được 998, chưa kể CR LF. Máy chủ có thể cắt, ngắt hoặc từ chối.</translation>
    </message>
    <message>
        <source>A lone dot stands in the text</source>
        <translation>Có một dấu chấm đứng một mình trong nội dung</translation>
    </message>
    <message>
        <source>It ended nothing here, because not CR LF but LF alone stands around it. Another server may take it for the end, and the lines behind it for commands (SMTP smuggling).</source>
        <translation>Ở đây nó không kết thúc gì cả, vì quanh nó chỉ có LF chứ không phải CR LF. Máy chủ khác có thể coi đó là hết thư, và coi các dòng sau là lệnh (SMTP smuggling).</translation>
    </message>
    <message>
        <source>A line ends with LF alone</source>
        <translation>Có dòng chỉ kết thúc bằng LF</translation>
    </message>
    <message>
        <source>Every line ends with CR LF, 0D 0A. This server has taken 0A alone; a strict one refuses the message.</source>
        <translation>Dòng nào cũng kết thúc bằng CR LF, 0D 0A. Máy chủ này đã nhận 0A một mình; máy chủ nghiêm ngặt sẽ từ chối thư.</translation>
    </message>
    <message>
        <source>A diagnosis is written “? order: EHLO MAIL”, “? mistake: dot-forgotten” or “? remarks: no-date”.</source>
        <translation>Chẩn đoán viết là “? order: EHLO MAIL”, “? mistake: dot-forgotten” hoặc “? remarks: no-date”.</translation>
    </message>
    <message>
        <source>Name what is wrong with the message, such as no-date, or “none”.</source>
        <translation>Hãy nêu điều chưa đúng của thư, như no-date, hoặc “none”.</translation>
    </message>
    <message>
        <source>JSON for programs, with explanations</source>
        <translation>JSON cho chương trình, kèm giải thích</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Untagged replies</source>
        <translation>Trả lời không nhãn</translation>
    </message>
    <message>
        <source>Response codes</source>
        <translation>Mã trong ngoặc vuông</translation>
    </message>
    <message>
        <source>Extensions, as CAPABILITY lists them</source>
        <translation>Phần mở rộng, như CAPABILITY liệt kê</translation>
    </message>
    <message>
        <source>Flags and keywords</source>
        <translation>Cờ và từ khóa</translation>
    </message>
    <message>
        <source>Items of FETCH</source>
        <translation>Mục của FETCH</translation>
    </message>
    <message>
        <source>Items of FETCH with brackets</source>
        <translation>Mục của FETCH có ngoặc vuông</translation>
    </message>
    <message>
        <source>What stands in the brackets</source>
        <translation>Những gì đứng trong ngoặc vuông</translation>
    </message>
    <message>
        <source>Items of STORE</source>
        <translation>Mục của STORE</translation>
    </message>
    <message>
        <source>Keys of SEARCH</source>
        <translation>Khóa của SEARCH</translation>
    </message>
    <message>
        <source>Options of SEARCH</source>
        <translation>Tùy chọn của SEARCH</translation>
    </message>
    <message>
        <source>Items of STATUS</source>
        <translation>Mục của STATUS</translation>
    </message>
    <message>
        <source>Options of LIST</source>
        <translation>Tùy chọn của LIST</translation>
    </message>
    <message>
        <source>Attributes of mailboxes</source>
        <translation>Thuộc tính của hộp thư</translation>
    </message>
    <message>
        <source>Extensions, as CAPA lists them</source>
        <translation>Phần mở rộng, như CAPA liệt kê</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation>Mã trả lời</translation>
    </message>
    <message>
        <source>The first digit of a reply code</source>
        <translation>Chữ số thứ nhất của mã trả lời</translation>
    </message>
    <message>
        <source>The second digit of a reply code</source>
        <translation>Chữ số thứ hai của mã trả lời</translation>
    </message>
    <message>
        <source>The third digit of a reply code</source>
        <translation>Chữ số thứ ba của mã trả lời</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>Mã trạng thái mở rộng</translation>
    </message>
    <message>
        <source>The class of an enhanced status code</source>
        <translation>Lớp của mã trạng thái mở rộng</translation>
    </message>
    <message>
        <source>The subject of an enhanced status code</source>
        <translation>Chủ đề của mã trạng thái mở rộng</translation>
    </message>
    <message>
        <source>Extensions, by their EHLO keywords</source>
        <translation>Phần mở rộng, theo từ khóa EHLO</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT</source>
        <translation>Tham số của MAIL và RCPT</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Trường tiêu đề</translation>
    </message>
    <message>
        <source>What is wrong with a message that is accepted all the same</source>
        <translation>Những gì sai trong một bức thư mà máy chủ vẫn chấp nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Được chấp nhận</translation>
    </message>
    <message>
        <source>Accepted, and the rest is waited for</source>
        <translation>Được chấp nhận, và máy chủ chờ phần còn lại</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>What it may need besides</source>
        <translation>Có thể còn cần gì nữa</translation>
    </message>
    <message>
        <source>Where it is refused, and why</source>
        <translation>Bị từ chối ở đâu, và vì sao</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Dẫn đến đâu</translation>
    </message>
    <message>
        <source>Replies that mean something here</source>
        <translation>Những trả lời có nghĩa riêng ở đây</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Được công bố bằng</translation>
    </message>
    <message>
        <source>The server here knows this command by name and does not offer it.</source>
        <translation>Máy chủ ở đây biết tên lệnh này nhưng không cung cấp nó.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Được nhận trong</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Reference of the mail protocols</source>
        <translation>Tra cứu các giao thức thư</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>Dòng này đúng ra phải là:</translation>
    </message>
    <message>
        <source>Nothing goes wrong by it; it could be done better.</source>
        <translation>Không có gì hỏng vì nó, chỉ là có thể làm tốt hơn.</translation>
    </message>
    <message>
        <source>Its name in labs</source>
        <translation>Tên của nó trong các bài thực hành</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Each line of the client is a command.</source>
        <translation>Mỗi dòng của máy khách là một lệnh.</translation>
    </message>
    <message>
        <source>Each line of the client is text, up to a lone dot.</source>
        <translation>Mỗi dòng của máy khách là văn bản, cho đến dấu chấm đứng một mình.</translation>
    </message>
    <message>
        <source>Each line of the client answers the server&apos;s challenge.</source>
        <translation>Mỗi dòng của máy khách trả lời thử thách của máy chủ.</translation>
    </message>
    <message>
        <source>One line is taken from the client, which ends the waiting.</source>
        <translation>Máy khách chỉ được gửi một dòng, dòng đó kết thúc việc chờ.</translation>
    </message>
    <message>
        <source>No line is taken from the client.</source>
        <translation>Không dòng nào của máy khách được nhận.</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>Được nhận ở đây</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>Bị từ chối ở đây</translation>
    </message>
    <message>
        <source>What leads on from here</source>
        <translation>Từ đây đi tiếp bằng gì</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Đến đây bằng gì</translation>
    </message>
    <message>
        <source>Says that the moment is wrong to</source>
        <translation>Báo sai thời điểm cho</translation>
    </message>
    <message>
        <source>A list of flags, in parentheses.</source>
        <translation>Danh sách cờ, trong ngoặc đơn.</translation>
    </message>
    <message>
        <source>The name that is shown. No server looks at it.</source>
        <translation>Tên để hiển thị. Không máy chủ nào để ý đến nó.</translation>
    </message>
    <message>
        <source>A route, which is obsolete: NIL.</source>
        <translation>Định tuyến, nay đã lỗi thời: NIL.</translation>
    </message>
    <message>
        <source>An address.</source>
        <translation>Một địa chỉ.</translation>
    </message>
    <message>
        <source>A set of messages: numbers, and ranges with a colon, with commas between them.</source>
        <translation>Một tập thư: các số, và các khoảng viết bằng dấu hai chấm, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>An item, and which part of it is wanted.</source>
        <translation>Một mục, và phần nào của nó được yêu cầu.</translation>
    </message>
    <message>
        <source>Keys in parentheses: all of them must fit.</source>
        <translation>Các khóa trong ngoặc đơn: tất cả đều phải khớp.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Tên của nó.</translation>
    </message>
    <message>
        <source>A list of attributes, in parentheses.</source>
        <translation>Danh sách thuộc tính, trong ngoặc đơn.</translation>
    </message>
    <message>
        <source>The day of the week.</source>
        <translation>Thứ trong tuần.</translation>
    </message>
    <message>
        <source>The day of the month.</source>
        <translation>Ngày trong tháng.</translation>
    </message>
    <message>
        <source>The month: three letters, in English everywhere.</source>
        <translation>Tháng: ba chữ cái, ở đâu cũng viết bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Năm.</translation>
    </message>
    <message>
        <source>The time of day: hours, minutes, perhaps seconds.</source>
        <translation>Giờ trong ngày: giờ, phút, có thể cả giây.</translation>
    </message>
    <message>
        <source>The time zone: +0700 means that clocks there are seven hours ahead of UTC.</source>
        <translation>Múi giờ: +0700 nghĩa là đồng hồ ở đó sớm hơn UTC bảy giờ.</translation>
    </message>
    <message>
        <source>An encoded word (RFC 2047): letters outside ASCII. It says: %1</source>
        <translation>Một từ mã hóa (RFC 2047): chữ ngoài ASCII. Nội dung: %1</translation>
    </message>
    <message>
        <source>The keyword: what is announced.</source>
        <translation>Từ khóa: cái được thông báo.</translation>
    </message>
    <message>
        <source>A parameter of what is announced.</source>
        <translation>Một tham số của cái được thông báo.</translation>
    </message>
    <message>
        <source>The at sign: before it the mailbox, behind it its domain.</source>
        <translation>Ký hiệu @: trước nó là hộp thư, sau nó là tên miền của hộp thư.</translation>
    </message>
    <message>
        <source>The colon: it ends the name of the field.</source>
        <translation>Dấu hai chấm: kết thúc tên trường.</translation>
    </message>
    <message>
        <source>The path: an address, in angle brackets.</source>
        <translation>Đường dẫn: một địa chỉ, trong ngoặc nhọn.</translation>
    </message>
    <message>
        <source>A list was asked for</source>
        <translation>Hỏi một danh sách</translation>
    </message>
    <message>
        <source>The server tells what there is; nothing else happens.</source>
        <translation>Máy chủ cho biết có những gì; ngoài ra không có gì xảy ra.</translation>
    </message>
    <message>
        <source>the mechanisms follow</source>
        <translation>sau đây là các cơ chế</translation>
    </message>
    <message>
        <source>The ways in which a client may prove here who it is, one a line, up to a lone dot. CAPA names them behind SASL.</source>
        <translation>Những cách mà máy khách có thể chứng minh mình là ai ở đây, mỗi dòng một cách, đến dấu chấm đứng một mình. CAPA nêu chúng sau SASL.</translation>
    </message>
    <message>
        <source>Say AUTH and the name of one of them.</source>
        <translation>Gõ AUTH và tên một trong số đó.</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>không xác thực được</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up, or name or password is wrong: [AUTH] stands there then. The server waits for commands again.</source>
        <translation>Câu đáp không đúng dạng mà cơ chế cần, hoặc dấu sao đã hủy, hoặc tên hay mật khẩu sai: khi đó có [AUTH]. Máy chủ lại chờ lệnh.</translation>
    </message>
    <message>
        <source>Begin again with AUTH, or with USER.</source>
        <translation>Bắt đầu lại bằng AUTH, hoặc bằng USER.</translation>
    </message>
    <message>
        <source>The mechanism is none that this server offers, or what stands behind it is not what it takes, or name or password is wrong: [AUTH] stands there then.</source>
        <translation>Máy chủ này không có cơ chế đó, hoặc phần đứng sau không đúng dạng mà cơ chế cần, hoặc tên hay mật khẩu sai: khi đó có [AUTH].</translation>
    </message>
    <message>
        <source>AUTH alone lists the mechanisms.</source>
        <translation>Chỉ gõ AUTH thì máy chủ liệt kê các cơ chế.</translation>
    </message>
    <message>
        <source>Base64 of the name: %1</source>
        <translation>Base64 của tên: %1</translation>
    </message>
    <message>
        <source>Base64 of the password, which is not shown here. Anyone can decode it.</source>
        <translation>Base64 của mật khẩu; ở đây không hiện ra. Ai cũng giải mã được.</translation>
    </message>
    <message>
        <source>Base64 of whom the client wants to act for: %1</source>
        <translation>Base64 của tên người mà máy khách muốn thay mặt: %1</translation>
    </message>
    <message>
        <source>Base64 of %1: n or y means that TLS is not taken into the proof; then, mostly empty, whom to act for.</source>
        <translation>Base64 của %1: n hoặc y nghĩa là TLS không được tính vào bằng chứng; sau đó là tên người cần thay mặt, phần lớn để trống.</translation>
    </message>
    <message>
        <source>Base64 of an octet 00, which stands between the parts.</source>
        <translation>Base64 của octet 00 đứng giữa các phần.</translation>
    </message>
    <message>
        <source>Base64 of the space between name and digest.</source>
        <translation>Base64 của dấu cách giữa tên và giá trị băm.</translation>
    </message>
    <message>
        <source>Base64 of the digest: HMAC-MD5 over the challenge with the password as the key, as 32 hexadecimal digits. It is another one for each challenge; but a weak password can be guessed from it.</source>
        <translation>Base64 của giá trị băm: HMAC-MD5 của thử thách với mật khẩu làm khóa, viết bằng 32 chữ số thập lục phân. Mỗi thử thách cho một giá trị khác; nhưng từ đó vẫn đoán được mật khẩu yếu.</translation>
    </message>
    <message>
        <source>Base64 of the nonce: chance, new in each session. The client begins it, and the server goes on with its own. Here: %1</source>
        <translation>Base64 của nonce: ngẫu nhiên, mỗi phiên một khác. Máy khách viết phần đầu, máy chủ nối tiếp phần của mình. Ở đây: %1</translation>
    </message>
    <message>
        <source>Base64 of the salt, itself in base64: it makes equal passwords look different. %1</source>
        <translation>Base64 của muối (salt), bản thân nó cũng viết bằng base64: nhờ nó mà mật khẩu giống nhau trông khác nhau. %1</translation>
    </message>
    <message>
        <source>Base64 of how many times the password is hashed: %1</source>
        <translation>Base64 của số lần băm mật khẩu: %1</translation>
    </message>
    <message>
        <source>Base64 of what the client began with, itself in base64: %1</source>
        <translation>Base64 của phần mở đầu mà máy khách đã gửi, bản thân nó cũng viết bằng base64: %1</translation>
    </message>
    <message>
        <source>Base64 of the proof: only who knows the password can make it, and it is good for these two nonces only. A weak password can be guessed from it.</source>
        <translation>Base64 của bằng chứng: chỉ ai biết mật khẩu mới tạo được, và nó chỉ dùng được với hai nonce này. Từ đó vẫn đoán được mật khẩu yếu.</translation>
    </message>
    <message>
        <source>Base64 of the server&apos;s signature: it proves that the server knows the password too. %1</source>
        <translation>Base64 của chữ ký của máy chủ: nó chứng minh rằng máy chủ cũng biết mật khẩu. %1</translation>
    </message>
    <message>
        <source>Base64 of the token, which takes the place of the password and is not shown here. Who has it is let in until it runs out.</source>
        <translation>Base64 của token thay cho mật khẩu; ở đây không hiện ra. Ai có token thì vào được cho đến khi nó hết hạn.</translation>
    </message>
    <message>
        <source>Base64 of: %1</source>
        <translation>Base64 của: %1</translation>
    </message>
    <message>
        <source>An equals sign stands for an empty first answer.</source>
        <translation>Dấu bằng thay cho câu đáp đầu tiên để trống.</translation>
    </message>
    <message>
        <source>Base64. Decoded it is the challenge %1, never the same twice: the digest is made from it.</source>
        <translation>Base64. Giải mã ra là thử thách %1, không bao giờ lặp lại: giá trị băm được tính từ nó.</translation>
    </message>
    <message>
        <source>the server&apos;s challenge: %1</source>
        <translation>thử thách của máy chủ: %1</translation>
    </message>
    <message>
        <source>A step of authentication. Decoded from base64, the server says: %1</source>
        <translation>Một bước xác thực. Giải mã base64 ra, máy chủ nói: %1</translation>
    </message>
    <message>
        <source>Mechanisms of authentication</source>
        <translation>Các cơ chế xác thực</translation>
    </message>
    <message>
        <source>LOGIN asks twice. Decoded, the first challenge says “Username:” and the second “Password:”. Give each its own answer.</source>
        <translation>LOGIN hỏi hai lần. Giải mã ra, thử thách thứ nhất là “Username:”, thử thách thứ hai là “Password:”. Hãy đáp riêng từng câu.</translation>
    </message>
    <message>
        <source>What stands behind AUTH is not what the mechanism takes, or not valid base64, or there is no mechanism.</source>
        <translation>Phần đứng sau AUTH không đúng dạng mà cơ chế cần, hoặc không phải base64 hợp lệ, hoặc thiếu cơ chế.</translation>
    </message>
    <message>
        <source>The answer was not valid base64, or not what the mechanism takes, or you cancelled with *.</source>
        <translation>Câu đáp không phải base64 hợp lệ, hoặc không đúng dạng mà cơ chế cần, hoặc bạn đã hủy bằng *.</translation>
    </message>
    <message>
        <source>AUTH is known, but not this mechanism: it has another name, or this server does not offer it, perhaps only because there is no TLS yet.</source>
        <translation>Máy chủ biết AUTH nhưng không biết cơ chế này: tên khác, hoặc máy chủ này không có, có khi chỉ vì chưa có TLS.</translation>
    </message>
    <message>
        <source>Choose one from the AUTH line of the EHLO answer.</source>
        <translation>Chọn một cơ chế từ dòng AUTH trong trả lời EHLO.</translation>
    </message>
    <message>
        <source>AUTH takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>AUTH thay cho cả USER và PASS. Bạn đã đi nửa đầu của cách kia rồi.</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named. Without one it asks which mechanisms there are.</source>
        <translation>Chứng minh máy khách là ai, bằng cơ chế được nêu. Không nêu cơ chế thì nó hỏi có những cơ chế nào.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for USER, APOP or AUTH.</source>
        <translation>Máy chủ đã chào và chờ USER, APOP hoặc AUTH.</translation>
    </message>
    <message>
        <source>The timestamp of the greeting, with its brackets, and the password right behind it, without a space.</source>
        <translation>Dấu thời gian trong lời chào, cả hai dấu ngoặc, và mật khẩu ngay sau đó, không có dấu cách.</translation>
    </message>
    <message>
        <source>Its MD5, written as 32 hexadecimal digits in small letters. From it nobody can compute the password back.</source>
        <translation>MD5 của nó, viết bằng 32 chữ số thập lục phân, chữ thường. Từ đó không ai tính ngược ra mật khẩu được.</translation>
    </message>
    <message>
        <source>The password has more than 64 octets: its MD5 takes its place.</source>
        <translation>Mật khẩu dài hơn 64 octet: MD5 của nó thay cho nó.</translation>
    </message>
    <message>
        <source>The key, filled up with zeros to 64 octets, each XORed with 36.</source>
        <translation>Khóa, thêm số không cho đủ 64 octet, mỗi octet XOR với 36.</translation>
    </message>
    <message>
        <source>The inner MD5: over that and the challenge, which must be decoded from base64 before.</source>
        <translation>MD5 bên trong: của phần đó và thử thách, trước đó phải giải mã base64.</translation>
    </message>
    <message>
        <source>The key once more, filled up in the same way, each octet XORed with 5C.</source>
        <translation>Lại là khóa, thêm số không như trên, mỗi octet XOR với 5C.</translation>
    </message>
    <message>
        <source>The outer MD5: over that and the 16 octets of the inner one. It is written as 32 hexadecimal digits.</source>
        <translation>MD5 bên ngoài: của phần đó và 16 octet của MD5 bên trong. Viết bằng 32 chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>Whom to act for, which is mostly empty, the name, and the password, with an octet 00 between them.</source>
        <translation>Người cần thay mặt, phần lớn để trống, tên và mật khẩu, giữa chúng là octet 00.</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing.</source>
        <translation>Viết bằng base64 để vừa một dòng. Cách đó không giấu gì cả.</translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it; the server need not even keep it. The strongest of those that go by a password.</source>
        <translation>Máy khách và máy chủ chứng minh với nhau rằng mình biết mật khẩu mà không gửi nó đi; máy chủ thậm chí không cần lưu nó. Cơ chế mạnh nhất trong số dùng mật khẩu.</translation>
    </message>
    <message>
        <source>The same as SCRAM-SHA-256 with an older hash, which no longer counts as strong.</source>
        <translation>Giống SCRAM-SHA-256 nhưng dùng hàm băm cũ hơn, nay không còn được coi là mạnh.</translation>
    </message>
    <message>
        <source>The server sends a challenge, the client answers with its name and an MD5 made from challenge and password. The password does not travel, but the server must keep it as it is, and MD5 is weak today.</source>
        <translation>Máy chủ gửi một thử thách, máy khách đáp bằng tên và một MD5 tính từ thử thách và mật khẩu. Mật khẩu không đi qua mạng, nhưng máy chủ phải lưu nguyên nó, và MD5 ngày nay đã yếu.</translation>
    </message>
    <message>
        <source>Name and password in one answer, as they are. Base64 hides nothing: whoever listens on the way has the password, unless TLS is around it.</source>
        <translation>Tên và mật khẩu để nguyên trong một câu đáp. Base64 không giấu gì: ai nghe dọc đường đều có mật khẩu, trừ khi có TLS bọc ngoài.</translation>
    </message>
    <message>
        <source>Asks for the name, then for the password, each on a line of its own. It was never a standard, and hides as little as PLAIN.</source>
        <translation>Hỏi tên, rồi hỏi mật khẩu, mỗi thứ một dòng riêng. Nó chưa bao giờ là chuẩn, và cũng chẳng giấu gì hơn PLAIN.</translation>
    </message>
    <message>
        <source>Who the client is has been proved already, outside of this exchange: mostly by a certificate that it showed in TLS.</source>
        <translation>Máy khách là ai đã được chứng minh từ trước, bên ngoài: thường bằng chứng thư đưa ra trong TLS.</translation>
    </message>
    <message>
        <source>Google&apos;s way of OAuth 2.0, which Microsoft took over: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>OAuth 2.0 theo cách của Google, Microsoft cũng dùng: thay cho mật khẩu, máy khách gửi một token lấy ở nơi khác, trên một trang web. Token có hạn và có thể bị thu hồi.</translation>
    </message>
    <message>
        <source>The standard way of OAuth 2.0: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>Cách chuẩn của OAuth 2.0: thay cho mật khẩu, máy khách gửi một token lấy ở nơi khác, trên một trang web. Token có hạn và có thể bị thu hồi.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>SCRAM-SHA-256 gắn với đường hầm TLS bọc ngoài, để không ai chen vào giữa được.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>SCRAM-SHA-1 gắn với đường hầm TLS bọc ngoài, để không ai chen vào giữa được.</translation>
    </message>
    <message>
        <source>An older challenge and answer with MD5. It was given up in 2011, as too complicated and too weak; SCRAM has taken its place.</source>
        <translation>Kiểu thử thách và câu đáp cũ dùng MD5. Bị bỏ năm 2011 vì quá phức tạp và quá yếu; SCRAM đã thay thế.</translation>
    </message>
    <message>
        <source>The login of Windows domains, by a challenge. It is old and weak.</source>
        <translation>Cách đăng nhập của miền Windows, bằng thử thách. Nó cũ và yếu.</translation>
    </message>
    <message>
        <source>The login by Kerberos: the client shows a ticket that its own network gave it, no password.</source>
        <translation>Đăng nhập bằng Kerberos: máy khách đưa ra vé do mạng của mình cấp, không dùng mật khẩu.</translation>
    </message>
    <message>
        <source>Lets in without a proof; the client may leave a trace, such as an address.</source>
        <translation>Cho vào mà không cần bằng chứng; máy khách có thể để lại dấu vết, chẳng hạn một địa chỉ.</translation>
    </message>
    <message>
        <source>The password with the salt, hashed over and over: each guess shall cost an attacker as much.</source>
        <translation>Mật khẩu cùng muối (salt), băm đi băm lại: mỗi lần đoán, kẻ tấn công cũng phải tốn chừng ấy công.</translation>
    </message>
    <message>
        <source>The client&apos;s key. Only who has the password can compute it.</source>
        <translation>Khóa của máy khách. Chỉ ai có mật khẩu mới tính được.</translation>
    </message>
    <message>
        <source>What a server keeps in place of the password. Who steals it cannot log in with it.</source>
        <translation>Thứ mà máy chủ lưu thay cho mật khẩu. Ai lấy trộm nó cũng không đăng nhập được bằng nó.</translation>
    </message>
    <message>
        <source>The client&apos;s signature, over all that both sides have said, so also over both nonces: it is good for this session only.</source>
        <translation>Chữ ký của máy khách, trên mọi điều hai bên đã nói, tức cả hai nonce: nó chỉ dùng được trong phiên này.</translation>
    </message>
    <message>
        <source>The proof that travels. The server, which has the signature, XORs it back to the key, and compares the hash of that with what it keeps.</source>
        <translation>Bằng chứng được gửi đi. Máy chủ có chữ ký nên XOR ngược lại thành khóa, rồi so giá trị băm của khóa với thứ nó lưu.</translation>
    </message>
    <message>
        <source>The server&apos;s key.</source>
        <translation>Khóa của máy chủ.</translation>
    </message>
    <message>
        <source>The server&apos;s signature: by it the client sees that the server knows the password too, and is no impostor.</source>
        <translation>Chữ ký của máy chủ: nhờ nó máy khách thấy rằng máy chủ cũng biết mật khẩu, không phải kẻ giả mạo.</translation>
    </message>
    <message>
        <source>Sent in the clear behind the request for TLS</source>
        <translation>Gửi không mã hóa ngay sau lệnh xin TLS</translation>
    </message>
    <message>
        <source>This came in the clear, behind the command that asks for TLS. Anybody on the way could have put it there, so a careful server throws it away: to obey it inside the tunnel would be to believe a stranger. That is the STARTTLS injection attack (CVE-2011-0411). Wait for the reply and for the handshake, then say it inside the tunnel.</source>
        <translation>Đoạn này đến khi chưa mã hóa, ngay sau lệnh xin TLS. Bất kỳ ai trên đường truyền cũng có thể đã chèn nó vào, nên máy chủ cẩn thận sẽ vứt nó đi: làm theo nó bên trong đường hầm là tin lời người lạ. Đó là tấn công chèn lệnh STARTTLS (CVE-2011-0411). Hãy đợi trả lời và bắt tay xong, rồi nói điều đó bên trong đường hầm.</translation>
    </message>
    <message>
        <source>STARTTLS is taken before the login only (RFC 9051 section 6.2.1): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STARTTLS chỉ được nhận trước khi đăng nhập (RFC 9051, mục 6.2.1): mật khẩu đã đi qua mạng rồi, đường hầm không lấy lại được.</translation>
    </message>
    <message>
        <source>Leave with LOGOUT, connect again, and send STARTTLS first.</source>
        <translation>Thoát bằng LOGOUT, kết nối lại và gửi STARTTLS trước.</translation>
    </message>
    <message>
        <source>The tunnel is up; what was said in the clear is forgotten, the login may begin.</source>
        <translation>Đường hầm đã lập; điều nói khi chưa mã hóa bị quên, có thể bắt đầu đăng nhập.</translation>
    </message>
    <message>
        <source>The connection is a TLS tunnel from its first octet on.</source>
        <translation>Kết nối là đường hầm TLS ngay từ octet đầu tiên.</translation>
    </message>
    <message>
        <source>The tunnel is built before the login: what is said in the clear is forgotten, and the name was said in the clear.</source>
        <translation>Đường hầm được lập trước khi đăng nhập: điều nói khi chưa mã hóa bị quên, mà tên thì đã nói khi chưa mã hóa.</translation>
    </message>
    <message>
        <source>STLS is taken before the login only (RFC 2595 section 4): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STLS chỉ được nhận trước khi đăng nhập (RFC 2595, mục 4): mật khẩu đã đi qua mạng rồi, đường hầm không lấy lại được.</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send STLS first.</source>
        <translation>Thoát bằng QUIT, kết nối lại và gửi STLS trước.</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along. That is its policy, not a mistake in your command (RFC 2595 section 2.2).</source>
        <translation>Máy chủ này không cho ai đăng nhập khi người trên đường truyền có thể đọc được. Đó là chính sách của nó, không phải lỗi trong lệnh của bạn (RFC 2595, mục 2.2).</translation>
    </message>
    <message>
        <source>What comes next is the handshake of TLS, no line.</source>
        <translation>Tiếp theo là bắt tay TLS, không phải dòng lệnh nào.</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along, and says so beforehand: LOGINDISABLED. That is its policy, not a mistake in your command (RFC 9051 section 6.2.3).</source>
        <translation>Máy chủ này không cho ai đăng nhập khi người trên đường truyền có thể đọc được, và báo trước bằng LOGINDISABLED. Đó là chính sách của nó, không phải lỗi trong lệnh của bạn (RFC 9051, mục 6.2.3).</translation>
    </message>
    <message>
        <source>You have introduced yourself before, and this server takes HELO and EHLO only once in a session. Others let a client begin anew with EHLO, as RFC 5321 does.</source>
        <translation>Trước đó bạn đã giới thiệu mình rồi, và máy chủ này chỉ nhận HELO và EHLO một lần trong một phiên. Máy chủ khác cho máy khách bắt đầu lại bằng EHLO, đúng như RFC 5321.</translation>
    </message>
    <message>
        <source>You are introduced: leave this line out and go on where you were.</source>
        <translation>Bạn đã giới thiệu rồi: bỏ dòng này và tiếp tục từ chỗ đang làm.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode. Its parts follow, each where its letters stand.</source>
        <translation>Base64, ai cũng giải mã được. Các phần của nó kể ở dưới, mỗi phần ở chỗ các chữ của nó.</translation>
    </message>
    <message>
        <source>Two lines were encoded in one answer</source>
        <translation>Hai dòng được mã hóa trong một câu đáp</translation>
    </message>
    <message>
        <source>Decoded, your answer has a line end in its middle: name and password together. LOGIN asks for each of them. Encode the name alone, and the password alone when the server asks for it.</source>
        <translation>Giải mã ra, giữa câu đáp của bạn có dấu xuống dòng: tên và mật khẩu nằm chung. LOGIN hỏi riêng từng thứ. Hãy mã hóa riêng tên, rồi riêng mật khẩu khi máy chủ hỏi đến.</translation>
    </message>
    <message>
        <source>CRAM-MD5 wants a digest, not the password</source>
        <translation>CRAM-MD5 cần giá trị băm, không phải mật khẩu</translation>
    </message>
    <message>
        <source>Decoded, the answer of CRAM-MD5 is: user name, space, digest. The digest has 32 hexadecimal digits: HMAC-MD5 over the decoded challenge, with the password as the key. The password itself never travels.</source>
        <translation>Giải mã ra, câu đáp của CRAM-MD5 là: tên người dùng, dấu cách, giá trị băm. Giá trị băm có 32 chữ số thập lục phân: HMAC-MD5 của thử thách đã giải mã, với mật khẩu làm khóa. Bản thân mật khẩu không bao giờ đi trên đường truyền.</translation>
    </message>
    <message>
        <source>A line has 76 letters at most: break it here.</source>
        <translation>Một dòng có tối đa 76 chữ: hãy ngắt dòng ở đây.</translation>
    </message>
    <message>
        <source>Base64, one line</source>
        <translation>Base64, một dòng</translation>
    </message>
    <message>
        <source>For AUTH: three octets become four letters, and = fills up the end. It hides nothing: anyone can turn it back.</source>
        <translation>Dùng cho AUTH: cứ ba octet thành bốn chữ, phần cuối được thêm = cho đủ. Nó không giấu gì cả: ai cũng giải ngược được.</translation>
    </message>
    <message>
        <source>Base64, in lines</source>
        <translation>Base64, nhiều dòng</translation>
    </message>
    <message>
        <source>For the body of a message, such as an attached file: lines of 76 letters at most.</source>
        <translation>Dùng cho phần thân thư, chẳng hạn tệp đính kèm: mỗi dòng tối đa 76 chữ.</translation>
    </message>
    <message>
        <source>Quoted-printable</source>
        <translation>Quoted-printable</translation>
    </message>
    <message>
        <source>For the body of a message that is mostly ASCII: other octets become = and two hexadecimal digits. A = at the end of a line means that the line goes on.</source>
        <translation>Dùng cho phần thân thư mà đa số là ASCII: octet khác được viết thành = và hai chữ số thập lục phân. Dấu = ở cuối dòng nghĩa là dòng còn tiếp.</translation>
    </message>
    <message>
        <source>Encoded words, B</source>
        <translation>Từ mã hóa, B</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters, their text in base64.</source>
        <translation>Dùng cho Subject và tên người trong phần đầu thư: mỗi từ tối đa 75 ký tự, nội dung viết bằng base64.</translation>
    </message>
    <message>
        <source>Encoded words, Q</source>
        <translation>Từ mã hóa, Q</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters. The text is almost quoted-printable, and _ stands for a space.</source>
        <translation>Dùng cho Subject và tên người trong phần đầu thư: mỗi từ tối đa 75 ký tự. Nội dung gần như quoted-printable, và _ thay cho dấu cách.</translation>
    </message>
    <message>
        <source>Modified UTF-7</source>
        <translation>UTF-7 sửa đổi</translation>
    </message>
    <message>
        <source>For names of mailboxes in IMAP: between &amp; and - stands UTF-16 in base64, with a comma for the slash. The ampersand itself is &amp;-.</source>
        <translation>Dùng cho tên hộp thư trong IMAP: giữa &amp; và - là UTF-16 viết bằng base64, dấu phẩy thay cho dấu gạch chéo. Bản thân dấu &amp; là &amp;-.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n octet(s), and 65,536 are taken at most.</source>
        <translation>
            <numerusform>Dài quá: %n octet, chỉ nhận tối đa 65.536.</numerusform>
        </translation>
    </message>
    <message>
        <source>An encoded word is =?charset?B?text?= or =?charset?Q?text?=.</source>
        <translation>Từ mã hóa có dạng =?charset?B?text?= hoặc =?charset?Q?text?=.</translation>
    </message>
    <message>
        <source>Here stands B (base64) or Q (quoted-printable).</source>
        <translation>Ở đây phải là B (base64) hoặc Q (quoted-printable).</translation>
    </message>
    <message>
        <source>The encoded word is not ended by ?=. A space in it is written _ (in Q).</source>
        <translation>Từ mã hóa không kết thúc bằng ?=. Dấu cách trong đó viết là _ (ở Q).</translation>
    </message>
    <message>
        <source>An encoded word has 75 characters at most: write two.</source>
        <translation>Một từ mã hóa có tối đa 75 ký tự: hãy viết thành hai từ.</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits. The equals sign itself is =3D.</source>
        <translation>Sau = phải là hai chữ số thập lục phân. Bản thân dấu bằng là =3D.</translation>
    </message>
    <message>
        <source>The octet %1 may not stand as it is: its two digits are written, behind a =.</source>
        <translation>Octet %1 không được để nguyên: phải viết hai chữ số của nó sau dấu =.</translation>
    </message>
    <message>
        <source>No such charset is known here.</source>
        <translation>Ở đây không biết bảng mã này.</translation>
    </message>
    <message>
        <source>The octets of this word are no text of its charset. No character may be divided between two words.</source>
        <translation>Các octet của từ này không phải văn bản theo bảng mã của nó. Không được chia một ký tự cho hai từ.</translation>
    </message>
    <message>
        <source>Within a field CR LF may stand only where a space or a tab follows.</source>
        <translation>Trong một trường, CR LF chỉ được đứng ở chỗ có dấu cách hoặc tab theo sau.</translation>
    </message>
    <message>
        <source>The octet %1 is no US-ASCII: it belongs into a word.</source>
        <translation>Octet %1 không phải US-ASCII: nó phải nằm trong một từ mã hóa.</translation>
    </message>
    <message>
        <source>Before an encoded word stands a space.</source>
        <translation>Trước một từ mã hóa phải có dấu cách.</translation>
    </message>
    <message>
        <source>The octet %1 is no part of a character in UTF-8.</source>
        <translation>Octet %1 không thuộc ký tự nào trong UTF-8.</translation>
    </message>
    <message>
        <source>A line has 76 characters at most: end it before with a = (soft line break).</source>
        <translation>Một dòng có tối đa 76 ký tự: hãy kết thúc nó sớm hơn bằng dấu = (ngắt dòng mềm).</translation>
    </message>
    <message>
        <source>The two digits are written in capitals: =C3.</source>
        <translation>Hai chữ số được viết bằng chữ hoa: =C3.</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits, or the end of the line. The equals sign itself is =3D.</source>
        <translation>Sau = phải là hai chữ số thập lục phân, hoặc hết dòng. Bản thân dấu bằng là =3D.</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no modified base64</source>
        <translation>phần giữa &amp; và - không phải base64 sửa đổi</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no whole number of UTF-16 units</source>
        <translation>phần giữa &amp; và - không gồm một số nguyên đơn vị UTF-16</translation>
    </message>
    <message>
        <source>a shift encodes US-ASCII, which stands for itself</source>
        <translation>đoạn mã hóa chứa US-ASCII, vốn được viết nguyên dạng</translation>
    </message>
    <message>
        <source>a surrogate of UTF-16 has no partner</source>
        <translation>một surrogate của UTF-16 thiếu nửa kia</translation>
    </message>
    <message>
        <source>it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7</source>
        <translation>có octet không phải US-ASCII, mà IMAP4rev1 viết tên bằng UTF-7 sửa đổi</translation>
    </message>
    <message>
        <source>the shift that &amp; begins is not ended by -; the ampersand itself is &amp;-</source>
        <translation>đoạn mã hóa bắt đầu bằng &amp; không kết thúc bằng -; bản thân dấu &amp; là &amp;-</translation>
    </message>
    <message>
        <source>a shift follows another one at once, where one does for both</source>
        <translation>hai đoạn mã hóa liền nhau, trong khi một đoạn là đủ</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing. Behind AUTH PLAIN alone it is the answer to the server&apos;s empty challenge.</source>
        <translation>Viết bằng base64 để vừa một dòng. Như thế không giấu được gì. Sau một mình AUTH PLAIN, đó là câu trả lời cho thử thách rỗng của máy chủ.</translation>
    </message>
    <message>
        <source>Or all in one line: the answer stands behind the command.</source>
        <translation>Hoặc tất cả trong một dòng: câu trả lời đứng sau lệnh.</translation>
    </message>
    <message>
        <source>The command. The server asks twice; decoded, it says Username: and Password:.</source>
        <translation>Lệnh. Máy chủ hỏi hai lần; giải mã ra là Username: và Password:.</translation>
    </message>
    <message>
        <source>The name in base64, without a line end in it.</source>
        <translation>Tên viết bằng base64, không kèm ký tự xuống dòng.</translation>
    </message>
    <message>
        <source>The password in base64, when the server asks again. That hides nothing.</source>
        <translation>Mật khẩu viết bằng base64, khi máy chủ hỏi lần nữa. Như thế không giấu được gì.</translation>
    </message>
    <message>
        <source>The command. The server answers with its challenge.</source>
        <translation>Lệnh. Máy chủ đáp lại bằng thử thách của mình.</translation>
    </message>
    <message>
        <source>The name, one space, and the digest: its 32 digits in small letters, not its 16 octets.</source>
        <translation>Tên, một dấu cách, và giá trị băm: 32 chữ số viết thường, không phải 16 octet của nó.</translation>
    </message>
    <message>
        <source>The answer: all of that in base64.</source>
        <translation>Câu trả lời: tất cả phần trên viết bằng base64.</translation>
    </message>
    <message>
        <source>The timestamp is missing: what stands between &lt; and &gt; in the greeting of POP3, with these brackets. Without one the server takes no APOP.</source>
        <translation>Thiếu dấu thời gian: phần giữa &lt; và &gt; trong lời chào POP3, kể cả hai dấu ngoặc. Không có nó, máy chủ không nhận APOP.</translation>
    </message>
    <message>
        <source>The command, the name, and the digest.</source>
        <translation>Lệnh, tên và giá trị băm.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thử thách</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Lời chào</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có tên.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Chưa có mật khẩu.</translation>
    </message>
    <message>
        <source>The challenge is missing: the server&apos;s line behind the command.</source>
        <translation>Chưa có thử thách: dòng máy chủ gửi sau lệnh.</translation>
    </message>
    <message>
        <source>The challenge is no base64. Character %1: %2</source>
        <translation>Thử thách không phải base64. Ký tự %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s challenge, decoded from base64. What follows goes by these octets.</source>
        <translation>Thử thách của máy chủ, giải mã từ base64. Các bước sau tính trên những octet này.</translation>
    </message>
    <message>
        <source>The name has characters that SASLprep forbids.</source>
        <translation>Tên có ký tự mà SASLprep cấm.</translation>
    </message>
    <message>
        <source>The password has characters that SASLprep forbids.</source>
        <translation>Mật khẩu có ký tự mà SASLprep cấm.</translation>
    </message>
    <message>
        <source>The password in the one form that both sides use (RFC 4013).</source>
        <translation>Mật khẩu ở dạng duy nhất mà hai bên cùng dùng (RFC 4013).</translation>
    </message>
    <message>
        <source>The client&apos;s nonce is missing, or has a space, a comma or a letter beyond ASCII.</source>
        <translation>Thiếu nonce của máy khách, hoặc trong đó có dấu cách, dấu phẩy hay chữ ngoài ASCII.</translation>
    </message>
    <message>
        <source>What the client says first: n,, means that TLS is not taken into the proof; then the name, and a nonce, which is chance, new each time.</source>
        <translation>Lời đầu của máy khách: n,, nghĩa là bằng chứng không gắn với TLS; rồi đến tên và nonce, một chuỗi ngẫu nhiên, mỗi lần một khác.</translation>
    </message>
    <message>
        <source>The command, with that in base64 behind it.</source>
        <translation>Lệnh, theo sau là phần trên viết bằng base64.</translation>
    </message>
    <message>
        <source>SCRAM&apos;s server says r=nonce,s=salt,i=count.</source>
        <translation>Trong SCRAM, máy chủ nói r=nonce,s=salt,i=count.</translation>
    </message>
    <message>
        <source>The nonce of the challenge does not begin with the client&apos;s nonce: it answers another one.</source>
        <translation>Nonce trong thử thách không bắt đầu bằng nonce của máy khách: nó đáp lại một nonce khác.</translation>
    </message>
    <message numerus="yes">
        <source>The password is to be hashed %n time(s): here it is done up to 50,000 times.</source>
        <translation>
            <numerusform>Phải băm mật khẩu %n lần: ở đây chỉ làm tối đa 50.000 lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client says last, still without its proof: what it began with, and the nonce of both sides.</source>
        <translation>Lời cuối của máy khách, chưa có bằng chứng: phần nó đã mở đầu, và nonce của cả hai bên.</translation>
    </message>
    <message>
        <source>All that both sides say, with commas between: what the client said first, without its n,, at the beginning; the challenge; and that.</source>
        <translation>Mọi điều hai bên nói, ngăn bằng dấu phẩy: lời đầu của máy khách, bỏ n,, ở đầu; thử thách; và phần vừa rồi.</translation>
    </message>
    <message>
        <source>What the client says last, with its proof.</source>
        <translation>Lời cuối của máy khách, kèm bằng chứng.</translation>
    </message>
    <message>
        <source>The answer to the challenge, in base64.</source>
        <translation>Câu trả lời cho thử thách, viết bằng base64.</translation>
    </message>
    <message>
        <source>What the server must say then, in base64. Where it says something else, it does not know the password. The client answers with an empty line.</source>
        <translation>Điều máy chủ phải nói sau đó, viết bằng base64. Nếu nó nói khác, nó không biết mật khẩu. Máy khách đáp lại bằng một dòng trống.</translation>
    </message>
    <message>
        <source>%1 belongs to base64url. The base64 of mail has + and / instead.</source>
        <translation>%1 thuộc base64url. Base64 của thư điện tử dùng + và / thay vào đó.</translation>
    </message>
    <message>
        <source>%1: here base64 is one line, without a line break.</source>
        <translation>%1: ở đây base64 là một dòng, không xuống dòng.</translation>
    </message>
    <message>
        <source>%1 is no letter of base64: A–Z, a–z, 0–9, + and / are.</source>
        <translation>%1 không phải chữ của base64: chỉ có A–Z, a–z, 0–9, + và /.</translation>
    </message>
    <message>
        <source>= may stand at the end only.</source>
        <translation>= chỉ được đứng ở cuối.</translation>
    </message>
    <message>
        <source>One letter is left over, and it takes two to make an octet: a part of the base64 is missing.</source>
        <translation>Thừa một chữ, mà phải hai chữ mới thành một octet: base64 bị thiếu một phần.</translation>
    </message>
    <message>
        <source>One = too many stands at the end.</source>
        <translation>Ở cuối thừa một dấu =.</translation>
    </message>
    <message numerus="yes">
        <source>%n = are missing at the end: letters come in fours.</source>
        <translation>
            <numerusform>Ở cuối thiếu %n dấu =: các chữ đi theo nhóm bốn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last letter has bits that stand for nothing, and they are not 0: these octets are written %1 at the end.</source>
        <translation>Chữ cuối có những bit không mang nghĩa mà lại khác 0: các octet này phải viết ở cuối là %1.</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>từ chối chuyển tiếp</translation>
    </message>
    <message>
        <source>The mailbox is in another domain, and this server does not pass mail on to others for you: it would be an open relay, which spammers look for.</source>
        <translation>Hộp thư thuộc tên miền khác, và máy chủ này không chuyển thư hộ bạn tới nơi khác: làm vậy nó sẽ thành trạm chuyển tiếp mở (open relay), thứ mà kẻ gửi thư rác luôn tìm kiếm.</translation>
    </message>
    <message>
        <source>Connect to the server that is responsible, by the MX record of the domain; or authenticate first, where this server is your own. The transaction is still open.</source>
        <translation>Hãy kết nối tới máy chủ phụ trách, tìm qua bản ghi MX của tên miền; hoặc xác thực trước, nếu đây là máy chủ của chính bạn. Giao dịch vẫn đang mở.</translation>
    </message>
    <message>
        <source>The server is responsible for that domain, and has no mailbox of that name. It will say the same tomorrow.</source>
        <translation>Máy chủ phụ trách tên miền đó và không có hộp thư nào tên như vậy. Ngày mai nó cũng sẽ trả lời như thế.</translation>
    </message>
    <message>
        <source>Check how the address is spelt. The transaction is still open.</source>
        <translation>Kiểm tra cách viết địa chỉ. Giao dịch vẫn đang mở.</translation>
    </message>
    <message>
        <source>The mechanism is missing</source>
        <translation>Thiếu tên cơ chế</translation>
    </message>
    <message>
        <source>What comes first is how you prove who you are: a mechanism that the server has announced. Name and password come behind it, in base64, or when the server asks for them.</source>
        <translation>Trước hết phải nói bạn chứng minh mình là ai bằng cách nào: một cơ chế mà máy chủ đã công bố. Tên và mật khẩu đi sau nó, viết bằng base64, hoặc khi máy chủ hỏi.</translation>
    </message>
    <message>
        <source>The mechanism is misspelt</source>
        <translation>Tên cơ chế viết sai</translation>
    </message>
    <message>
        <source>The server has no mechanism of that name, but one that is written much like it. The names are fixed, and the server lists those that it takes.</source>
        <translation>Máy chủ không có cơ chế nào tên như vậy, nhưng có một cơ chế viết gần giống. Các tên là cố định, và máy chủ liệt kê những cơ chế nó chấp nhận.</translation>
    </message>
    <message>
        <source>Connection %1: the file tells of a TLS handshake, and the server awaits none here.</source>
        <translation>Kết nối %1: tệp nói có một lần bắt tay TLS, mà ở đây máy chủ không chờ lần nào.</translation>
    </message>
    <message>
        <source>Only what the client sends is computed: “${%1}” stands in a “C:” line.</source>
        <translation>Chỉ những gì máy khách gửi mới được tính: “${%1}” phải nằm trong một dòng “C:”.</translation>
    </message>
    <message>
        <source>The TLS tunnel comes up.</source>
        <translation>Đường hầm TLS thông.</translation>
    </message>
    <message>
        <source>The TLS tunnel is up at that moment.</source>
        <translation>Lúc ấy đường hầm TLS đã thông.</translation>
    </message>
    <message>
        <source>The TLS tunnel is not up at that moment.</source>
        <translation>Lúc ấy đường hầm TLS chưa thông.</translation>
    </message>
    <message>
        <source>The TLS tunnel to the %1 server comes up.</source>
        <translation>Đường hầm TLS tới máy chủ %1 thông.</translation>
    </message>
    <message>
        <source>This went through the TLS tunnel: %1</source>
        <translation>Dòng này đã đi qua đường hầm TLS: %1</translation>
    </message>
    <message>
        <source>This went in the clear: %1</source>
        <translation>Dòng này đã đi ở dạng rõ: %1</translation>
    </message>
    <message>
        <source>“${%1}” cannot be computed. It is written so: %2.</source>
        <translation>Không tính được “${%1}”. Cách viết đúng: %2.</translation>
    </message>
    <message>
        <source>no challenge that “${%1}” could be computed from</source>
        <translation>không có thử thách nào để tính “${%1}”</translation>
    </message>
    <message>
        <source>“%1” does not say whose sessions count.</source>
        <translation>“%1” không cho biết phiên của ai được tính.</translation>
    </message>
    <message>
        <source>CAPABILITY lists the mechanisms, each behind AUTH=.</source>
        <translation>CAPABILITY liệt kê các cơ chế, mỗi cơ chế sau AUTH=.</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and begin again with AUTHENTICATE.</source>
        <translation>Mã hóa từng câu đáp bằng base64 rồi bắt đầu lại bằng AUTHENTICATE.</translation>
    </message>
    <message>
        <source>No mailbox has this name, so none is opened. If another one was open, it is closed all the same.</source>
        <translation>Không hộp thư nào mang tên này nên không hộp thư nào được mở. Nếu trước đó có hộp thư khác đang mở thì nó vẫn bị đóng.</translation>
    </message>
    <message>
        <source>taken, and nothing is changed</source>
        <translation>chấp nhận, nhưng không thay đổi gì</translation>
    </message>
    <message>
        <source>EXAMINE has opened the mailbox, and then nothing in it may change. This server says OK to the command and does nothing; others say NO.</source>
        <translation>EXAMINE đã mở hộp thư, khi đó không gì trong hộp thư được phép thay đổi. Máy chủ này nói OK với lệnh mà không làm gì; máy chủ khác nói NO.</translation>
    </message>
    <message>
        <source>The answer to a login may name another server, where the mail is.</source>
        <translation>Trả lời cho lệnh đăng nhập có thể chỉ sang máy chủ khác, nơi có thư.</translation>
    </message>
    <message>
        <source>APPEND can put a message together from pieces that the server has already.</source>
        <translation>APPEND có thể ghép một thư từ những phần mà máy chủ đã có.</translation>
    </message>
    <message>
        <source>A URL can name a piece of a message by its octets.</source>
        <translation>Một URL có thể chỉ ra một phần của thư theo các octet của nó.</translation>
    </message>
    <message>
        <source>The server remembers when a message was put into its mailbox.</source>
        <translation>Máy chủ nhớ thư được đưa vào hộp thư lúc nào.</translation>
    </message>
    <message>
        <source>SORT can go by the names of sender and recipient that are shown.</source>
        <translation>SORT có thể xếp theo tên hiển thị của người gửi và người nhận.</translation>
    </message>
    <message>
        <source>SORT can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SORT có thể không nêu mọi số mà chỉ nêu: nhỏ nhất, lớn nhất, bao nhiêu.</translation>
    </message>
    <message>
        <source>The server can keep the result of a SEARCH up to date, and tell what changes in it.</source>
        <translation>Máy chủ có thể giữ cho kết quả SEARCH luôn mới và báo những gì thay đổi trong đó.</translation>
    </message>
    <message>
        <source>SEARCH and SORT take capital and small letters for the same in every script.</source>
        <translation>SEARCH và SORT coi chữ hoa và chữ thường như nhau trong mọi hệ chữ.</translation>
    </message>
    <message>
        <source>A hint for who writes the client: a good one does not do this. To ask for the STATUS of the mailbox that is open is such a thing: of that one the server tells by itself.</source>
        <translation>Gợi ý cho người viết máy khách: máy khách tốt không làm thế này. Hỏi STATUS của hộp thư đang mở là một ví dụ: về hộp thư đó máy chủ tự báo.</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and start again with AUTH.</source>
        <translation>Mã hóa từng câu đáp bằng base64 rồi bắt đầu lại bằng AUTH.</translation>
    </message>
    <message>
        <source>APOP is not offered</source>
        <translation>không cung cấp APOP</translation>
    </message>
    <message>
        <source>A server that offers APOP puts a timestamp in angle brackets into its greeting, for the digest to be made of. This greeting has none.</source>
        <translation>Máy chủ cung cấp APOP đặt một dấu thời gian trong ngoặc nhọn vào lời chào, để tính bản băm từ đó. Lời chào này không có.</translation>
    </message>
    <message>
        <source>Log in with USER and PASS, or with AUTH.</source>
        <translation>Hãy đăng nhập bằng USER và PASS, hoặc bằng AUTH.</translation>
    </message>
    <message>
        <source>This is no number of lines</source>
        <translation>Đây không phải số dòng</translation>
    </message>
    <message>
        <source>mechanism not offered</source>
        <translation>không cung cấp cơ chế này</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at.</source>
        <translation>Cơ chế này không nằm trong số máy chủ đang chấp nhận. Tên và mật khẩu chưa hề được xem đến.</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>không phải base64</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at.</source>
        <translation>Máy chủ không giải mã được câu đáp: đó không phải base64. Tên và mật khẩu chưa hề được xem đến.</translation>
    </message>
    <message>
        <source>authentication cancelled</source>
        <translation>đã hủy xác thực</translation>
    </message>
    <message>
        <source>You have given up with a star, and the server confirms it: nobody is logged in.</source>
        <translation>Bạn đã bỏ cuộc bằng dấu sao, và máy chủ xác nhận: chưa ai đăng nhập.</translation>
    </message>
    <message>
        <source>The server begins to send what it holds for that domain, over connections of its own.</source>
        <translation>Máy chủ bắt đầu gửi những gì nó đang giữ cho tên miền đó, qua các kết nối của riêng nó.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>không có gì đang chờ</translation>
    </message>
    <message>
        <source>No message waits for that domain (RFC 1985).</source>
        <translation>Không có thư nào đang chờ tên miền đó (RFC 1985).</translation>
    </message>
    <message>
        <source>Messages wait for that domain, and the server begins to send them (RFC 1985).</source>
        <translation>Có thư đang chờ tên miền đó, và máy chủ bắt đầu gửi (RFC 1985).</translation>
    </message>
    <message>
        <source>the queue does not start</source>
        <translation>không khởi động được hàng đợi</translation>
    </message>
    <message>
        <source>The server cannot begin now to send what it holds for that domain (RFC 1985).</source>
        <translation>Lúc này máy chủ không thể bắt đầu gửi những gì nó giữ cho tên miền đó (RFC 1985).</translation>
    </message>
    <message>
        <source>not for this domain</source>
        <translation>không cho tên miền này</translation>
    </message>
    <message>
        <source>The server starts no queue for that domain, or not because this client asks for it (RFC 1985).</source>
        <translation>Máy chủ không khởi động hàng đợi cho tên miền đó, hoặc không làm theo yêu cầu của máy khách này (RFC 1985).</translation>
    </message>
    <message>
        <source>SMTP has this command, this server has not: to it the first word is unknown. A server must have EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT and VRFY; the rest it may leave out (RFC 5321 section 4.5.1).</source>
        <translation>SMTP có lệnh này, máy chủ này thì không: với nó từ đầu tiên là lạ. Máy chủ phải có EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT và VRFY; các lệnh khác có thể bỏ (RFC 5321, mục 4.5.1).</translation>
    </message>
    <message>
        <source>Do without it; the answer to EHLO tells what this server offers.</source>
        <translation>Hãy làm mà không cần lệnh này; trả lời cho EHLO cho biết máy chủ cung cấp những gì.</translation>
    </message>
    <message>
        <source>refused, and closing</source>
        <translation>từ chối và đóng kết nối</translation>
    </message>
    <message>
        <source>The server refuses the line and goes on no longer: it closes the connection. RFC 7504 has 521 for hosts that take no mail at all; some servers say it to a line that they do not forgive.</source>
        <translation>Máy chủ từ chối dòng này và không tiếp tục nữa: nó đóng kết nối. RFC 7504 dành 521 cho máy không nhận thư nào cả; có máy chủ nói 521 với dòng mà nó không bỏ qua được.</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason. Then connect again.</source>
        <translation>Hãy đọc phần chữ của trả lời: nó nêu lý do. Rồi kết nối lại.</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at; 504 would say so (RFC 4954 section 4).</source>
        <translation>Cơ chế này không nằm trong số máy chủ đang chấp nhận. Tên và mật khẩu chưa hề được xem đến; đúng ra phải là 504 (RFC 4954, mục 4).</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at; 501 would say so (RFC 4954 section 4).</source>
        <translation>Máy chủ không giải mã được câu đáp: đó không phải base64. Tên và mật khẩu chưa hề được xem đến; đúng ra phải là 501 (RFC 4954, mục 4).</translation>
    </message>
    <message>
        <source>The server says that the message is larger than it takes. This line declares no SIZE: perhaps the server still counts one that was declared before.</source>
        <translation>Máy chủ nói thư lớn hơn mức nó nhận. Dòng này không khai SIZE: có thể máy chủ vẫn tính giá trị đã khai trước đó.</translation>
    </message>
    <message>
        <source>Declare the size with SIZE=, or connect again and start over.</source>
        <translation>Hãy khai kích thước bằng SIZE=, hoặc kết nối lại và làm từ đầu.</translation>
    </message>
    <message>
        <source>TLS is up already</source>
        <translation>TLS đã được thiết lập</translation>
    </message>
    <message>
        <source>Yes, and how many messages wait.</source>
        <translation>Có, kèm số thư đang chờ.</translation>
    </message>
    <message>
        <source>The queue: it cannot be started.</source>
        <translation>Hàng đợi: không khởi động được.</translation>
    </message>
    <message>
        <source>The domain: not this one, or not for this client.</source>
        <translation>Tên miền: không phải tên miền này, hoặc không cho máy khách này.</translation>
    </message>
    <message>
        <source>The host takes no mail, or goes on no longer.</source>
        <translation>Máy này không nhận thư, hoặc không tiếp tục nữa.</translation>
    </message>
    <message>
        <source>Nobody predicts what another program is told: it does not wait. Leave “predict” out, or let all sessions count.</source>
        <translation>Không ai dự đoán được điều nói với một chương trình khác: nó không chờ. Hãy bỏ “predict”, hoặc để mọi phiên đều được tính.</translation>
    </message>
</context>
<context>
    <name>helolab::AuthorityAction</name>
    <message>
        <source>The certificate cannot be saved: %1.</source>
        <translation>Không lưu được chứng thư: %1.</translation>
    </message>
    <message>
        <source>Save the certificate that a mail program is to trust</source>
        <translation>Lưu chứng thư mà chương trình thư sẽ tin cậy</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Chứng thư (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư</translation>
    </message>
    <message>
        <source>Save the authority&apos;s &amp;certificate…</source>
        <translation>Lưu &amp;chứng thư của tổ chức chứng thực…</translation>
    </message>
</context>
<context>
    <name>helolab::LabActions</name>
    <message>
        <source>&amp;Question of the step, and back</source>
        <translation>Đến &amp;câu hỏi của bước, và quay lại</translation>
    </message>
    <message>
        <source>&amp;Name and student id…</source>
        <translation>Họ tên và &amp;mã sinh viên…</translation>
    </message>
    <message>
        <source>&amp;Edit this lab…</source>
        <translation>&amp;Sửa bài thực hành này…</translation>
    </message>
    <message>
        <source>The attempt cannot be saved: %1.</source>
        <translation>Không lưu được bài làm: %1.</translation>
    </message>
    <message>
        <source>This attempt is at the lab “%1”, which is not here.</source>
        <translation>Bài làm này thuộc bài thực hành “%1”, mà ở đây không có.</translation>
    </message>
    <message>
        <source>The attempt is here now, but a newer one of the same student is in hand.</source>
        <translation>Bài làm đã được chép vào đây, nhưng đang mở một bài làm mới hơn của cùng sinh viên.</translation>
    </message>
    <message>
        <source>Save the attempt</source>
        <translation>Lưu bài làm</translation>
    </message>
    <message>
        <source>Attempts (*.attempt)</source>
        <translation>Bài làm (*.attempt)</translation>
    </message>
    <message>
        <source>Go on with an attempt</source>
        <translation>Làm tiếp một bài làm</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Bài làm</translation>
    </message>
    <message>
        <source>Save the &amp;attempt…</source>
        <translation>Lưu &amp;bài làm…</translation>
    </message>
    <message>
        <source>&amp;Go on with an attempt…</source>
        <translation>Làm &amp;tiếp một bài làm…</translation>
    </message>
    <message>
        <source>A folder for the new lab</source>
        <translation>Thư mục cho bài thực hành mới</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>Bài thực hành mới</translation>
    </message>
    <message>
        <source>Ne&amp;w lab…</source>
        <translation>Bài thực hành &amp;mới…</translation>
    </message>
</context>
<context>
    <name>helolab::PaperActions</name>
    <message>
        <source>Save a worksheet</source>
        <translation>Lưu phiếu bài tập</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Trang web (*.html)</translation>
    </message>
    <message>
        <source>In which folder shall the exam lie?</source>
        <translation>Đặt bài thi vào thư mục nào?</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>The exam is in %1: the lab without model answer, hints and help. The right answers to its questions still stand in lab.yaml, because grading needs them. Keep a copy of the folder, and grade with that.</source>
        <translation>Bài thi nằm trong %1: bài thực hành không có lời giải mẫu, gợi ý và trợ giúp. Đáp án đúng của các câu hỏi vẫn còn trong lab.yaml, vì lúc chấm cần đến chúng. Hãy giữ một bản sao của thư mục này và chấm bằng bản đó.</translation>
    </message>
    <message>
        <source>Make an e&amp;xam…</source>
        <translation>Tạo bài t&amp;hi…</translation>
    </message>
    <message>
        <source>Save a works&amp;heet…</source>
        <translation>Lưu &amp;phiếu bài tập…</translation>
    </message>
</context>
<context>
    <name>helolab::ReferenceActions</name>
    <message>
        <source>&amp;Look up the word under the cursor</source>
        <translation>&amp;Tra cứu từ ở con trỏ</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>T&amp;ra cứu</translation>
    </message>
    <message>
        <source>&amp;All protocols</source>
        <translation>Tất cả &amp;giao thức</translation>
    </message>
</context>
<context>
    <name>helolab::TapActions</name>
    <message>
        <source>The tap cannot start</source>
        <translation>Không khởi động được điểm nghe</translation>
    </message>
    <message>
        <source>Port %1 of this computer cannot be listened on: %2. Choose another port.</source>
        <translation>Không nghe được ở cổng %1 của máy này: %2. Hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>Stop the ta&amp;p on port %1</source>
        <translation>Dừng &amp;điểm nghe ở cổng %1</translation>
    </message>
    <message>
        <source>Ta&amp;p between a mail program and its server…</source>
        <translation>Đặt &amp;điểm nghe giữa chương trình thư và máy chủ…</translation>
    </message>
</context>
<context>
    <name>helolab::Workbench</name>
    <message>
        <source>About Helolab</source>
        <translation>Giới thiệu Helolab</translation>
    </message>
    <message>
        <source>Helolab %1: a workbench for learning e-mail protocols by hand.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Helolab %1: phòng thí nghiệm để tự tay học các giao thức thư điện tử.

Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>The server is strict with connections from now on. Reconnect to meet it.</source>
        <translation>Từ giờ máy chủ nghiêm ngặt với các kết nối mới. Hãy kết nối lại để gặp nó.</translation>
    </message>
    <message>
        <source>The server is tolerant with connections from now on. Reconnect to meet it.</source>
        <translation>Từ giờ máy chủ dễ dãi với các kết nối mới. Hãy kết nối lại để gặp nó.</translation>
    </message>
    <message>
        <source>Connect &amp;to…</source>
        <translation>&amp;Kết nối đến…</translation>
    </message>
    <message>
        <source>&amp;Quit Helolab</source>
        <translation>&amp;Thoát Helolab</translation>
    </message>
    <message>
        <source>&amp;About Helolab</source>
        <translation>&amp;Giới thiệu Helolab</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Kết nối đến…</translation>
    </message>
    <message>
        <source>The server cannot offer TLS. %1</source>
        <translation>Máy chủ không cung cấp được TLS. %1</translation>
    </message>
    <message>
        <source>Saved. A mail program that trusts it asks no more; it vouches for this computer and private networks only.</source>
        <translation>Đã lưu. Chương trình thư nào tin cậy nó sẽ không hỏi nữa; nó chỉ bảo đảm cho máy này và các mạng riêng.</translation>
    </message>
</context>
<context>
    <name>helolab::console::CommandChips</name>
    <message>
        <source>A line with nothing but a dot ends the message.</source>
        <translation>Dòng chỉ có một dấu chấm kết thúc thư.</translation>
    </message>
    <message>
        <source>A lone asterisk cancels the authentication.</source>
        <translation>Một dấu sao đứng riêng hủy việc xác thực.</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Đưa %1 vào dòng nhập</translation>
    </message>
    <message>
        <source>More commands that are legal now</source>
        <translation>Các lệnh khác cũng hợp lệ lúc này</translation>
    </message>
    <message>
        <source>DONE ends the waiting. It is no command and has no tag.</source>
        <translation>DONE kết thúc việc chờ. Nó không phải lệnh và không có nhãn.</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleActions</name>
    <message>
        <source>New &amp;tab to the own server</source>
        <translation>&amp;Thẻ mới đến máy chủ của Helolab</translation>
    </message>
    <message>
        <source>&amp;Close this tab</source>
        <translation>&amp;Đóng thẻ này</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Thẻ &amp;sau</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Thẻ &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>Kết nối &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Ngắt kết nối</translation>
    </message>
    <message>
        <source>&amp;Pull the plug</source>
        <translation>&amp;Rút dây mạng</translation>
    </message>
    <message>
        <source>Drops the connection without a word, as a broken cable does</source>
        <translation>Cắt kết nối không một lời, như khi đứt cáp</translation>
    </message>
    <message>
        <source>Ra&amp;w mode: every key goes out as typed</source>
        <translation>Chế độ t&amp;hô: mỗi phím gõ được gửi ngay</translation>
    </message>
    <message>
        <source>Local &amp;echo in raw mode</source>
        <translation>&amp;Hiện phím gõ trong chế độ thô</translation>
    </message>
    <message>
        <source>Read \r \n \x08 as &amp;octets</source>
        <translation>Coi \r \n \x08 là &amp;octet</translation>
    </message>
    <message>
        <source>Show the &amp;legal commands (off: exam look)</source>
        <translation>Hiện các lệnh hợp &amp;lệ (tắt: như khi thi)</translation>
    </message>
    <message>
        <source>Show &amp;notes under refused lines</source>
        <translation>Hiện &amp;chú giải dưới dòng bị từ chối</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Cỡ chữ &amp;thường</translation>
    </message>
    <message>
        <source>&amp;Explain the word under the cursor</source>
        <translation>&amp;Giải thích từ ở con trỏ</translation>
    </message>
    <message>
        <source>Go to the &amp;input line</source>
        <translation>Đến dòng &amp;nhập</translation>
    </message>
    <message>
        <source>Go to the tran&amp;script</source>
        <translation>Đến &amp;bản ghi phiên</translation>
    </message>
    <message>
        <source>Li&amp;nes end with</source>
        <translation>Dòng &amp;kết thúc bằng</translation>
    </message>
    <message>
        <source>CR LF, as the standard says</source>
        <translation>CR LF, đúng theo chuẩn</translation>
    </message>
    <message>
        <source>LF alone</source>
        <translation>Chỉ LF</translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation>Chỉ CR</translation>
    </message>
    <message>
        <source>Colou&amp;rs in the conversation</source>
        <translation>Mà&amp;u sắc trong phiên</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>Tì&amp;m trong phiên…</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>Chỗ s&amp;au</translation>
    </message>
    <message>
        <source>Pl&amp;ace before</source>
        <translation>Chỗ &amp;trước</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsolePage</name>
    <message>
        <source>text &gt;</source>
        <translation>thư &gt;</translation>
    </message>
    <message>
        <source>Type a line of the message and press Enter</source>
        <translation>Gõ một dòng của thư rồi nhấn Enter</translation>
    </message>
    <message>
        <source>answer &gt;</source>
        <translation>đáp &gt;</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Gõ câu đáp rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Type a command and press Enter</source>
        <translation>Gõ một lệnh rồi nhấn Enter</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Không có kết nối đến %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Đang kết nối đến %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>You are inside the message. Every line you send is message text, until you send a line with nothing but a dot.</source>
        <translation>Bạn đang ở trong thư. Mọi dòng bạn gửi đều là nội dung thư, cho đến khi bạn gửi một dòng chỉ có dấu chấm.</translation>
    </message>
    <message>
        <source>Type the dot</source>
        <translation>Gõ dấu chấm</translation>
    </message>
    <message>
        <source>How lines are sent and shown</source>
        <translation>Cách gửi và hiện các dòng</translation>
    </message>
    <message>
        <source>This line waits: say in the lab what you think the server will answer, then it goes out.</source>
        <translation>Dòng này đang chờ: hãy cho biết trong bài thực hành bạn nghĩ máy chủ sẽ trả lời gì, rồi nó sẽ được gửi đi.</translation>
    </message>
    <message>
        <source>There is no connection to send this to. Ctrl+R reconnects; so does Enter in an empty line.</source>
        <translation>Không có kết nối nào để gửi dòng này. Ctrl+R kết nối lại; Enter ở dòng trống cũng vậy.</translation>
    </message>
    <message>
        <source>The connection closed while this line waited, so it cannot go out. Ctrl+R reconnects; what you predict in the lab stands for the next time.</source>
        <translation>Kết nối đã đóng trong lúc dòng này chờ, nên dòng không gửi đi được. Ctrl+R để kết nối lại; điều bạn dự đoán trong bài thực hành vẫn được giữ cho lần sau.</translation>
    </message>
    <message>
        <source>Type DONE and press Enter</source>
        <translation>Gõ DONE rồi nhấn Enter</translation>
    </message>
    <message>
        <source>The lab asks what the server will answer.</source>
        <translation>Bài thực hành hỏi máy chủ sẽ trả lời gì.</translation>
    </message>
    <message>
        <source>The certificate of this server cannot be verified, so nobody can tell that it is “%1”. %2 Your answer is kept for this host and this certificate only.</source>
        <translation>Không kiểm chứng được chứng thư của máy chủ này, nên không ai biết chắc nó có phải là “%1” hay không. %2 Câu trả lời của bạn chỉ được nhớ cho máy chủ này và chứng thư này.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Tin chứng thư này</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Đóng kết nối</translation>
    </message>
    <message>
        <source>Reconnect, or type: %1</source>
        <translation>Kết nối lại, hoặc gõ: %1</translation>
    </message>
    <message>
        <source>The TLS handshake is under way: nothing else can be sent now.</source>
        <translation>Đang bắt tay TLS: lúc này chưa gửi được gì khác.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said whether the certificate is to be trusted.</source>
        <translation>Chưa gửi gì cho đến khi bạn cho biết có tin chứng thư này hay không.</translation>
    </message>
    <message>
        <source>%1 is another computer. What you type there goes over the network and can be read on the way, unless TLS is up. The server takes it seriously: a message really goes out. Connect only where you may.</source>
        <translation>%1 là một máy tính khác. Những gì bạn gõ tới đó đi qua mạng và có thể bị đọc trên đường, trừ khi đã có TLS. Máy chủ ấy coi mọi lệnh là thật: thư sẽ được gửi đi thật. Chỉ kết nối tới nơi bạn được phép.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Không kết nối</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleTabs</name>
    <message>
        <source>Console</source>
        <translation>Bảng điều khiển</translation>
    </message>
    <message>
        <source>Connections of the console</source>
        <translation>Các kết nối của bảng điều khiển</translation>
    </message>
</context>
<context>
    <name>helolab::console::ExportActions</name>
    <message>
        <source>The name does not say what is to be written. End it with one of: %1.</source>
        <translation>Tên không cho biết cần ghi gì. Hãy kết thúc tên bằng một trong: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another place.</source>
        <translation>Không ghi được: %1. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Lưu những gì đã nói</translation>
    </message>
    <message>
        <source>&amp;Save what was said…</source>
        <translation>&amp;Lưu những gì đã nói…</translation>
    </message>
    <message>
        <source>As a session, text, a page with explanations, or a capture for Wireshark</source>
        <translation>Thành phiên, văn bản, trang có giải thích, hoặc bản bắt gói cho Wireshark</translation>
    </message>
    <message>
        <source>Save what was said in a&amp;ll tabs…</source>
        <translation>Lưu những gì đã nói trong &amp;mọi thẻ…</translation>
    </message>
    <message>
        <source>Save &amp;passwords too</source>
        <translation>Lưu cả &amp;mật khẩu</translation>
    </message>
    <message>
        <source>Otherwise asterisks stand where passwords were, and the digests made of them.</source>
        <translation>Nếu không, dấu sao đứng thay chỗ của mật khẩu và của các giá trị băm tính từ mật khẩu.</translation>
    </message>
    <message>
        <source>Save the ke&amp;ys to TLS too</source>
        <translation>Lưu cả khó&amp;a TLS</translation>
    </message>
    <message>
        <source>A capture then holds what Wireshark needs to read inside TLS, passwords too. Without them it holds the records as an eavesdropper has them.</source>
        <translation>Khi đó bản bắt gói có đủ những gì Wireshark cần để đọc bên trong TLS, cả mật khẩu. Không có khóa, trong đó chỉ có các bản ghi TLS như kẻ nghe lén nhận được.</translation>
    </message>
</context>
<context>
    <name>helolab::console::FindInTranscript</name>
    <message numerus="yes">
        <source>%n line(s) so far …</source>
        <translation>
            <numerusform>%n dòng tính đến lúc này …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this conversation.</source>
        <translation>Không có trong phiên này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 trên %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Chỉ các dòng này</translation>
    </message>
    <message>
        <source>Hides all lines but those that have the words, with the commands they answer or the replies to them.</source>
        <translation>Ẩn mọi dòng trừ những dòng có các từ ấy, kèm lệnh mà chúng trả lời hoặc trả lời cho chúng.</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputHint</name>
    <message>
        <source>Was this meant: %1</source>
        <translation>Có phải ý bạn là: %1</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputLine</name>
    <message>
        <source>Line to send</source>
        <translation>Dòng để gửi</translation>
    </message>
</context>
<context>
    <name>helolab::console::LiveConversation</name>
    <message>
        <source>Connecting to %1, port %2 …</source>
        <translation>Đang kết nối đến %1, cổng %2 …</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Đã kết nối đến %1.</translation>
    </message>
    <message>
        <source>The attempt to connect was cancelled.</source>
        <translation>Đã hủy việc kết nối.</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake begins …</source>
        <translation>TLS ngay từ octet đầu tiên: bắt đầu bắt tay …</translation>
    </message>
    <message>
        <source>On port %1 a server expects TLS from the first octet on, and says nothing in the clear. Choose TLS in “Connect to…”, or type: openssl s_client -connect %2</source>
        <translation>Ở cổng %1, máy chủ chờ TLS ngay từ octet đầu tiên và không nói gì ở dạng không mã hóa. Hãy chọn TLS trong “Kết nối tới…”, hoặc gõ: openssl s_client -connect %2</translation>
    </message>
    <message>
        <source>The server is ready for TLS: the handshake begins …</source>
        <translation>Máy chủ đã sẵn sàng cho TLS: bắt đầu bắt tay …</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenActions</name>
    <message>
        <source>There is no text in the clipboard. Copy a conversation first.</source>
        <translation>Bảng nhớ tạm không có văn bản. Hãy sao chép một phiên trước.</translation>
    </message>
    <message>
        <source>There is too much text in the clipboard. Save it as a file, and read that with “helolab replay”.</source>
        <translation>Bảng nhớ tạm có quá nhiều văn bản. Hãy lưu thành tệp rồi đọc bằng “helolab replay”.</translation>
    </message>
    <message>
        <source>This conversation is too long to be shown: more than %L1 lines and replies. “helolab replay” reads it.</source>
        <translation>Phiên này quá dài để hiện: hơn %L1 dòng và trả lời. “helolab replay” đọc được.</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server, against which this session was played, says something else than the file: %1</source>
        <translation>Phiên này đã được chạy với máy chủ của Helolab, và máy chủ trả lời khác với tệp: %1</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>Mở bản ghi phiên</translation>
    </message>
    <message>
        <source>Transcripts (*.session *.txt *.log);;All files (*)</source>
        <translation>Bản ghi phiên (*.session *.txt *.log);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Open a transcript…</source>
        <translation>&amp;Mở bản ghi phiên…</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as books, telnet windows, curl and swaks print it</source>
        <translation>Tệp .session, hoặc một phiên như sách, cửa sổ telnet, curl và swaks in ra</translation>
    </message>
    <message>
        <source>Open the transcript in the clip&amp;board</source>
        <translation>Mở bản ghi phiên trong bảng &amp;nhớ tạm</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenedConversation</name>
    <message>
        <source>From the clipboard</source>
        <translation>Từ bảng nhớ tạm</translation>
    </message>
    <message>
        <source>You are reading what was said before. The replies are those of Helolab&apos;s own server in memory; nobody is connected now.</source>
        <translation>Bạn đang đọc những gì đã nói trước đây. Các trả lời là của máy chủ Helolab trong bộ nhớ; lúc này không ai kết nối.</translation>
    </message>
    <message>
        <source>You are reading what was said before, as the file tells it. Nobody is connected now.</source>
        <translation>Bạn đang đọc những gì đã nói trước đây, đúng như tệp ghi. Lúc này không ai kết nối.</translation>
    </message>
    <message>
        <source>Line %1 of the file, “%2”: %3</source>
        <translation>Dòng %1 của tệp, “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>Còn %n dòng nữa không đọc được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::console::PendingLine</name>
    <message>
        <source>Sent, but no line yet, because its CR LF is missing: %1</source>
        <translation>Đã gửi, nhưng chưa thành dòng vì thiếu CR LF: %1</translation>
    </message>
    <message>
        <source>The server has begun a reply and not ended it: %1</source>
        <translation>Máy chủ bắt đầu trả lời mà chưa kết thúc: %1</translation>
    </message>
</context>
<context>
    <name>helolab::console::RawInput</name>
    <message>
        <source>Every key goes out as you press it. Shift+Tab leaves.</source>
        <translation>Mỗi phím được gửi ngay khi bạn nhấn. Shift+Tab để rời đi.</translation>
    </message>
    <message>
        <source>Raw input: every key is sent at once</source>
        <translation>Nhập thô: mỗi phím được gửi ngay</translation>
    </message>
</context>
<context>
    <name>helolab::console::StateLine</name>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>State: %1 — %2</source>
        <translation>Trạng thái: %1 — %2</translation>
    </message>
    <message>
        <source>Legal now:</source>
        <translation>Hợp lệ lúc này:</translation>
    </message>
</context>
<context>
    <name>helolab::console::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Bản ghi phiên</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Giải thích dòng này</translation>
    </message>
</context>
<context>
    <name>helolab::console::WatchedConversation</name>
    <message>
        <source>Watching %1</source>
        <translation>Đang theo dõi %1</translation>
    </message>
    <message>
        <source>You are watching somebody else&apos;s connection. Nothing you do here reaches it.</source>
        <translation>Bạn đang theo dõi kết nối của người khác. Những gì bạn làm ở đây không đến được đó.</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Kết nối đến máy chủ</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Máy:</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Tên hoặc địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Cổng:</translation>
    </message>
    <message>
        <source>This host may be outside your computer. What you type goes over the network unencrypted: everyone on the way can read it, passwords included. Use only servers that you are allowed to use.</source>
        <translation>Máy này có thể nằm ngoài máy tính của bạn. Những gì bạn gõ đi qua mạng không mã hóa: ai trên đường cũng đọc được, kể cả mật khẩu. Chỉ dùng máy chủ mà bạn được phép dùng.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Kết nối</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dịch vụ:</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake comes before the greeting.</source>
        <translation>TLS ngay từ octet đầu tiên: bắt tay trước, lời chào sau.</translation>
    </message>
    <message>
        <source>It begins in the clear; STARTTLS (in POP3: STLS) can ask for TLS later.</source>
        <translation>Kết nối bắt đầu không mã hóa; sau đó có thể xin TLS bằng STARTTLS (ở POP3: STLS).</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server is at localhost, port %1, where that was free.</source>
        <translation>Máy chủ của chính Helolab ở localhost, cổng %1, nếu cổng đó còn trống.</translation>
    </message>
    <message>
        <source>This host may be outside your computer. Nobody on the way can read what you type, but the server can, passwords included. Use only servers that you are allowed to use.</source>
        <translation>Máy này có thể nằm ngoài máy tính của bạn. Trên đường đi không ai đọc được những gì bạn gõ, nhưng máy chủ thì đọc được, kể cả mật khẩu. Chỉ dùng những máy chủ mà bạn được phép dùng.</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::StudentDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>Ai đang làm bài ở đây?</translation>
    </message>
    <message>
        <source>The name stands on reports. From the student id each lab draws its names and words: type the one that your teacher knows, and every computer gives you the same. With another id a lab begins anew; what was done under the old one is kept.</source>
        <translation>Họ tên được ghi trên báo cáo. Từ mã sinh viên, mỗi bài thực hành rút ra tên và từ ngữ riêng: hãy gõ mã mà giảng viên của bạn biết, khi đó máy nào cũng cho bạn như nhau. Với mã khác, bài thực hành bắt đầu lại; những gì đã làm với mã cũ vẫn được giữ.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Họ tên:</translation>
    </message>
    <message>
        <source>&amp;Student id:</source>
        <translation>&amp;Mã sinh viên:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::TapDialog</name>
    <message>
        <source>Go on though its certificate &amp;cannot be verified</source>
        <translation>&amp;Vẫn tiếp tục dù không kiểm chứng được chứng thư</translation>
    </message>
    <message>
        <source>Tap between a mail program and its server</source>
        <translation>Điểm nghe giữa chương trình thư và máy chủ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Máy chủ:</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>&amp;Dịch vụ:</translation>
    </message>
    <message>
        <source>&amp;Port of the server:</source>
        <translation>&amp;Cổng của máy chủ:</translation>
    </message>
    <message>
        <source>Port for the &amp;mail program:</source>
        <translation>Cổng cho chương trình &amp;thư:</translation>
    </message>
    <message>
        <source>Pass everything on unchanged</source>
        <translation>Chuyển mọi thứ nguyên vẹn</translation>
    </message>
    <message>
        <source>The server hears what the mail program says, octet by octet. If the two begin TLS, it stays closed to the tap.</source>
        <translation>Máy chủ nghe từng octet chương trình thư nói. Nếu hai bên bắt đầu TLS, điểm nghe không đọc được gì nữa.</translation>
    </message>
    <message>
        <source>Ask for TLS: STARTTLS, STLS</source>
        <translation>Xin TLS: STARTTLS, STLS</translation>
    </message>
    <message>
        <source>The tap asks the server for TLS, in the clear, before the mail program hears of it. Usual at ports 25, 587, 110 and 143.</source>
        <translation>Điểm nghe xin máy chủ TLS, không mã hóa, trước khi chương trình thư nghe thấy gì. Thường ở các cổng 25, 587, 110 và 143.</translation>
    </message>
    <message>
        <source>TLS from the first octet on</source>
        <translation>TLS ngay từ octet đầu tiên</translation>
    </message>
    <message>
        <source>Usual at ports 465, 995 and 993.</source>
        <translation>Thường ở các cổng 465, 995 và 993.</translation>
    </message>
    <message>
        <source>The mail program connects to this computer, the tap passes on to the server what it says, and both can be read in Sessions. Tell the mail program to speak in the clear: the tap can encrypt for it on the way to the server.</source>
        <translation>Chương trình thư kết nối đến máy tính này, điểm nghe chuyển những gì nó nói đến máy chủ, và đọc được cả hai bên trong mục “Các phiên”. Hãy đặt chương trình thư nói không mã hóa: điểm nghe có thể mã hóa thay nó trên đường đến máy chủ.</translation>
    </message>
    <message>
        <source>&amp;To the server:</source>
        <translation>Phía má&amp;y chủ:</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::UnsavedDialog</name>
    <message>
        <source>Attempt</source>
        <translation>Bài làm</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your attempt could not be saved, and are lost when it is closed now.</source>
        <translation>
            <numerusform>Không lưu được %n dòng trong bài làm của bạn; nếu đóng bây giờ, chúng sẽ mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Lưu ở chỗ khác…</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>Đóng và &amp;bỏ các dòng đó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountCard</name>
    <message>
        <source>The password for logging in:</source>
        <translation>Mật khẩu để đăng nhập:</translation>
    </message>
    <message>
        <source>Ask who is on it</source>
        <translation>Hỏi xem ai trong đó</translation>
    </message>
    <message>
        <source>Write to this account</source>
        <translation>Viết cho tài khoản này</translation>
    </message>
    <message>
        <source>Puts %1 into the input line.</source>
        <translation>Đưa %1 vào dòng nhập.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountsModel</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>What happens to its mail</source>
        <translation>Thư gửi tới sẽ ra sao</translation>
    </message>
    <message>
        <source>A mailing list</source>
        <translation>Một danh sách thư</translation>
    </message>
    <message>
        <source>What happens to its mail is for you to find out.</source>
        <translation>Thư gửi tới đây sẽ ra sao: hãy tự tìm ra.</translation>
    </message>
    <message>
        <source>A mere name (\Noselect): others are below it.</source>
        <translation>Chỉ là một cái tên (\Noselect): các hộp thư khác nằm bên dưới.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n octet(s)</source>
        <comment>of a mailbox with its special use</comment>
        <translation>
            <numerusform>%1, %n octet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has subscribed to it.</source>
        <translation>Chưa ai đăng ký theo dõi nó.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
</context>
<context>
    <name>helolab::docks::Bytes</name>
    <message>
        <source>which no line of mail may carry</source>
        <translation>thứ không dòng thư nào được chứa</translation>
    </message>
    <message>
        <source>backspace: it takes nothing back, it is sent as well</source>
        <translation>xoá lùi: nó không xoá được gì, mà cũng được gửi đi</translation>
    </message>
    <message>
        <source>horizontal tab</source>
        <translation>tab ngang</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>xuống dòng</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>về đầu dòng</translation>
    </message>
    <message>
        <source>escape: arrow keys of a terminal begin with it</source>
        <translation>escape: các phím mũi tên của thiết bị đầu cuối bắt đầu bằng nó</translation>
    </message>
    <message>
        <source>space</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>delete: it takes nothing back, it is sent as well</source>
        <translation>xoá: nó không xoá được gì, mà cũng được gửi đi</translation>
    </message>
    <message>
        <source>%1: beyond ASCII, and no part of a character in UTF-8.</source>
        <translation>%1: ngoài ASCII, và không thuộc ký tự UTF-8 nào.</translation>
    </message>
    <message>
        <source>%1: octet %2 of the %3 that are “%4” (U+%5) in UTF-8.</source>
        <translation>%1: octet thứ %2 trong %3 octet của “%4” (U+%5) theo UTF-8.</translation>
    </message>
    <message>
        <source>%1 is %2: CR LF together end the line.</source>
        <translation>%1 là %2: CR LF cùng nhau kết thúc dòng.</translation>
    </message>
    <message>
        <source>%1 is %2, alone: only CR LF together end a line in mail.</source>
        <translation>%1 là %2 đứng một mình: trong thư, chỉ CR LF cùng nhau mới kết thúc dòng.</translation>
    </message>
    <message>
        <source>%1 is %2, %3.</source>
        <translation>%1 là %2, %3.</translation>
    </message>
    <message>
        <source>%1 is %2, a control character.</source>
        <translation>%1 là %2, một ký tự điều khiển.</translation>
    </message>
    <message>
        <source>%1 is “%2” in ASCII.</source>
        <translation>%1 là “%2” trong ASCII.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), CR LF at the end included.</source>
        <translation>
            <numerusform>%n octet, kể cả CR LF ở cuối.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s); at the end stands LF without CR.</source>
        <translation>
            <numerusform>%n octet; ở cuối là LF không có CR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), without the end of a line.</source>
        <translation>
            <numerusform>%n octet, không có kết thúc dòng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::BytesDock</name>
    <message>
        <source>Octet %1.</source>
        <translation>Octet %1.</translation>
    </message>
    <message>
        <source>It belongs to “%1”: %2</source>
        <translation>Nó thuộc “%1”: %2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Octets of the selected line</source>
        <translation>Các octet của dòng đang chọn</translation>
    </message>
    <message>
        <source>No octets to show</source>
        <translation>Không có octet nào để hiện</translation>
    </message>
    <message>
        <source>Select a line of the transcript. Here it stands as it travelled: each octet as a number, the end of the line, and what cannot be seen.</source>
        <translation>Hãy chọn một dòng của bản ghi phiên. Ở đây nó hiện đúng như đã truyền đi: mỗi octet là một con số, kết thúc dòng, và cả những gì không nhìn thấy được.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CalculatorDock</name>
    <message>
        <source>The conversation has none yet</source>
        <translation>Cuộc đối thoại chưa có</translation>
    </message>
    <message>
        <source>The lab leaves it to you: type it in</source>
        <translation>Bài thực hành để bạn tự làm: hãy gõ vào</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>Cần tính gì</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CheckCard</name>
    <message>
        <source>Show the line</source>
        <translation>Xem dòng đó</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>chưa đúng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CoderPage</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Dòng %1, ký tự %2: %3</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Ký tự %1: %2</translation>
    </message>
    <message>
        <source>Line %1, octet %2: %3</source>
        <translation>Dòng %1, octet %2: %3</translation>
    </message>
    <message>
        <source>Octet %1: %2</source>
        <translation>Octet %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
        </translation>
    </message>
    <message>
        <source>The line end at the end is coded too; in a name or password it is one too many.</source>
        <translation>Ký tự xuống dòng ở cuối cũng được mã hóa; trong tên hay mật khẩu thì nó là thừa.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Văn bản (UTF-8)</translation>
    </message>
    <message>
        <source>A line break is CR LF. \0, \t and \xE9 stand for octets, \\ for a backslash.</source>
        <translation>Xuống dòng là CR LF. \0, \t và \xE9 là các octet, \\ là dấu gạch chéo ngược.</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Đã mã hóa</translation>
    </message>
    <message>
        <source>What travels. Paste something here to have it decoded.</source>
        <translation>Thứ được truyền đi. Dán vào đây để giải mã.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseLabCard</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Làm được</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Mức %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 bước</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>Cần làm trước: %1</translation>
    </message>
    <message>
        <source>Go on with this lab</source>
        <translation>Làm tiếp bài này</translation>
    </message>
    <message>
        <source>Begin this lab</source>
        <translation>Bắt đầu bài này</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You may open this lab all the same.</source>
        <translation>Bạn vẫn có thể mở bài này.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseView</name>
    <message>
        <source>There is no course</source>
        <translation>Chưa có khóa học nào</translation>
    </message>
    <message>
        <source>A course is a list of labs in their order. Put a file NAME.course.yaml beside your labs, and it is shown here.</source>
        <translation>Khóa học là danh sách các bài thực hành theo thứ tự. Đặt một tệp NAME.course.yaml cạnh các bài thực hành của bạn, khóa học sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>A course has mistakes and is left out</source>
        <translation>Một khóa học có lỗi nên không được hiện</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>Đã xong %1 trên %2 bài thực hành</translation>
    </message>
    <message>
        <source>All labs of this course are done. Well done!</source>
        <translation>Bạn đã làm xong mọi bài của khóa học này. Giỏi lắm!</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Các khóa học</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramDock</name>
    <message>
        <source>State diagram of %1. The conversation stands in the state %2.</source>
        <translation>Sơ đồ trạng thái của %1. Phiên đang ở trạng thái %2.</translation>
    </message>
    <message>
        <source>As it was at entry %1 of %2.</source>
        <translation>Trạng thái lúc ở mục %1 trong %2 mục.</translation>
    </message>
    <message>
        <source>This lab does not name the commands: which of them leads where is for you to find out.</source>
        <translation>Bài thực hành này không nêu tên lệnh: lệnh nào dẫn tới đâu là điều bạn tự tìm ra.</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Sơ đồ trạng thái</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>Selects the newest entry, and those to come.</source>
        <translation>Chọn mục mới nhất và các mục sắp tới.</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Chưa có phiên nào</translation>
    </message>
    <message>
        <source>Connect to a server: here its states are drawn, the one in which the conversation stands, and the commands that lead on.</source>
        <translation>Hãy kết nối đến một máy chủ: ở đây sẽ vẽ các trạng thái, trạng thái mà phiên đang ở, và các lệnh dẫn đi tiếp.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramView</name>
    <message>
        <source>State %1: %2</source>
        <translation>Trạng thái %1: %2</translation>
    </message>
    <message>
        <source>%1, in the state %2: %3</source>
        <translation>%1, ở trạng thái %2: %3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, từ %2 đến %3: %4</translation>
    </message>
</context>
<context>
    <name>helolab::docks::EnvelopeCard</name>
    <message>
        <source>The envelope: what the SMTP commands said</source>
        <translation>Phong bì: những gì các lệnh SMTP đã nói</translation>
    </message>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>và %n người nhận khác</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy went to</source>
        <translation>Bản này gửi đến</translation>
    </message>
    <message>
        <source>The client called itself</source>
        <translation>Máy khách tự xưng là</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Đến từ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Giao thức</translation>
    </message>
    <message>
        <source>The message has no From: field. SMTP takes it all the same: it reads the envelope only.</source>
        <translation>Thư không có trường From:. SMTP vẫn nhận: nó chỉ đọc phong bì.</translation>
    </message>
    <message>
        <source>From: names somebody else than the envelope. Nobody has checked it.</source>
        <translation>From: ghi người khác với phong bì. Chưa ai kiểm tra điều đó.</translation>
    </message>
    <message>
        <source>No envelope: no SMTP command brought this message</source>
        <translation>Không có phong bì: không lệnh SMTP nào mang thư này đến</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Cờ:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationDock</name>
    <message>
        <source>Explanation</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Copy the &amp;explanation</source>
        <translation>Sao chép lời &amp;giải thích</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationView</name>
    <message>
        <source>▸ The client sent this</source>
        <translation>▸ Máy khách đã gửi dòng này</translation>
    </message>
    <message>
        <source>◂ The server sent this</source>
        <translation>◂ Máy chủ đã gửi dòng này</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Vì sao bị từ chối</translation>
    </message>
    <message>
        <source>The shortest way on</source>
        <translation>Cách đi tiếp ngắn nhất</translation>
    </message>
    <message>
        <source>Nothing is selected yet</source>
        <translation>Chưa chọn gì</translation>
    </message>
    <message>
        <source>Type HELO and a name into the input line and press Enter. Each line that you send, and each reply, is explained here. Click any line of the conversation to read about that one.</source>
        <translation>Gõ HELO và một tên vào dòng nhập rồi nhấn Enter. Mỗi dòng bạn gửi và mỗi trả lời đều được giải thích ở đây. Nhấp vào bất kỳ dòng nào của cuộc đối thoại để đọc về nó.</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Hãy nghĩ trước</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FieldsModel</name>
    <message>
        <source>This line is no field: no name and colon stand at its beginning (RFC 5322 section 2.2).</source>
        <translation>Dòng này không phải là trường: đầu dòng không có tên và dấu hai chấm (RFC 5322, mục 2.2).</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>do máy chủ</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>mã hóa</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>gấp dòng</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>không phải trường</translation>
    </message>
    <message>
        <source>Where the lines of the message differ from the value: encoded words stand for other letters (RFC 2047), a long field is folded into several lines.</source>
        <translation>Chỗ các dòng của thư khác với giá trị: encoded word thay cho chữ khác (RFC 2047), trường dài được gấp thành nhiều dòng.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>Trong thư</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesModel</name>
    <message>
        <source>without a name</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octet</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesPage</name>
    <message>
        <source>This file could not be written: %1. Choose another folder, or make room. (%2)</source>
        <translation>Không ghi được tệp này: %1. Hãy chọn thư mục khác hoặc dọn chỗ. (%2)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>In which folder shall the files lie?</source>
        <translation>Lưu các tệp vào thư mục nào?</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Lưu mọi tệp</translation>
    </message>
    <message>
        <source>Files in the message</source>
        <translation>Các tệp trong thư</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Không có tệp</translation>
    </message>
    <message>
        <source>A part with a file name, or one that is no text, is listed here and can be saved.</source>
        <translation>Phần có tên tệp, hoặc không phải văn bản, được liệt kê ở đây và lưu lại được.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the file…</source>
        <translation>Lưu &amp;tệp…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Lưu tất &amp;cả…</translation>
    </message>
    <message>
        <source>They come from whoever wrote the message: open only what you expect.</source>
        <translation>Tệp do người viết thư gửi: chỉ mở thứ mà bạn đang chờ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>và %n tệp nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HeaderPage</name>
    <message>
        <source>Fields of the header</source>
        <translation>Các trường của phần đầu thư</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Không có phần đầu thư</translation>
    </message>
    <message>
        <source>There are no fields before the empty line. A message should have From: and Date:.</source>
        <translation>Trước dòng trống không có trường nào. Thư phải có From: và Date:.</translation>
    </message>
    <message>
        <source>The header of part %1</source>
        <translation>Phần đầu của phần %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>và %n trường nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HintList</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Gợi ý %1 trên %2</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>Cho tôi một gợi ý</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Gợi ý nữa</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabChooser</name>
    <message>
        <source>Free practice, no lab</source>
        <translation>Luyện tập tự do, không theo bài thực hành</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Các bài thực hành</translation>
    </message>
    <message>
        <source>Choose a lab</source>
        <translation>Chọn bài thực hành</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabDock</name>
    <message>
        <source>This lab cannot be opened</source>
        <translation>Không mở được bài thực hành này</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Đã xong %1 trên %2 bước</translation>
    </message>
    <message>
        <source>All steps are done. Well done!</source>
        <translation>Mọi bước đã xong. Giỏi lắm!</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Đã xong: %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2 are done.</source>
        <translation>Các bước %1 đến %2 đã xong.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Bài thực hành</translation>
    </message>
    <message>
        <source>Steps of the lab</source>
        <translation>Các bước của bài thực hành</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Lùi</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Tiếp ›</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Làm lại…</translation>
    </message>
    <message>
        <source>Begin this lab anew, in a fresh world</source>
        <translation>Làm lại bài này từ đầu, trong một thế giới mới</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>The labs in their order: what is done, and what comes next</source>
        <translation>Các bài thực hành theo thứ tự: bài nào đã xong, bài nào tiếp theo</translation>
    </message>
    <message>
        <source>The last attempt could not be read, so a new one begins. %1</source>
        <translation>Không đọc được bài làm gần nhất, nên một bài mới bắt đầu. %1</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Luyện tập tự do</translation>
    </message>
    <message>
        <source>The server is yours: type what you like, everything is explained. To be led step by step, choose a lab in the list above.</source>
        <translation>Máy chủ là của bạn: cứ gõ gì tùy thích, mọi thứ đều được giải thích. Muốn được dẫn đi từng bước, hãy chọn một bài thực hành trong danh sách ở trên.</translation>
    </message>
    <message>
        <source>Well done, go on. This page asks you something as well: F7 goes there.</source>
        <translation>Tốt lắm, cứ tiếp tục. Trang này còn hỏi bạn một câu; F7 đưa bạn đến đó.</translation>
    </message>
    <message>
        <source>A newer attempt could not be read and was left out; this is the one before it. %1</source>
        <translation>Một bài làm mới hơn không đọc được nên đã bị bỏ qua; đây là bài trước đó. %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
    <message>
        <source>The step is done when</source>
        <translation>Bước này xong khi</translation>
    </message>
    <message>
        <source>Next in the course: **%1**</source>
        <translation>Bài tiếp theo trong khóa học: **%1**</translation>
    </message>
    <message>
        <source>Go on to the next lab</source>
        <translation>Sang bài tiếp theo</translation>
    </message>
    <message>
        <source>F7 goes here from the console, Enter opens the lab.</source>
        <translation>F7 đưa từ bảng điều khiển đến đây, Enter mở bài.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LineInput</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Câu trả lời của bạn, một con số</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một con số</translation>
    </message>
    <message>
        <source>Your answer, in your own words</source>
        <translation>Câu trả lời của bạn, bằng lời của mình</translation>
    </message>
    <message>
        <source>In your own words, for your teacher. Ctrl+Enter hands it in.</source>
        <translation>Viết bằng lời của bạn, cho giảng viên đọc. Nhấn Ctrl+Enter để nộp.</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>Đáp án đúng: %1</translation>
    </message>
    <message>
        <source>A number is wanted: digits, and nothing between them.</source>
        <translation>Cần một số: chỉ gồm các chữ số viết liền.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LoginForm</name>
    <message>
        <source>Typed by hand</source>
        <translation>Gõ bằng tay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>The name of the account, such as an@hanoi.example</source>
        <translation>Tên tài khoản, chẳng hạn an@hanoi.example</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Shows dots in place of the password. The steps show it all the same.</source>
        <translation>Hiện dấu chấm thay cho mật khẩu. Các bước tính vẫn hiện nó.</translation>
    </message>
    <message>
        <source>What the server has said: its whole line, or its base64, or that decoded</source>
        <translation>Điều máy chủ đã nói: cả dòng, hoặc phần base64, hoặc phần đã giải mã</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Lấy vào</translation>
    </message>
    <message>
        <source>Takes the newest challenge of the conversation in front</source>
        <translation>Lấy thử thách mới nhất của cuộc đối thoại đang mở</translation>
    </message>
    <message>
        <source>Chance of the client, new for each authentication: visible characters without a comma</source>
        <translation>Chuỗi ngẫu nhiên của máy khách, mỗi lần xác thực một khác: ký tự nhìn thấy được, không có dấu phẩy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New nonce</source>
        <translation>Nonce mới</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MailboxesDock</name>
    <message>
        <source>No account is chosen</source>
        <translation>Chưa chọn tài khoản</translation>
    </message>
    <message>
        <source>Choose an account to see the mail that has come for it.</source>
        <translation>Chọn một tài khoản để xem thư đã đến.</translation>
    </message>
    <message>
        <source>A list keeps no mail</source>
        <translation>Danh sách không giữ thư</translation>
    </message>
    <message>
        <source>What is sent to it goes to each of its members.</source>
        <translation>Thư gửi cho nó sẽ đến từng thành viên.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Chưa có thư</translation>
    </message>
    <message>
        <source>Send one: HELO, MAIL, RCPT TO:&lt;%1&gt;, DATA, the text, and a line that is a lone dot.</source>
        <translation>Hãy gửi một lá: HELO, MAIL, RCPT TO:&lt;%1&gt;, DATA, nội dung, và một dòng chỉ có dấu chấm.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>Find an account, a name, a code</source>
        <translation>Tìm tài khoản, tên, mã</translation>
    </message>
    <message>
        <source>&amp;With mail only</source>
        <translation>Chỉ tài khoản &amp;có thư</translation>
    </message>
    <message>
        <source>Accounts and mailboxes</source>
        <translation>Tài khoản và hộp thư</translation>
    </message>
    <message>
        <source>Messages of the mailbox</source>
        <translation>Thư trong hộp thư</translation>
    </message>
    <message>
        <source>No account is like that</source>
        <translation>Không có tài khoản nào như vậy</translation>
    </message>
    <message>
        <source>Clear the search, or show the accounts without mail as well.</source>
        <translation>Xóa ô tìm kiếm, hoặc hiện cả các tài khoản không có thư.</translation>
    </message>
    <message>
        <source>These people have a mailbox here</source>
        <translation>Những người này có hộp thư ở đây</translation>
    </message>
    <message>
        <source>Some accounts refuse mail in their own way, so that every reply can be met. Choose one to see how. Mail that you send appears here at once.</source>
        <translation>Vài tài khoản từ chối thư theo cách riêng, để bạn gặp được mọi trả lời. Chọn một tài khoản để xem thế nào. Thư bạn gửi hiện ra ở đây ngay.</translation>
    </message>
    <message>
        <source>This mailbox is empty</source>
        <translation>Hộp thư này trống</translation>
    </message>
    <message>
        <source>Mail that is sent comes to INBOX. Here lies what IMAP&apos;s APPEND, COPY and MOVE put here.</source>
        <translation>Thư gửi đến thì vào INBOX. Ở đây có những gì APPEND, COPY và MOVE của IMAP đưa vào.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MarkdownBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MatchInput</name>
    <message>
        <source>The meaning of %1</source>
        <translation>Ý nghĩa của %1</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>Đáp án đúng: %1</translation>
    </message>
    <message>
        <source>Every row wants a letter.</source>
        <translation>Mỗi dòng cần một chữ cái.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessageView</name>
    <message>
        <source>The message could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>Không ghi được thư vào %1: %2. Hãy chọn thư mục khác, hoặc dọn chỗ.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Lưu thư</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Thư (*.eml)</translation>
    </message>
    <message>
        <source>The message as it lies in the mailbox</source>
        <translation>Thư đúng như nằm trong hộp thư</translation>
    </message>
    <message>
        <source>Show line &amp;ends</source>
        <translation>Hiện kết thúc &amp;dòng</translation>
    </message>
    <message>
        <source>Each line of a message ends with the octets CR and LF.</source>
        <translation>Mỗi dòng của thư kết thúc bằng hai octet CR và LF.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lưu…</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole. Save it to see the rest.</source>
        <translation>Thư này có %1 octet, quá dài để hiện hết. Hãy lưu lại để xem phần còn lại.</translation>
    </message>
    <message>
        <source>A click on a line shows what it belongs to.</source>
        <translation>Nhấp vào một dòng để biết nó thuộc về đâu.</translation>
    </message>
    <message>
        <source>the message, %1</source>
        <translation>cả thư, %1</translation>
    </message>
    <message>
        <source>Field %1: in the header of %2</source>
        <translation>Trường %1: trong phần đầu của %2</translation>
    </message>
    <message>
        <source>Header of %1</source>
        <translation>Phần đầu của %1</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>Phần thân của %1</translation>
    </message>
    <message>
        <source>Saves the message, whole, as a file.</source>
        <translation>Lưu trọn thư thành tệp.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Rộng hơn</translation>
    </message>
    <message>
        <source>Gives the message the room of the lists beside it; once more, and they are back.</source>
        <translation>Dành cho thư cả chỗ của các danh sách bên cạnh; bấm lần nữa thì chúng trở lại.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Phong bì</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Phần đầu</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Tệp (%1)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Đường đi</translation>
    </message>
    <message>
        <source>Sides of the message</source>
        <translation>Các mặt của thư</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole: here are those from %2 to %3. Choose a part to see its lines.</source>
        <translation>Thư gồm %1 octet, quá dài để hiện trọn: đây là từ octet %2 đến %3. Chọn một phần để xem các dòng của nó.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessagesModel</name>
    <message>
        <source>The sender that MAIL named. It is not the From: field of the message.</source>
        <translation>Người gửi mà MAIL đã nêu. Đó không phải trường From: của thư.</translation>
    </message>
    <message>
        <source>The number of the message in this mailbox; it is never given out again.</source>
        <translation>Số của thư trong hộp thư này; không bao giờ cấp lại.</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Người gửi trên phong bì</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octet</translation>
    </message>
    <message>
        <source>What IMAP has noted about the message; without \Seen it is in bold, with \Deleted struck out.</source>
        <translation>Những gì IMAP ghi chú về thư; thư không có \Seen thì in đậm, thư có \Deleted thì bị gạch ngang.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Cờ</translation>
    </message>
    <message>
        <source>The From: field, decoded. Nobody checks it.</source>
        <translation>Trường From:, đã giải mã. Không ai kiểm tra nó.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MistakeCard</name>
    <message>
        <source>Perhaps: %1</source>
        <translation>Có lẽ: %1</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>Dòng viết đúng:</translation>
    </message>
    <message>
        <source>Put it into the input line</source>
        <translation>Đưa vào dòng nhập</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Enter there.</source>
        <translation>Chưa có gì được gửi cho đến khi bạn nhấn Enter ở đó.</translation>
    </message>
    <message>
        <source>The line as it should have been, then and only then:</source>
        <translation>Dòng lẽ ra phải như thế này, chỉ đúng vào lúc đó:</translation>
    </message>
</context>
<context>
    <name>helolab::docks::OrderInput</name>
    <message>
        <source>Right is: %1</source>
        <translation>Đáp án đúng: %1</translation>
    </message>
    <message>
        <source>Their numbers in the right order</source>
        <translation>Số thứ tự của chúng theo đúng trình tự</translation>
    </message>
    <message>
        <source>their numbers, in the right order</source>
        <translation>các số theo đúng thứ tự</translation>
    </message>
    <message>
        <source>Each number from 1 to %1 is wanted once.</source>
        <translation>Cần đủ các số từ 1 đến %1, mỗi số một lần.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsModel</name>
    <message>
        <source>Too deep, or packed as no such part may be: what is in it stays in one piece.</source>
        <translation>Quá sâu, hoặc được mã hóa theo cách không được phép cho phần loại này: nội dung được để nguyên khối.</translation>
    </message>
    <message>
        <source>%1 (not looked into)</source>
        <translation>%1 (không xem bên trong)</translation>
    </message>
    <message>
        <source>The number is the one by which IMAP fetches the part: 2.1 is BODY[2.1].</source>
        <translation>Đây là số mà IMAP dùng để lấy phần này: 2.1 là BODY[2.1].</translation>
    </message>
    <message>
        <source>The body of the part as it lies in the message.</source>
        <translation>Phần thân của phần này như nằm trong thư.</translation>
    </message>
    <message>
        <source>The same without its transfer encoding.</source>
        <translation>Cũng nội dung ấy, sau khi giải mã truyền.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octet</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Giải mã</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsPage</name>
    <message>
        <source>Parts of the message</source>
        <translation>Các phần của thư</translation>
    </message>
    <message>
        <source>There are more parts than these %1. The rest is left in one piece, in the last of them.</source>
        <translation>Thư có nhiều phần hơn %1 phần này. Số còn lại để nguyên khối, trong phần cuối cùng.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PredictCard</name>
    <message>
        <source>You say %1. Send the line, and see.</source>
        <translation>Bạn dự đoán %1. Hãy gửi dòng đó rồi xem.</translation>
    </message>
    <message>
        <source>You say a %1 at the front. Send the line, and see.</source>
        <translation>Bạn dự đoán chữ số đầu là %1. Hãy gửi dòng đó rồi xem.</translation>
    </message>
    <message>
        <source>You said %1, and %2 came.</source>
        <translation>Bạn dự đoán %1, và quả nhiên máy chủ trả lời %2.</translation>
    </message>
    <message>
        <source>You said %1; it was %2. Why?</source>
        <translation>Bạn dự đoán %1, nhưng máy chủ trả lời %2. Vì sao?</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Dự đoán</translation>
    </message>
    <message>
        <source>Three digits, the first from 2 to 5</source>
        <translation>Ba chữ số, chữ số đầu từ 2 đến 5</translation>
    </message>
    <message>
        <source>One digit, from 2 to 5</source>
        <translation>Một chữ số, từ 2 đến 5</translation>
    </message>
    <message>
        <source>You say %1. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>Bạn dự đoán %1. Kết nối đã đóng trước khi có trả lời; dự đoán của bạn vẫn được giữ cho lần sau.</translation>
    </message>
    <message>
        <source>You say a %1 at the front. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>Bạn dự đoán chữ số đầu là %1. Kết nối đã đóng trước khi có trả lời; dự đoán của bạn vẫn được giữ cho lần sau.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Trả lời lại</translation>
    </message>
    <message>
        <source>You have given this answer already. Give another.</source>
        <translation>Bạn đã trả lời như vậy rồi. Hãy chọn câu trả lời khác.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RawView</name>
    <message numerus="yes">
        <source> … (%n more octet(s) in this line)</source>
        <translation>
            <numerusform> … (dòng này còn %n octet)</numerusform>
        </translation>
    </message>
    <message>
        <source>server</source>
        <translation>máy chủ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReferenceDock</name>
    <message>
        <source>Reference</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Nothing has this in its name. Try a command, a code such as 503, a state, or a word of a mistake.</source>
        <translation>Không tên nào có chữ này. Hãy thử một lệnh, một mã như 503, một trạng thái hoặc một từ trong tên lỗi.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Lùi (Alt+Trái)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Tiến (Alt+Phải)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Command, code, mistake</source>
        <translation>Lệnh, mã, lỗi</translation>
    </message>
    <message>
        <source>Look up in the reference</source>
        <translation>Tìm trong phần tra cứu</translation>
    </message>
    <message>
        <source>Page of the reference</source>
        <translation>Trang tra cứu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những gì đã tìm thấy</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReplyCard</name>
    <message>
        <source>Reply %1</source>
        <translation>Trả lời %1</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Mã trạng thái mở rộng</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReportAction</name>
    <message>
        <source>This file is the attempt itself, and is not written over. Choose another name.</source>
        <translation>Tệp này chính là bài làm, nên không bị ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Lưu &amp;báo cáo…</translation>
    </message>
    <message>
        <source>What you did in this lab, as a page to hand in</source>
        <translation>Những gì bạn đã làm trong bài thực hành này, thành một trang để nộp</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Trang web (*.html)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ResetCard</name>
    <message>
        <source>Begin this lab anew, in a fresh world? What you have done so far is kept as an earlier attempt.</source>
        <translation>Bắt đầu lại bài thực hành này trong một thế giới mới? Những gì bạn đã làm được giữ lại như một bài làm trước.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RouteModel</name>
    <message>
        <source>Written in no known form: %1</source>
        <translation>Viết theo dạng không ai biết: %1</translation>
    </message>
    <message>
        <source>a server that does not say who it is</source>
        <translation>một máy chủ không xưng tên</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>bên trong %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>không đọc được giờ</translation>
    </message>
    <message>
        <source>written by our server</source>
        <translation>do máy chủ của ta viết</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>−%1: a clock is wrong</source>
        <translation>−%1: có đồng hồ chạy sai</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RoutePage</name>
    <message>
        <source>The way of the message</source>
        <translation>Đường đi của thư</translation>
    </message>
    <message>
        <source>Each server writes a Received field on top. The lower ones are only as honest as who wrote them.</source>
        <translation>Mỗi máy chủ viết thêm một trường Received lên đầu. Những trường ở dưới chỉ đáng tin như người đã viết ra chúng.</translation>
    </message>
    <message>
        <source>No Received field</source>
        <translation>Không có trường Received</translation>
    </message>
    <message>
        <source>Each server that takes the message by SMTP writes one on top. Nobody has taken this one so far.</source>
        <translation>Mỗi máy chủ nhận thư bằng SMTP viết một trường lên đầu. Thư này chưa máy chủ nào nhận như thế.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more hop(s)</source>
        <translation>
            <numerusform>và %n chặng nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::SaveLadder</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Hình vẽ SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sequence diagram</source>
        <translation>Lưu sơ đồ tuần tự</translation>
    </message>
    <message numerus="yes">
        <source>The diagram is long, and its beginning is cut off: %n older row(s) are not in the file. The file says so too.</source>
        <translation>
            <numerusform>Sơ đồ dài nên phần đầu bị cắt: %n hàng cũ hơn không có trong tệp. Trong tệp cũng ghi rõ điều này.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>&amp;Lưu sơ đồ…</translation>
    </message>
    <message>
        <source>Saves the whole diagram as SVG, PNG or PDF</source>
        <translation>Lưu toàn bộ sơ đồ thành SVG, PNG hoặc PDF</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SeeEarly</name>
    <message>
        <source>Show it now</source>
        <translation>Cho xem ngay</translation>
    </message>
    <message>
        <source>It costs no points; your teacher will see that you looked.</source>
        <translation>Bạn không mất điểm; giảng viên sẽ thấy là bạn đã xem.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SequenceDock</name>
    <message>
        <source>Sequence</source>
        <translation>Tuần tự</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sơ đồ tuần tự</translation>
    </message>
    <message>
        <source>Tools of the sequence diagram</source>
        <translation>Công cụ của sơ đồ tuần tự</translation>
    </message>
    <message>
        <source>&amp;All connections of this window</source>
        <translation>&amp;Mọi kết nối của cửa sổ này</translation>
    </message>
    <message>
        <source>Shows all connections of this window side by side</source>
        <translation>Đặt mọi kết nối của cửa sổ này cạnh nhau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Larger (Ctrl++, or Ctrl and the mouse wheel)</source>
        <translation>Lớn hơn (Ctrl++, hoặc Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−, or Ctrl and the mouse wheel)</source>
        <translation>Nhỏ hơn (Ctrl+−, hoặc Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>&amp;Vừa chiều rộng</translation>
    </message>
    <message>
        <source>As large as all lifelines have room side by side</source>
        <translation>Lớn nhất mà mọi đường đời vẫn đủ chỗ cạnh nhau</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Chưa có gì được nói</translation>
    </message>
    <message>
        <source>Every line between client and server is drawn here as an arrow, one below the other. Connect to a server and type a command.</source>
        <translation>Mỗi dòng giữa máy khách và máy chủ được vẽ ở đây thành một mũi tên, dòng sau dưới dòng trước. Hãy kết nối đến một máy chủ và gõ một lệnh.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsDock</name>
    <message>
        <source>%1: host %2, port %3</source>
        <translation>%1: máy %2, cổng %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Các phiên</translation>
    </message>
    <message>
        <source>Sessions of the server</source>
        <translation>Các phiên của máy chủ</translation>
    </message>
    <message>
        <source>&amp;Watch this session</source>
        <translation>&amp;Theo dõi phiên này</translation>
    </message>
    <message>
        <source>Opens the session in a console tab, as it happens. You cannot type into it.</source>
        <translation>Mở phiên trong một thẻ bảng điều khiển, ngay khi nó diễn ra. Bạn không gõ vào đó được.</translation>
    </message>
    <message>
        <source>The server does not listen at present.</source>
        <translation>Hiện máy chủ không lắng nghe.</translation>
    </message>
    <message>
        <source>No client has connected yet</source>
        <translation>Chưa có máy khách nào kết nối</translation>
    </message>
    <message>
        <source>%1: host %2, port %3; with TLS port %4</source>
        <translation>%1: máy %2, cổng %3; có TLS thì cổng %4</translation>
    </message>
    <message>
        <source>Tap: host 127.0.0.1, port %1, leads to %2</source>
        <translation>Điểm nghe: máy 127.0.0.1, cổng %1, dẫn tới %2</translation>
    </message>
    <message>
        <source>Any mail program on this computer can connect. Enter this:
%1</source>
        <translation>Mọi chương trình thư trên máy này đều kết nối được. Hãy nhập như sau:
%1</translation>
    </message>
    <message>
        <source>Any mail program in this network can connect, on a telephone too. Enter this:
%1</source>
        <translation>Chương trình thư nào trong mạng này cũng kết nối được, cả trên điện thoại. Hãy nhập:
%1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsModel</name>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Giao thức</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Máy khách</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Số mục</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Led to %1 by the tap</source>
        <translation>Được điểm nghe dẫn tới %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateChange</name>
    <message>
        <source>The state moved from %1 to %2.</source>
        <translation>Trạng thái chuyển từ %1 sang %2.</translation>
    </message>
    <message>
        <source>The state remains %1.</source>
        <translation>Trạng thái vẫn là %1.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateDiagram</name>
    <message>
        <source>greeting</source>
        <translation>lời chào</translation>
    </message>
    <message>
        <source>lone dot</source>
        <translation>dấu chấm đứng một mình</translation>
    </message>
    <message>
        <source>last chunk</source>
        <translation>khối cuối</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>câu đáp</translation>
    </message>
    <message>
        <source>tunnel up</source>
        <translation>đường hầm đã lập</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>bắt tay</translation>
    </message>
    <message>
        <source>literal ended</source>
        <translation>hết chuỗi literal</translation>
    </message>
    <message>
        <source>server leaves</source>
        <translation>máy chủ rời đi</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>hết giờ chờ</translation>
    </message>
    <message>
        <source>connection gone</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>known by greeting</source>
        <translation>biết sẵn từ lời chào</translation>
    </message>
    <message>
        <source>list asked for</source>
        <translation>hỏi danh sách</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StepRow</name>
    <message>
        <source>Put into the input line</source>
        <translation>Đưa vào dòng nhập</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Bước %1, %2</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Đưa %1 vào dòng nhập</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextPage</name>
    <message>
        <source>picture</source>
        <translation>hình</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>hình: %1</translation>
    </message>
    <message>
        <source>The text is longer; this is its beginning.</source>
        <translation>Văn bản còn dài; đây là phần đầu.</translation>
    </message>
    <message>
        <source>Plain US-ASCII; no charset is named, and none is needed.</source>
        <translation>Chỉ có US-ASCII; không nêu bảng mã, mà cũng không cần.</translation>
    </message>
    <message>
        <source>In the charset %1, as Content-Type says.</source>
        <translation>Theo bảng mã %1, như Content-Type ghi.</translation>
    </message>
    <message>
        <source>In the charset %1, as the page itself says; Content-Type names none.</source>
        <translation>Theo bảng mã %1, như chính trang này ghi; Content-Type không nêu.</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message names no charset.</source>
        <translation>Đọc theo %1 như bạn chọn. Thư không nêu bảng mã.</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message says %2.</source>
        <translation>Đọc theo %1 như bạn chọn. Thư ghi là %2.</translation>
    </message>
    <message>
        <source>8-bit octets, and no charset is named. %1 is a guess.</source>
        <translation>Có octet 8 bit mà không nêu bảng mã. %1 là phỏng đoán.</translation>
    </message>
    <message>
        <source>The charset is said to be %1, which has no such octets. %2 is a guess.</source>
        <translation>Thư ghi bảng mã là %1, nhưng bảng mã ấy không có octet như vậy. %2 là phỏng đoán.</translation>
    </message>
    <message>
        <source>The charset %1 is not known here. %2 is a guess.</source>
        <translation>Ở đây không biết bảng mã %1. %2 là phỏng đoán.</translation>
    </message>
    <message>
        <source>Its transfer encoding is not known here: these are the octets as they came.</source>
        <translation>Ở đây không biết kiểu mã hóa truyền của nó: đây là các octet nguyên như khi đến.</translation>
    </message>
    <message>
        <source>A link reads %1 and leads to %2.</source>
        <translation>Có liên kết ghi là %1 nhưng dẫn đến %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more link(s) read one host and lead to another.</source>
        <translation>
            <numerusform>Còn %n liên kết nữa ghi một máy mà dẫn đến máy khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n đoạn script</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s)</source>
        <translation>
            <numerusform>%n bảng kiểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n khung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n biểu mẫu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n thứ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>An HTML page as text.</source>
        <translation>Trang HTML dưới dạng văn bản.</translation>
    </message>
    <message>
        <source>An HTML page as text. Not loaded and not run: %1.</source>
        <translation>Trang HTML dưới dạng văn bản. Không tải và không chạy: %1.</translation>
    </message>
    <message>
        <source>The text of the part</source>
        <translation>Văn bản của phần này</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Đọ&amp;c theo</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>như thư ghi</translation>
    </message>
    <message>
        <source>The charset to read the text in</source>
        <translation>Bảng mã để đọc văn bản</translation>
    </message>
    <message>
        <source>The same octets are other letters in another charset. Try one.</source>
        <translation>Cùng các octet ấy là chữ khác trong bảng mã khác. Hãy thử một bảng mã.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Ở đây không có văn bản</translation>
    </message>
    <message>
        <source>This part is no text to be read. A file can be saved in “Files”; choose another part in “Parts”.</source>
        <translation>Phần này không phải văn bản để đọc. Lưu tệp trong «Tệp»; chọn phần khác trong «Các phần».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hold no character of this charset; � stands there.</source>
        <translation>
            <numerusform>Có %n chỗ không phải là ký tự của bảng mã này; ở đó là dấu �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenLine</name>
    <message>
        <source>A piece of “%1”.</source>
        <translation>Một phần của “%1”.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenList</name>
    <message numerus="yes">
        <source>%n more piece(s) of this line are not shown.</source>
        <translation>
            <numerusform>Còn %n phần của dòng này không hiện ra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::UnfinishedCard</name>
    <message>
        <source>Not finished yet:</source>
        <translation>Chưa hoàn thành:</translation>
    </message>
    <message>
        <source>Go to step %1</source>
        <translation>Đến bước %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WayOn</name>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Đưa %1 vào dòng nhập</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapDock</name>
    <message>
        <source>Whoever listens on the way reads everything: who speaks with whom, every command and every answer.</source>
        <translation>Ai nghe lén trên đường truyền cũng đọc được tất cả: ai nói với ai, từng lệnh và từng câu trả lời.</translation>
    </message>
    <message>
        <source>Whoever listens on the way reads everything up to the handshake. Of what is said inside TLS only times and sizes can be seen.</source>
        <translation>Ai nghe lén trên đường truyền đọc được tất cả cho tới lúc bắt tay. Những gì nói bên trong TLS thì chỉ thấy được thời điểm và kích thước.</translation>
    </message>
    <message>
        <source>Whoever listens on the way sees who speaks with whom, times and sizes. What is said cannot be read.</source>
        <translation>Ai nghe lén trên đường truyền thấy được ai nói với ai, thời điểm và kích thước. Nội dung thì không đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with ⚠ give away a password, or a digest from which it can be guessed.</source>
        <translation>
            <numerusform>%n dòng có dấu ⚠ để lộ mật khẩu, hoặc giá trị băm mà từ đó có thể đoán ra mật khẩu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the server stands readable in ClientHello: %1.</source>
        <translation>Tên máy chủ nằm trong ClientHello, ai cũng đọc được: %1.</translation>
    </message>
    <message>
        <source>These lines were read from a file or played, so their records are not known.</source>
        <translation>Các dòng này đọc từ tệp hoặc được phát lại, nên không biết bản ghi TLS của chúng.</translation>
    </message>
    <message>
        <source>So much has travelled that of some records only type and length are kept.</source>
        <translation>Dữ liệu truyền đi nhiều đến mức một số bản ghi TLS chỉ giữ lại loại và độ dài.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more are not listed.</source>
        <translation>
            <numerusform>Còn %n bản ghi TLS nữa không liệt kê ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiretap</source>
        <translation>Nghe lén</translation>
    </message>
    <message>
        <source>What travelled, as an eavesdropper sees it</source>
        <translation>Những gì đã truyền đi, như kẻ nghe lén thấy</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>Chưa có gì được truyền đi</translation>
    </message>
    <message>
        <source>Connect to a server and type a command. Here it stands as whoever listens on the way sees it. Then type STARTTLS (STLS in POP3), and compare.</source>
        <translation>Hãy kết nối tới máy chủ và gõ một lệnh. Ở đây lệnh hiện ra như người nghe lén trên đường truyền thấy. Sau đó gõ STARTTLS (ở POP3: STLS) rồi so sánh.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapModel</name>
    <message>
        <source>Inside TLS, not readable. The record is not known.</source>
        <translation>Bên trong TLS, không đọc được. Không biết bản ghi TLS.</translation>
    </message>
    <message>
        <source>A password, or a digest from which it can be guessed: anybody on the way can read it.</source>
        <translation>Mật khẩu, hoặc giá trị băm mà từ đó có thể đoán ra mật khẩu: ai trên đường truyền cũng đọc được.</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is inside.</source>
        <translation>Không ai trên đường truyền đọc được bên trong.</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>Từ máy khách đến máy chủ</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>Từ máy chủ đến máy khách</translation>
    </message>
    <message>
        <source>Secret in the clear: %1</source>
        <translation>Bí mật không mã hóa: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>What an eavesdropper sees</source>
        <translation>Kẻ nghe lén thấy gì</translation>
    </message>
    <message>
        <source>First octets</source>
        <translation>Các octet đầu</translation>
    </message>
</context>
<context>
    <name>helolab::editor::EditorActions</name>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Bài thực hành</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Chỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Đi đến</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>&amp;Save this file</source>
        <translation>&amp;Lưu tệp này</translation>
    </message>
    <message>
        <source>Save &amp;all files</source>
        <translation>Lưu &amp;mọi tệp</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Lưu mọi tệp</translation>
    </message>
    <message>
        <source>&amp;Check by playing</source>
        <translation>Chạ&amp;y thử để kiểm tra</translation>
    </message>
    <message>
        <source>Check by playing</source>
        <translation>Chạy thử để kiểm tra</translation>
    </message>
    <message>
        <source>Plays the model answer and the wrong attempts (F5)</source>
        <translation>Chạy lời giải mẫu và các bài làm sai (F5)</translation>
    </message>
    <message>
        <source>&amp;Run this lab</source>
        <translation>&amp;Mở bài này để làm</translation>
    </message>
    <message>
        <source>Run this lab</source>
        <translation>Mở bài này để làm</translation>
    </message>
    <message>
        <source>Saves the lab and opens it in the workbench (Ctrl+R)</source>
        <translation>Lưu bài thực hành và mở nó trong cửa sổ chính (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Close the editor</source>
        <translation>Đó&amp;ng trình soạn</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>Co&amp;mplete the key</source>
        <translation>&amp;Gõ nốt khóa</translation>
    </message>
    <message>
        <source>&amp;Next mistake</source>
        <translation>Lỗi &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Previous mistake</source>
        <translation>Lỗi &amp;trước</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>&amp;Khung kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Tì&amp;m…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm &amp;chỗ sau</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tìm chỗ t&amp;rước</translation>
    </message>
</context>
<context>
    <name>helolab::editor::FindInFile</name>
    <message>
        <source>Not in this file.</source>
        <translation>Không có trong tệp này.</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabCheck</name>
    <message>
        <source>The lab could not be played to its end: it took more than a minute, or %1 could not be started. Look for a session that waits or repeats without end.</source>
        <translation>Không chạy được bài thực hành đến cuối: mất hơn một phút, hoặc không khởi động được %1. Hãy tìm phiên nào chờ hoặc lặp mãi.</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabEditor</name>
    <message>
        <source>%1 is no UTF-8 text, so it is only shown. Convert it to UTF-8 in the program that wrote it.</source>
        <translation>%1 không phải văn bản UTF-8 nên chỉ được hiển thị. Hãy chuyển nó sang UTF-8 bằng chương trình đã ghi ra nó.</translation>
    </message>
    <message>
        <source>What you had not saved last time is back: %1.</source>
        <translation>Những gì lần trước bạn chưa lưu đã trở lại: %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Trở về bản đã lưu</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept beside the settings: %1. Save now and then.</source>
        <translation>Phần chưa lưu không giữ được bên cạnh thiết lập: %1. Thỉnh thoảng hãy lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). F8 goes to the next.</source>
        <translation>
            <numerusform>%n lỗi. F8 đi đến lỗi kế tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong, and the model answer passes.</source>
        <translation>Không có gì sai, và lời giải mẫu đạt.</translation>
    </message>
    <message>
        <source>Nothing is wrong. F5 plays the model answer.</source>
        <translation>Không có gì sai. F5 chạy lời giải mẫu.</translation>
    </message>
    <message>
        <source>The model answer and the wrong attempts are being played…</source>
        <translation>Đang chạy lời giải mẫu và các bài làm sai…</translation>
    </message>
    <message>
        <source>Another program has changed %1, and you have changed it here. Saving writes yours over the other.</source>
        <translation>Một chương trình khác đã sửa %1, và bạn cũng sửa nó ở đây. Lưu thì bản của bạn ghi đè lên bản kia.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Lấy bản kia</translation>
    </message>
    <message>
        <source>Files of this lab are no longer in %1. Their texts are still here; “Save all files” writes them again.</source>
        <translation>Có tệp của bài này không còn trong %1. Nội dung vẫn còn ở đây; “Lưu mọi tệp” sẽ ghi lại.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Tên của bản sao</translation>
    </message>
    <message>
        <source>This lab comes with Helolab and is only shown. Make a copy of your own and change that; under the same name it takes the place of the original.</source>
        <translation>Bài này đi kèm Helolab nên chỉ được hiển thị. Hãy tạo một bản sao của riêng bạn rồi sửa bản đó; nếu cùng tên, nó thay chỗ bản gốc.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Tạo bản sao</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Đóng trình soạn</translation>
    </message>
    <message>
        <source>Not everything is saved. Save it before the editor closes?</source>
        <translation>Chưa lưu hết. Lưu trước khi đóng trình soạn?</translation>
    </message>
    <message>
        <source>%1[*] – lab editor</source>
        <translation>%1[*] – soạn bài thực hành</translation>
    </message>
    <message>
        <source>Files of the lab</source>
        <translation>Các tệp của bài thực hành</translation>
    </message>
</context>
<context>
    <name>helolab::editor::Notices</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>helolab::editor::ProblemList</name>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều gì sai</translation>
    </message>
</context>
<context>
    <name>helolab::editor::StepPreview</name>
    <message>
        <source>As the student sees it</source>
        <translation>Như sinh viên nhìn thấy</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Ngôn ngữ của phần xem trước</translation>
    </message>
    <message>
        <source>The lab has mistakes now. This is how it was before them.</source>
        <translation>Bài thực hành đang có lỗi. Đây là bài trước khi có lỗi.</translation>
    </message>
    <message>
        <source>Once nothing is wrong with the lab, the step in which the cursor stands appears here.</source>
        <translation>Khi bài thực hành không còn lỗi, bước có con trỏ sẽ hiện ra ở đây.</translation>
    </message>
</context>
<context>
    <name>helolab::find::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Tìm:</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Các từ cần tìm</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Chỗ sau</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Chỗ sau (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Đóng phần tìm kiếm</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Đóng phần tìm kiếm (Esc)</translation>
    </message>
</context>
<context>
    <name>helolab::net::ClientConnection</name>
    <message>
        <source>The connection to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>Kết nối đến %1 bị đứt: %2. Những gì bạn gửi sau cùng có thể chưa đến nơi. Hãy kết nối lại.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is there, but no program listens on that port. Check the port number, and that the server is running.</source>
        <translation>Không có gì trả lời ở %1: máy tính có đó, nhưng không chương trình nào lắng nghe cổng này. Kiểm tra số cổng, và máy chủ có đang chạy không.</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling, or use its address.</source>
        <translation>Không biết máy tính nào tên “%1”. Kiểm tra chính tả, hoặc dùng địa chỉ của nó.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be switched off, or a firewall swallows the connection; many networks block port 25. Try another port, or the server of the workbench.</source>
        <translation>%1 không trả lời kịp. Có thể nó đã tắt, hoặc tường lửa nuốt mất kết nối; nhiều mạng chặn cổng 25. Hãy thử cổng khác, hoặc dùng máy chủ của Helolab.</translation>
    </message>
    <message>
        <source>There is no way from here to %1: %2. Check that this computer is connected to that network.</source>
        <translation>Từ đây không có đường đến %1: %2. Kiểm tra xem máy tính này có nối với mạng đó không.</translation>
    </message>
    <message>
        <source>The system does not let Helolab connect to %1. A firewall or a policy forbids it.</source>
        <translation>Hệ thống không cho Helolab kết nối đến %1. Tường lửa hoặc chính sách cấm điều đó.</translation>
    </message>
    <message>
        <source>The system has no room for another connection. Close some tabs or programs, and try again.</source>
        <translation>Hệ thống hết chỗ cho kết nối mới. Hãy đóng bớt thẻ hoặc chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>Could not connect to %1: %2.</source>
        <translation>Không kết nối được đến %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in %2 seconds. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1 không hoàn tất bắt tay TLS trong %2 giây. Có thể cổng này không dùng TLS: hãy thử kết nối không mã hóa.</translation>
    </message>
    <message>
        <source>%1 closed the connection instead of finishing the TLS handshake. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1 đóng kết nối thay vì hoàn tất bắt tay TLS. Có thể cổng này không dùng TLS: hãy thử kết nối không mã hóa.</translation>
    </message>
    <message>
        <source>The TLS tunnel to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>Đường hầm TLS tới %1 bị đứt: %2. Những gì bạn gửi sau cùng có thể chưa tới nơi. Hãy kết nối lại.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2. The two ends have not agreed on how to go on; Helolab speaks TLS 1.2 and 1.3.</source>
        <translation>Bắt tay TLS với %1 thất bại: %2. Hai bên không thống nhất được cách đi tiếp; Helolab dùng TLS 1.2 và 1.3.</translation>
    </message>
    <message>
        <source>%1 answered in plain text, not in TLS: “%2”. This port speaks in the clear at first: connect in the clear, and ask for TLS with STARTTLS or STLS.</source>
        <translation>%1 trả lời bằng văn bản thường chứ không phải TLS: “%2”. Cổng này lúc đầu không mã hóa: hãy kết nối không mã hóa, rồi xin TLS bằng STARTTLS hoặc STLS.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and then went on in plain text: “%2”. The server is broken, or somebody on the way has put that in. Nothing more was said to it; ask whoever runs the server.</source>
        <translation>%1 đã nhận lời dùng TLS rồi lại nói tiếp bằng văn bản thường: “%2”. Máy chủ bị hỏng, hoặc ai đó trên đường đã chèn câu ấy. Helolab không nói gì thêm với nó; hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and did not finish the handshake in %2 seconds. Try again later, or ask whoever runs the server.</source>
        <translation>%1 đã nhận lời dùng TLS nhưng không hoàn tất bắt tay trong %2 giây. Hãy thử lại sau, hoặc hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and closed the connection instead of finishing the handshake. Try again later, or ask whoever runs the server.</source>
        <translation>%1 đã nhận lời dùng TLS rồi lại đóng kết nối thay vì hoàn tất bắt tay. Hãy thử lại sau, hoặc hỏi người quản trị máy chủ.</translation>
    </message>
</context>
<context>
    <name>helolab::net::Tap::Connection</name>
    <message>
        <source>The certificate of the server cannot be verified, so nothing is sent to it.</source>
        <translation>Không kiểm chứng được chứng thư của máy chủ, nên không gửi gì cho nó.</translation>
    </message>
    <message>
        <source>From here on the two speak TLS. It is relayed, and nobody between them can read it.</source>
        <translation>Từ đây hai bên nói TLS. Nội dung được chuyển tiếp, và không ai ở giữa đọc được.</translation>
    </message>
    <message>
        <source>The way into TLS with %1 took longer than %2 seconds. Perhaps the server wants TLS from the first octet on, or it is busy: check the port, or try again later.</source>
        <translation>Việc chuyển sang TLS với %1 lâu hơn %2 giây. Có thể máy chủ muốn TLS ngay từ octet đầu tiên, hoặc nó đang bận: hãy kiểm tra cổng, hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>The capabilities in the greeting are not handed on: behind STARTTLS they are to be forgotten (RFC 9051, section 6.2.1).</source>
        <translation>Các khả năng nêu trong lời chào không được chuyển tiếp: sau STARTTLS phải quên chúng (RFC 9051, mục 6.2.1).</translation>
    </message>
    <message>
        <source>%1 closed the connection before TLS came about. Perhaps it wants TLS from the first octet on, or knows no STARTTLS: check the port, or try again later.</source>
        <translation>%1 đóng kết nối trước khi TLS hình thành. Có thể nó muốn TLS ngay từ octet đầu tiên, hoặc không biết STARTTLS: hãy kiểm tra cổng, hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>The mail program hears only the greeting from before the tunnel, and all that it says goes through the tunnel.</source>
        <translation>Chương trình thư chỉ nghe lời chào có từ trước đường hầm, và mọi điều nó nói đều đi qua đường hầm.</translation>
    </message>
    <message>
        <source>What the server heard in the clear, the tap said: %1.</source>
        <translation>Những gì máy chủ nghe được không mã hóa là do điểm nghe nói: %1.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::CodeQuestion</name>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>tiếp tục</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Which code comes next?</source>
        <translation>Mã nào đến tiếp theo?</translation>
    </message>
    <message>
        <source>No guess yet</source>
        <translation>Lớp chưa đoán</translation>
    </message>
    <message>
        <source>The guess: %1</source>
        <translation>Lớp đoán: %1</translation>
    </message>
    <message>
        <source>Which word comes next?</source>
        <translation>Từ nào đến tiếp theo?</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Back by a line (Backspace)</source>
        <translation>Lùi một dòng (Backspace)</translation>
    </message>
    <message>
        <source>On by a line (Space)</source>
        <translation>Tiến một dòng (phím cách)</translation>
    </message>
    <message>
        <source>Demo, %1</source>
        <translation>Trình diễn, %1</translation>
    </message>
    <message>
        <source>Space ends the line at once.</source>
        <translation>Phím cách cho hiện ngay cả dòng.</translation>
    </message>
    <message>
        <source>Type what the class says: the first digit, or the whole code. Space shows the reply.</source>
        <translation>Gõ điều lớp đoán: chữ số đầu, hoặc cả mã. Phím cách cho hiện trả lời.</translation>
    </message>
    <message>
        <source>The class said %1, the server says %2.</source>
        <translation>Lớp đoán %1, máy chủ trả lời %2.</translation>
    </message>
    <message>
        <source>That was all. Backspace goes back by a line, Home to the beginning.</source>
        <translation>Hết rồi. Backspace lùi một dòng, Home về đầu phiên.</translation>
    </message>
    <message>
        <source>Space goes on by a line, Backspace goes back, Home and End lead to the beginning and the end.</source>
        <translation>Phím cách tiến một dòng, Backspace lùi lại, Home và End đưa về đầu và đến cuối phiên.</translation>
    </message>
    <message>
        <source>Space types the client&apos;s next line.</source>
        <translation>Phím cách gõ dòng tiếp theo của máy khách.</translation>
    </message>
    <message>
        <source>Space shows the server&apos;s reply.</source>
        <translation>Phím cách cho hiện trả lời của máy chủ.</translation>
    </message>
    <message>
        <source>Space shows what happens next.</source>
        <translation>Phím cách cho xem điều xảy ra tiếp theo.</translation>
    </message>
    <message>
        <source>Choose what the class says, or type how it begins. Space shows the reply.</source>
        <translation>Chọn điều lớp đoán, hoặc gõ phần đầu của nó. Phím cách cho hiện trả lời.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoConversation</name>
    <message>
        <source>Demo: %1</source>
        <translation>Trình diễn: %1</translation>
    </message>
    <message>
        <source>Model answer: %1</source>
        <translation>Lời giải mẫu: %1</translation>
    </message>
    <message numerus="yes">
        <source>This session holds %n connection(s) at once. You see number %1.</source>
        <translation>
            <numerusform>Phiên này giữ %n kết nối cùng lúc. Bạn đang xem kết nối số %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <translation>
            <numerusform>Trong %n phút không có gì được gửi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n second(s).</source>
        <translation>
            <numerusform>Trong %n giây không có gì được gửi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client vanishes without a word, as if its plug were pulled.</source>
        <translation>Máy khách biến mất không một lời, như thể bị rút dây mạng.</translation>
    </message>
    <message>
        <source>The server is told to stop.</source>
        <translation>Máy chủ được lệnh dừng lại.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::Demos</name>
    <message>
        <source>No lab is open. Choose one from the list of labs first.</source>
        <translation>Chưa mở bài thực hành nào. Trước hết hãy chọn một bài trong danh sách.</translation>
    </message>
    <message>
        <source>The server says something else here than the file: %1</source>
        <translation>Ở đây máy chủ nói khác với tệp: %1</translation>
    </message>
    <message>
        <source>Play a session</source>
        <translation>Trình diễn một phiên</translation>
    </message>
    <message>
        <source>Sessions (*.session);;All files (*)</source>
        <translation>Phiên (*.session);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Pl&amp;ay a session…</source>
        <translation>Trình &amp;diễn một phiên…</translation>
    </message>
    <message>
        <source>Play the &amp;model answer</source>
        <translation>Trình diễn lời &amp;giải mẫu</translation>
    </message>
    <message>
        <source>Plays the model answer of the lab in hand, line by line</source>
        <translation>Trình diễn từng dòng lời giải mẫu của bài thực hành đang làm</translation>
    </message>
    <message>
        <source>Before each reply of a demo, the class is asked for its code, or for its first word</source>
        <translation>Trước mỗi trả lời trong buổi trình diễn, hỏi lớp mã nào hoặc từ đầu tiên nào sẽ đến</translation>
    </message>
    <message>
        <source>As&amp;k which reply comes next</source>
        <translation>Hỏi “&amp;Trả lời nào đến tiếp theo?”</translation>
    </message>
</context>
<context>
    <name>helolab::podium::PodiumView</name>
    <message>
        <source>&amp;Podium</source>
        <translation>T&amp;rình chiếu</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Trình chiếu</translation>
    </message>
    <message>
        <source>Console and explanation in large type, for an audience (F11; Esc leaves)</source>
        <translation>Bảng điều khiển và lời giải thích bằng chữ lớn, cho cả lớp xem (F11; Esc để rời)</translation>
    </message>
</context>
<context>
    <name>helolab::settings::Settings</name>
    <message>
        <source>The settings cannot be written to %1: %2. What you change now is forgotten when the program ends.</source>
        <translation>Không ghi được thiết lập vào %1: %2. Những gì bạn đổi bây giờ sẽ mất khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and Helolab has started with its defaults.</source>
        <translation>Tệp thiết lập bị hỏng. Nó được cất thành %1, và Helolab khởi động với mặc định.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: %2.</source>
        <translation>Không đọc được thiết lập trong %1: %2.</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainToolBar</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Connect to any host and port</source>
        <translation>Kết nối đến máy và cổng bất kỳ</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainWindow</name>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Bảng điều khiển</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Máy chủ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>Bài thực &amp;hành</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServerStatus</name>
    <message>
        <source>%1 does not listen: %2</source>
        <translation>%1 không lắng nghe: %2</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client on this computer can use it.</source>
        <translation>Nơi máy chủ của chương trình lắng nghe. Mọi chương trình thư trên máy này đều dùng được.</translation>
    </message>
    <message>
        <source>&amp;Tolerant: takes what most servers in the wild take</source>
        <translation>&amp;Dễ dãi: nhận những gì phần lớn máy chủ thực tế nhận</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Nghiêm ngặt</translation>
    </message>
    <message>
        <source>Tolerant</source>
        <translation>Dễ dãi</translation>
    </message>
    <message>
        <source>How the server judges what it is sent. A change is for connections from now on.</source>
        <translation>Máy chủ xét những gì nhận được thế nào. Thay đổi có hiệu lực với các kết nối mới.</translation>
    </message>
    <message>
        <source>Manner of the server: %1</source>
        <translation>Cách cư xử của máy chủ: %1</translation>
    </message>
    <message>
        <source>%1 %2 (port %3 was busy)</source>
        <translation>%1 %2 (cổng %3 đang bận)</translation>
    </message>
    <message>
        <source>&amp;Strict: the RFCs to the letter</source>
        <translation>&amp;Nghiêm ngặt: đúng từng chữ của các RFC</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client in this network can use it.</source>
        <translation>Nơi máy chủ của chính chương trình lắng nghe. Mọi chương trình thư trong mạng này đều dùng được.</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServersMenu</name>
    <message>
        <source>%1 does not run: %2</source>
        <translation>%1 không chạy: %2</translation>
    </message>
    <message>
        <source>%1 runs on %2, port %3: open a console</source>
        <translation>%1 chạy ở %2, cổng %3: mở bảng điều khiển</translation>
    </message>
    <message>
        <source>Servers (running)</source>
        <translation>Máy chủ (đang chạy)</translation>
    </message>
    <message>
        <source>Servers (stopped)</source>
        <translation>Máy chủ (đã dừng)</translation>
    </message>
</context>
<context>
    <name>helolab::window::ThemeMenu</name>
    <message>
        <source>&amp;As the desktop has it</source>
        <translation>&amp;Theo màn hình nền</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
</context>
</TS>
