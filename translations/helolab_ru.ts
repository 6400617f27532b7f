<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Condition</name>
    <message>
        <source>250 to RCPT, until its %1 octets are full: then 552.</source>
        <translation>250 на RCPT, пока не заняты все октеты (%1); затем 552.</translation>
    </message>
    <message>
        <source>250 to RCPT: takes mail.</source>
        <translation>250 на RCPT: принимает почту.</translation>
    </message>
    <message>
        <source>450 to RCPT: busy, try again later.</source>
        <translation>450 на RCPT: занят, попробуйте позже.</translation>
    </message>
    <message>
        <source>451 to RCPT: an error at the server, a broken disk.</source>
        <translation>451 на RCPT: ошибка на сервере, например сломался диск.</translation>
    </message>
    <message>
        <source>452 to RCPT: nearly full, no room just now.</source>
        <translation>452 на RCPT: почти полон, сейчас места нет.</translation>
    </message>
    <message>
        <source>552 to RCPT: full.</source>
        <translation>552 на RCPT: переполнен.</translation>
    </message>
    <message>
        <source>550 to RCPT: switched off.</source>
        <translation>550 на RCPT: отключён.</translation>
    </message>
    <message>
        <source>251 to RCPT: its mail is forwarded to %1.</source>
        <translation>251 на RCPT: почта пересылается на %1.</translation>
    </message>
    <message>
        <source>551 to RCPT: moved to %1, nothing is taken here.</source>
        <translation>551 на RCPT: переехал на %1, здесь ничего не принимают.</translation>
    </message>
    <message>
        <source>553 to RCPT: a name that is not allowed.</source>
        <translation>553 на RCPT: недопустимое имя.</translation>
    </message>
    <message>
        <source>554 to the final dot: rejects each message.</source>
        <translation>554 на последнюю точку: отвергает каждое письмо.</translation>
    </message>
    <message>
        <source>451 to the final dot: puts each message off.</source>
        <translation>451 на последнюю точку: каждое письмо откладывает.</translation>
    </message>
    <message>
        <source>552 to the final dot: finds each message too big.</source>
        <translation>552 на последнюю точку: каждое письмо для него велико.</translation>
    </message>
    <message>
        <source>450 to the final dot: greylists strangers.</source>
        <translation>450 на последнюю точку: серый список для незнакомых.</translation>
    </message>
    <message>
        <source>550 to the final dot: filters by policy.</source>
        <translation>550 на последнюю точку: фильтрует по своим правилам.</translation>
    </message>
    <message>
        <source>252 to VRFY: does not tell whether it exists.</source>
        <translation>252 на VRFY: не сообщает, существует ли.</translation>
    </message>
    <message numerus="yes">
        <source>A mailing list of %n member(s). EXPN tells who they are.</source>
        <translation>
            <numerusform>Список рассылки: %n участник. Кто они, расскажет EXPN.</numerusform>
            <numerusform>Список рассылки: %n участника. Кто они, расскажет EXPN.</numerusform>
            <numerusform>Список рассылки: %n участников. Кто они, расскажет EXPN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>State diagram of %1, with the transitions made here</source>
        <translation>Диаграмма состояний %1 с пройденными здесь переходами</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The standard input is longer than 1 MiB; give fewer lines.</source>
        <translation>Стандартный ввод длиннее 1 МиБ; дайте меньше строк.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>either every line begins with C: or S:, or none does.</source>
        <translation>либо все строки начинаются с C: или S:, либо ни одна.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список параметров.</translation>
    </message>
    <message>
        <source>The protocol that the lines belong to. Default smtp.</source>
        <translation>Протокол, к которому относятся строки. По умолчанию smtp.</translation>
    </message>
    <message>
        <source>Explains lines of a mail protocol, as the window does. Lines that begin with C: and S: are explained as one conversation. \x08 and the like stand for octets that cannot be typed; - reads the lines from the standard input.</source>
        <translation>Объясняет строки почтового протокола так же, как окно программы. Строки, которые начинаются с C: и S:, объясняются как один разговор. \x08 и подобное обозначают октеты, которых не набрать; - читает строки со стандартного ввода.</translation>
    </message>
    <message>
        <source>A command or a reply, in quotes.</source>
        <translation>Команда или ответ, в кавычках.</translation>
    </message>
    <message>
        <source>There is no line to explain. Give one in quotes: helolab explain &apos;503 5.5.1 no&apos;</source>
        <translation>Нет строки для объяснения. Дайте её в кавычках: helolab explain &apos;503 5.5.1 no&apos;</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name of %1 does not say which format is meant: end it as in talk.html, or give --format, one of: %2.</source>
        <translation>По имени %1 не видно, какой формат нужен: закончите его, как в talk.html, или укажите --format, один из: %2.</translation>
    </message>
    <message>
        <source>There is no format %1; choose one of: %2.</source>
        <translation>Формата %1 нет; выберите один из: %2.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список параметров.</translation>
    </message>
    <message>
        <source>One of: %1. Default: what the name of FILE ends with.</source>
        <translation>Один из: %1. По умолчанию — по окончанию имени FILE.</translation>
    </message>
    <message>
        <source>What is written; - for the standard output.</source>
        <translation>Что записывается; - — стандартный вывод.</translation>
    </message>
    <message>
        <source>Name two files, what to read and what to write: helolab export a.session a.html</source>
        <translation>Назовите два файла, что читать и что записать: helolab export a.session a.html</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Записать не удалось: %1.</translation>
    </message>
    <message>
        <source>Writes what a conversation says into a file: a session to play again, text as a textbook prints it, a page with explanations, or a capture for Wireshark. A .session file is played against a fresh world in memory first; a text as books and telnet windows print it is taken as it stands, unless it has only the client&apos;s lines.</source>
        <translation>Записывает сказанное в сеансе в файл: сеанс, который можно проиграть снова, текст, как его печатают в учебниках, страницу с объяснениями или захват для Wireshark. Файл .session сначала проигрывается с новым миром в памяти; текст, как его печатают книги и окна telnet, берётся как есть, если только в нём не одни строки клиента.</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>Файл .session или сеанс в виде текста.</translation>
    </message>
    <message>
        <source>Keeps passwords, and the digests from which they can be guessed. Without it, asterisks stand there.</source>
        <translation>Сохраняет пароли и дайджесты, по которым пароль можно подобрать. Без этого ключа на их месте стоят звёздочки.</translation>
    </message>
</context>
<context>
    <name>LabFiles</name>
    <message>
        <source>This file cannot be written: %1. What you typed is still here; make room or give yourself the right to write there, and save again.</source>
        <translation>Этот файл не удаётся записать: %1. То, что вы набрали, осталось здесь; освободите место или дайте себе право записи и сохраните снова.</translation>
    </message>
    <message>
        <source>“%1” is no name for a lab: small letters a to z, digits, and single hyphens between them.</source>
        <translation>«%1» не годится как имя работы: строчные буквы a–z, цифры и между ними одиночные дефисы.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name.</source>
        <translation>Папка с таким именем уже есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This file cannot be written: %1. Choose another folder, or make room.</source>
        <translation>Не удаётся записать этот файл: %1. Выберите другую папку или освободите место.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список параметров.</translation>
    </message>
    <message>
        <source>md for Markdown, which is the default, or html for a page.</source>
        <translation>md — Markdown (по умолчанию), html — страница.</translation>
    </message>
    <message>
        <source>Prints what there is to know about the protocols: every command, state, reply code, extension and mistake, out of the tables by which the server itself goes.</source>
        <translation>Печатает всё, что нужно знать о протоколах: каждую команду, состояние, код ответа, расширение и ошибку — по тем же таблицам, по которым работает сам сервер.</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap; where none is named, all of them.</source>
        <translation>smtp, pop3 или imap; если не указан ни один, то все.</translation>
    </message>
    <message>
        <source>There is no format %1; choose md or html.</source>
        <translation>Формата %1 нет; выберите md или html.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n line(s) went otherwise than %1 says.</source>
        <translation>
            <numerusform>%n строка прошла не так, как записано в %1.</numerusform>
            <numerusform>%n строки прошли не так, как записано в %1.</numerusform>
            <numerusform>%n строк прошли не так, как записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список параметров.</translation>
    </message>
    <message>
        <source>Name one file: helolab replay FILE.session</source>
        <translation>Укажите один файл: helolab replay FILE.session</translation>
    </message>
    <message>
        <source>Otherwise than the file says: %1</source>
        <translation>Не так, как в файле: %1</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>Prints one JSON object for each entry, each on a line of its own: connection, index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn and more; docs/replay-json.md tells them all.</source>
        <translation>Выводит по одному объекту JSON на каждую запись, каждый на своей строке: connection, index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn и другие ключи; все они описаны в docs/replay-json.md.</translation>
    </message>
    <message>
        <source>The world that a file is played against if it names none: default, textbook or a file of your own.</source>
        <translation>Мир, в котором проигрывается файл, если он сам его не называет: default, textbook или ваш собственный файл.</translation>
    </message>
    <message>
        <source>Prints a conversation with the state after every reply and, where the server refused, why and what leads on. A .session file is played against a fresh world in memory. A text as books and telnet windows print it is told as it stands, whoever the server was; if only the client&apos;s lines stand in it, it is played as well. Lines may begin with C: and S:, CLIENT: and SERVER:, arrows, or nothing.

Exit codes: 0, all went as the file says; 1, a .session file went otherwise; 2, the command line or the file is wrong.</source>
        <translation>Выводит сеанс с состоянием после каждого ответа, а там, где сервер отказал, — почему и как идти дальше. Файл .session проигрывается в памяти в новом мире. Текст в том виде, в каком его печатают книги и окна telnet, объясняется как есть, каким бы ни был сервер; если в нём только строки клиента, он тоже проигрывается. Строки могут начинаться с C: и S:, с CLIENT: и SERVER:, со стрелок или ни с чего.

Коды завершения: 0 — всё прошло, как написано в файле; 1 — файл .session прошёл иначе; 2 — ошибка в командной строке или в файле.</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as text.</source>
        <translation>Файл .session или сеанс в виде текста.</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>Sequence diagram: %1</source>
        <translation>Диаграмма последовательности: %1</translation>
    </message>
    <message numerus="yes">
        <source>The beginning is cut off: %n older row(s) are not drawn.</source>
        <translation>
            <numerusform>Начало обрезано: %n более ранняя строка не показана.</numerusform>
            <numerusform>Начало обрезано: %n более ранние строки не показаны.</numerusform>
            <numerusform>Начало обрезано: %n более ранних строк не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>The server waits for more.</source>
        <translation>Сервер ждёт продолжения.</translation>
    </message>
    <message>
        <source>Refused for now.</source>
        <translation>Пока отклонено.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Клиент: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Состояние: %1.</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Warning: other computers can reach this server. It is made for learning, and its passwords are known.</source>
        <translation>Внимание: к этому серверу могут обратиться другие компьютеры. Он сделан для учёбы, и его пароли известны всем.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Не удаётся слушать %1: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; %2 listens on port %3.</source>
        <translation>Порт %1 занят другой программой; %2 слушает порт %3.</translation>
    </message>
    <message>
        <source>Runs the mail server of the workbench without a window, until Ctrl+C.</source>
        <translation>Запускает почтовый сервер Helolab без окна, до Ctrl+C.</translation>
    </message>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список параметров.</translation>
    </message>
    <message>
        <source>Address to listen on. Default 127.0.0.1, which only this computer can reach.</source>
        <translation>Адрес, на котором слушать. По умолчанию 127.0.0.1: доступен только этому компьютеру.</translation>
    </message>
    <message>
        <source>Adds an account, and makes its domain local. May be given more than once.</source>
        <translation>Добавляет учётную запись, её домен становится местным. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Adds the accounts of a file, one a line, as with --user; lines with # are comments.</source>
        <translation>Добавляет учётные записи из файла, по одной на строку, как --user; строки с # — примечания.</translation>
    </message>
    <message>
        <source>The world to serve: default, textbook, or a file.</source>
        <translation>Какой мир обслуживать: default, textbook или файл.</translation>
    </message>
    <message>
        <source>Takes what most servers in the wild take.</source>
        <translation>Принимает то, что принимает большинство настоящих серверов.</translation>
    </message>
    <message>
        <source>Writes each connection as a .session file into a folder when it closes; - prints everything as it happens.</source>
        <translation>Записывает каждое соединение файлом .session в папку, когда оно закрывается; - печатает всё сразу.</translation>
    </message>
    <message>
        <source>--%1 wants a port number from 0 to 65535, or off; “%2” is neither.</source>
        <translation>Для --%1 нужен номер порта от 0 до 65535 или off; «%2» — ни то, ни другое.</translation>
    </message>
    <message>
        <source>--listen wants an address such as 127.0.0.1, ::1 or 0.0.0.0; “%1” is none.</source>
        <translation>Для --listen нужен адрес, например 127.0.0.1, ::1 или 0.0.0.0; «%1» — не адрес.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файл не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Файл больше 1 МиБ.</translation>
    </message>
    <message>
        <source>--strict and --tolerant exclude each other: give one of them.</source>
        <translation>--strict и --tolerant исключают друг друга: укажите что-то одно.</translation>
    </message>
    <message>
        <source>“%1” is no option. Options begin with two hyphens.</source>
        <translation>«%1» — не параметр. Параметры начинаются с двух дефисов.</translation>
    </message>
    <message>
        <source>Everything is off: there is nothing to serve.</source>
        <translation>Всё выключено: обслуживать нечего.</translation>
    </message>
    <message>
        <source>--transcript wants a folder, or - for the standard output.</source>
        <translation>Для --transcript нужна папка или - для стандартного вывода.</translation>
    </message>
    <message>
        <source>The folder for transcripts cannot be made or written. Choose another one.</source>
        <translation>Папку для протоколов сеансов не удаётся создать или записать. Выберите другую.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) were not written: connections came faster than that.</source>
        <translation>
            <numerusform>Не записан %n протокол сеанса: соединения шли быстрее.</numerusform>
            <numerusform>Не записано %n протокола сеансов: соединения шли быстрее.</numerusform>
            <numerusform>Не записано %n протоколов сеансов: соединения шли быстрее.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript cannot be written: %1.</source>
        <translation>Протокол сеанса не удаётся записать: %1.</translation>
    </message>
    <message>
        <source>Keeps to the RFCs to the letter.</source>
        <translation>Следует RFC буквально.</translation>
    </message>
    <message>
        <source>Port for %1, 0 for any free one; off for none. Default %2.</source>
        <translation>Порт для %1; 0 — любой свободный, off — не открывать. По умолчанию %2.</translation>
    </message>
    <message>
        <source>It goes on without TLS.</source>
        <translation>Работа продолжается без TLS.</translation>
    </message>
    <message>
        <source>Port for %1 inside TLS from the first octet on, as above. Default %2.</source>
        <translation>Порт для %1 внутри TLS с первого октета, значения те же. По умолчанию %2.</translation>
    </message>
    <message>
        <source>--%1 needs TLS, and --tls off leaves none.</source>
        <translation>Для --%1 нужен TLS, а --tls off его выключает.</translation>
    </message>
    <message>
        <source>Whether a client may ask for TLS (STARTTLS, STLS), must do so before mail and logins, or cannot. Default offered.</source>
        <translation>Может ли клиент попросить TLS (STARTTLS, STLS), обязан ли сделать это до почты и входа или не может. По умолчанию offered.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate and those that vouch for it, in PEM. Without it, one for localhost is made on first use.</source>
        <translation>Сертификат сервера и сертификаты, которые его удостоверяют, в формате PEM. Без него при первом запуске создаётся сертификат для localhost.</translation>
    </message>
    <message>
        <source>The private key of that certificate, in PEM.</source>
        <translation>Закрытый ключ этого сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>--cert and --key belong together: give both or none.</source>
        <translation>--cert и --key идут вместе: укажите оба или ни одного.</translation>
    </message>
    <message>
        <source>--tls wants offered, required or off; “%1” is none of them.</source>
        <translation>Для --tls нужно offered, required или off; «%1» — ни одно из них.</translation>
    </message>
</context>
<context>
    <name>ServerConnection</name>
    <message>
        <source>The client speaks in the clear, and at this port TLS comes before the first line. It said: %1. It needs the security that mail programs call “SSL/TLS”, or the port where sessions begin in the clear.</source>
        <translation>Клиент говорит открыто, а на этом порту TLS начинается раньше первой строки. Он сказал: %1. Ему нужна защита, которую почтовые программы называют «SSL/TLS», или порт, на котором сеанс начинается открыто.</translation>
    </message>
    <message>
        <source>The client has asked for TLS and then goes on in the clear. It said: %1. Behind the consent of the server the handshake comes first.</source>
        <translation>Клиент попросил TLS, а потом продолжает открыто. Он сказал: %1. После согласия сервера сначала идёт рукопожатие.</translation>
    </message>
    <message>
        <source>The TLS handshake has failed: %1. This server speaks TLS 1.2 and TLS 1.3.</source>
        <translation>Рукопожатие TLS не удалось: %1. Этот сервер говорит на TLS 1.2 и TLS 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>The client has not finished the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>Клиент не завершил рукопожатие TLS за %n секунду.</numerusform>
            <numerusform>Клиент не завершил рукопожатие TLS за %n секунды.</numerusform>
            <numerusform>Клиент не завершил рукопожатие TLS за %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>SMTP, port 25: from server to server</source>
        <translation>SMTP, порт 25: от сервера к серверу</translation>
    </message>
    <message>
        <source>SMTP, port 587: submission of new mail</source>
        <translation>SMTP, порт 587: отправка новых писем (submission)</translation>
    </message>
    <message>
        <source>SMTP in TLS, port 465: submission of new mail</source>
        <translation>SMTP внутри TLS, порт 465: отправка новых писем (submission)</translation>
    </message>
    <message>
        <source>POP3, port 110</source>
        <translation>POP3, порт 110</translation>
    </message>
    <message>
        <source>POP3 in TLS, port 995</source>
        <translation>POP3 внутри TLS, порт 995</translation>
    </message>
    <message>
        <source>IMAP, port 143</source>
        <translation>IMAP, порт 143</translation>
    </message>
    <message>
        <source>IMAP in TLS, port 993</source>
        <translation>IMAP внутри TLS, порт 993</translation>
    </message>
</context>
<context>
    <name>Tap</name>
    <message>
        <source>Shows this list of options.</source>
        <translation>Показывает этот список ключей.</translation>
    </message>
    <message>
        <source>The port for the mail program, on this computer; 0 for any free one.</source>
        <translation>Порт на этом компьютере для почтовой программы; 0 — любой свободный.</translation>
    </message>
    <message>
        <source>The server that the mail program is to reach.</source>
        <translation>Сервер, до которого должна дойти почтовая программа.</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap. Default: what is usual at that port of the server.</source>
        <translation>smtp, pop3 или imap. По умолчанию — то, что обычно на этом порту сервера.</translation>
    </message>
    <message>
        <source>Speaks TLS with the server from the first octet on, while the mail program speaks in the clear: so both can be read.</source>
        <translation>Говорит с сервером по TLS с первого же октета, а почтовая программа — открытым текстом: так читается и то и другое.</translation>
    </message>
    <message>
        <source>Goes on though the server&apos;s certificate cannot be verified.</source>
        <translation>Продолжает, даже если сертификат сервера проверить не удаётся.</translation>
    </message>
    <message>
        <source>Prints passwords too. Without it, asterisks stand there.</source>
        <translation>Печатает и пароли. Без этого ключа на их месте стоят звёздочки.</translation>
    </message>
    <message>
        <source>--to wants a server and its port: --to mail.example:25.</source>
        <translation>Для --to нужны сервер и его порт: --to mail.example:25.</translation>
    </message>
    <message>
        <source>Port %1 does not say what is spoken there: add --protocol smtp, pop3 or imap.</source>
        <translation>По порту %1 не видно, какой там протокол: добавьте --protocol smtp, pop3 или imap.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2. Choose another port.</source>
        <translation>Слушать порт %1 не удаётся: %2. Выберите другой порт.</translation>
    </message>
    <message>
        <source>Stands between a mail program and a server, relays what they say unchanged, and prints it with notes as it happens. Tell the mail program that its server is 127.0.0.1 at the port that you give to --listen.</source>
        <translation>Стоит между почтовой программой и сервером, пересылает их слова без изменений и сразу печатает их с пояснениями. В почтовой программе укажите сервер 127.0.0.1 и порт, заданный ключом --listen.</translation>
    </message>
    <message>
        <source>Say where to listen and where to go on to: helolab tap --listen 4025 --to mail.example:25</source>
        <translation>Укажите, где слушать и куда передавать: helolab tap --listen 4025 --to mail.example:25</translation>
    </message>
    <message>
        <source>Asks the server for TLS by STARTTLS or STLS before the mail program hears of it, and speaks TLS with it from there on; the mail program speaks in the clear, as with --tls.</source>
        <translation>Запрашивает у сервера TLS командой STARTTLS или STLS, пока почтовая программа ещё ничего не услышала, и дальше говорит с ним по TLS; почтовая программа говорит открытым текстом, как и с --tls.</translation>
    </message>
    <message>
        <source>--tls or --starttls, not both: at port %1 the server waits for TLS at once, or is asked for it.</source>
        <translation>Или --tls, или --starttls: на порту %1 сервер либо сразу ждёт TLS, либо его об этом просят.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Enter the name or the address of a server, for example localhost or 127.0.0.1.</source>
        <translation>Укажите имя или адрес сервера, например localhost или 127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the address of a web page. Enter only the name of the server, without http://.</source>
        <translation>Это адрес веб-страницы. Укажите только имя сервера, без http://.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter only the name of the server, which often is what stands behind @.</source>
        <translation>Это почтовый адрес. Укажите только имя сервера; часто это то, что стоит после @.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>«%1» — не порт. Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address: an IPv4 address has four numbers from 0 to 255.</source>
        <translation>«%1» — не адрес: в адресе IPv4 четыре числа от 0 до 255.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host: a name has letters, digits, dots and hyphens.</source>
        <translation>«%1» не может быть именем узла: в имени буквы, цифры, точки и дефисы.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>This is no theme file: %1.</source>
        <translation>Это не файл темы: %1.</translation>
    </message>
    <message>
        <source>The colour “%1” is missing, or is not written as #rrggbb.</source>
        <translation>Цвет «%1» отсутствует или записан не в виде #rrggbb.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate cannot be kept: %1.</source>
        <translation>Сертификат не удаётся сохранить: %1.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate.</source>
        <translation>OpenSSL не может создать сертификат.</translation>
    </message>
    <message>
        <source>The folder for the certificates cannot be made.</source>
        <translation>Папку для сертификатов создать не удаётся.</translation>
    </message>
    <message>
        <source>Another program keeps the folder of the certificates locked.</source>
        <translation>Папку сертификатов держит закрытой другая программа.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate: %1.</source>
        <translation>OpenSSL не принимает сертификат: %1.</translation>
    </message>
    <message>
        <source>This is no private key in PEM, or it is locked with a password.</source>
        <translation>Это не закрытый ключ в формате PEM, или он защищён паролем.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>Ключ не от этого сертификата.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Это не сертификат в формате PEM.</translation>
    </message>
    <message>
        <source>Only its owner vouches for it (it is self-signed): anybody can make one that says the same.</source>
        <translation>За него ручается только его владелец (самоподписанный сертификат): такой же может сделать кто угодно.</translation>
    </message>
    <message>
        <source>It is vouched for by “%1”, an authority that this computer does not know.</source>
        <translation>За него ручается «%1» — центр сертификации, которого этот компьютер не знает.</translation>
    </message>
    <message>
        <source>It is not for “%1” but for: %2.</source>
        <translation>Он выдан не для «%1», а для: %2.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Срок его действия истёк %1.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is the clock of this computer right?</source>
        <translation>Он действителен только с %1. Верны ли часы этого компьютера?</translation>
    </message>
    <message>
        <source>OpenSSL says of it: %1.</source>
        <translation>OpenSSL сообщает о нём: %1.</translation>
    </message>
    <message>
        <source>%1, %2. The server has shown no certificate.</source>
        <translation>%1, %2. Сервер не предъявил сертификата.</translation>
    </message>
    <message>
        <source>The chain above it ends at “%1”, an authority that this computer does not know.</source>
        <translation>Цепочка над ним заканчивается на «%1» — центре сертификации, которого этот компьютер не знает.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, expired on %2.</source>
        <translation>Срок действия сертификата «%1», стоящего над ним в цепочке, истёк %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, above it in the chain, is not valid before %2. Is the clock of this computer right?</source>
        <translation>Сертификат «%1», стоящий над ним в цепочке, действителен только с %2. Верны ли часы этого компьютера?</translation>
    </message>
    <message>
        <source>OpenSSL says of the certificate of “%1”, above it in the chain: %2.</source>
        <translation>OpenSSL сообщает о сертификате «%1», стоящем над ним в цепочке: %2.</translation>
    </message>
    <message>
        <source>%1, %2. The certificate is that of “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8; SHA-256 %9.</source>
        <translation>%1, %2. Сертификат принадлежит «%3», выдан «%4», действителен с %5 по %6; ключ %7, подпись %8; SHA-256 %9.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, which vouches for itself, valid from %4 to %5; key %6, signature %7.</source>
        <translation>Сертификат %1 из %2: «%3», ручается сам за себя, действителен с %4 по %5; ключ %6, подпись %7.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2: “%3”, issued by “%4”, valid from %5 to %6; key %7, signature %8.</source>
        <translation>Сертификат %1 из %2: «%3», выдан «%4», действителен с %5 по %6; ключ %7, подпись %8.</translation>
    </message>
    <message numerus="yes">
        <source>The server has sent %n more certificate(s).</source>
        <translation>
            <numerusform>Сервер прислал ещё %n сертификат.</numerusform>
            <numerusform>Сервер прислал ещё %n сертификата.</numerusform>
            <numerusform>Сервер прислал ещё %n сертификатов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>As it should be: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>The TLS tunnel is up.</source>
        <translation>Туннель TLS готов.</translation>
    </message>
    <message>
        <source>The TLS handshake has failed.</source>
        <translation>Рукопожатие TLS не удалось.</translation>
    </message>
    <message>
        <source>The server has waited too long and gives up.</source>
        <translation>Сервер ждал слишком долго и сдался.</translation>
    </message>
    <message>
        <source>The server has closed the connection.</source>
        <translation>Сервер закрыл соединение.</translation>
    </message>
    <message>
        <source>The client has closed the connection.</source>
        <translation>Клиент закрыл соединение.</translation>
    </message>
    <message>
        <source>The connection has changed.</source>
        <translation>Соединение изменилось.</translation>
    </message>
    <message>
        <source> … the line was too long to keep</source>
        <translation> … строка слишком длинная, чтобы хранить её целиком</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>%1 said “%2”, which is no reply of %3. Check the port, and what is spoken there.</source>
        <translation>%1: пришло «%2», а это не ответ протокола %3. Проверьте порт и то, какой там протокол.</translation>
    </message>
    <message>
        <source>%1 greets with PREAUTH: it takes the tap for somebody who is logged in already, and then STARTTLS comes too late (RFC 9051, section 6.2.1). Somebody on the way may have put that greeting in, to keep TLS from coming about. Nothing was said to it; ask whoever runs the server.</source>
        <translation>%1: сервер приветствует словом PREAUTH, то есть считает, что ответвитель уже вошёл, а тогда для STARTTLS поздно (RFC 9051, раздел 6.2.1). Возможно, такое приветствие вставил кто-то по дороге, чтобы TLS не состоялся. Серверу ничего не сказано; спросите того, кто за него отвечает.</translation>
    </message>
    <message>
        <source>%1 turns everybody away with its greeting: “%2”. Try again later, or ask whoever runs the server.</source>
        <translation>%1: сервер отказывает всем уже в приветствии: «%2». Попробуйте позже или спросите того, кто отвечает за сервер.</translation>
    </message>
    <message>
        <source>%1 does not take %2: “%3”. Try again later, or tap a port at which it speaks TLS from the first octet on.</source>
        <translation>%1: сервер не принимает %2: «%3». Попробуйте позже или выберите порт, где он говорит по TLS с первого же октета.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS: its reply to EHLO does not name it. Perhaps somebody on the way has taken that line out. Tap a port at which the server speaks TLS from the first octet on; or tap in the clear, where everybody on the way can read along.</source>
        <translation>%1: сервер не предлагает STARTTLS — в ответе на EHLO его нет. Возможно, эту строку убрал кто-то по дороге. Выберите порт, где сервер говорит по TLS с первого же октета, или слушайте без TLS, но тогда по дороге всё может прочесть кто угодно.</translation>
    </message>
    <message>
        <source>%1 went on in the clear before anybody had asked: “%2”. Inside the tunnel that would pass for words of the server, and anybody on the way can have put it there. So the tap has gone no further; ask whoever runs the server.</source>
        <translation>%1: сервер продолжил открытым текстом, хотя его ещё ни о чём не спросили: «%2». Внутри туннеля это сошло бы за слова сервера, а вставить их мог кто угодно по дороге. Поэтому ответвитель дальше не пошёл; спросите того, кто отвечает за сервер.</translation>
    </message>
    <message>
        <source>%1 answers without an end: more than %2 octets in one reply. The tap has stopped listening. Check the port, and what is spoken there.</source>
        <translation>%1: ответ не кончается, в нём больше %2 октетов. Ответвитель перестал слушать. Проверьте порт и то, какой там протокол.</translation>
    </message>
</context>
<context>
    <name>Wiretap</name>
    <message numerus="yes">
        <source>Handshake, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Рукопожатие, зашифровано, %n октет</numerusform>
            <numerusform>Рукопожатие, зашифровано, %n октета</numerusform>
            <numerusform>Рукопожатие, зашифровано, %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake, %n octet(s)</source>
        <translation>
            <numerusform>Рукопожатие, %n октет</numerusform>
            <numerusform>Рукопожатие, %n октета</numerusform>
            <numerusform>Рукопожатие, %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake: %1, %n octet(s)</source>
        <translation>
            <numerusform>Рукопожатие: %1, %n октет</numerusform>
            <numerusform>Рукопожатие: %1, %n октета</numerusform>
            <numerusform>Рукопожатие: %1, %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ChangeCipherSpec, %n octet(s)</source>
        <translation>
            <numerusform>ChangeCipherSpec, %n октет</numerusform>
            <numerusform>ChangeCipherSpec, %n октета</numerusform>
            <numerusform>ChangeCipherSpec, %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Оповещение (Alert), зашифровано, %n октет</numerusform>
            <numerusform>Оповещение (Alert), зашифровано, %n октета</numerusform>
            <numerusform>Оповещение (Alert), зашифровано, %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, %n octet(s)</source>
        <translation>
            <numerusform>Оповещение (Alert), %n октет</numerusform>
            <numerusform>Оповещение (Alert), %n октета</numerusform>
            <numerusform>Оповещение (Alert), %n октетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application data, %n octet(s)</source>
        <translation>
            <numerusform>Данные приложения, %n октет</numerusform>
            <numerusform>Данные приложения, %n октета</numerusform>
            <numerusform>Данные приложения, %n октетов</numerusform>
        </translation>
    </message>
    <message>
        <source>No TLS record, but: %1</source>
        <translation>Не запись TLS, а: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml.</source>
        <translation>«%1» — не имя работы и не папка с файлом lab.yaml.</translation>
    </message>
    <message>
        <source>“%1” is neither a lab&apos;s id nor a folder with a lab.yaml. Did you mean “%2”?</source>
        <translation>«%1» — не имя работы и не папка с файлом lab.yaml. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>Helolab speaks en, vi, ru and zh; not “%1”.</source>
        <translation>Helolab говорит на en, vi, ru и zh, но не на «%1».</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидалось: %1</translation>
    </message>
    <message>
        <source>Nothing of it was seen.</source>
        <translation>Ничего из этого не было.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>%1: has mistakes, see: helolab lab check %2</source>
        <translation>%1: есть ошибки, смотрите: helolab lab check %2</translation>
    </message>
    <message>
        <source>comes with Helolab</source>
        <translation>поставляется с Helolab</translation>
    </message>
    <message>
        <source>Labs of your own go here: %1</source>
        <translation>Ваши собственные работы кладите сюда: %1</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1: ошибок нет.</translation>
    </message>
    <message>
        <source>%1 of %2 steps passed.</source>
        <translation>Пройдено шагов: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more difference(s); --details tells them all.</source>
        <translation>
            <numerusform>%1: ещё %n расхождение; --details покажет все.</numerusform>
            <numerusform>%1: ещё %n расхождения; --details покажет все.</numerusform>
            <numerusform>%1: ещё %n расхождений; --details покажет все.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no .attempt file in this folder.</source>
        <translation>%1: в этой папке нет файлов .attempt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Этот файл не удаётся записать: %1.</translation>
    </message>
    <message>
        <source>%1: events %2, steps passed %3</source>
        <translation>%1: события: %2, пройденные шаги: %3</translation>
    </message>
    <message>
        <source>%1 is the attempt itself, and is not written over.</source>
        <translation>%1 — это сама попытка; файл не перезаписывается.</translation>
    </message>
    <message>
        <source>%1: the file says something else than its replay, or could not be read whole. The report says where.</source>
        <translation>%1: файл расходится с повторным прогоном или прочитан не целиком. Где именно — сказано в отчёте.</translation>
    </message>
    <message>
        <source>%1: the lab without model answer, hints and help.</source>
        <translation>%1: работа без образцового решения, подсказок и помощи.</translation>
    </message>
    <message>
        <source>The right answers to its questions still stand in lab.yaml, because grading needs them: whoever opens that file can read them.</source>
        <translation>Правильные ответы на вопросы остаются в lab.yaml: они нужны для оценки. Кто откроет этот файл, сможет их прочитать.</translation>
    </message>
    <message>
        <source>Keep a copy, and grade with it: helolab lab grade --labs %1 FILE …</source>
        <translation>Сохраните копию и оценивайте по ней: helolab lab grade --labs %1 FILE …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделана</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующая</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>шаги: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>баллы: %1 из %2</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>Опирается на: %1</translation>
    </message>
    <message>
        <source>%1 of %2 labs are done.</source>
        <translation>Сделано лабораторных работ: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>Сделано работ: %1 из %2</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file.</source>
        <translation>«%1» — не имя (id) курса и не его файл.</translation>
    </message>
    <message>
        <source>“%1” is neither a course&apos;s id nor its file. Did you mean “%2”?</source>
        <translation>«%1» — не имя (id) курса и не его файл. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>A lab to begin with. See whether all is well: helolab lab check %1</source>
        <translation>Вот работа для начала. Проверьте, всё ли в порядке: helolab lab check %1</translation>
    </message>
    <message>
        <source>“%1” is no command of helolab lab. There are:</source>
        <translation>«%1» — не команда helolab lab. Есть такие:</translation>
    </message>
    <message>
        <source>what labs there are</source>
        <translation>какие есть лабораторные работы</translation>
    </message>
    <message>
        <source>what courses there are; how you stand in one</source>
        <translation>какие есть курсы; как идут дела в одном из них</translation>
    </message>
    <message>
        <source>writes a lab to begin with</source>
        <translation>создаёт заготовку лабораторной работы</translation>
    </message>
    <message>
        <source>everything that is wrong with a lab, or a course</source>
        <translation>всё, что не так в лабораторной работе или в курсе</translation>
    </message>
    <message>
        <source>plays the model answer, or another attempt</source>
        <translation>проигрывает образцовое решение или другую попытку</translation>
    </message>
    <message>
        <source>what attempts earn; a folder: all *.attempt in it</source>
        <translation>сколько баллов у попыток; папка: все *.attempt в ней</translation>
    </message>
    <message>
        <source>writes the attempt of who types this session</source>
        <translation>записывает попытку того, кто вводит этот сеанс</translation>
    </message>
    <message>
        <source>the report of an attempt</source>
        <translation>отчёт о попытке</translation>
    </message>
    <message>
        <source>labs on paper, to be filled in</source>
        <translation>лабораторные работы на бумаге, для заполнения</translation>
    </message>
    <message>
        <source>labs without answers and without help</source>
        <translation>лабораторные работы без ответов и без подсказок</translation>
    </message>
    <message>
        <source>a lab&apos;s id, or its folder</source>
        <translation>id лабораторной работы или её папка</translation>
    </message>
    <message>
        <source>a course&apos;s id, or its file, NAME.course.yaml</source>
        <translation>id курса или его файл, NAME.course.yaml</translation>
    </message>
    <message>
        <source>the language to speak; of a new lab, its languages: en,vi</source>
        <translation>язык сообщений; для новой работы — её языки: en,vi</translation>
    </message>
    <message>
        <source>the new lab&apos;s id; otherwise it follows from the folder&apos;s name</source>
        <translation>id новой работы; иначе он берётся из имени папки</translation>
    </message>
    <message>
        <source>look for labs here first; may be given again</source>
        <translation>сначала искать работы здесь; можно указать несколько раз</translation>
    </message>
    <message>
        <source>say how the student of these attempts stands</source>
        <translation>показать, как идут дела у студента с этими попытками</translation>
    </message>
    <message>
        <source>play, record or print with this student&apos;s values</source>
        <translation>проиграть, записать или напечатать со значениями этого студента</translation>
    </message>
    <message>
        <source>record for a student of this name</source>
        <translation>записать для студента с этим именем</translation>
    </message>
    <message>
        <source>write the grades as a table, too</source>
        <translation>записать оценки ещё и таблицей</translation>
    </message>
    <message>
        <source>write a report or a worksheet as HTML; without it, to stdout</source>
        <translation>записать отчёт или рабочий лист в HTML; иначе — в stdout</translation>
    </message>
    <message>
        <source>write it as PDF</source>
        <translation>записать в PDF</translation>
    </message>
    <message>
        <source>where the exams go</source>
        <translation>куда положить экзаменационные работы</translation>
    </message>
    <message>
        <source>tell every difference between an attempt and its replay</source>
        <translation>показать все расхождения между попыткой и её повтором</translation>
    </message>
    <message>
        <source>This is how it is called: %1</source>
        <translation>Команда вызывается так: %1</translation>
    </message>
    <message>
        <source>points %1 of %2, steps %3 of %4, hints %5, tries %6, minutes %7, differences %8, doubtful lines %9</source>
        <translation>баллы: %1 из %2, шаги: %3 из %4, подсказки: %5, пробы: %6, минуты: %7, расхождения: %8, сомнительные строки: %9</translation>
    </message>
    <message>
        <source>%1: a copy, or copied: begun at the same moment, and with the same times throughout, as %2 of another student.</source>
        <translation>%1: списано или послужило образцом: начало и все моменты времени те же, что в %2 другого студента.</translation>
    </message>
    <message>
        <source>What was printed could not be written: %1.</source>
        <translation>Не удалось записать выведенное: %1.</translation>
    </message>
    <message>
        <source>The exit code is 0 where all is well; 1 where something is wrong with a lab, or where an attempt
that is graded or reported is not what its replay says, has doubtful lines, or is a copy; 2 where it
cannot be done at all.</source>
        <translation>Код завершения 0, если всё в порядке; 1, если в лабораторной работе что-то не так или если оцениваемая
либо описываемая попытка расходится с повтором, содержит сомнительные строки или списана; 2, если
выполнить команду не удалось вовсе.</translation>
    </message>
    <message>
        <source>The language: en, vi, ru or zh.</source>
        <translation>Язык: en, vi, ru или zh.</translation>
    </message>
    <message>
        <source>There is no language %1; choose one of %2.</source>
        <translation>Языка %1 нет; выберите один из %2.</translation>
    </message>
    <message>
        <source>There is no protocol %1; choose one of %2.</source>
        <translation>Протокола %1 нет; выберите один из: %2.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 — command</source>
        <translation>%1 — команда</translation>
    </message>
    <message>
        <source>%1 — no answer yet</source>
        <translation>%1 — ответа ещё нет</translation>
    </message>
    <message>
        <source>%1 — accepted</source>
        <translation>%1 — принята</translation>
    </message>
    <message>
        <source>%1 — accepted, the server waits for the rest</source>
        <translation>%1 — принята, сервер ждёт продолжения</translation>
    </message>
    <message>
        <source>%1 — refused</source>
        <translation>%1 — отклонена</translation>
    </message>
    <message>
        <source>Not a command of %1</source>
        <translation>Не команда %1</translation>
    </message>
    <message>
        <source>The first word of this line is none of the protocol&apos;s commands.</source>
        <translation>Первое слово этой строки не является командой протокола.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s challenge</source>
        <translation>Ответ на запрос сервера</translation>
    </message>
    <message>
        <source>Connection open</source>
        <translation>Соединение открыто</translation>
    </message>
    <message>
        <source>The TCP connection stands. The server speaks first.</source>
        <translation>Соединение TCP установлено. Первым говорит сервер.</translation>
    </message>
    <message>
        <source>End of the message</source>
        <translation>Конец письма</translation>
    </message>
    <message>
        <source>The message is complete; the server decides about it.</source>
        <translation>Письмо передано целиком; теперь решает сервер.</translation>
    </message>
    <message>
        <source>A step of authentication</source>
        <translation>Шаг аутентификации</translation>
    </message>
    <message>
        <source>Challenge and answer go back and forth until the server is satisfied or gives up.</source>
        <translation>Запросы и ответы чередуются, пока сервер не будет удовлетворён или не откажется.</translation>
    </message>
    <message>
        <source>TLS is up</source>
        <translation>TLS установлен</translation>
    </message>
    <message>
        <source>From here on everything travels encrypted. Whoever listens on the way sees only noise.</source>
        <translation>С этого места всё идёт в зашифрованном виде. Кто подслушивает по дороге, видит только шум.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS не удался</translation>
    </message>
    <message>
        <source>The two sides could not agree on a tunnel: often the certificate is not trusted, or they have no version of TLS in common.</source>
        <translation>Стороны не договорились о туннеле: чаще всего сертификату не доверяют или нет общей версии TLS.</translation>
    </message>
    <message>
        <source>Literal complete</source>
        <translation>Литерал получен</translation>
    </message>
    <message>
        <source>As many octets as announced have come; the command goes on behind them.</source>
        <translation>Пришло столько октетов, сколько было объявлено; за ними продолжается команда.</translation>
    </message>
    <message>
        <source>Waiting ended</source>
        <translation>Ожидание окончено</translation>
    </message>
    <message>
        <source>The client has said DONE and takes up its work again.</source>
        <translation>Клиент сказал DONE и снова берётся за работу.</translation>
    </message>
    <message>
        <source>The server leaves</source>
        <translation>Сервер уходит</translation>
    </message>
    <message>
        <source>The server has announced that it closes the connection.</source>
        <translation>Сервер объявил, что закрывает соединение.</translation>
    </message>
    <message>
        <source>Too long a silence</source>
        <translation>Слишком долгое молчание</translation>
    </message>
    <message>
        <source>The client said nothing for so long that the server gave up waiting.</source>
        <translation>Клиент молчал так долго, что сервер перестал ждать.</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Соединение закрыто</translation>
    </message>
    <message>
        <source>The TCP connection is gone. What was not accepted before is not delivered.</source>
        <translation>Соединения TCP больше нет. Что не было принято раньше, доставлено не будет.</translation>
    </message>
    <message>
        <source>The keyboard is in another layout</source>
        <translation>Включена другая раскладка клавиатуры</translation>
    </message>
    <message>
        <source>You typed the keys of %2, but the keyboard was switched to Cyrillic, so %1 was sent. Commands are ASCII letters: switch the layout and type the line again.</source>
        <translation>Вы нажимали клавиши %2, но включена кириллица, и ушло %1. Команды пишутся буквами ASCII: переключите раскладку и наберите строку ещё раз.</translation>
    </message>
    <message>
        <source>The input method has changed your letters</source>
        <translation>Метод ввода изменил ваши буквы</translation>
    </message>
    <message>
        <source>You typed the keys of %2, and Vietnamese Telex made %1 of them. Commands are ASCII letters: switch the input method off and type the line again.</source>
        <translation>Вы нажимали клавиши %2, но вьетнамский Telex превратил их в %1. Команды пишутся буквами ASCII: отключите метод ввода и наберите строку ещё раз.</translation>
    </message>
    <message>
        <source>A character stands here that nobody can see, %1. It came with a copied text. Type the line by hand.</source>
        <translation>Здесь стоит символ, которого никто не видит: %1. Он попал сюда со скопированным текстом. Наберите строку вручную.</translation>
    </message>
    <message>
        <source>This blank is %1, not the plain space of ASCII (20). To the server it is no space at all. It came with a copied text, or from an input method.</source>
        <translation>Этот пробел — %1, а не обычный пробел ASCII (20). Для сервера это вовсе не пробел. Он попал сюда со скопированным текстом или из метода ввода.</translation>
    </message>
    <message>
        <source>A character that only looks right</source>
        <translation>Символ, который только похож</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), not the “%3” of ASCII that it looks like. It came from another keyboard layout, an input method or a word processor. To the server it is a different character.</source>
        <translation>Здесь стоит «%1» (%2), а не символ ASCII «%3», на который он похож. Он взялся из другой раскладки, метода ввода или текстового редактора. Для сервера это другой символ.</translation>
    </message>
    <message>
        <source>A backspace was sent</source>
        <translation>Отправлен символ забоя (Backspace)</translation>
    </message>
    <message>
        <source>Your screen took the character back, the wire did not: the octet %1 travelled with everything before it, and the server read it all. In raw mode, and in telnet, there is no correcting a line. Press Enter, take the refusal, and type the line again.</source>
        <translation>На экране символ исчез, а по проводу — нет: октет %1 ушёл вместе со всем, что было до него, и сервер прочёл всё. В посимвольном режиме и в telnet строку исправить нельзя. Нажмите Enter, получите отказ и наберите строку заново.</translation>
    </message>
    <message>
        <source>A cursor key was sent</source>
        <translation>Отправлена клавиша управления курсором</translation>
    </message>
    <message>
        <source>An arrow or function key sends several octets that begin with ESC (1B). They are part of your line now. Type the line again.</source>
        <translation>Стрелка или функциональная клавиша посылает несколько октетов, начиная с ESC (1B). Теперь они часть вашей строки. Наберите её заново.</translation>
    </message>
    <message>
        <source>A telnet program is negotiating</source>
        <translation>Программа telnet ведёт переговоры</translation>
    </message>
    <message>
        <source>Octets from FF on are commands of the telnet protocol: your program wants to agree on a terminal. A mail server does not speak telnet and reads them as text. Switch the program to a raw connection (PuTTY: connection type “Raw”).</source>
        <translation>Октеты начиная с FF — это команды протокола telnet: программа хочет договориться о терминале. Почтовый сервер не знает telnet и читает их как текст. Переключите программу на прямое соединение (PuTTY: тип соединения «Raw»).</translation>
    </message>
    <message>
        <source>TLS spoken to a port in the clear</source>
        <translation>TLS на порту без шифрования</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says EHLO and STARTTLS first. A port for TLS from the first octet is another one (465 for mail submission).</source>
        <translation>Эти октеты начинают рукопожатие TLS. Этот порт начинает открытым текстом: клиент сперва говорит EHLO и STARTTLS. Порт, где TLS идёт с первого октета, — другой (465 для отправки почты).</translation>
    </message>
    <message>
        <source>A web browser&apos;s request</source>
        <translation>Запрос веб-браузера</translation>
    </message>
    <message>
        <source>This is HTTP, the language of the web. A mail server does not speak it: open the port with the console, with telnet or with a mail program, not with a browser.</source>
        <translation>Это HTTP, язык веба. Почтовый сервер на нём не говорит: открывайте этот порт из консоли, программой telnet или почтовой программой, но не браузером.</translation>
    </message>
    <message>
        <source>The line ends with LF alone</source>
        <translation>Строка заканчивается одним LF</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both. A strict server refuses that, or goes on waiting for the end.</source>
        <translation>Строка SMTP заканчивается двумя октетами: 0D 0A (CR LF). Ваша заканчивается одним 0A, как посылает nc в Linux; telnet посылает оба. Строгий сервер это отвергнет или будет ждать конца дальше.</translation>
    </message>
    <message>
        <source>A CR without its LF</source>
        <translation>CR без LF</translation>
    </message>
    <message>
        <source>A line of SMTP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Строка SMTP заканчивается двумя октетами: 0D 0A (CR LF). Здесь 0D стоит один, поэтому то, что вы считали несколькими строками, для сервера одна строка.</translation>
    </message>
    <message>
        <source>Right command, wrong moment</source>
        <translation>Команда верная, момент неподходящий</translation>
    </message>
    <message>
        <source>TLS comes first here</source>
        <translation>Здесь сначала нужен TLS</translation>
    </message>
    <message>
        <source>Authentication comes first here</source>
        <translation>Здесь сначала нужна аутентификация</translation>
    </message>
    <message>
        <source>Behind a command stands a space or nothing, no punctuation mark: %2, not %1. With it the word is another one, and unknown.</source>
        <translation>За командой стоит пробел или ничего, но не знак препинания: %2, а не %1. Со знаком это уже другое, неизвестное слово.</translation>
    </message>
    <message>
        <source>The command is misspelt</source>
        <translation>Команда написана с ошибкой</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. That is what 500 says: the word is unknown. 503 would say that the word is known and its moment wrong.</source>
        <translation>Команды %1 нет; ближайшая — %2. Об этом и говорит 500: слово неизвестно. 503 означало бы, что слово известно, но момент неподходящий.</translation>
    </message>
    <message>
        <source>The wrong door: another protocol&apos;s command</source>
        <translation>Не та дверь: команда другого протокола</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it should be: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>This is a guess: the line may be meant as it stands.</source>
        <translation>Это догадка: возможно, строка так и задумана.</translation>
    </message>
    <message>
        <source>Why it was refused, and the way on</source>
        <translation>Почему отклонена и как идти дальше</translation>
    </message>
    <message>
        <source>The code, digit by digit</source>
        <translation>Код по цифрам</translation>
    </message>
    <message>
        <source>What the command is for</source>
        <translation>Для чего команда</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation>По частям</translation>
    </message>
    <message>
        <source>Taken by a tolerant server</source>
        <translation>Принято снисходительным сервером</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>Где сейчас сеанс</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Где это написано</translation>
    </message>
    <message>
        <source>The star cancels the authentication.</source>
        <translation>Звёздочка отменяет аутентификацию.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; it hides nothing. It says: %1</source>
        <translation>Base64, которую может раскодировать кто угодно; она ничего не скрывает. В ней сказано: %1</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>Это не base64.</translation>
    </message>
    <message>
        <source>The answer is not base64</source>
        <translation>Ответ — не base64</translation>
    </message>
    <message>
        <source>User name and password travel in base64, each answer on a line of its own. Base64 is a way of writing, not encryption: anyone can decode it.</source>
        <translation>Имя пользователя и пароль передаются в base64, каждый ответ на своей строке. Base64 — способ записи, а не шифрование: раскодировать её может каждый.</translation>
    </message>
    <message>
        <source>A line end was encoded too</source>
        <translation>Закодирован и конец строки</translation>
    </message>
    <message>
        <source>Decoded, your answer ends with a line end: it became part of the name or password. The command echo adds it; use printf, or echo -n.</source>
        <translation>После раскодирования ваш ответ кончается переводом строки: он стал частью имени или пароля. Его добавляет команда echo; используйте printf или echo -n.</translation>
    </message>
    <message>
        <source>Name and password in one answer</source>
        <translation>Имя и пароль в одном ответе</translation>
    </message>
    <message>
        <source>PLAIN wants three parts with NUL between them</source>
        <translation>PLAIN требует трёх частей с NUL между ними</translation>
    </message>
    <message>
        <source>Goes on from the line above: it begins with a space.</source>
        <translation>Продолжает предыдущую строку: начинается с пробела.</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>Поле заголовка.</translation>
    </message>
    <message>
        <source>Its value.</source>
        <translation>Его значение.</translation>
    </message>
    <message>
        <source>The empty line: the header ends, the body begins.</source>
        <translation>Пустая строка: заголовок кончился, начинается тело.</translation>
    </message>
    <message>
        <source>The lone dot: the message ends here.</source>
        <translation>Одиночная точка: здесь письмо кончается.</translation>
    </message>
    <message>
        <source>A dot at the beginning of a line: the server takes it off again. A line that shall begin with a dot is sent with two.</source>
        <translation>Точка в начале строки: сервер её снимет. Строку, которая должна начинаться с точки, посылают с двумя.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A line of the header. The server does not read it as a command and does not answer it.</source>
        <translation>Строка заголовка. Сервер не читает её как команду и не отвечает на неё.</translation>
    </message>
    <message>
        <source>The empty line between header and body. What follows is the body.</source>
        <translation>Пустая строка между заголовком и телом. Дальше идёт тело.</translation>
    </message>
    <message>
        <source>A line of the body. Whatever it says, it is text: the server waits for the lone dot and says nothing until then.</source>
        <translation>Строка тела. Что бы в ней ни стояло, это текст: сервер ждёт одиночную точку и до неё молчит.</translation>
    </message>
    <message>
        <source>The line with nothing but a dot ends the message. The dot itself is not part of it. Now the server answers again.</source>
        <translation>Строка, в которой только точка, заканчивает письмо. Сама точка в письмо не входит. Теперь сервер снова отвечает.</translation>
    </message>
    <message>
        <source>Octets of a BDAT chunk. They were counted beforehand, so no dot ends them and none is doubled.</source>
        <translation>Октеты порции BDAT. Их сосчитали заранее, поэтому точка их не заканчивает и точки не удваиваются.</translation>
    </message>
    <message>
        <source>Lines of the message: header, empty line, body. The server does not answer before the lone dot.</source>
        <translation>Строки письма: заголовок, пустая строка, тело. До одиночной точки сервер не отвечает.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks Date:. The server judges the envelope; the header is for the reader.</source>
        <translation>Сервер принял письмо, и всё же оно составлено неверно: в заголовке нет Date:. Сервер смотрит на конверт; заголовок — для читателя.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>Сервер принял письмо, и всё же оно составлено неверно: в заголовке нет From:. MAIL FROM — это конверт; читатель его не видит.</translation>
    </message>
    <message>
        <source>The server has accepted the message, and it is not well-formed all the same: the header lacks From: and Date:. MAIL FROM is the envelope; the reader never sees it.</source>
        <translation>Сервер принял письмо, и всё же оно составлено неверно: в заголовке нет полей From и Date. MAIL FROM — это конверт; читатель его не видит.</translation>
    </message>
    <message>
        <source>The dot does not stand between CR LF</source>
        <translation>Точка стоит не между CR LF</translation>
    </message>
    <message>
        <source>Only 0D 0A 2E 0D 0A (CR LF, dot, CR LF) ends a message. Here a line ended with 0A alone, as nc sends it on Linux, so the dot is text and the server still waits. Send lines with CR LF.</source>
        <translation>Письмо заканчивает только 0D 0A 2E 0D 0A (CR LF, точка, CR LF). Здесь строка закончилась одним 0A, как посылает nc в Linux, поэтому точка — просто текст, и сервер ещё ждёт. Заканчивайте строки CR LF.</translation>
    </message>
    <message>
        <source>This is not the dot of ASCII</source>
        <translation>Это не точка ASCII</translation>
    </message>
    <message>
        <source>You sent “%1” (%2). The message ends with the ASCII full stop, one octet, 2E. Switch the keyboard layout or the input method and type the dot again.</source>
        <translation>Вы отправили «%1» (%2). Письмо заканчивает точка ASCII, один октет 2E. Переключите раскладку или метод ввода и наберите точку ещё раз.</translation>
    </message>
    <message>
        <source>The dot is not alone on its line</source>
        <translation>Точка на строке не одна</translation>
    </message>
    <message>
        <source>If this was to end the message: nothing else may stand on that line, no space, no quotation mark. &lt;CRLF&gt; in a textbook means the Enter key. The server took this as text and still waits.</source>
        <translation>Если так должно было закончиться письмо: на этой строке больше ничего быть не может, ни пробела, ни кавычки. &lt;CRLF&gt; в учебнике означает клавишу Enter. Сервер принял это за текст и всё ещё ждёт.</translation>
    </message>
    <message>
        <source>You are still in the message</source>
        <translation>Вы всё ещё внутри письма</translation>
    </message>
    <message>
        <source>After DATA every line is text, also %1. That is why the server says nothing: it has put your line into the message. If you meant it as a command, end the message first with a lone dot.</source>
        <translation>После DATA каждая строка — текст, и %1 тоже. Поэтому сервер молчит: он записал вашу строку в письмо. Если это должна быть команда, сначала закончите письмо одиночной точкой.</translation>
    </message>
    <message>
        <source>A dot gets lost</source>
        <translation>Точка теряется</translation>
    </message>
    <message>
        <source>The server takes the first dot of a line away, because a mail program would have doubled it (dot-stuffing). Send two dots, and one arrives.</source>
        <translation>Сервер снимает первую точку строки, потому что почтовая программа её бы удвоила (dot-stuffing). Отправьте две точки — дойдёт одна.</translation>
    </message>
    <message>
        <source>The empty line behind the header is missing</source>
        <translation>Нет пустой строки после заголовка</translation>
    </message>
    <message>
        <source>An empty line divides header and body. Without it this line counts as part of the header, and is no header field. The server will accept the message all the same: it does not read it.</source>
        <translation>Пустая строка отделяет заголовок от тела. Без неё эта строка считается частью заголовка, но полем заголовка не является. Сервер всё равно примет письмо: он его не читает.</translation>
    </message>
    <message>
        <source>A line of the message ends with LF alone</source>
        <translation>Строка письма заканчивается одним LF</translation>
    </message>
    <message>
        <source>Every line of a message ends with CR LF (0D 0A). A strict server refuses a bare 0A, because servers that disagree about where a message ends can be tricked (SMTP smuggling).</source>
        <translation>Каждая строка письма заканчивается CR LF (0D 0A). Строгий сервер отвергает одиночный 0A: если серверы расходятся в том, где кончается письмо, их можно обмануть (SMTP smuggling).</translation>
    </message>
    <message>
        <source>The server has accepted the message, but it has no header: From: and Date: are required. The envelope (MAIL, RCPT) is not the header; whoever reads the message sees only the header.</source>
        <translation>Сервер принял письмо, но у него нет заголовка: From: и Date: обязательны. Конверт (MAIL, RCPT) — это не заголовок; читатель видит только заголовок.</translation>
    </message>
    <message>
        <source>A parameter, of an extension.</source>
        <translation>Параметр расширения.</translation>
    </message>
    <message>
        <source>The sender follows: the reverse-path, where bounces go.</source>
        <translation>Дальше отправитель: обратный путь, по нему возвращаются сообщения о недоставке.</translation>
    </message>
    <message>
        <source>The recipient follows: the forward-path.</source>
        <translation>Дальше получатель: прямой путь.</translation>
    </message>
    <message>
        <source>A source route: the hosts through which the mail should go. It is read and ignored today (RFC 5321 appendix C).</source>
        <translation>Маршрут от источника: узлы, через которые должно пройти письмо. Сегодня его читают и пропускают (RFC 5321, приложение C).</translation>
    </message>
    <message>
        <source>The local part: which mailbox. Only the server of its domain knows what it means.</source>
        <translation>Локальная часть: чей это ящик. Что она значит, знает только сервер её домена.</translation>
    </message>
    <message>
        <source>An address literal: the IP address in brackets, in place of a name.</source>
        <translation>Адресный литерал: IP-адрес в скобках вместо имени.</translation>
    </message>
    <message>
        <source>The domain: whose server is responsible. DNS finds it by its MX record.</source>
        <translation>Домен: чей сервер отвечает. DNS находит его по записи MX.</translation>
    </message>
    <message>
        <source>The null reverse-path: for bounces, which must never bounce themselves.</source>
        <translation>Пустой обратный путь: для сообщений о недоставке, которые сами никогда не возвращаются.</translation>
    </message>
    <message>
        <source>FROM: and the sender&apos;s path, written as MAIL writes it.</source>
        <translation>FROM: и путь отправителя, как в команде MAIL.</translation>
    </message>
    <message>
        <source>The client&apos;s host name.</source>
        <translation>Имя узла клиента.</translation>
    </message>
    <message>
        <source>The client&apos;s host name, or its IP address in brackets.</source>
        <translation>Имя узла клиента или его IP-адрес в скобках.</translation>
    </message>
    <message>
        <source>How many octets follow; LAST marks the final chunk.</source>
        <translation>Сколько октетов последует; LAST отмечает последнюю порцию.</translation>
    </message>
    <message>
        <source>Any words. The server ignores them.</source>
        <translation>Любые слова. Сервер их пропускает.</translation>
    </message>
    <message>
        <source>The user or mailbox that is asked about.</source>
        <translation>Пользователь или ящик, о котором спрашивают.</translation>
    </message>
    <message>
        <source>The mailing list that is asked about.</source>
        <translation>Список рассылки, о котором спрашивают.</translation>
    </message>
    <message>
        <source>The command on which help is wanted.</source>
        <translation>Команда, по которой нужна справка.</translation>
    </message>
    <message>
        <source>The domain whose queue shall be started.</source>
        <translation>Домен, очередь которого нужно запустить.</translation>
    </message>
    <message>
        <source>This command takes no argument.</source>
        <translation>У этой команды нет аргумента.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Команды с таким именем нет.</translation>
    </message>
    <message>
        <source>The command. Capital and small letters are the same to the server.</source>
        <translation>Команда. Большие и малые буквы для сервера одинаковы.</translation>
    </message>
    <message>
        <source>The grammar wants a host name behind HELO and EHLO: the client should say who it is.</source>
        <translation>Грамматика требует имени узла после HELO и EHLO: клиент должен сказать, кто он.</translation>
    </message>
    <message>
        <source>A header field in the place of a command</source>
        <translation>Поле заголовка на месте команды</translation>
    </message>
    <message>
        <source>%1: belongs to the message, and the message comes after DATA. Before that the server reads every line as a command.</source>
        <translation>%1: относится к письму, а письмо идёт после DATA. До этого сервер читает каждую строку как команду.</translation>
    </message>
    <message>
        <source>A space is missing behind the command</source>
        <translation>После команды нет пробела</translation>
    </message>
    <message>
        <source>%1 and %2: are two words with a space between them. Together they are one unknown word.</source>
        <translation>%1 и %2: — два слова с пробелом между ними. Вместе это одна неизвестная команда.</translation>
    </message>
    <message>
        <source>The host name is missing</source>
        <translation>Нет имени узла</translation>
    </message>
    <message>
        <source>HELO and EHLO introduce a client, so its name must follow. In an exercise any host name will do.</source>
        <translation>HELO и EHLO представляют клиента, поэтому дальше должно стоять его имя. Для упражнения годится любое имя узла.</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Это не имя узла</translation>
    </message>
    <message>
        <source>HELO and EHLO take one host name, such as client.example: no spaces, no @, no greeting to the server. An IP address stands in brackets: [192.0.2.1].</source>
        <translation>HELO и EHLO берут одно имя узла, например client.example: без пробелов, без @ и без приветствия серверу. IP-адрес пишут в скобках: [192.0.2.1].</translation>
    </message>
    <message>
        <source>This command stands alone</source>
        <translation>После этой команды ничего не пишут</translation>
    </message>
    <message>
        <source>Nothing may follow %1 on its line.</source>
        <translation>После %1 на строке ничего быть не может.</translation>
    </message>
    <message>
        <source>The transaction is gone</source>
        <translation>Транзакция пропала</translation>
    </message>
    <message>
        <source>HELO and EHLO are legal here, and they drop what you had begun: sender and recipients are forgotten, as by RSET. Begin again with MAIL.</source>
        <translation>HELO и EHLO здесь допустимы, но сбрасывают начатое: отправитель и получатели забыты, как после RSET. Начните снова с MAIL.</translation>
    </message>
    <message>
        <source>Sent before the reply was complete</source>
        <translation>Отправлено раньше, чем кончился ответ</translation>
    </message>
    <message>
        <source>The reply to %1 had not come to its end when this line went out. Wait for a line with a space behind the code; a hyphen means that more follows. Only PIPELINING, once announced, lets some commands go together.</source>
        <translation>Ответ на %1 ещё не кончился, когда ушла эта строка. Ждите строку, где за кодом стоит пробел; дефис значит, что будет ещё. Посылать команды вместе можно только после объявленного PIPELINING, и то не все.</translation>
    </message>
    <message>
        <source>The connection ended before the dot was answered</source>
        <translation>Соединение оборвалось до ответа на точку</translation>
    </message>
    <message>
        <source>Nothing was accepted, so nothing is delivered: the server throws the unfinished message away. A message changes hands with the 250 to the final dot, not earlier.</source>
        <translation>Ничего не принято, значит, ничего не доставлено: незаконченное письмо сервер выбрасывает. Письмо переходит из рук в руки с ответом 250 на последнюю точку, не раньше.</translation>
    </message>
    <message>
        <source>Left without QUIT</source>
        <translation>Ушли без QUIT</translation>
    </message>
    <message>
        <source>The message is delivered all the same: the 250 to the final dot decided that. QUIT is good manners in SMTP. In POP3 it matters, because deleted messages go only after QUIT.</source>
        <translation>Письмо всё равно доставлено: это решил ответ 250 на последнюю точку. QUIT в SMTP — вежливость. В POP3 он важен: помеченные письма удаляются только после QUIT.</translation>
    </message>
    <message>
        <source>No SMTP reply begins with this digit: the first one is 2, 3, 4 or 5 (RFC 5321 section 4.2.1).</source>
        <translation>Ответ SMTP не может начинаться с этой цифры: первая — 2, 3, 4 или 5 (RFC 5321, раздел 4.2.1).</translation>
    </message>
    <message>
        <source>Preliminary: the command is taken, but the server waits for a go-ahead. No command of SMTP is answered this way.</source>
        <translation>Предварительный: команда принята, но сервер ждёт разрешения продолжать. Ни одна команда SMTP так не отвечает.</translation>
    </message>
    <message>
        <source>Success: the command was done.</source>
        <translation>Успех: команда выполнена.</translation>
    </message>
    <message>
        <source>So far so good: the command is taken, and the server waits for the rest.</source>
        <translation>Пока всё хорошо: команда принята, сервер ждёт продолжения.</translation>
    </message>
    <message>
        <source>Transient: not now. The same command may work later.</source>
        <translation>Временный отказ: не сейчас. Та же команда может пройти позже.</translation>
    </message>
    <message>
        <source>SMTP has no such group: the second digit is 0 to 5 (RFC 5321 section 4.2).</source>
        <translation>Такой группы в SMTP нет: вторая цифра — от 0 до 5 (RFC 5321, раздел 4.2).</translation>
    </message>
    <message>
        <source>Information: the answer to a question, such as status or help.</source>
        <translation>Информация: ответ на вопрос, например состояние или справка.</translation>
    </message>
    <message>
        <source>About the connection between the two programs.</source>
        <translation>О соединении между двумя программами.</translation>
    </message>
    <message>
        <source>Left open by RFC 5321. The authentication extension uses it: about proving who you are (RFC 4954).</source>
        <translation>В RFC 5321 не определена. Её использует расширение аутентификации: о том, как доказать, кто вы (RFC 4954).</translation>
    </message>
    <message>
        <source>Left open by RFC 5321: it has no meaning of its own in SMTP.</source>
        <translation>В RFC 5321 не определена: своего значения в SMTP у неё нет.</translation>
    </message>
    <message>
        <source>About the mail system: a mailbox, an address or the message.</source>
        <translation>О почтовой системе: ящик, адрес или письмо.</translation>
    </message>
    <message>
        <source>A finer distinction. The RFCs give this number no meaning of its own: go by the first two digits and the text.</source>
        <translation>Уточнение. RFC не придаёт этому числу особого значения: смотрите на первые две цифры и текст.</translation>
    </message>
    <message>
        <source>Nothing more exact is said.</source>
        <translation>Точнее ничего не сказано.</translation>
    </message>
    <message>
        <source>Something about the address.</source>
        <translation>Речь об адресе.</translation>
    </message>
    <message>
        <source>The mailbox does not exist: the part before the @ is unknown there.</source>
        <translation>Ящика нет: часть перед @ там неизвестна.</translation>
    </message>
    <message>
        <source>The domain behind the @ does not exist, or takes no mail.</source>
        <translation>Домена после @ нет или он не принимает почту.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is malformed.</source>
        <translation>Адрес получателя записан неверно.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address fits more than one mailbox.</source>
        <translation>Адресу получателя соответствует больше одного ящика.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>Адрес получателя верен.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and mail for it is not forwarded.</source>
        <translation>Ящик переехал, и почта ему не пересылается.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is malformed.</source>
        <translation>Адрес отправителя записан неверно.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist, or could not be answered.</source>
        <translation>Домена отправителя нет или ему нельзя ответить.</translation>
    </message>
    <message>
        <source>Passed on to a system that may not report what becomes of the message.</source>
        <translation>Передано системе, которая может и не сообщить о судьбе письма.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares by a null MX record that it takes no mail.</source>
        <translation>Домен получателя заявляет пустой записью MX, что почты не принимает.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Речь о ящике.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Ящик переполнен.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox takes.</source>
        <translation>Письмо длиннее, чем принимает этот ящик.</translation>
    </message>
    <message>
        <source>The address is a mailing list, and its members could not be found out.</source>
        <translation>Адрес — список рассылки, и его участников узнать не удалось.</translation>
    </message>
    <message>
        <source>Something about the mail system of the recipient.</source>
        <translation>Речь о почтовой системе получателя.</translation>
    </message>
    <message>
        <source>The mail system&apos;s storage is full.</source>
        <translation>Место в почтовой системе кончилось.</translation>
    </message>
    <message>
        <source>The mail system lacks a feature that the message needs.</source>
        <translation>Почтовой системе не хватает возможности, нужной письму.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system takes.</source>
        <translation>Письмо больше, чем принимает почтовая система.</translation>
    </message>
    <message>
        <source>The mail system is set up wrongly.</source>
        <translation>Почтовая система настроена неверно.</translation>
    </message>
    <message>
        <source>The message was accepted, with another priority than asked for.</source>
        <translation>Письмо принято, но с другим приоритетом.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the recipient.</source>
        <translation>Речь о сети или о маршруте к получателю.</translation>
    </message>
    <message>
        <source>The next host does not answer.</source>
        <translation>Следующий узел не отвечает.</translation>
    </message>
    <message>
        <source>The connection was made, but it broke or was too bad to use.</source>
        <translation>Соединение было, но оборвалось или оказалось негодным.</translation>
    </message>
    <message>
        <source>A directory that was needed, such as DNS, gave no answer.</source>
        <translation>Нужный справочник, например DNS, не ответил.</translation>
    </message>
    <message>
        <source>No next host could be found for the message.</source>
        <translation>Для письма не нашлось следующего узла.</translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation>Почтовая система перегружена.</translation>
    </message>
    <message>
        <source>The message was going round in circles.</source>
        <translation>Письмо ходило по кругу.</translation>
    </message>
    <message>
        <source>The message became too old before it could be delivered.</source>
        <translation>Письмо устарело раньше, чем его удалось доставить.</translation>
    </message>
    <message>
        <source>Something about the protocol between the two programs.</source>
        <translation>Речь о протоколе между двумя программами.</translation>
    </message>
    <message>
        <source>The command is not valid here: out of order, or not supported.</source>
        <translation>Команда здесь недействительна: не вовремя или не поддерживается.</translation>
    </message>
    <message>
        <source>The line could not be understood: a syntax error.</source>
        <translation>Строку не удалось понять: синтаксическая ошибка.</translation>
    </message>
    <message>
        <source>More recipients than the server takes at once.</source>
        <translation>Получателей больше, чем сервер берёт за один раз.</translation>
    </message>
    <message>
        <source>The command is known; its arguments are not valid.</source>
        <translation>Команда известна, её аргументы неверны.</translation>
    </message>
    <message>
        <source>The two programs speak different versions of the protocol.</source>
        <translation>Программы говорят на разных версиях протокола.</translation>
    </message>
    <message>
        <source>The answer in the authentication exchange was too long.</source>
        <translation>Ответ при аутентификации слишком длинный.</translation>
    </message>
    <message>
        <source>Something about the contents of the message.</source>
        <translation>Речь о содержимом письма.</translation>
    </message>
    <message>
        <source>This kind of contents is not supported.</source>
        <translation>Содержимое такого рода не поддерживается.</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not allowed.</source>
        <translation>Содержимое нужно преобразовать, а это запрещено.</translation>
    </message>
    <message>
        <source>The contents would have to be converted, and that is not possible here.</source>
        <translation>Содержимое нужно преобразовать, а здесь это невозможно.</translation>
    </message>
    <message>
        <source>The contents were converted, and something was lost.</source>
        <translation>Содержимое преобразовано с потерями.</translation>
    </message>
    <message>
        <source>The conversion of the contents failed.</source>
        <translation>Преобразовать содержимое не удалось.</translation>
    </message>
    <message>
        <source>The contents of the message could not be fetched.</source>
        <translation>Содержимое письма не удалось получить.</translation>
    </message>
    <message>
        <source>Addresses outside ASCII are not permitted for this sender or recipient.</source>
        <translation>Этому отправителю или получателю нельзя использовать адреса вне ASCII.</translation>
    </message>
    <message>
        <source>The reply needs UTF-8, and the client has not permitted that.</source>
        <translation>Для ответа нужен UTF-8, а клиент его не разрешил.</translation>
    </message>
    <message>
        <source>The header needs UTF-8, and that cannot be passed on to every recipient.</source>
        <translation>Заголовку нужен UTF-8, а передать его можно не всем получателям.</translation>
    </message>
    <message>
        <source>Something about security or policy.</source>
        <translation>Речь о безопасности или о правилах.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Отправитель не может писать в этот список рассылки.</translation>
    </message>
    <message>
        <source>The message would have to change its kind of protection, and cannot.</source>
        <translation>Письму нужно сменить способ защиты, а это невозможно.</translation>
    </message>
    <message>
        <source>A security feature that was asked for is not supported.</source>
        <translation>Запрошенная мера защиты не поддерживается.</translation>
    </message>
    <message>
        <source>Decryption or a signature check failed.</source>
        <translation>Расшифровка или проверка подписи не удалась.</translation>
    </message>
    <message>
        <source>The cryptographic algorithm is not supported.</source>
        <translation>Криптографический алгоритм не поддерживается.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>Письмо изменили в пути.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The authentication mechanism is too weak for this account.</source>
        <translation>Механизм аутентификации слишком слаб для этой учётной записи.</translation>
    </message>
    <message>
        <source>Encryption is needed first: use STARTTLS.</source>
        <translation>Сначала нужно шифрование: STARTTLS.</translation>
    </message>
    <message>
        <source>This authentication mechanism is allowed only inside TLS.</source>
        <translation>Этот механизм аутентификации разрешён только внутри TLS.</translation>
    </message>
    <message>
        <source>The account must log in once with a plain password to change over.</source>
        <translation>Для перехода нужно один раз войти с обычным паролем.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Учётная запись отключена.</translation>
    </message>
    <message>
        <source>The two servers would have to trust each other, and do not.</source>
        <translation>Серверы должны доверять друг другу, а доверия нет.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Для своего приоритета письмо слишком велико.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Ящик теперь принадлежит другому.</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else now.</source>
        <translation>Домен теперь принадлежит другому.</translation>
    </message>
    <message>
        <source>The server cannot check whether the mailbox has changed hands.</source>
        <translation>Сервер не может проверить, не сменился ли хозяин ящика.</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>Ни одна подпись DKIM письма не действительна.</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>Действительная подпись DKIM есть, но не такая, какую принимает сервер.</translation>
    </message>
    <message>
        <source>No valid DKIM signature belongs to the author&apos;s domain.</source>
        <translation>Ни одна действительная подпись DKIM не принадлежит домену автора.</translation>
    </message>
    <message>
        <source>SPF: the sender&apos;s domain does not let this host send its mail.</source>
        <translation>SPF: домен отправителя не разрешает этому узлу посылать его почту.</translation>
    </message>
    <message>
        <source>SPF: the record of the sender&apos;s domain could not be evaluated.</source>
        <translation>SPF: запись домена отправителя не удалось разобрать.</translation>
    </message>
    <message>
        <source>The client&apos;s IP address has no fitting name in DNS.</source>
        <translation>У IP-адреса клиента нет подходящего имени в DNS.</translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation>Отправитель не прошёл нескольких проверок.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares by a null MX record that it takes no mail, so no bounce could go back.</source>
        <translation>Домен отправителя заявляет пустой записью MX, что почты не принимает: сообщению о недоставке некуда вернуться.</translation>
    </message>
    <message>
        <source>Too much mail in too short a time.</source>
        <translation>Слишком много почты за слишком короткое время.</translation>
    </message>
    <message>
        <source>The chain of ARC signatures is broken.</source>
        <translation>Цепочка подписей ARC нарушена.</translation>
    </message>
    <message>
        <source>The message insists on TLS all the way, and the next server cannot promise it.</source>
        <translation>Письмо требует TLS на всём пути, а следующий сервер этого не обещает.</translation>
    </message>
    <message>
        <source>Subject: not said.</source>
        <translation>О чём: не указано.</translation>
    </message>
    <message>
        <source>Subject: the address.</source>
        <translation>О чём: адрес.</translation>
    </message>
    <message>
        <source>Subject: the mailbox.</source>
        <translation>О чём: почтовый ящик.</translation>
    </message>
    <message>
        <source>Subject: the mail system of the recipient.</source>
        <translation>О чём: почтовая система получателя.</translation>
    </message>
    <message>
        <source>Subject: network and routing.</source>
        <translation>О чём: сеть и маршрутизация.</translation>
    </message>
    <message>
        <source>Subject: the protocol, that is, commands and their order.</source>
        <translation>О чём: протокол, то есть команды и их порядок.</translation>
    </message>
    <message>
        <source>Subject: the contents of the message.</source>
        <translation>О чём: содержимое письма.</translation>
    </message>
    <message>
        <source>Subject: security and policy.</source>
        <translation>О чём: безопасность и правила.</translation>
    </message>
    <message>
        <source>Class: success.</source>
        <translation>Класс: успех.</translation>
    </message>
    <message>
        <source>Class: a transient failure, later it may work.</source>
        <translation>Класс: временный отказ, позже может получиться.</translation>
    </message>
    <message>
        <source>Class: a permanent failure.</source>
        <translation>Класс: окончательный отказ.</translation>
    </message>
    <message>
        <source>No such class: only 2, 4 and 5 exist (RFC 3463 section 3.1).</source>
        <translation>Такого класса нет: бывают только 2, 4 и 5 (RFC 3463, раздел 3.1).</translation>
    </message>
    <message>
        <source>A subject that is not registered.</source>
        <translation>О чём: такая цифра не зарегистрирована.</translation>
    </message>
    <message>
        <source>A detail that is not registered: go by class and subject.</source>
        <translation>Незарегистрированное уточнение: смотрите на класс и на то, о чём речь.</translation>
    </message>
    <message>
        <source>MAIL before HELO</source>
        <translation>MAIL до HELO</translation>
    </message>
    <message>
        <source>A second MAIL in one transaction</source>
        <translation>Вторая MAIL в одной транзакции</translation>
    </message>
    <message>
        <source>RCPT before MAIL</source>
        <translation>RCPT до MAIL</translation>
    </message>
    <message>
        <source>The message before its recipient</source>
        <translation>Письмо раньше получателя</translation>
    </message>
    <message>
        <source>FROM and TO are mixed up</source>
        <translation>Перепутаны FROM и TO</translation>
    </message>
    <message>
        <source>%1 goes with %2. MAIL names the sender, FROM:; RCPT names a recipient, TO:. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>%1 сочетается с %2. MAIL называет отправителя, FROM:; RCPT — получателя, TO:. Команду сервер узнал, остальное — нет: поэтому 501, а не 500.</translation>
    </message>
    <message>
        <source>The word behind the command is misspelt</source>
        <translation>Слово после команды написано с ошибкой</translation>
    </message>
    <message>
        <source>Behind %1 stands %2, and you wrote %3. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>После %1 должно стоять %2, а вы написали %3. Команду сервер узнал, остальное — нет: поэтому 501, а не 500.</translation>
    </message>
    <message>
        <source>FROM: or TO: is missing</source>
        <translation>Нет FROM: или TO:</translation>
    </message>
    <message>
        <source>%1 alone says too little: behind it stands %2 and then the address. The server knew the command and not the rest: that is 501, not 500.</source>
        <translation>Одной %1 мало: дальше идёт %2, а за ним адрес. Команду сервер узнал, остальное — нет: поэтому 501, а не 500.</translation>
    </message>
    <message>
        <source>Several recipients in one RCPT</source>
        <translation>Несколько получателей в одной RCPT</translation>
    </message>
    <message>
        <source>One RCPT names one recipient, so that the server can accept or refuse each on its own. Send one RCPT for each of them.</source>
        <translation>Одна RCPT называет одного получателя, чтобы сервер мог принять или отклонить каждого отдельно. Отправьте по RCPT на каждого.</translation>
    </message>
    <message>
        <source>A person&apos;s name in the envelope</source>
        <translation>Имя человека на конверте</translation>
    </message>
    <message>
        <source>The envelope holds addresses only. The name of a person belongs into the header: From: An Nguyen &lt;an@hanoi.example&gt;.</source>
        <translation>На конверте только адреса. Имя человека пишут в заголовке: From: An Nguyen &lt;an@hanoi.example&gt;.</translation>
    </message>
    <message>
        <source>The colon is missing</source>
        <translation>Нет двоеточия</translation>
    </message>
    <message>
        <source>A space before the colon</source>
        <translation>Пробел перед двоеточием</translation>
    </message>
    <message>
        <source>A space behind the colon</source>
        <translation>Пробел после двоеточия</translation>
    </message>
    <message>
        <source>The angle brackets are missing</source>
        <translation>Нет угловых скобок</translation>
    </message>
    <message>
        <source>Spaces inside the angle brackets</source>
        <translation>Пробелы внутри угловых скобок</translation>
    </message>
    <message>
        <source>The domain is missing</source>
        <translation>Нет домена</translation>
    </message>
    <message>
        <source>The address is malformed</source>
        <translation>Адрес записан неверно</translation>
    </message>
    <message>
        <source>Behind MAIL stands FROM:, behind RCPT stands TO:. Something else stands here.</source>
        <translation>После MAIL стоит FROM:, после RCPT — TO:. Здесь стоит что-то другое.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Нет адреса.</translation>
    </message>
    <message>
        <source>The address began with &lt; and is never closed: the &gt; is missing.</source>
        <translation>Адрес начался с &lt; и не закрыт: не хватает &gt;.</translation>
    </message>
    <message>
        <source>There is a &gt; without the &lt; before it.</source>
        <translation>Есть &gt;, а &lt; перед ней нет.</translation>
    </message>
    <message>
        <source>An address that begins with @ is a source route: hosts with commas between them, a colon, then the mailbox.</source>
        <translation>Адрес, который начинается с @, — маршрут от источника: узлы через запятую, двоеточие, затем ящик.</translation>
    </message>
    <message>
        <source>Nothing stands before the @: whose mailbox is it?</source>
        <translation>Перед @ ничего нет: чей это ящик?</translation>
    </message>
    <message>
        <source>This character has no place before the @. Letters, digits and - _ + . are safe; no dot at the beginning or the end, never two in a row.</source>
        <translation>Этому символу не место перед @. Надёжны буквы, цифры и - _ + . ; точка не в начале и не в конце и никогда две подряд.</translation>
    </message>
    <message>
        <source>The quotation mark is opened and never closed.</source>
        <translation>Кавычка открыта и не закрыта.</translation>
    </message>
    <message>
        <source>Nothing stands behind the @: at which domain is the mailbox?</source>
        <translation>После @ ничего нет: в каком домене ящик?</translation>
    </message>
    <message>
        <source>This is no domain name: it consists of letters, digits and hyphens, in parts with one dot between them, without spaces.</source>
        <translation>Это не имя домена: оно состоит из букв, цифр и дефисов, части разделены одной точкой, без пробелов.</translation>
    </message>
    <message>
        <source>This is no address literal. Examples: [192.0.2.1] and [IPv6:2001:db8::1].</source>
        <translation>Это не адресный литерал. Примеры: [192.0.2.1] и [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 octets (RFC 5321 section 4.5.3.1.1).</source>
        <translation>Часть перед @ длиннее 64 октетов (RFC 5321, раздел 4.5.3.1.1).</translation>
    </message>
    <message>
        <source>The domain is longer than 255 octets (RFC 5321 section 4.5.3.1.2).</source>
        <translation>Домен длиннее 255 октетов (RFC 5321, раздел 4.5.3.1.2).</translation>
    </message>
    <message>
        <source>The path is longer than 256 octets (RFC 5321 section 4.5.3.1.3).</source>
        <translation>Путь длиннее 256 октетов (RFC 5321, раздел 4.5.3.1.3).</translation>
    </message>
    <message>
        <source>These octets are not UTF-8, the only encoding allowed here.</source>
        <translation>Эти октеты — не UTF-8, а другой кодировки здесь быть не может.</translation>
    </message>
    <message>
        <source>Something follows the &gt; directly. Behind it stands nothing, or a space and parameters.</source>
        <translation>Сразу за &gt; что-то стоит. После &gt; может стоять либо ничего, либо пробел и параметры.</translation>
    </message>
    <message>
        <source>The grammar wants a colon: FROM: and TO: are one piece, the colon is part of them.</source>
        <translation>Грамматика требует двоеточия: FROM: и TO: — одно целое, двоеточие входит в них.</translation>
    </message>
    <message>
        <source>The grammar has no space before the colon: FROM: and TO: are one piece.</source>
        <translation>По грамматике пробела перед двоеточием нет: FROM: и TO: — одно целое.</translation>
    </message>
    <message>
        <source>The grammar has no space behind the colon: the &lt; follows at once. Many textbooks write the space, and many servers take it.</source>
        <translation>По грамматике пробела после двоеточия нет: &lt; идёт сразу. Многие учебники пишут пробел, и многие серверы его принимают.</translation>
    </message>
    <message>
        <source>The grammar wants angle brackets around the address: &lt;user@example.org&gt;.</source>
        <translation>Грамматика требует угловых скобок вокруг адреса: &lt;user@example.org&gt;.</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside a source route.</source>
        <translation>По грамматике внутри маршрута от источника пробелов нет.</translation>
    </message>
    <message>
        <source>The grammar has no spaces inside the angle brackets.</source>
        <translation>По грамматике внутри угловых скобок пробелов нет.</translation>
    </message>
    <message>
        <source>The grammar wants a domain behind the name: user@example.org. Only RCPT TO:&lt;postmaster&gt; may do without.</source>
        <translation>Грамматика требует домена после имени: user@example.org. Без него может обойтись только RCPT TO:&lt;postmaster&gt;.</translation>
    </message>
    <message>
        <source>%1 — not a reply code of SMTP</source>
        <translation>%1 — не код ответа SMTP</translation>
    </message>
    <message>
        <source>A code of SMTP begins with 2, 3, 4 or 5. No server may answer with this number.</source>
        <translation>Код SMTP начинается с 2, 3, 4 или 5. Ни один сервер не может ответить этим числом.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>a code that the RFCs do not list</source>
        <translation>код, которого в RFC нет</translation>
    </message>
    <message>
        <source>A server may use codes that no RFC lists; a client then goes by the first digit alone (RFC 5321 section 4.3.2).</source>
        <translation>Сервер может использовать коды, которых нет в RFC; тогда клиент смотрит только на первую цифру (RFC 5321, раздел 4.3.2).</translation>
    </message>
    <message>
        <source>An extension of this server.</source>
        <translation>Расширение этого сервера.</translation>
    </message>
    <message>
        <source>Base64. Decoded it says: %1</source>
        <translation>Base64. После раскодирования: %1</translation>
    </message>
    <message>
        <source>Words for people. Programs go by the code alone.</source>
        <translation>Слова для людей. Программы смотрят только на код.</translation>
    </message>
    <message>
        <source>No reply begins like this.</source>
        <translation>Ни один ответ так не начинается.</translation>
    </message>
    <message>
        <source>The reply code, for programs.</source>
        <translation>Код ответа, для программ.</translation>
    </message>
    <message>
        <source>A hyphen: more lines of this reply follow.</source>
        <translation>Дефис: у этого ответа будут ещё строки.</translation>
    </message>
    <message>
        <source>A space: this is the last line of the reply.</source>
        <translation>Пробел: это последняя строка ответа.</translation>
    </message>
    <message>
        <source>Behind the code only a space or a hyphen may stand.</source>
        <translation>За кодом может стоять только пробел или дефис.</translation>
    </message>
    <message>
        <source>The enhanced status code.</source>
        <translation>Расширенный код состояния.</translation>
    </message>
    <message>
        <source>The server&apos;s name for itself.</source>
        <translation>Имя, которым называет себя сервер.</translation>
    </message>
    <message>
        <source>Not a reply of SMTP</source>
        <translation>Не ответ SMTP</translation>
    </message>
    <message>
        <source>Every line of an SMTP reply begins with a code of three digits.</source>
        <translation>Каждая строка ответа SMTP начинается с кода из трёх цифр.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>mailbox unavailable</source>
        <translation>почтовый ящик недоступен</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>error in the arguments</source>
        <translation>ошибка в аргументах</translation>
    </message>
    <message>
        <source>transaction failed</source>
        <translation>транзакция не удалась</translation>
    </message>
    <message>
        <source>parameters not taken</source>
        <translation>параметры не приняты</translation>
    </message>
    <message>
        <source>error in processing</source>
        <translation>ошибка при обработке</translation>
    </message>
    <message>
        <source>Try the same again later. A mail server would keep the message in its queue and do that by itself.</source>
        <translation>Повторите то же самое позже. Почтовый сервер оставил бы письмо в очереди и сделал бы это сам.</translation>
    </message>
    <message>
        <source>help message</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>A help text, written for people. Programs skip it.</source>
        <translation>Текст справки, для людей. Программы его пропускают.</translation>
    </message>
    <message>
        <source>ready to start TLS</source>
        <translation>готов начать TLS</translation>
    </message>
    <message>
        <source>The server is ready for the TLS handshake. Not another word goes in the clear.</source>
        <translation>Сервер готов к рукопожатию TLS. Больше ни слова открытым текстом.</translation>
    </message>
    <message>
        <source>Begin the handshake; when the tunnel is up, say EHLO again.</source>
        <translation>Начните рукопожатие; когда туннель готов, снова скажите EHLO.</translation>
    </message>
    <message>
        <source>service ready</source>
        <translation>служба готова</translation>
    </message>
    <message>
        <source>The greeting: a mail server is here and ready. Its own name comes first. In SMTP the server speaks first.</source>
        <translation>Приветствие: здесь почтовый сервер, и он готов. Сначала идёт его имя. В SMTP первым говорит сервер.</translation>
    </message>
    <message>
        <source>Now it is your turn: HELO or EHLO with your host name.</source>
        <translation>Теперь ваша очередь: HELO или EHLO с именем вашего узла.</translation>
    </message>
    <message>
        <source>service closing the connection</source>
        <translation>служба закрывает соединение</translation>
    </message>
    <message>
        <source>Goodbye: the server closes the connection as agreed. Whatever it accepted before stays accepted.</source>
        <translation>До свидания: сервер закрывает соединение, как договорились. Что он принял раньше, остаётся принятым.</translation>
    </message>
    <message>
        <source>authentication succeeded</source>
        <translation>аутентификация прошла</translation>
    </message>
    <message>
        <source>The server believes that you are who you say you are.</source>
        <translation>Сервер верит, что вы — это вы.</translation>
    </message>
    <message>
        <source>Go on with MAIL.</source>
        <translation>Продолжайте командой MAIL.</translation>
    </message>
    <message>
        <source>The server has taken your name and answers with its own. You know each other now.</source>
        <translation>Сервер записал ваше имя и назвал своё. Теперь вы знакомы.</translation>
    </message>
    <message>
        <source>Open a mail transaction with MAIL.</source>
        <translation>Откройте почтовую транзакцию командой MAIL.</translation>
    </message>
    <message>
        <source>The server answers with its name, then with one extension a line. A hyphen behind 250 means that more lines follow; a space marks the last.</source>
        <translation>Сервер называет своё имя, потом по расширению на строку. Дефис после 250 значит, что будут ещё строки; пробел отмечает последнюю.</translation>
    </message>
    <message>
        <source>The sender is accepted and a mail transaction is open. Nobody has checked that this sender is really you.</source>
        <translation>Отправитель принят, почтовая транзакция открыта. Никто не проверял, что этот отправитель — действительно вы.</translation>
    </message>
    <message>
        <source>Name a recipient with RCPT.</source>
        <translation>Назовите получателя командой RCPT.</translation>
    </message>
    <message>
        <source>This recipient is accepted. Nothing is delivered yet: the message has not come.</source>
        <translation>Этот получатель принят. Доставлять пока нечего: письма ещё не было.</translation>
    </message>
    <message>
        <source>Name further recipients with RCPT, or send the message with DATA.</source>
        <translation>Назовите других получателей командой RCPT или передайте письмо командой DATA.</translation>
    </message>
    <message>
        <source>These octets of the message have arrived.</source>
        <translation>Эти октеты письма получены.</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>письмо принято</translation>
    </message>
    <message>
        <source>The most important reply of all: from now on the server answers for the message. It delivers it, or sends a bounce.</source>
        <translation>Самый важный ответ: с этого момента за письмо отвечает сервер. Он доставит его или пришлёт сообщение о недоставке.</translation>
    </message>
    <message>
        <source>Send the next message with MAIL, or leave with QUIT.</source>
        <translation>Отправьте следующее письмо командой MAIL или уходите командой QUIT.</translation>
    </message>
    <message>
        <source>The server has forgotten sender, recipients and text. It still knows your name.</source>
        <translation>Сервер забыл отправителя, получателей и текст. Ваше имя он помнит.</translation>
    </message>
    <message>
        <source>Open a new transaction with MAIL.</source>
        <translation>Откройте новую транзакцию командой MAIL.</translation>
    </message>
    <message>
        <source>The server is alive. Nothing has changed.</source>
        <translation>Сервер жив. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The user exists; the full name and the mailbox are given.</source>
        <translation>Пользователь есть; названы полное имя и ящик.</translation>
    </message>
    <message>
        <source>The members of the mailing list, one a line.</source>
        <translation>Участники списка рассылки, по одному на строку.</translation>
    </message>
    <message>
        <source>The command was done as you asked.</source>
        <translation>Команда выполнена, как вы просили.</translation>
    </message>
    <message>
        <source>user not local, would be forwarded</source>
        <translation>пользователь не здесь, почту перешлют</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server knows where it is and would pass mail on.</source>
        <translation>Ящик не на этом сервере, но сервер знает, где он, и почту передал бы.</translation>
    </message>
    <message>
        <source>user not local, will be forwarded</source>
        <translation>пользователь не здесь, почта будет переслана</translation>
    </message>
    <message>
        <source>Accepted. The mailbox is not on this server; the server passes the message on to the address it names.</source>
        <translation>Принято. Ящик не на этом сервере; сервер передаст письмо по адресу, который назвал.</translation>
    </message>
    <message>
        <source>Nothing to do, but note the new address for the next time.</source>
        <translation>Делать ничего не нужно, но запомните новый адрес на следующий раз.</translation>
    </message>
    <message>
        <source>cannot verify, but will try</source>
        <translation>проверить нельзя, но попытка будет</translation>
    </message>
    <message>
        <source>Neither yes nor no. The server will take mail for that address and try to deliver it. Most servers say this to everyone, so that spammers learn nothing (RFC 5321 section 7.3).</source>
        <translation>Ни да, ни нет. Сервер примет почту для этого адреса и попробует доставить. Большинство серверов отвечает так всем, чтобы спамеры ничего не узнали (RFC 5321, раздел 7.3).</translation>
    </message>
    <message>
        <source>the server&apos;s challenge</source>
        <translation>запрос сервера</translation>
    </message>
    <message>
        <source>A step of authentication. The text behind the code is base64; decoded, it says what the server wants to know.</source>
        <translation>Шаг аутентификации. Текст за кодом записан в base64; раскодированный, он говорит, что хочет знать сервер.</translation>
    </message>
    <message>
        <source>Answer in base64. A lone * cancels.</source>
        <translation>Отвечайте в base64. Одиночная * отменяет.</translation>
    </message>
    <message>
        <source>start the message</source>
        <translation>начинайте письмо</translation>
    </message>
    <message>
        <source>The server now takes every line as message text: header fields, an empty line, the body. It does not answer until the end.</source>
        <translation>Теперь каждую строку сервер берёт как текст письма: поля заголовка, пустая строка, тело. До конца он не отвечает.</translation>
    </message>
    <message>
        <source>Type the message. End it with a line that is nothing but a dot.</source>
        <translation>Наберите письмо. Закончите его строкой, в которой только точка.</translation>
    </message>
    <message>
        <source>service not available, closing</source>
        <translation>служба недоступна, соединение закрывается</translation>
    </message>
    <message>
        <source>The server leaves: it is shutting down, it waited too long, or it met too many errors. This may come as the answer to any command. An unfinished transaction is lost.</source>
        <translation>Сервер уходит: он останавливается, слишком долго ждал или встретил слишком много ошибок. Такой ответ может прийти на любую команду. Незаконченная транзакция потеряна.</translation>
    </message>
    <message>
        <source>Connect again and start over.</source>
        <translation>Соединитесь снова и начните сначала.</translation>
    </message>
    <message>
        <source>a password transition is needed</source>
        <translation>нужна смена пароля</translation>
    </message>
    <message>
        <source>The account must log in once by a simpler mechanism before this one works for it (RFC 4954 section 6).</source>
        <translation>Прежде чем этот механизм заработает, нужно один раз войти более простым (RFC 4954, раздел 6).</translation>
    </message>
    <message>
        <source>Authenticate once with PLAIN, inside TLS.</source>
        <translation>Пройдите аутентификацию один раз через PLAIN внутри TLS.</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment: it is busy, or the server wants to see whether you come back (greylisting).</source>
        <translation>Ящиком сейчас нельзя воспользоваться: он занят или сервер хочет увидеть, вернётесь ли вы (серый список).</translation>
    </message>
    <message>
        <source>Something went wrong inside the server while it took the message. Nothing was delivered; the message is still yours.</source>
        <translation>Что-то случилось внутри сервера, пока он принимал письмо. Ничего не доставлено; письмо всё ещё у вас.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server. Your command is not to blame.</source>
        <translation>Что-то случилось внутри сервера. Ваша команда не виновата.</translation>
    </message>
    <message>
        <source>no room, or too many recipients</source>
        <translation>нет места или слишком много получателей</translation>
    </message>
    <message>
        <source>The server cannot take this recipient now: there is no room, or the message has as many recipients as the server takes at once. Those accepted before stay accepted.</source>
        <translation>Сейчас сервер не может взять этого получателя: нет места или получателей уже столько, сколько он берёт за раз. Принятые раньше остаются принятыми.</translation>
    </message>
    <message>
        <source>Send the message to those already accepted, then the rest in a second transaction.</source>
        <translation>Отправьте письмо уже принятым, остальным — второй транзакцией.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full at the moment.</source>
        <translation>Место на сервере сейчас кончилось.</translation>
    </message>
    <message>
        <source>TLS not available</source>
        <translation>TLS недоступен</translation>
    </message>
    <message>
        <source>The server knows TLS but cannot start it at the moment.</source>
        <translation>Сервер знает TLS, но сейчас не может его начать.</translation>
    </message>
    <message>
        <source>Try later; send nothing secret in the clear meanwhile.</source>
        <translation>Попробуйте позже; до тех пор не посылайте секретов открытым текстом.</translation>
    </message>
    <message>
        <source>temporary authentication failure</source>
        <translation>временный сбой аутентификации</translation>
    </message>
    <message>
        <source>The server could not check who you are, for a reason on its side. It says nothing about your password.</source>
        <translation>Сервер не смог проверить, кто вы, по своей причине. О вашем пароле это ничего не говорит.</translation>
    </message>
    <message>
        <source>The server knows the parameter behind the address, but cannot honour it now.</source>
        <translation>Параметр после адреса серверу известен, но сейчас он его выполнить не может.</translation>
    </message>
    <message>
        <source>Try later, or send the command without that parameter.</source>
        <translation>Попробуйте позже или отправьте команду без этого параметра.</translation>
    </message>
    <message>
        <source>command not recognised</source>
        <translation>команда не распознана</translation>
    </message>
    <message>
        <source>Check the spelling of the first word. HELP lists what there is.</source>
        <translation>Проверьте первое слово. HELP покажет, что есть.</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing or malformed.</source>
        <translation>Команда известна, но имени узла после неё нет или оно записано неверно.</translation>
    </message>
    <message>
        <source>Give one host name, or an address in brackets: [192.0.2.1].</source>
        <translation>Укажите одно имя узла или адрес в скобках: [192.0.2.1].</translation>
    </message>
    <message>
        <source>MAIL is known, but what follows it is not a correct sender.</source>
        <translation>MAIL известна, но отправитель после неё записан неверно.</translation>
    </message>
    <message>
        <source>Write FROM:, directly followed by the address in angle brackets.</source>
        <translation>Пишите FROM: и сразу адрес в угловых скобках.</translation>
    </message>
    <message>
        <source>RCPT is known, but what follows it is not a correct recipient.</source>
        <translation>RCPT известна, но получатель после неё записан неверно.</translation>
    </message>
    <message>
        <source>Write TO:, directly followed by the address in angle brackets.</source>
        <translation>Пишите TO: и сразу адрес в угловых скобках.</translation>
    </message>
    <message>
        <source>Start again with AUTH.</source>
        <translation>Начните снова с AUTH.</translation>
    </message>
    <message>
        <source>The first word was recognised; what follows it is wrong. That is the difference from 500.</source>
        <translation>Первое слово распознано; то, что за ним, неверно. В этом отличие от 500.</translation>
    </message>
    <message>
        <source>Compare your line with the syntax of the command.</source>
        <translation>Сравните свою строку с синтаксисом команды.</translation>
    </message>
    <message>
        <source>command not implemented</source>
        <translation>команда не реализована</translation>
    </message>
    <message>
        <source>The server knows this command by name and has chosen not to offer it.</source>
        <translation>Сервер знает эту команду по имени, но не предлагает её.</translation>
    </message>
    <message>
        <source>Do without it; EHLO and HELP tell what this server offers.</source>
        <translation>Обойдитесь без неё; EHLO и HELP говорят, что сервер предлагает.</translation>
    </message>
    <message>
        <source>bad sequence of commands</source>
        <translation>неверный порядок команд</translation>
    </message>
    <message>
        <source>The command is right and its moment is wrong: another command must come first, or it has already come.</source>
        <translation>Команда верная, но момент неподходящий: сначала нужна другая команда, или эта уже была.</translation>
    </message>
    <message>
        <source>Send what is missing first, then this line again.</source>
        <translation>Сначала отправьте недостающее, затем эту строку снова.</translation>
    </message>
    <message>
        <source>parameter not implemented</source>
        <translation>параметр не реализован</translation>
    </message>
    <message>
        <source>The command is known, but not with this argument: a mechanism, a topic or a value that the server does not have.</source>
        <translation>Команда известна, но не с таким аргументом: такого механизма, темы или значения у сервера нет.</translation>
    </message>
    <message>
        <source>Choose one that the server lists in its answer to EHLO or HELP.</source>
        <translation>Выберите из того, что сервер перечисляет в ответе на EHLO или HELP.</translation>
    </message>
    <message>
        <source>host accepts no mail</source>
        <translation>узел не принимает почту</translation>
    </message>
    <message>
        <source>This host never takes mail; a small server answers only to say so, instead of keeping senders waiting (RFC 7504).</source>
        <translation>Этот узел никогда не принимает почту; маленький сервер отвечает только затем, чтобы сказать это и не заставлять ждать (RFC 7504).</translation>
    </message>
    <message>
        <source>Give up on this host. Look up which host takes the domain&apos;s mail: its MX record.</source>
        <translation>Оставьте этот узел. Узнайте, кто принимает почту домена: по его записи MX.</translation>
    </message>
    <message>
        <source>authentication or TLS required</source>
        <translation>нужна аутентификация или TLS</translation>
    </message>
    <message>
        <source>A matter of policy, not of syntax: this server wants you to start TLS or to prove who you are before it goes on.</source>
        <translation>Дело в правилах, а не в синтаксисе: сервер хочет, чтобы вы сначала включили TLS или доказали, кто вы.</translation>
    </message>
    <message>
        <source>The text says which: STARTTLS or AUTH. Do that, then repeat the command.</source>
        <translation>В тексте сказано, что именно: STARTTLS или AUTH. Сделайте это и повторите команду.</translation>
    </message>
    <message>
        <source>mechanism too weak</source>
        <translation>механизм слишком слаб</translation>
    </message>
    <message>
        <source>The server refuses this way of authenticating for this account: it is too weak.</source>
        <translation>Для этой учётной записи сервер отвергает такой способ аутентификации: он слишком слаб.</translation>
    </message>
    <message>
        <source>Choose a stronger mechanism from the AUTH line of the EHLO answer.</source>
        <translation>Выберите механизм посильнее из строки AUTH в ответе на EHLO.</translation>
    </message>
    <message>
        <source>credentials invalid</source>
        <translation>неверные имя или пароль</translation>
    </message>
    <message>
        <source>User name or password is wrong. The server never says which of the two, so that nobody can find out names by trying.</source>
        <translation>Неверно имя пользователя или пароль. Что именно, сервер не говорит никогда, чтобы имена нельзя было подобрать.</translation>
    </message>
    <message>
        <source>Decode what you sent and check it letter by letter, then start again with AUTH.</source>
        <translation>Раскодируйте отправленное, проверьте по буквам и начните снова с AUTH.</translation>
    </message>
    <message>
        <source>encryption required for this mechanism</source>
        <translation>этому механизму нужно шифрование</translation>
    </message>
    <message>
        <source>This mechanism shows the password to everyone on the way, so it is allowed only inside TLS. Old servers say 538; RFC 4954 no longer has this code, newer ones say 504 or 530.</source>
        <translation>Этот механизм показывает пароль всем по дороге, поэтому разрешён только внутри TLS. Старые серверы говорят 538; в RFC 4954 этого кода уже нет, новые говорят 504 или 530.</translation>
    </message>
    <message>
        <source>Start TLS first, or use a mechanism that never shows the password.</source>
        <translation>Сначала включите TLS или возьмите механизм, который не показывает пароль.</translation>
    </message>
    <message>
        <source>This recipient is refused for good: no such mailbox here, or the server does not pass mail on to that domain for you (relaying). The text and the enhanced code say which.</source>
        <translation>Этот получатель отклонён окончательно: такого ящика здесь нет, или сервер не передаёт для вас почту в тот домен (пересылка). Что именно, говорят текст и расширенный код.</translation>
    </message>
    <message>
        <source>Check the address. If its domain is not this server&apos;s, find the right server by its MX record. The transaction is still open.</source>
        <translation>Проверьте адрес. Если его домен обслуживает не этот сервер, найдите нужный по записи MX. Транзакция всё ещё открыта.</translation>
    </message>
    <message>
        <source>The server knows no such user.</source>
        <translation>Такого пользователя сервер не знает.</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>письмо отклонено</translation>
    </message>
    <message>
        <source>Read the text of the reply, change the message, and start again with MAIL.</source>
        <translation>Прочтите текст ответа, измените письмо и начните снова с MAIL.</translation>
    </message>
    <message>
        <source>action not taken</source>
        <translation>действие не выполнено</translation>
    </message>
    <message>
        <source>Refused for good: the mailbox does not exist, or the server&apos;s rules forbid it.</source>
        <translation>Окончательный отказ: ящика нет, или правила сервера это запрещают.</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason.</source>
        <translation>Прочтите текст ответа: в нём названа причина.</translation>
    </message>
    <message>
        <source>user not local</source>
        <translation>пользователь не здесь</translation>
    </message>
    <message>
        <source>The mailbox has moved, and this server does not forward: it tells the new address and leaves the rest to you. Compare 251.</source>
        <translation>Ящик переехал, а этот сервер не пересылает: он называет новый адрес, остальное за вами. Сравните с 251.</translation>
    </message>
    <message>
        <source>Send to the address that the reply names.</source>
        <translation>Отправьте по адресу, который назван в ответе.</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>письмо слишком большое</translation>
    </message>
    <message>
        <source>Send a smaller message. The EHLO answer tells the limit.</source>
        <translation>Отправьте письмо поменьше. Предел назван в ответе на EHLO.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>ящик переполнен</translation>
    </message>
    <message>
        <source>The mailbox exists, but its storage is used up.</source>
        <translation>Ящик есть, но место в нём кончилось.</translation>
    </message>
    <message>
        <source>Only its owner can make room. Reach them another way.</source>
        <translation>Освободить место может только хозяин. Свяжитесь с ним иначе.</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox takes. Nothing was delivered.</source>
        <translation>Письмо больше, чем принимает сервер или ящик. Ничего не доставлено.</translation>
    </message>
    <message>
        <source>storage exceeded</source>
        <translation>место превышено</translation>
    </message>
    <message>
        <source>More storage would be needed than is allowed.</source>
        <translation>Места понадобилось бы больше, чем разрешено.</translation>
    </message>
    <message>
        <source>user ambiguous</source>
        <translation>имя неоднозначно</translation>
    </message>
    <message>
        <source>Several users fit that name; the reply may list them.</source>
        <translation>Этому имени соответствуют несколько пользователей; ответ может их перечислить.</translation>
    </message>
    <message>
        <source>Ask again with the full address.</source>
        <translation>Спросите ещё раз, указав полный адрес.</translation>
    </message>
    <message>
        <source>mailbox name not allowed</source>
        <translation>недопустимое имя ящика</translation>
    </message>
    <message>
        <source>The address itself is not acceptable here: its form, or the name it contains.</source>
        <translation>Недопустим сам адрес: его форма или имя в нём.</translation>
    </message>
    <message>
        <source>Check the address: one @, no spaces, only letters that the server takes.</source>
        <translation>Проверьте адрес: одна @, без пробелов, только буквы, которые сервер принимает.</translation>
    </message>
    <message>
        <source>no SMTP service here</source>
        <translation>службы SMTP здесь нет</translation>
    </message>
    <message>
        <source>Instead of a greeting with 220: the server answers the connection, but offers you no service.</source>
        <translation>Вместо приветствия 220: сервер ответил на соединение, но служить вам не будет.</translation>
    </message>
    <message>
        <source>The only command left is QUIT.</source>
        <translation>Осталась только команда QUIT.</translation>
    </message>
    <message>
        <source>no valid recipients</source>
        <translation>нет принятых получателей</translation>
    </message>
    <message>
        <source>No recipient has been accepted, so there is nobody to whom a message could go.</source>
        <translation>Ни один получатель не принят, так что письмо передавать некому.</translation>
    </message>
    <message>
        <source>Name a recipient that the server accepts, then DATA again.</source>
        <translation>Назовите получателя, которого сервер примет, и снова отправьте DATA.</translation>
    </message>
    <message>
        <source>This recipient is refused for good, by the server&apos;s rules. Often: relaying denied, the server is not responsible for that domain.</source>
        <translation>Этот получатель отклонён окончательно, по правилам сервера. Часто это запрет пересылки: за тот домен сервер не отвечает.</translation>
    </message>
    <message>
        <source>Find the server that is responsible: look up the MX record of the domain.</source>
        <translation>Найдите сервер, который отвечает за домен: по записи MX.</translation>
    </message>
    <message>
        <source>The server cannot or will not do it, for a reason that no other code names.</source>
        <translation>Сервер не может или не хочет это сделать, и другого кода для этой причины нет.</translation>
    </message>
    <message>
        <source>The address is fine; a parameter behind it is one that the server does not know.</source>
        <translation>Адрес в порядке; один из параметров после него серверу неизвестен.</translation>
    </message>
    <message>
        <source>Use only parameters of extensions that EHLO has listed.</source>
        <translation>Используйте только параметры расширений, которые назвал EHLO.</translation>
    </message>
    <message>
        <source>domain accepts no mail</source>
        <translation>домен не принимает почту</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has said in DNS that it takes no mail at all (a null MX record, RFC 7505).</source>
        <translation>Домен получателя объявил в DNS, что почты не принимает вовсе (пустая запись MX, RFC 7505).</translation>
    </message>
    <message>
        <source>There is no address at this domain. Check the part behind the @.</source>
        <translation>Адресов в этом домене нет. Проверьте часть после @.</translation>
    </message>
    <message>
        <source>The mailbox: it cannot be used.</source>
        <translation>Почтовый ящик: им нельзя воспользоваться.</translation>
    </message>
    <message>
        <source>Room: storage is short, or something is too large.</source>
        <translation>Место: его не хватает, или что-то слишком велико.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>Соединение закрывается.</translation>
    </message>
    <message>
        <source>The parameters behind the address.</source>
        <translation>Параметры после адреса.</translation>
    </message>
    <message>
        <source>A text that helps.</source>
        <translation>Текст справки.</translation>
    </message>
    <message>
        <source>The service is ready.</source>
        <translation>Служба готова.</translation>
    </message>
    <message>
        <source>You are authenticated.</source>
        <translation>Вы прошли аутентификацию.</translation>
    </message>
    <message>
        <source>The plain yes: done as asked.</source>
        <translation>Простое «да»: сделано, как просили.</translation>
    </message>
    <message>
        <source>Yes, by forwarding: the user is elsewhere.</source>
        <translation>«Да», но с пересылкой: пользователь в другом месте.</translation>
    </message>
    <message>
        <source>A challenge that wants an answer.</source>
        <translation>Запрос, на который нужен ответ.</translation>
    </message>
    <message>
        <source>The message may come.</source>
        <translation>Можно передавать письмо.</translation>
    </message>
    <message>
        <source>The stored password does not suit this mechanism yet.</source>
        <translation>Сохранённый пароль этому механизму пока не подходит.</translation>
    </message>
    <message>
        <source>An error inside the server.</source>
        <translation>Ошибка внутри сервера.</translation>
    </message>
    <message>
        <source>A service of security that is not available.</source>
        <translation>Служба безопасности недоступна.</translation>
    </message>
    <message>
        <source>Known, but not offered here.</source>
        <translation>Известна, но здесь не предлагается.</translation>
    </message>
    <message>
        <source>Wrong order.</source>
        <translation>Неверный порядок.</translation>
    </message>
    <message>
        <source>Known, but not with this parameter.</source>
        <translation>Известна, но не с этим параметром.</translation>
    </message>
    <message>
        <source>Something must be proved or protected first.</source>
        <translation>Сначала нужно что-то доказать или защитить.</translation>
    </message>
    <message>
        <source>The mechanism is too weak.</source>
        <translation>Механизм слишком слаб.</translation>
    </message>
    <message>
        <source>The proof was wrong.</source>
        <translation>Доказательство неверно.</translation>
    </message>
    <message>
        <source>The mechanism needs encryption around it.</source>
        <translation>Механизму нужно шифрование вокруг.</translation>
    </message>
    <message>
        <source>The user is elsewhere.</source>
        <translation>Пользователь в другом месте.</translation>
    </message>
    <message>
        <source>The transaction as a whole, for a reason no other code names.</source>
        <translation>Транзакция в целом, по причине без своего кода.</translation>
    </message>
    <message>
        <source>The domain takes no mail.</source>
        <translation>Домен не принимает почту.</translation>
    </message>
    <message>
        <source>The largest message taken, in octets. A client may announce its size with MAIL (RFC 1870).</source>
        <translation>Наибольшее принимаемое письмо, в октетах. Клиент может объявить размер в MAIL (RFC 1870).</translation>
    </message>
    <message>
        <source>Several commands may be sent at once, without waiting for each reply (RFC 2920).</source>
        <translation>Можно послать сразу несколько команд, не дожидаясь каждого ответа (RFC 2920).</translation>
    </message>
    <message>
        <source>Message text may hold octets above 127 (RFC 6152).</source>
        <translation>Текст письма может содержать октеты больше 127 (RFC 6152).</translation>
    </message>
    <message>
        <source>Addresses and header may be written in any script, as UTF-8 (RFC 6531).</source>
        <translation>Адреса и заголовок можно писать любым письмом, в UTF-8 (RFC 6531).</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 (RFC 2034).</source>
        <translation>В ответах есть второй, более точный код, например 5.1.1 (RFC 2034).</translation>
    </message>
    <message>
        <source>The sender may say which delivery reports it wants (RFC 3461).</source>
        <translation>Отправитель может сказать, какие отчёты о доставке ему нужны (RFC 3461).</translation>
    </message>
    <message>
        <source>BDAT may be used instead of DATA: chunks of counted octets (RFC 3030).</source>
        <translation>Вместо DATA можно использовать BDAT: порции с подсчётом октетов (RFC 3030).</translation>
    </message>
    <message>
        <source>Messages may hold any octets at all; only with BDAT (RFC 3030).</source>
        <translation>Письмо может состоять из любых октетов; только с BDAT (RFC 3030).</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel (RFC 3207).</source>
        <translation>Соединение можно превратить в туннель TLS (RFC 3207).</translation>
    </message>
    <message>
        <source>The client can prove who it is; the mechanisms follow (RFC 4954).</source>
        <translation>Клиент может доказать, кто он; дальше перечислены механизмы (RFC 4954).</translation>
    </message>
    <message>
        <source>The HELP command is there.</source>
        <translation>Есть команда HELP.</translation>
    </message>
    <message>
        <source>The VRFY command is there.</source>
        <translation>Есть команда VRFY.</translation>
    </message>
    <message>
        <source>The EXPN command is there.</source>
        <translation>Есть команда EXPN.</translation>
    </message>
    <message>
        <source>How many messages and recipients the server takes at most (RFC 9422).</source>
        <translation>Сколько писем и получателей сервер берёт самое большее (RFC 9422).</translation>
    </message>
    <message>
        <source>The client may ask the server to start its queue (RFC 1985).</source>
        <translation>Клиент может попросить сервер запустить очередь (RFC 1985).</translation>
    </message>
    <message>
        <source>After authentication the roles may be swapped (RFC 2645).</source>
        <translation>После аутентификации можно поменяться ролями (RFC 2645).</translation>
    </message>
    <message>
        <source>A time may be set by which the message must be delivered (RFC 2852).</source>
        <translation>Можно назначить срок, к которому письмо должно быть доставлено (RFC 2852).</translation>
    </message>
    <message>
        <source>The message may be held back until a given time (RFC 4865).</source>
        <translation>Письмо можно придержать до заданного времени (RFC 4865).</translation>
    </message>
    <message>
        <source>Messages may carry a priority (RFC 6710).</source>
        <translation>Письма могут иметь приоритет (RFC 6710).</translation>
    </message>
    <message>
        <source>The sender may insist on TLS for the whole way (RFC 8689).</source>
        <translation>Отправитель может потребовать TLS на всём пути (RFC 8689).</translation>
    </message>
    <message>
        <source>Message text may be fetched from an IMAP server (RFC 4468).</source>
        <translation>Текст письма можно взять с сервера IMAP (RFC 4468).</translation>
    </message>
    <message>
        <source>The sender may ask that the mailbox still belongs to the same person (RFC 7293).</source>
        <translation>Отправитель может потребовать, чтобы ящик принадлежал тому же человеку (RFC 7293).</translation>
    </message>
    <message>
        <source>Each recipient may get a sender address of its own; an extension of Postfix.</source>
        <translation>Каждому получателю можно дать свой адрес отправителя; расширение Postfix.</translation>
    </message>
    <message>
        <source>A proxy may say whom it speaks for; an extension of Postfix.</source>
        <translation>Прокси может сказать, за кого говорит; расширение Postfix.</translation>
    </message>
    <message>
        <source>A proxy may pass on what it knows of the client; an extension of Postfix.</source>
        <translation>Прокси может передать, что знает о клиенте; расширение Postfix.</translation>
    </message>
    <message>
        <source>The size of the message to come, in octets, so that the server can refuse it early.</source>
        <translation>Размер будущего письма в октетах, чтобы сервер мог отказать заранее.</translation>
    </message>
    <message>
        <source>What octets the text holds: 7BIT, 8BITMIME or BINARYMIME.</source>
        <translation>Какие октеты в тексте: 7BIT, 8BITMIME или BINARYMIME.</translation>
    </message>
    <message>
        <source>This message has addresses or a header outside ASCII.</source>
        <translation>В адресах или заголовке этого письма есть символы вне ASCII.</translation>
    </message>
    <message>
        <source>What a bounce should bring back: FULL, the whole message, or HDRS, its header.</source>
        <translation>Что вернуть при недоставке: FULL — всё письмо, HDRS — его заголовок.</translation>
    </message>
    <message>
        <source>A name for this message, which comes back in delivery reports.</source>
        <translation>Имя этого письма, которое вернётся в отчётах о доставке.</translation>
    </message>
    <message>
        <source>When to report: NEVER, or SUCCESS, FAILURE, DELAY.</source>
        <translation>Когда сообщать: NEVER или SUCCESS, FAILURE, DELAY.</translation>
    </message>
    <message>
        <source>The address as the sender first wrote it, for delivery reports.</source>
        <translation>Адрес, как его написал отправитель, для отчётов о доставке.</translation>
    </message>
    <message>
        <source>Who submitted the message in the first place; &lt;&gt; means nobody knows.</source>
        <translation>Кто первым отправил это письмо; &lt;&gt; значит, что никто не знает.</translation>
    </message>
    <message>
        <source>The time by which the message must be delivered.</source>
        <translation>Срок, к которому письмо должно быть доставлено.</translation>
    </message>
    <message>
        <source>For how many seconds to hold the message back.</source>
        <translation>На сколько секунд придержать письмо.</translation>
    </message>
    <message>
        <source>Until when to hold the message back.</source>
        <translation>До какого времени придержать письмо.</translation>
    </message>
    <message>
        <source>The priority of the message, -9 to 9.</source>
        <translation>Приоритет письма, от -9 до 9.</translation>
    </message>
    <message>
        <source>Deliver over TLS all the way, or not at all.</source>
        <translation>Доставить по TLS на всём пути или не доставлять.</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has belonged to the same person since then.</source>
        <translation>Доставить, только если ящик с тех пор принадлежит тому же человеку.</translation>
    </message>
    <message>
        <source>Added by somebody who sent the message on, by hand.</source>
        <translation>Добавил тот, кто вручную переслал письмо дальше.</translation>
    </message>
    <message>
        <source>The author, as the reader sees it. It need not agree with MAIL FROM, and nobody checks it here.</source>
        <translation>Автор, каким его видит читатель. С MAIL FROM он совпадать не обязан, и здесь этого никто не проверяет.</translation>
    </message>
    <message>
        <source>Who sent the message, where that is not the author.</source>
        <translation>Кто отправил письмо, если не автор.</translation>
    </message>
    <message>
        <source>Where answers should go, where that is not the author.</source>
        <translation>Куда отвечать, если не автору.</translation>
    </message>
    <message>
        <source>The recipients, as the reader sees them. Delivery goes by RCPT TO alone.</source>
        <translation>Получатели, какими их видит читатель. Доставка идёт только по RCPT TO.</translation>
    </message>
    <message>
        <source>Who gets a copy, for everyone to see.</source>
        <translation>Кому копия, на виду у всех.</translation>
    </message>
    <message>
        <source>Who gets a copy in secret. A mail program takes this field off and keeps only the RCPT TO.</source>
        <translation>Кому копия втайне. Почтовая программа убирает это поле и оставляет только RCPT TO.</translation>
    </message>
    <message>
        <source>What the message is about. To the server it is just text.</source>
        <translation>О чём письмо. Для сервера это просто текст.</translation>
    </message>
    <message>
        <source>When the author finished the message. Required (RFC 5322 section 3.6).</source>
        <translation>Когда автор закончил письмо. Обязательно (RFC 5322, раздел 3.6).</translation>
    </message>
    <message>
        <source>A name for this message that no other has, anywhere.</source>
        <translation>Имя этого письма, какого нет больше ни у одного.</translation>
    </message>
    <message>
        <source>The Message-ID of the message that this one answers.</source>
        <translation>Message-ID письма, на которое это отвечает.</translation>
    </message>
    <message>
        <source>The Message-IDs of the conversation so far.</source>
        <translation>Message-ID всей переписки до этого письма.</translation>
    </message>
    <message>
        <source>A postmark: each server on the way puts one on top. Read them from the bottom up.</source>
        <translation>Почтовый штемпель: каждый сервер по пути ставит свой сверху. Читайте снизу вверх.</translation>
    </message>
    <message>
        <source>The address from MAIL FROM, written down at delivery.</source>
        <translation>Адрес из MAIL FROM, записанный при доставке.</translation>
    </message>
    <message>
        <source>Remarks on the message.</source>
        <translation>Примечания к письму.</translation>
    </message>
    <message>
        <source>Words to find the message by.</source>
        <translation>Слова, по которым письмо можно найти.</translation>
    </message>
    <message>
        <source>Says that the message follows MIME; always 1.0.</source>
        <translation>Говорит, что письмо следует MIME; всегда 1.0.</translation>
    </message>
    <message>
        <source>What the body is: text, a picture, several parts; and in which character set.</source>
        <translation>Что такое тело: текст, картинка, несколько частей; и в какой кодировке.</translation>
    </message>
    <message>
        <source>How the body was packed to survive the way: 7bit, quoted-printable, base64.</source>
        <translation>Как тело упаковано, чтобы пережить дорогу: 7bit, quoted-printable, base64.</translation>
    </message>
    <message>
        <source>Whether to show this part or to offer it as a file, and the file&apos;s name.</source>
        <translation>Показать эту часть или предложить как файл, и имя файла.</translation>
    </message>
    <message>
        <source>A name for this part, so that another part can show it.</source>
        <translation>Имя этой части, чтобы другая часть могла её показать.</translation>
    </message>
    <message>
        <source>A signature by a domain: these fields and the body have not been changed since.</source>
        <translation>Подпись домена: эти поля и тело с тех пор не менялись.</translation>
    </message>
    <message>
        <source>What the receiving server found when it checked SPF, DKIM and DMARC.</source>
        <translation>Что принимающий сервер обнаружил при проверке SPF, DKIM и DMARC.</translation>
    </message>
    <message>
        <source>The program that wrote the message.</source>
        <translation>Программа, в которой написано письмо.</translation>
    </message>
    <message>
        <source>The mailing list through which the message came.</source>
        <translation>Список рассылки, через который пришло письмо.</translation>
    </message>
    <message>
        <source>How to leave the mailing list.</source>
        <translation>Как покинуть список рассылки.</translation>
    </message>
    <message>
        <source>First send %1; then %2 will be taken.</source>
        <translation>Сначала отправьте %1; тогда %2 будет принята.</translation>
    </message>
    <message>
        <source>First send %1, then %2; after that %3 will be taken.</source>
        <translation>Сначала отправьте %1, потом %2; после этого %3 будет принята.</translation>
    </message>
    <message>
        <source>First send %1, then %2, then %3; after that %4 will be taken.</source>
        <translation>Сначала отправьте %1, потом %2, потом %3; после этого %4 будет принята.</translation>
    </message>
    <message>
        <source>Send these first, in this order: %1. After that %2 will be taken.</source>
        <translation>Сначала отправьте по порядку: %1. После этого %2 будет принята.</translation>
    </message>
    <message>
        <source>A student who does nothing would pass this goal. Put beside “not” something that has to happen.</source>
        <translation>Эту цель выполнит и студент, который ничего не делает. Рядом с «not» поставьте то, что должно произойти.</translation>
    </message>
    <message>
        <source>A goal has exactly one of these keys: %1.</source>
        <translation>У цели ровно один из этих ключей: %1.</translation>
    </message>
    <message>
        <source>“order” goes with “all” only.</source>
        <translation>«order» ставят только при «all».</translation>
    </message>
    <message>
        <source>“%1” is no order.</source>
        <translation>«%1» — не порядок.</translation>
    </message>
    <message>
        <source>“%1” wants a list of goals.</source>
        <translation>Для «%1» нужен список целей.</translation>
    </message>
    <message>
        <source>“code” says it already; leave “class” out.</source>
        <translation>«code» это уже говорит; уберите «class».</translation>
    </message>
    <message>
        <source>“header” wants field names with what they contain, as in {Reply-To: an@hanoi.example}.</source>
        <translation>Для «header» нужны имена полей и что в них содержится, например {Reply-To: an@hanoi.example}.</translation>
    </message>
    <message>
        <source>A connection is not “%1”.</source>
        <translation>Соединение не может быть «%1».</translation>
    </message>
    <message>
        <source>A text is wanted here.</source>
        <translation>Здесь нужен текст.</translation>
    </message>
    <message>
        <source>“${” opens a placeholder that “}” never closes.</source>
        <translation>«${» открывает подстановку, которую «}» нигде не закрывает.</translation>
    </message>
    <message>
        <source>Nothing is known of “${%1}”.</source>
        <translation>О «${%1}» ничего не известно.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>У %1 нет команды «%2».</translation>
    </message>
    <message>
        <source>“%1” is no reply code of %2. A code has three digits: the first from 2 to 5, the second from 0 to 5.</source>
        <translation>«%1» — не код ответа %2. В коде три цифры: первая от 2 до 5, вторая от 0 до 5.</translation>
    </message>
    <message>
        <source>“%1” is no class of reply codes.</source>
        <translation>«%1» — не класс кодов ответа.</translation>
    </message>
    <message>
        <source>“%1” is no enhanced status code; they look like 5.1.1.</source>
        <translation>«%1» — не расширенный код состояния; они выглядят так: 5.1.1.</translation>
    </message>
    <message>
        <source>%1 has no state “%2”.</source>
        <translation>У %1 нет состояния «%2».</translation>
    </message>
    <message>
        <source>This lab has no model answer: lab.yaml names no “solution”.</source>
        <translation>У этой работы нет образцового решения: в lab.yaml нет «solution».</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Этот файл не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>No protocol is called “%1”.</source>
        <translation>Протокола «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is no id: small letters a to z, digits, and single hyphens between them.</source>
        <translation>«%1» — не годится как id: малые буквы от a до z, цифры и одиночные дефисы между ними.</translation>
    </message>
    <message>
        <source>“variant” wants names, each with how it is drawn.</source>
        <translation>Для «variant» нужны имена, и при каждом — как выбирать значение.</translation>
    </message>
    <message>
        <source>“%1” is no name for a variant&apos;s value.</source>
        <translation>«%1» — не годится как имя значения.</translation>
    </message>
    <message>
        <source>A value is drawn from a list, [an, linh, wei], or by {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>Значение берут из списка [an, linh, wei] или через {random-word: 6}, {random-number: [1, 99]}.</translation>
    </message>
    <message>
        <source>“steps” wants a list of 1 to 100 steps.</source>
        <translation>Для «steps» нужен список от 1 до 100 шагов.</translation>
    </message>
    <message>
        <source>Two steps are called “%1”.</source>
        <translation>Два шага называются «%1».</translation>
    </message>
    <message>
        <source>No earlier step is called “%1”.</source>
        <translation>Раньше нет шага с именем «%1».</translation>
    </message>
    <message>
        <source>Helolab speaks no “%1”.</source>
        <translation>Helolab не говорит на «%1».</translation>
    </message>
    <message>
        <source>“languages” wants a list, such as [en, vi].</source>
        <translation>Для «languages» нужен список, например [en, vi].</translation>
    </message>
    <message>
        <source>The lab&apos;s folder has no file “%1”.</source>
        <translation>В папке работы нет файла «%1».</translation>
    </message>
    <message>
        <source>This file is missing: the lab&apos;s text in the language “%1”. Write it, or name in lab.yaml the languages that the lab speaks, as in “languages: [en]”.</source>
        <translation>Этого файла нет: текст работы на языке «%1». Напишите его или укажите в lab.yaml языки работы, например «languages: [en]».</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Может быть, «%2»?</translation>
    </message>
    <message>
        <source>%1 Possible here: %2.</source>
        <translation>%1 Здесь возможны: %2.</translation>
    </message>
    <message>
        <source>The text has no title: a line “# Title”.</source>
        <translation>В тексте нет названия: строки «# Название».</translation>
    </message>
    <message>
        <source>The step “%1” has no text here: write “## %1”.</source>
        <translation>У шага «%1» здесь нет текста: напишите «## %1».</translation>
    </message>
    <message>
        <source>The step “%1” has a heading, but no text.</source>
        <translation>У шага «%1» есть заголовок, но нет текста.</translation>
    </message>
    <message>
        <source>A text has one title; this is a second.</source>
        <translation>У текста одно название; это второе.</translation>
    </message>
    <message>
        <source>lab.yaml has no step “%1”.</source>
        <translation>В lab.yaml нет шага «%1».</translation>
    </message>
    <message>
        <source>The step “%1” has its text already.</source>
        <translation>У шага «%1» текст уже есть.</translation>
    </message>
    <message>
        <source>“### %1” means nothing here.</source>
        <translation>«### %1» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>A text begins with its title: a line “# Title”.</source>
        <translation>Текст начинается с названия: строки «# Название».</translation>
    </message>
    <message>
        <source>You send %1.</source>
        <translation>Вы отправляете %1.</translation>
    </message>
    <message>
        <source>You send %1 with “%2” behind it.</source>
        <translation>Вы отправляете %1, а за ней «%2».</translation>
    </message>
    <message>
        <source>Its enhanced status code is %1.</source>
        <translation>Расширенный код состояния этого ответа — %1.</translation>
    </message>
    <message>
        <source>The reply leads to state %1.</source>
        <translation>Ответ ведёт в состояние %1.</translation>
    </message>
    <message>
        <source>A message arrives in a mailbox.</source>
        <translation>Письмо приходит в почтовый ящик.</translation>
    </message>
    <message>
        <source>A message arrives in the mailbox of %1.</source>
        <translation>Письмо приходит в почтовый ящик %1.</translation>
    </message>
    <message>
        <source>It lies in the folder %1.</source>
        <translation>Оно лежит в папке %1.</translation>
    </message>
    <message>
        <source>The sender on its envelope is &lt;%1&gt;.</source>
        <translation>Отправитель на его конверте — &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Its body contains “%1”.</source>
        <translation>В его теле есть «%1».</translation>
    </message>
    <message>
        <source>You connect to the server.</source>
        <translation>Вы соединяетесь с сервером.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Соединение закрыто.</translation>
    </message>
    <message>
        <source>All of this, in this order:</source>
        <translation>Всё это, в таком порядке:</translation>
    </message>
    <message>
        <source>All of this, in any order:</source>
        <translation>Всё это, в любом порядке:</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>Одно из этого:</translation>
    </message>
    <message>
        <source>This must not happen:</source>
        <translation>Этого быть не должно:</translation>
    </message>
    <message>
        <source>The server greets you with %1.</source>
        <translation>Сервер приветствует вас кодом %1.</translation>
    </message>
    <message>
        <source>The server greets you.</source>
        <translation>Сервер приветствует вас.</translation>
    </message>
    <message>
        <source>The server answers the lone dot with %1.</source>
        <translation>Сервер отвечает на одиночную точку кодом %1.</translation>
    </message>
    <message>
        <source>The server answers the lone dot.</source>
        <translation>Сервер отвечает на одиночную точку.</translation>
    </message>
    <message>
        <source>The server answers %1 with %2.</source>
        <translation>Сервер отвечает на %1 кодом %2.</translation>
    </message>
    <message>
        <source>The server answers %1.</source>
        <translation>Сервер отвечает на %1.</translation>
    </message>
    <message>
        <source>The server sends a reply %1.</source>
        <translation>Сервер посылает ответ %1.</translation>
    </message>
    <message>
        <source>The server sends a reply.</source>
        <translation>Сервер посылает ответ.</translation>
    </message>
    <message>
        <source>Its header has the field %1.</source>
        <translation>В его заголовке есть поле %1.</translation>
    </message>
    <message>
        <source>Its header field %1 contains “%2”.</source>
        <translation>В поле заголовка %1 есть «%2».</translation>
    </message>
    <message>
        <source>How often, at least: %1.</source>
        <translation>Не менее стольких раз: %1.</translation>
    </message>
    <message>
        <source>The greeting was: %1</source>
        <translation>Приветствие было таким: %1</translation>
    </message>
    <message>
        <source>The answer to the lone dot was: %1</source>
        <translation>Ответ на одиночную точку был таким: %1</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>Ответ был таким: %1</translation>
    </message>
    <message>
        <source>The answer to %1 was: %2</source>
        <translation>Ответ на %1 был таким: %2</translation>
    </message>
    <message>
        <source>When this answer came, the session stood in state %1: %2</source>
        <translation>Когда пришёл этот ответ, сеанс был в состоянии %1: %2</translation>
    </message>
    <message>
        <source>This answer led to state %1: %2</source>
        <translation>Этот ответ привёл в состояние %1: %2</translation>
    </message>
    <message>
        <source>You sent: %1</source>
        <translation>Вы отправили: %1</translation>
    </message>
    <message>
        <source>A message arrived, but in the mailbox of %1.</source>
        <translation>Письмо пришло, но в почтовый ящик %1.</translation>
    </message>
    <message>
        <source>The message for %1 lies in the folder %2.</source>
        <translation>Письмо для %1 лежит в папке %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived with &lt;%2&gt; as the sender on its envelope.</source>
        <translation>Письмо для %1 пришло, но отправитель на конверте — &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no empty line stands between its header and its body. Send it again: header fields first, then an empty line, then the text.</source>
        <translation>Письмо для %1 пришло, но между заголовком и телом нет пустой строки. Отправьте ещё раз: поля заголовка, пустая строка, текст.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has no field %2.</source>
        <translation>Письмо для %1 пришло, но в заголовке нет поля %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived; its header field %2 says: %3</source>
        <translation>Письмо для %1 пришло; в поле заголовка %2 стоит: %3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its body does not contain “%2”.</source>
        <translation>Письмо для %1 пришло, но в теле нет «%2».</translation>
    </message>
    <message>
        <source>Seen so far: %1.</source>
        <translation>Пока замечено: %1.</translation>
    </message>
    <message>
        <source>This has been seen, but before its turn. Do it once more after what stands above it.</source>
        <translation>Это уже было, но раньше своей очереди. Сделайте это ещё раз после того, что стоит выше.</translation>
    </message>
    <message>
        <source>It has happened all the same. Start the lab afresh with Reset.</source>
        <translation>Это всё же случилось. Начните работу заново кнопкой «Сбросить…».</translation>
    </message>
    <message>
        <source>Lists and maps are nested too deeply here.</source>
        <translation>Списки и отображения вложены здесь слишком глубоко.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Это неправильный YAML: %1.</translation>
    </message>
    <message>
        <source>Here stands “%1”: keys with values are wanted.</source>
        <translation>Здесь стоит «%1», а нужны ключи со значениями.</translation>
    </message>
    <message>
        <source>“%1” is no key of “%2”.</source>
        <translation>«%1» — не ключ для «%2».</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time.</source>
        <translation>Ключ «%1» стоит здесь второй раз.</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”.</source>
        <translation>Для «%1» не хватает ключа «%2».</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>Для «%1» нужен текст.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3.</source>
        <translation>Для «%1» нужно целое число от %2 до %3.</translation>
    </message>
    <message>
        <source>%1:%2: expected %3, got %4</source>
        <translation>%1:%2: ожидалось %3, получено %4</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>молчание</translation>
    </message>
    <message>
        <source>a server that keeps its own time</source>
        <translation>сервер со своими часами</translation>
    </message>
    <message>
        <source>the server in state %1</source>
        <translation>сервер в состоянии %1</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>The largest message that the server takes, in octets; MAIL may name the size beforehand.</source>
        <translation>Наибольшее письмо, которое принимает сервер, в октетах; размер можно заранее назвать в MAIL.</translation>
    </message>
    <message>
        <source>Several commands may be sent in one go, without waiting for each reply.</source>
        <translation>Несколько команд можно послать разом, не дожидаясь каждого ответа.</translation>
    </message>
    <message>
        <source>Message text may contain octets above 127, announced with BODY=8BITMIME.</source>
        <translation>Текст письма может содержать октеты больше 127, если объявить BODY=8BITMIME.</translation>
    </message>
    <message>
        <source>Addresses and header fields may be written in any script, in UTF-8.</source>
        <translation>Адреса и поля заголовка можно писать любым письмом, в UTF-8.</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 behind the three digits.</source>
        <translation>За тремя цифрами в ответах стоит второй, более точный код, например 5.1.1.</translation>
    </message>
    <message>
        <source>The client may say when it wants to be told about the delivery, and how.</source>
        <translation>Клиент может сказать, когда и как сообщать ему о доставке.</translation>
    </message>
    <message>
        <source>The message may come in counted chunks with BDAT instead of DATA.</source>
        <translation>Письмо может прийти не через DATA, а порциями через BDAT.</translation>
    </message>
    <message>
        <source>The message may be binary, lines or not; it must then come with BDAT.</source>
        <translation>Письмо может быть двоичным, со строками и без; тогда только через BDAT.</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel.</source>
        <translation>Соединение можно превратить в туннель TLS.</translation>
    </message>
    <message>
        <source>The client can prove who it is, by one of the mechanisms listed.</source>
        <translation>Клиент может доказать, кто он, одним из перечисленных механизмов.</translation>
    </message>
    <message>
        <source>The server answers questions about mailboxes.</source>
        <translation>Сервер отвечает на вопросы о ящиках.</translation>
    </message>
    <message>
        <source>The server tells who is on a mailing list.</source>
        <translation>Сервер говорит, кто в списке рассылки.</translation>
    </message>
    <message>
        <source>How many messages a session and how many recipients a message may have.</source>
        <translation>Сколько писем может быть в сеансе и сколько получателей у письма.</translation>
    </message>
    <message>
        <source>The server explains its commands.</source>
        <translation>Сервер объясняет свои команды.</translation>
    </message>
    <message>
        <source>How large the message will be, in octets, so that it can be refused before it travels.</source>
        <translation>Каким будет письмо, в октетах, чтобы отказать ещё до передачи.</translation>
    </message>
    <message>
        <source>What kind of octets the message is made of.</source>
        <translation>Из каких октетов состоит письмо.</translation>
    </message>
    <message>
        <source>The addresses or the header may contain characters of any script.</source>
        <translation>В адресах или заголовке могут быть символы любого письма.</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header only.</source>
        <translation>Вернуть при недоставке всё письмо или только заголовок.</translation>
    </message>
    <message>
        <source>A name of the sender&apos;s own for this transaction, repeated in a bounce.</source>
        <translation>Своё имя этой транзакции, которое повторится в сообщении о недоставке.</translation>
    </message>
    <message>
        <source>Who handed the message in, as a trusted server passes it on.</source>
        <translation>Кто сдал письмо, по словам доверенного сервера.</translation>
    </message>
    <message>
        <source>When the sender wants to be told about this recipient.</source>
        <translation>Когда сообщать отправителю об этом получателе.</translation>
    </message>
    <message>
        <source>The address that the sender originally wrote to.</source>
        <translation>Адрес, на который отправитель писал вначале.</translation>
    </message>
    <message>
        <source>By when the message must be delivered.</source>
        <translation>К какому сроку письмо должно быть доставлено.</translation>
    </message>
    <message>
        <source>How long the server is to hold the message before it sends it.</source>
        <translation>Сколько серверу придержать письмо, прежде чем отправить.</translation>
    </message>
    <message>
        <source>Until when the server is to hold the message.</source>
        <translation>До какого времени серверу придержать письмо.</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>Насколько письмо срочное.</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since that date.</source>
        <translation>Доставить, только если у ящика с того дня тот же хозяин.</translation>
    </message>
    <message>
        <source>The server greeted you with 554: it offers no mail service on this connection. Everything except QUIT is refused (RFC 5321 section 3.1).</source>
        <translation>Сервер приветствовал вас кодом 554: почтовой службы в этом соединении нет. Отклоняется всё, кроме QUIT (RFC 5321, раздел 3.1).</translation>
    </message>
    <message>
        <source>The client has not introduced itself yet. A session starts with HELO or EHLO, only then may a mail transaction begin.</source>
        <translation>Клиент ещё не представился. Сеанс начинается с HELO или EHLO, и только потом может начаться почтовая транзакция.</translation>
    </message>
    <message>
        <source>A mail transaction is already open: one MAIL was accepted, and a transaction has exactly one sender. Finish the transaction, or drop it with RSET.</source>
        <translation>Почтовая транзакция уже открыта: одна MAIL принята, а отправитель у транзакции ровно один. Завершите её или сбросьте командой RSET.</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is no mail transaction to which a recipient could belong.</source>
        <translation>Клиент не представился, и нет почтовой транзакции, к которой мог бы относиться получатель.</translation>
    </message>
    <message>
        <source>No mail transaction is open. MAIL opens one by naming the sender; recipients come after it.</source>
        <translation>Почтовая транзакция не открыта. Её открывает MAIL, называя отправителя; получатели идут после.</translation>
    </message>
    <message>
        <source>The first BDAT chunk has been taken: the list of recipients is closed.</source>
        <translation>Первая порция BDAT принята: список получателей закрыт.</translation>
    </message>
    <message>
        <source>The client has not introduced itself, and there is neither a sender nor a recipient for a message.</source>
        <translation>Клиент не представился, и у письма нет ни отправителя, ни получателя.</translation>
    </message>
    <message>
        <source>No mail transaction is open: the server knows neither sender nor recipients, so it cannot take a message.</source>
        <translation>Почтовая транзакция не открыта: сервер не знает ни отправителя, ни получателей и не может взять письмо.</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered, so the transaction cannot go on to DATA.</source>
        <translation>Отправитель известен, но ни один получатель не принят. Письмо без получателя доставить нельзя, поэтому перейти к DATA невозможно.</translation>
    </message>
    <message>
        <source>The message is being sent in BDAT chunks. DATA and BDAT cannot be mixed in one transaction (RFC 3030 section 3).</source>
        <translation>Письмо передаётся порциями BDAT. В одной транзакции DATA и BDAT смешивать нельзя (RFC 3030, раздел 3).</translation>
    </message>
    <message>
        <source>The sender is known, but no recipient has been accepted. A message without a recipient cannot be delivered.</source>
        <translation>Отправитель известен, но ни один получатель не принят. Письмо без получателя доставить нельзя.</translation>
    </message>
    <message>
        <source>AUTH is an extension of SMTP: the client must say EHLO first and see AUTH in the list of extensions.</source>
        <translation>AUTH — расширение SMTP: сначала клиент говорит EHLO и видит AUTH в списке расширений.</translation>
    </message>
    <message>
        <source>A mail transaction is open. A client authenticates before it sends mail, not in the middle (RFC 4954 section 4).</source>
        <translation>Почтовая транзакция открыта. Аутентификацию проходят до отправки почты, а не посередине (RFC 4954, раздел 4).</translation>
    </message>
    <message>
        <source>STARTTLS is an extension of SMTP: the client must say EHLO first and see STARTTLS in the list of extensions.</source>
        <translation>STARTTLS — расширение SMTP: сначала клиент говорит EHLO и видит STARTTLS в списке расширений.</translation>
    </message>
    <message>
        <source>A mail transaction is open. The tunnel is built before mail is sent, because the server forgets everything said in the clear.</source>
        <translation>Почтовая транзакция открыта. Туннель строят до отправки почты, потому что всё сказанное открыто сервер забывает.</translation>
    </message>
    <message>
        <source>Introduces the client by its host name and begins the session. In the middle of a mail transaction it drops that transaction.</source>
        <translation>Представляет клиента именем его узла и начинает сеанс. Посреди почтовой транзакции сбрасывает её.</translation>
    </message>
    <message>
        <source>Introduces the client and asks which extensions the server has; the answer lists one a line. In the middle of a mail transaction it drops that transaction.</source>
        <translation>Представляет клиента и спрашивает, какие у сервера расширения; ответ называет по одному на строку. Посреди почтовой транзакции сбрасывает её.</translation>
    </message>
    <message>
        <source>Opens a mail transaction and names the sender: the address to which a bounce would go. &lt;&gt; means: never bounce.</source>
        <translation>Открывает почтовую транзакцию и называет отправителя: адрес для сообщения о недоставке. &lt;&gt; значит: никогда не возвращать.</translation>
    </message>
    <message>
        <source>Names one recipient of the message. Repeat it for every further recipient; each is accepted or refused on its own.</source>
        <translation>Называет одного получателя письма. Для каждого следующего команду повторяют; каждый принимается или отклоняется отдельно.</translation>
    </message>
    <message>
        <source>Asks to send the message: header, empty line, body. After 354 every line is message text, until a line that is a lone dot.</source>
        <translation>Просит передать письмо: заголовок, пустая строка, тело. После 354 каждая строка — текст письма, до строки из одной точки.</translation>
    </message>
    <message>
        <source>Sends the next octets of the message, counted instead of ended by a dot. LAST marks the final chunk.</source>
        <translation>Передаёт следующие октеты письма, отсчитанные, а не законченные точкой. LAST отмечает последнюю порцию.</translation>
    </message>
    <message>
        <source>Drops the mail transaction: sender, recipients and text are forgotten. The session goes on.</source>
        <translation>Сбрасывает почтовую транзакцию: отправитель, получатели и текст забыты. Сеанс продолжается.</translation>
    </message>
    <message>
        <source>Does nothing, except make the server answer: is the connection still alive?</source>
        <translation>Не делает ничего, только заставляет сервер ответить: живо ли соединение?</translation>
    </message>
    <message>
        <source>Asks whether a user or mailbox exists. Many servers answer 252 to everyone, to tell spammers nothing.</source>
        <translation>Спрашивает, есть ли такой пользователь или ящик. Многие серверы отвечают всем 252, чтобы спамеры ничего не узнали.</translation>
    </message>
    <message>
        <source>Asks who is on a mailing list; the answer names one member a line.</source>
        <translation>Спрашивает, кто в списке рассылки; ответ называет по одному участнику на строку.</translation>
    </message>
    <message>
        <source>Asks the server for help, in general or on one command.</source>
        <translation>Просит у сервера справку, общую или по одной команде.</translation>
    </message>
    <message>
        <source>Ends the session. The server answers 221 and closes the connection.</source>
        <translation>Заканчивает сеанс. Сервер отвечает 221 и закрывает соединение.</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named.</source>
        <translation>Доказывает, кто такой клиент, названным механизмом.</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel. After the handshake the client starts again with EHLO.</source>
        <translation>Просит превратить соединение в туннель TLS. После рукопожатия клиент начинает снова с EHLO.</translation>
    </message>
    <message>
        <source>Wrote a message straight to the recipient&apos;s terminal, in the days when one looked at a terminal all day. Deprecated.</source>
        <translation>Писала сообщение прямо на терминал получателя, когда люди сидели за терминалом весь день. Устарела.</translation>
    </message>
    <message>
        <source>Send or mail: to the terminal if the recipient was there, otherwise to the mailbox. Deprecated.</source>
        <translation>Отправить или положить: на терминал, если получатель на месте, иначе в ящик. Устарела.</translation>
    </message>
    <message>
        <source>Send and mail: to the terminal and to the mailbox as well. Deprecated.</source>
        <translation>Отправить и положить: и на терминал, и в ящик. Устарела.</translation>
    </message>
    <message>
        <source>Swapped the roles: the server became the client and sent the mail it held. Anyone could collect anyone&apos;s mail, so it was given up.</source>
        <translation>Меняла роли: сервер становился клиентом и посылал накопленную почту. Чужую почту мог забрать кто угодно, поэтому от неё отказались.</translation>
    </message>
    <message>
        <source>Asks the server to start its queue for a domain; it connects to that domain&apos;s own server, so nobody can steal mail by asking.</source>
        <translation>Просит сервер запустить очередь для домена; он соединится с сервером самого домена, так что просьбой почту не украсть.</translation>
    </message>
    <message>
        <source>TURN made safe: the roles are swapped only after authentication.</source>
        <translation>Безопасная TURN: роли меняются только после аутентификации.</translation>
    </message>
    <message>
        <source>A private extension by which a proxy tells the server whom it speaks for.</source>
        <translation>Частное расширение: прокси говорит серверу, за кого он говорит.</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to introduce itself.</source>
        <translation>Сервер поздоровался; теперь очередь клиента представиться.</translation>
    </message>
    <message>
        <source>The server offers no service on this connection.</source>
        <translation>В этом соединении сервер ничего не предлагает.</translation>
    </message>
    <message>
        <source>The transaction is dropped; the next MAIL may come.</source>
        <translation>Транзакция сброшена; можно отправить следующую MAIL.</translation>
    </message>
    <message>
        <source>The client is introduced; a mail transaction may begin.</source>
        <translation>Клиент представился; можно начинать почтовую транзакцию.</translation>
    </message>
    <message>
        <source>The client is introduced and knows the server&apos;s extensions; a mail transaction may begin.</source>
        <translation>Клиент представился и знает расширения сервера; можно начинать почтовую транзакцию.</translation>
    </message>
    <message>
        <source>A greeting in mid-transaction works like RSET: the transaction is dropped.</source>
        <translation>Приветствие посреди транзакции действует как RSET: транзакция сброшена.</translation>
    </message>
    <message>
        <source>The sender is known; the server now waits for a recipient.</source>
        <translation>Отправитель известен; теперь сервер ждёт получателя.</translation>
    </message>
    <message>
        <source>One recipient is accepted; more may follow, or the message.</source>
        <translation>Один получатель принят; можно назвать других или передавать письмо.</translation>
    </message>
    <message>
        <source>One more recipient is accepted.</source>
        <translation>Принят ещё один получатель.</translation>
    </message>
    <message>
        <source>Everything from here on is message text, until a line that is a lone dot.</source>
        <translation>Всё дальнейшее — текст письма, до строки из одной точки.</translation>
    </message>
    <message>
        <source>The server has taken responsibility for the message; the transaction is complete.</source>
        <translation>Сервер взял на себя ответственность за письмо; транзакция завершена.</translation>
    </message>
    <message>
        <source>The server refused the message; the transaction is over and nothing was delivered.</source>
        <translation>Сервер отверг письмо; транзакция окончена, ничего не доставлено.</translation>
    </message>
    <message>
        <source>A chunk is taken; the next may follow.</source>
        <translation>Порция принята; можно передавать следующую.</translation>
    </message>
    <message>
        <source>A chunk was refused, and with it the whole message; nothing was delivered.</source>
        <translation>Порция отклонена, а с ней и всё письмо; ничего не доставлено.</translation>
    </message>
    <message>
        <source>The server has sent a challenge and waits for the answer.</source>
        <translation>Сервер послал запрос и ждёт ответа.</translation>
    </message>
    <message>
        <source>The client is authenticated.</source>
        <translation>Клиент прошёл аутентификацию.</translation>
    </message>
    <message>
        <source>The server has sent another challenge.</source>
        <translation>Сервер послал ещё один запрос.</translation>
    </message>
    <message>
        <source>Authentication has failed; the client may try again.</source>
        <translation>Аутентификация не прошла; клиент может попробовать снова.</translation>
    </message>
    <message>
        <source>The exchange was cancelled or could not be read; the client may try again.</source>
        <translation>Обмен отменён или не разобран; клиент может попробовать снова.</translation>
    </message>
    <message>
        <source>The next octets are the TLS handshake.</source>
        <translation>Следующие октеты — рукопожатие TLS.</translation>
    </message>
    <message>
        <source>The tunnel is up; everything said in the clear is forgotten, the client greets again.</source>
        <translation>Туннель готов; всё сказанное открыто забыто, клиент здоровается снова.</translation>
    </message>
    <message>
        <source>The handshake failed; there is nothing left to talk over.</source>
        <translation>Рукопожатие не удалось; говорить больше не через что.</translation>
    </message>
    <message>
        <source>There was no transaction to drop.</source>
        <translation>Сбрасывать было нечего.</translation>
    </message>
    <message>
        <source>The server is alive.</source>
        <translation>Сервер жив.</translation>
    </message>
    <message>
        <source>Asking about a mailbox changes nothing.</source>
        <translation>Вопрос о ящике ничего не меняет.</translation>
    </message>
    <message>
        <source>Asking about a list changes nothing.</source>
        <translation>Вопрос о списке ничего не меняет.</translation>
    </message>
    <message>
        <source>Asking for help changes nothing.</source>
        <translation>Просьба о справке ничего не меняет.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Сеанс окончен.</translation>
    </message>
    <message>
        <source>The server is closing the connection; an unfinished transaction is lost.</source>
        <translation>Сервер закрывает соединение; незаконченная транзакция потеряна.</translation>
    </message>
    <message>
        <source>The server has waited too long; an unfinished transaction is lost.</source>
        <translation>Сервер ждал слишком долго; незаконченная транзакция потеряна.</translation>
    </message>
    <message>
        <source>The connection is gone; an unfinished transaction is lost.</source>
        <translation>Соединения больше нет; незаконченная транзакция потеряна.</translation>
    </message>
    <message>
        <source>The server offers no service here; only QUIT is taken.</source>
        <translation>Сервер здесь ничего не предлагает; принимается только QUIT.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for HELO or EHLO.</source>
        <translation>Сервер поздоровался и ждёт HELO или EHLO.</translation>
    </message>
    <message>
        <source>The client is introduced; no mail transaction is open.</source>
        <translation>Клиент представился; почтовая транзакция не открыта.</translation>
    </message>
    <message>
        <source>A transaction is open: the sender is known, recipients are awaited.</source>
        <translation>Транзакция открыта: отправитель известен, ожидаются получатели.</translation>
    </message>
    <message>
        <source>Sender and at least one recipient are known; the message may come.</source>
        <translation>Есть отправитель и получатель; можно передать письмо.</translation>
    </message>
    <message>
        <source>Every line is message text; a line that is a lone dot ends it.</source>
        <translation>Каждая строка — текст письма; строка из одной точки его заканчивает.</translation>
    </message>
    <message>
        <source>Part of the message has come in BDAT chunks; more chunks are awaited.</source>
        <translation>Часть письма пришла порциями BDAT; ожидаются следующие.</translation>
    </message>
    <message>
        <source>The server waits for the client&apos;s answer to its challenge.</source>
        <translation>Сервер ждёт ответа клиента на свой запрос.</translation>
    </message>
    <message>
        <source>The TLS handshake is under way.</source>
        <translation>Идёт рукопожатие TLS.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Разговор окончен.</translation>
    </message>
    <message>
        <source>This server talks about mail only inside a TLS tunnel. That is its policy, not a mistake in your command (RFC 3207 section 4).</source>
        <translation>Этот сервер говорит о почте только внутри туннеля TLS. Таковы его правила, это не ошибка в вашей команде (RFC 3207, раздел 4).</translation>
    </message>
    <message>
        <source>a TLS tunnel</source>
        <translation>туннель TLS</translation>
    </message>
    <message>
        <source>You introduced yourself with HELO, so both sides speak plain SMTP. Extensions and parameters may be used only after EHLO has announced them.</source>
        <translation>Вы представились командой HELO, поэтому обе стороны говорят на простом SMTP. Расширения и параметры можно использовать, только когда сервер объявил их в ответе на EHLO.</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>This server takes mail only from clients that have proved who they are. That is its policy, not a mistake in your command (RFC 4954 section 6).</source>
        <translation>Этот сервер берёт почту только у клиентов, доказавших, кто они. Таковы его правила, это не ошибка в вашей команде (RFC 4954, раздел 6).</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>аутентификация</translation>
    </message>
    <message>
        <source>The client has already proved who it is; AUTH succeeds at most once in a session (RFC 4954 section 4).</source>
        <translation>Клиент уже доказал, кто он; AUTH удаётся не больше одного раза за сеанс (RFC 4954, раздел 4).</translation>
    </message>
    <message>
        <source>no authentication yet</source>
        <translation>аутентификации ещё не было</translation>
    </message>
    <message>
        <source>The connection is already a TLS tunnel; a second one inside it makes no sense.</source>
        <translation>Соединение уже идёт по туннелю TLS; второй внутри него не имеет смысла.</translation>
    </message>
    <message>
        <source>no TLS yet</source>
        <translation>TLS ещё нет</translation>
    </message>
    <message>
        <source>Nobody speaks “%1” here.</source>
        <translation>На «%1» здесь никто не говорит.</translation>
    </message>
    <message>
        <source>The manner is strict or tolerant.</source>
        <translation>Манера бывает strict или tolerant.</translation>
    </message>
    <message>
        <source>A time is written 2026-01-05T09:00:00Z.</source>
        <translation>Время пишут так: 2026-01-05T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Настройки «%1» нет.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Состояния «%1» нет.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Settings stand at the top, before the conversation.</source>
        <translation>Настройки стоят в начале, до разговора.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» стоит здесь дважды.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a session is a few pages.</source>
        <translation>Файл больше %1 МиБ; сеанс занимает несколько страниц.</translation>
    </message>
    <message>
        <source>A connection is a number from 1 to %1 in angle brackets: C&lt;2&gt;:</source>
        <translation>Соединение — число от 1 до %1 в угловых скобках: C&lt;2&gt;:</translation>
    </message>
    <message>
        <source>A colon is missing here: “%1:”.</source>
        <translation>Здесь не хватает двоеточия: «%1:».</translation>
    </message>
    <message>
        <source>CR LF is implied at the end of this line. To say yourself how it ends, write “%1-:”.</source>
        <translation>В конце этой строки CR LF подразумевается. Чтобы указать конец самому, пишите «%1-:».</translation>
    </message>
    <message>
        <source>A setting is written “@ name: value”, for instance “@ world: textbook”.</source>
        <translation>Настройку пишут «@ имя: значение», например «@ world: textbook».</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis. Did you mean “%2”?</source>
        <translation>«%1» — не диагноз. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>Name the commands that must come first, or “none”.</source>
        <translation>Назовите команды, которые должны быть раньше, или «none».</translation>
    </message>
    <message>
        <source>A mistake has one name, such as dot-forgotten, or “none”.</source>
        <translation>У ошибки одно имя, например dot-forgotten, или «none».</translation>
    </message>
    <message>
        <source>A state is written with its protocol: “= smtp.Ready”.</source>
        <translation>Состояние пишут вместе с протоколом: «= smtp.Ready».</translation>
    </message>
    <message>
        <source>Say how long, at most a day: “! wait 5m”, “! wait 90s”, “! wait 250ms”.</source>
        <translation>Укажите, сколько ждать, не больше суток: «! wait 5m», «! wait 90s», «! wait 250ms».</translation>
    </message>
    <message>
        <source>Nothing may follow “%1”.</source>
        <translation>После «%1» ничего быть не может.</translation>
    </message>
    <message>
        <source>What happens is one of: %1.</source>
        <translation>Происходит одно из этого: %1.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Did you mean “%2”?</source>
        <translation>Ничего с именем «%1» нет. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>No line begins like this. Did you mean “%1”?</source>
        <translation>Так не начинается ни одна строка. Может быть, «%1»?</translation>
    </message>
    <message>
        <source>No line begins like this. Lines begin with C: S: = ? ! @ or #; what the client types, inside a message too, begins with “C:”.</source>
        <translation>Так не начинается ни одна строка. Строки начинаются с C: S: = ? ! @ или #; всё, что набирает клиент, в том числе внутри письма, начинается с «C:».</translation>
    </message>
    <message>
        <source>A backslash is left alone at the end. Write \\ for a backslash.</source>
        <translation>В конце осталась одна обратная косая черта. Чтобы записать её саму, пишите \\.</translation>
    </message>
    <message>
        <source>\x wants two hexadecimal digits: \x08.</source>
        <translation>После \x нужны две шестнадцатеричные цифры: \x08.</translation>
    </message>
    <message>
        <source>Unknown escape. Known are \r \n \t \0 \e \* \\ and \x08; write \\ for a backslash.</source>
        <translation>Неизвестная последовательность. Известны \r \n \t \0 \e \* \\ и \x08; саму обратную косую черту пишите \\.</translation>
    </message>
    <message>
        <source>The start message does not fit the account&apos;s quota.</source>
        <translation>Начальное письмо не помещается в квоту учётной записи.</translation>
    </message>
    <message>
        <source>The start messages do not fit the memory set aside for mail.</source>
        <translation>Начальные письма не помещаются в память, отведённую для почты.</translation>
    </message>
    <message>
        <source>The account or mailbox of a start message cannot be opened.</source>
        <translation>Учётную запись или ящик начального письма не удаётся открыть.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME@DOMAIN:PASSWORD.</source>
        <translation>«%1» записано не в виде NAME@DOMAIN:PASSWORD.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form name@domain.</source>
        <translation>«%1» — не адрес вида name@domain.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-03-01T08:30:00Z.</source>
        <translation>«%1» — не дата; пишите так: 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>This message has %1 octets, not %2.</source>
        <translation>В этом письме октетов %1, а не %2.</translation>
    </message>
    <message>
        <source>The address %1 is given twice.</source>
        <translation>Адрес %1 указан дважды.</translation>
    </message>
    <message>
        <source>%1 belongs to a domain that is not in the list of domains.</source>
        <translation>Домена адреса %1 нет в списке доменов.</translation>
    </message>
    <message>
        <source>%1 is on the list %2, but no account has this address.</source>
        <translation>%1 стоит в списке %2, но учётной записи с этим адресом нет.</translation>
    </message>
    <message>
        <source>Mail for %1 is forwarded to %2, but no account has this address.</source>
        <translation>Почта для %1 пересылается на %2, но учётной записи с этим адресом нет.</translation>
    </message>
    <message>
        <source>A message is meant for %1, but no account has this address.</source>
        <translation>Одно письмо предназначено для %1, но учётной записи с этим адресом нет.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; no world needs that.</source>
        <translation>Файл больше %1 МиБ; столько не нужно ни одному миру.</translation>
    </message>
    <message>
        <source>There is no world of this name, and no such file. The program&apos;s own worlds are: %1.</source>
        <translation>Нет ни мира с таким именем, ни такого файла. Собственные миры программы: %1.</translation>
    </message>
    <message>
        <source>“%1” wants yes or no.</source>
        <translation>Для «%1» нужно yes или no.</translation>
    </message>
    <message>
        <source>“%1” wants a list.</source>
        <translation>Для «%1» нужен список.</translation>
    </message>
    <message>
        <source>Helolab has no world “%1”.</source>
        <translation>Мира «%1» в Helolab нет.</translation>
    </message>
    <message>
        <source>The world is a file in the lab&apos;s own folder.</source>
        <translation>Мир — это файл в папке самой работы.</translation>
    </message>
    <message>
        <source>A value of a variant has %1 characters at most.</source>
        <translation>Значение в «variant» — не длиннее %1 символов.</translation>
    </message>
    <message>
        <source>YAML aliases are not taken here; write the text out.</source>
        <translation>Псевдонимы YAML здесь не допускаются; выпишите текст полностью.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>«%1» — не значение для «%2».</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it says “%3”.</source>
        <translation>Соединение %1: в файле сервер говорит «%2», при повторе — «%3».</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server says “%2”; in the replay it does not.</source>
        <translation>Соединение %1: в файле сервер говорит «%2», при повторе он этого не говорит.</translation>
    </message>
    <message>
        <source>Connection %1: in the replay the server says “%2” here; the file leaves that out.</source>
        <translation>Соединение %1: при повторе сервер говорит здесь «%2», в файле этого нет.</translation>
    </message>
    <message>
        <source>Connection %1 is not open here.</source>
        <translation>Соединение %1 здесь не открыто.</translation>
    </message>
    <message>
        <source>Connection %1 was opened before.</source>
        <translation>Соединение %1 уже открывалось.</translation>
    </message>
    <message>
        <source>Connection %1: in the file the server ends it here; in the replay it does not.</source>
        <translation>Соединение %1: в файле сервер здесь его закрывает, при повторе — нет.</translation>
    </message>
    <message>
        <source>The lab has no step “%1”.</source>
        <translation>В лабораторной работе нет шага «%1».</translation>
    </message>
    <message>
        <source>The file says that the step “%1” was passed; in the replay it is not.</source>
        <translation>В файле сказано, что шаг «%1» пройден; при повторе он не пройден.</translation>
    </message>
    <message>
        <source>The step “%1” takes no such answer here: it was not asked, or was answered before.</source>
        <translation>Шаг «%1» не принимает здесь такого ответа: об этом не спрашивали или на вопрос уже ответили.</translation>
    </message>
    <message>
        <source>From here on nothing was replayed: the attempt is longer than anybody types.</source>
        <translation>Дальше попытка не повторялась: столько никто не набирает руками.</translation>
    </message>
    <message>
        <source>Your attempt could not be saved: %1. It is kept as long as the program runs, and saved as soon as that can be done.</source>
        <translation>Вашу попытку не удалось сохранить: %1. Пока программа открыта, она не пропадёт и будет сохранена, как только это станет возможно.</translation>
    </message>
    <message>
        <source>This is an attempt at the lab “%1”, not at “%2”.</source>
        <translation>Это попытка по работе «%1», а не «%2».</translation>
    </message>
    <message>
        <source>This attempt is open in another window of Helolab.</source>
        <translation>Эта попытка открыта в другом окне Helolab.</translation>
    </message>
    <message>
        <source>This attempt has grown too large: what you do from here on is not recorded. Begin the lab anew.</source>
        <translation>Эта попытка стала слишком большой: то, что вы делаете дальше, не записывается. Начните работу заново.</translation>
    </message>
    <message>
        <source>This attempt was written by a newer Helolab (format %1); this one reads format %2. Use the newer program.</source>
        <translation>Эта попытка записана более новой программой Helolab (формат %1), а эта читает формат %2. Откройте её новой программой.</translation>
    </message>
    <message>
        <source>This is no attempt at a lab: the first line is not what an attempt begins with.</source>
        <translation>Это не попытка по лабораторной работе: первая строка не такая, с какой начинается попытка.</translation>
    </message>
    <message>
        <source>This Helolab knows no event “%1”; the line is left out.</source>
        <translation>Эта программа Helolab не знает события «%1»; строка пропущена.</translation>
    </message>
    <message>
        <source>This line cannot be read and is left out.</source>
        <translation>Эту строку не удаётся прочитать, она пропущена.</translation>
    </message>
    <message>
        <source>The last line is cut off and is left out.</source>
        <translation>Последняя строка обрывается, она пропущена.</translation>
    </message>
    <message>
        <source>This attempt has more than %1 events.</source>
        <translation>В этой попытке больше событий, чем допускается (%1).</translation>
    </message>
    <message>
        <source>By its time this line belongs above the one before it. It counts where it stands.</source>
        <translation>Судя по времени, эта строка должна стоять выше предыдущей. Она учитывается там, где стоит.</translation>
    </message>
    <message>
        <source>This attempt is larger than %1 MiB.</source>
        <translation>Эта попытка больше %1 МиБ.</translation>
    </message>
    <message>
        <source>There is no lab “%1” here.</source>
        <translation>Лабораторной работы «%1» здесь нет.</translation>
    </message>
    <message>
        <source>“mailbox” wants at least one number: of its messages, or of those with a flag.</source>
        <translation>Для «mailbox» нужно хотя бы одно число: писем в папке или писем с флагом.</translation>
    </message>
    <message>
        <source>No mistake is called “%1”.</source>
        <translation>Ошибки с именем «%1» нет.</translation>
    </message>
    <message>
        <source>Goals are nested too deeply here.</source>
        <translation>Цели вложены здесь слишком глубоко.</translation>
    </message>
    <message>
        <source>A goal has at most %1 parts.</source>
        <translation>В цели не больше %1 частей.</translation>
    </message>
    <message>
        <source>“count” goes with one command, reply, message, mistake or connection, not with a group of goals, a mailbox or “at-once”.</source>
        <translation>«count» стоит при одной команде, ответе, письме, ошибке или соединении, но не при группе целей, почтовом ящике или «at-once».</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Этот список пуст.</translation>
    </message>
    <message>
        <source>The recipients on its envelope are these alone: %1.</source>
        <translation>Получатели на его конверте — только эти: %1.</translation>
    </message>
    <message>
        <source>Its header has no field %1.</source>
        <translation>В его заголовке нет поля %1.</translation>
    </message>
    <message>
        <source>One line of its body is exactly “%1”.</source>
        <translation>Одна из строк тела — в точности «%1».</translation>
    </message>
    <message>
        <source>Somewhere in it stand these octets: %1</source>
        <translation>Где-то в нём стоят эти октеты: %1</translation>
    </message>
    <message>
        <source>You make this mistake: “%1”.</source>
        <translation>Вы делаете эту ошибку: «%1».</translation>
    </message>
    <message>
        <source>You make one of these mistakes: %1.</source>
        <translation>Вы делаете одну из этих ошибок: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open at the same time.</source>
        <translation>
            <numerusform>Одновременно открыто %n соединение.</numerusform>
            <numerusform>Одновременно открыто %n соединения.</numerusform>
            <numerusform>Одновременно открыто %n соединений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 holds %n message(s).</source>
        <translation>
            <numerusform>В папке %1 ящика %2 %n письмо.</numerusform>
            <numerusform>В папке %1 ящика %2 %n письма.</numerusform>
            <numerusform>В папке %1 ящика %2 %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) carry the flag %3.</source>
        <translation>
            <numerusform>В папке %1 ящика %2 флаг %3 стоит у %n письма.</numerusform>
            <numerusform>В папке %1 ящика %2 флаг %3 стоит у %n писем.</numerusform>
            <numerusform>В папке %1 ящика %2 флаг %3 стоит у %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ended, but the server had said goodbye: %1</source>
        <translation>Соединение закончилось, но сервер успел попрощаться: %1</translation>
    </message>
    <message>
        <source>The connection ended, but it was the server that closed it.</source>
        <translation>Соединение закончилось, но закрыл его сервер.</translation>
    </message>
    <message>
        <source>This line was answered: %1</source>
        <translation>Ответ пришёл на эту строку: %1</translation>
    </message>
    <message>
        <source>You have made another mistake: “%1”.</source>
        <translation>Вы сделали другую ошибку: «%1».</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”.</source>
        <translation>Письмо для %1 пришло, но ни одна строка тела не совпадает в точности с «%2».</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but no line of its body is exactly “%2”. The nearest is “%3”.</source>
        <translation>Письмо для %1 пришло, но ни одна строка тела не совпадает в точности с «%2». Ближе всего «%3».</translation>
    </message>
    <message>
        <source>The message for %1 arrived; the recipients on its envelope are: %2.</source>
        <translation>Письмо для %1 пришло; получатели на его конверте: %2.</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but its header has a field %2, which says: %3</source>
        <translation>Письмо для %1 пришло, но в заголовке есть поле %2, а в нём: %3</translation>
    </message>
    <message>
        <source>The message for %1 arrived, but these octets stand nowhere in it: %2</source>
        <translation>Письмо для %1 пришло, но этих октетов в нём нигде нет: %2</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 now holds %n message(s).</source>
        <translation>
            <numerusform>Сейчас в папке %1 ящика %2 %n письмо.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 %n письма.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now carry the flag %3.</source>
        <translation>
            <numerusform>Сейчас в папке %1 ящика %2 флаг %3 стоит у %n письма.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 флаг %3 стоит у %n писем.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 флаг %3 стоит у %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n connection(s) have been open at the same time so far. Leave them open while you open the next.</source>
        <translation>
            <numerusform>Пока одновременно было открыто самое большее %n соединение. Оставьте его открытым, когда открываете следующее.</numerusform>
            <numerusform>Пока одновременно было открыто самое большее %n соединения. Оставьте их открытыми, когда открываете следующее.</numerusform>
            <numerusform>Пока одновременно было открыто самое большее %n соединений. Оставьте их открытыми, когда открываете следующее.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is too long to be shown line by line: a demo has at most %1 lines.</source>
        <translation>Этот сеанс слишком длинный, чтобы показывать его по строкам: в демонстрации не больше %1 строк.</translation>
    </message>
    <message>
        <source>There is nothing to show: no line of this session is sent.</source>
        <translation>Показывать нечего: в этом сеансе не отправляется ни одной строки.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Не удаётся создать эту папку.</translation>
    </message>
    <message>
        <source>There is something of this name already, and it is not written over. Choose another folder, or take it away first.</source>
        <translation>Под этим именем уже что-то есть, и оно не перезаписывается. Выберите другую папку или сначала уберите его.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Не удаётся записать этот файл: %1.</translation>
    </message>
    <message>
        <source>texts to be judged by the teacher: %1</source>
        <translation>тексты, которые оценит преподаватель: %1</translation>
    </message>
    <message>
        <source>The attempt was replayed, and the replay bears out all that the file says.</source>
        <translation>Попытка прогнана заново, и прогон подтверждает всё, что сказано в файле.</translation>
    </message>
    <message>
        <source>The file says something else than its replay.</source>
        <translation>Файл расходится с повторным прогоном.</translation>
    </message>
    <message>
        <source>Points and steps on this page are those of the replay. Perhaps the file was edited, or the lab was.</source>
        <translation>Баллы и шаги на этой странице взяты из прогона. Возможно, изменён файл или сама работа.</translation>
    </message>
    <message>
        <source>Further differences that are not listed here: %1</source>
        <translation>Расхождения, которые здесь не перечислены: %1</translation>
    </message>
    <message>
        <source>Not all of the file could be read.</source>
        <translation>Файл удалось прочитать не целиком.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Student id</source>
        <translation>Номер студента</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>This student&apos;s values</source>
        <translation>Значения этого студента</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройден</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Пробы</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No prediction was given.</source>
        <translation>Предсказания не было.</translation>
    </message>
    <message>
        <source>Predicted: %1. No reply has come yet.</source>
        <translation>Предсказание: %1. Ответа ещё не было.</translation>
    </message>
    <message>
        <source>Predicted: %1. What came: %2.</source>
        <translation>Предсказание: %1. Пришло: %2.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Без ответа.</translation>
    </message>
    <message>
        <source>tries: %1</source>
        <translation>пробы: %1</translation>
    </message>
    <message>
        <source>Explanations asked for early: %1</source>
        <translation>Объяснения, запрошенные раньше времени: %1</translation>
    </message>
    <message>
        <source>Not passed:</source>
        <translation>Не пройдено:</translation>
    </message>
    <message>
        <source>Predictions, answers, and what is missing</source>
        <translation>Предсказания, ответы и чего не хватает</translation>
    </message>
    <message>
        <source>Connection %1, opened at %2</source>
        <translation>Соединение %1, открыто на отметке %2</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Состояния:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What was said on the connections</source>
        <translation>Что передавалось по соединениям</translation>
    </message>
    <message>
        <source>No connection was opened.</source>
        <translation>Ни одного соединения не было.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидалось: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>Before you send it: which code will answer %1?</source>
        <translation>Прежде чем отправить: какой код придёт в ответ на %1?</translation>
    </message>
    <message>
        <source>Before you send it: which digit will the reply to %1 begin with?</source>
        <translation>Прежде чем отправить: с какой цифры начнётся ответ на %1?</translation>
    </message>
    <message>
        <source>… lines that are not shown here: %1</source>
        <translation>… строки, которые здесь не показаны: %1</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Student id:</source>
        <translation>Номер студента:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Your values, as Helolab shows them:</source>
        <translation>Ваши значения, как их показывает Helolab:</translation>
    </message>
    <message>
        <source>“%1” has %2 characters at most.</source>
        <translation>В «%1» самое большее %2 знаков.</translation>
    </message>
    <message>
        <source>A course has from 1 to 200 labs.</source>
        <translation>В курсе от 1 до 200 лабораторных работ.</translation>
    </message>
    <message>
        <source>There is no lab “%1”.</source>
        <translation>Лабораторной работы «%1» нет.</translation>
    </message>
    <message>
        <source>A lab needs 20 others at most.</source>
        <translation>Работа опирается самое большее на 20 других.</translation>
    </message>
    <message>
        <source>The course has no lab “%1”.</source>
        <translation>В курсе нет лабораторной работы «%1».</translation>
    </message>
    <message>
        <source>These labs wait for each other, so none can be begun: %1.</source>
        <translation>Эти работы ждут друг друга, поэтому ни одну нельзя начать: %1.</translation>
    </message>
    <message>
        <source>In this step the workbench explains only the digits. What they say together is for you to find.</source>
        <translation>На этом шаге Helolab объясняет только отдельные цифры. Что они говорят вместе, найдите сами.</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its first digit says how things stand.</source>
        <translation>На этом шаге Helolab ничего не объясняет. Прочитайте ответ: первая цифра говорит, как обстоят дела.</translation>
    </message>
    <message>
        <source>“random-number” wants two whole numbers from 0 to 999999, the smaller first: [1, 99].</source>
        <translation>Для «random-number» нужны два целых числа от 0 до 999999, меньшее первым: [1, 99].</translation>
    </message>
    <message>
        <source>No step is called “%1”.</source>
        <translation>Шага с именем «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” names a file in the lab&apos;s own folder.</source>
        <translation>В «%1» указывают файл из папки самой работы.</translation>
    </message>
    <message>
        <source>“%1” wants a list of 2 to 20 ids, as in [order, syntax].</source>
        <translation>Для «%1» нужен список от 2 до 20 id, например [order, syntax].</translation>
    </message>
    <message>
        <source>The question lacks its “answer”: which of them is right?</source>
        <translation>У вопроса нет «answer»: какой из вариантов верный?</translation>
    </message>
    <message>
        <source>“choice” has one right answer.</source>
        <translation>У «choice» один правильный ответ.</translation>
    </message>
    <message>
        <source>“%1” is none of the options.</source>
        <translation>Среди вариантов ответа нет «%1».</translation>
    </message>
    <message>
        <source>“match” wants 2 to 20 keys, each with the id of its meaning, as in {250: done, 354: go-on}.</source>
        <translation>Для «match» нужно от 2 до 20 ключей, и при каждом — id того, что он означает, например {250: done, 354: go-on}.</translation>
    </message>
    <message>
        <source>“number” wants the whole number that is right.</source>
        <translation>Для «number» нужно целое число — правильный ответ.</translation>
    </message>
    <message>
        <source>Write “text: true”.</source>
        <translation>Напишите «text: true».</translation>
    </message>
    <message>
        <source>A question has exactly one of these keys: %1.</source>
        <translation>У вопроса ровно один из этих ключей: %1.</translation>
    </message>
    <message>
        <source>“%1” is a word of the format; call the question otherwise.</source>
        <translation>«%1» — служебное слово формата; назовите вопрос иначе.</translation>
    </message>
    <message>
        <source>“%1” says it already; leave “answer” out.</source>
        <translation>«%1» это уже говорит; уберите «answer».</translation>
    </message>
    <message>
        <source>The step “%1” has neither a “goal” nor “questions”.</source>
        <translation>У шага «%1» нет ни «goal», ни «questions».</translation>
    </message>
    <message>
        <source>The step “%1” asks about a reply, so it needs a “goal” for which that reply comes.</source>
        <translation>Шаг «%1» спрашивает об ответе сервера, поэтому в нём нужна цель «goal», на пути к которой этот ответ придёт.</translation>
    </message>
    <message>
        <source>“questions” wants a list of 1 to 20 questions.</source>
        <translation>Для «questions» нужен список от 1 до 20 вопросов.</translation>
    </message>
    <message>
        <source>Two questions of this step are called “%1”.</source>
        <translation>Два вопроса этого шага называются «%1».</translation>
    </message>
    <message>
        <source>“%1” is no level of help.</source>
        <translation>«%1» — не уровень помощи.</translation>
    </message>
    <message>
        <source>All steps are passed here; there is nothing to think about.</source>
        <translation>Здесь все шаги уже пройдены; думать больше не о чем.</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, asks for no such prediction.</source>
        <translation>Текущий шаг, «%1», такого предсказания не просит.</translation>
    </message>
    <message>
        <source>The step in hand, “%1”, has no question “%2” that can be answered so.</source>
        <translation>В текущем шаге, «%1», нет вопроса «%2», на который можно так ответить.</translation>
    </message>
    <message>
        <source>“### %1” belongs to a step; none has begun.</source>
        <translation>«### %1» относится к шагу, а шаг ещё не начался.</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no “predict”.</source>
        <translation>В lab.yaml у шага «%1» нет «predict».</translation>
    </message>
    <message>
        <source>In lab.yaml the step “%1” has no question “%2”.</source>
        <translation>В lab.yaml у шага «%1» нет вопроса «%2».</translation>
    </message>
    <message>
        <source>The question “%1” has its words already.</source>
        <translation>У вопроса «%1» текст уже есть.</translation>
    </message>
    <message>
        <source>What is asked? Write “### question %1: words”.</source>
        <translation>О чём вопрос? Напишите «### question %1: текст вопроса».</translation>
    </message>
    <message>
        <source>“#### %1” means nothing here.</source>
        <translation>«#### %1» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>“#### because” belongs to a question; none has begun.</source>
        <translation>«#### because» относится к вопросу, а вопрос ещё не начался.</translation>
    </message>
    <message>
        <source>In lab.yaml the question “%1” has no option “%2”.</source>
        <translation>В lab.yaml у вопроса «%1» нет варианта ответа «%2».</translation>
    </message>
    <message>
        <source>The step “%1” lacks the words of “### %2: …”.</source>
        <translation>У шага «%1» нет текста «### %2: …».</translation>
    </message>
    <message>
        <source>The question “%1” of the step “%2” lacks a line “- %3: …”.</source>
        <translation>У вопроса «%1» шага «%2» нет строки «- %3: …».</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>That is not right. The right answer is marked.</source>
        <translation>Неверно. Правильный ответ помечен знаком ✓.</translation>
    </message>
    <message>
        <source>That is not right. Think again; tries left: %1.</source>
        <translation>Неверно. Подумайте ещё; осталось попыток: %1.</translation>
    </message>
    <message>
        <source>Name the question and its answer, as in “! answer why order”.</source>
        <translation>Назовите вопрос и ответ на него, например «! answer why order».</translation>
    </message>
    <message>
        <source>This file cannot be written: %1. The lab is not whole; remove its folder, and try again elsewhere.</source>
        <translation>Этот файл не удаётся записать: %1. Работа записана не целиком; удалите её папку и попробуйте в другом месте.</translation>
    </message>
    <message>
        <source>There is a file of this name. Give a folder.</source>
        <translation>Файл с таким именем уже есть. Укажите папку.</translation>
    </message>
    <message>
        <source>This folder is not empty. Give the name of a new one.</source>
        <translation>Эта папка не пуста. Укажите имя новой.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Give a place where you may write.</source>
        <translation>Эту папку не удаётся создать. Укажите место, где вам можно писать.</translation>
    </message>
    <message>
        <source>This attempt could not be copied: %1.</source>
        <translation>Не удалось скопировать эту попытку: %1.</translation>
    </message>
    <message>
        <source>There are too many copies of this attempt here already.</source>
        <translation>Здесь уже слишком много копий этой попытки.</translation>
    </message>
    <message>
        <source>This is no file: a folder, a device or a pipe is not read.</source>
        <translation>Это не файл: папки, устройства и каналы не читаются.</translation>
    </message>
    <message>
        <source>This file is too large; %1 is the most that is read.</source>
        <translation>Этот файл слишком велик; самое большее — %1.</translation>
    </message>
    <message>
        <source>This file is not UTF-8: line %1, column %2 is something else. Save it as UTF-8.</source>
        <translation>Этот файл не в UTF-8: в строке %1, столбце %2 стоит другое. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>At least one key is wanted here: which of them all?</source>
        <translation>Здесь нужен хотя бы один ключ: что именно из всего?</translation>
    </message>
    <message>
        <source>An address stands here without &lt; and &gt;; for the empty one, &lt;&gt;, write &quot;&quot;.</source>
        <translation>Адрес пишут здесь без &lt; и &gt;; вместо пустого, &lt;&gt;, пишите &quot;&quot;.</translation>
    </message>
    <message>
        <source>One of these is wanted: {random-word: 6} or {random-number: [1, 99]}.</source>
        <translation>Нужно одно из двух: {random-word: 6} или {random-number: [1, 99]}.</translation>
    </message>
    <message>
        <source>“feedback” wants words of what the student is told.</source>
        <translation>Для «feedback» нужны слова из того, что говорится студенту.</translation>
    </message>
    <message>
        <source>Nobody reads this text: “languages” in lab.yaml does not name “%1”.</source>
        <translation>Этого текста никто не прочтёт: в «languages» в lab.yaml нет «%1».</translation>
    </message>
    <message>
        <source>Nobody reads this text: Helolab speaks no “%1”, only %2.</source>
        <translation>Этого текста никто не прочтёт: Helolab не говорит на «%1», только на %2.</translation>
    </message>
    <message>
        <source>A lab&apos;s sessions are played in the lab&apos;s world, which lab.yaml names: leave “@ world” out.</source>
        <translation>Сеансы лабораторной работы идут в её мире, который назван в lab.yaml: уберите «@ world».</translation>
    </message>
    <message>
        <source>It is so for a student with %1.</source>
        <translation>Так выходит у студента, у которого %1.</translation>
    </message>
    <message>
        <source>The model answer does not reach this: “%1”</source>
        <translation>Образцовое решение этого не достигает: «%1»</translation>
    </message>
    <message>
        <source>What came before it was predicted does not count.</source>
        <translation>То, что пришло до предсказания, не считается.</translation>
    </message>
    <message>
        <source>The model answer answers the question “%1” wrongly: “%2”. %3</source>
        <translation>Образцовое решение отвечает на вопрос «%1» неверно: «%2». %3</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1”: its right answer, “%2”, is none that can be given.</source>
        <translation>Образцовое решение не отвечает на вопрос «%1»: его правильный ответ, «%2», дать невозможно.</translation>
    </message>
    <message>
        <source>In the model answer no such reply comes once it has been predicted.</source>
        <translation>В образцовом решении после предсказания такой ответ не приходит.</translation>
    </message>
    <message>
        <source>In the model answer the reply that is predicted here is %1.</source>
        <translation>В образцовом решении ответ, который здесь предсказывают, — %1.</translation>
    </message>
    <message>
        <source>No reply %1 comes in the model answer before the step “%2” is passed, so its question never appears.</source>
        <translation>В образцовом решении ответ %1 не приходит до того, как пройден шаг «%2», поэтому вопрос этого шага не появляется.</translation>
    </message>
    <message>
        <source>The model answer does not answer the question “%1” rightly at the first try.</source>
        <translation>Образцовое решение отвечает на вопрос «%1» верно не с первого раза.</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too: no goal asks for a value of “variant”. Let a goal ask for a random word or number.</source>
        <translation>Ответ одного студента засчитывается и другому: ни одна цель не требует значения из «variant». Пусть какая-нибудь цель требует случайного слова или числа.</translation>
    </message>
    <message>
        <source>One student&apos;s answer passes for another, too, since too many students have the same values in goals (%1). Let a goal ask for a random word or number.</source>
        <translation>Ответ одного студента засчитывается и другому: слишком у многих студентов в целях одни и те же значения (%1). Пусть какая-нибудь цель требует случайного слова или числа.</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”, but it passes every step.</source>
        <translation>«%1» должна была остановиться на «%2», а проходит все шаги.</translation>
    </message>
    <message>
        <source>“%1” was to stop at “%2”; it stops at “%3”.</source>
        <translation>«%1» должна была остановиться на «%2», а останавливается на «%3».</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; nothing is said.</source>
        <translation>При «%1» студенту должно быть сказано «%2», а не сказано ничего.</translation>
    </message>
    <message>
        <source>By “%1” the student was to be told “%2”; what is said is: %3</source>
        <translation>При «%1» студенту должно быть сказано «%2», а сказано: %3</translation>
    </message>
    <message>
        <source>This fence of ``` is not closed by another.</source>
        <translation>Эта ограда из ``` не закрыта второй.</translation>
    </message>
    <message>
        <source>This comment is not closed by “--&gt;”.</source>
        <translation>Этот комментарий не закрыт знаком «--&gt;».</translation>
    </message>
    <message>
        <source>A heading has a space behind “%1”.</source>
        <translation>В заголовке после «%1» стоит пробел.</translation>
    </message>
    <message>
        <source>The step “%1” has no title: write “## %1: words”.</source>
        <translation>У шага «%1» нет названия: напишите «## %1: слова».</translation>
    </message>
    <message>
        <source>The question “%1” has its “#### because” already.</source>
        <translation>У вопроса «%1» уже есть «#### because».</translation>
    </message>
    <message>
        <source>This hint is empty.</source>
        <translation>Эта подсказка пуста.</translation>
    </message>
    <message>
        <source>The file ends before this, at a line “---” or “...”: one file is one document. Leave that line out.</source>
        <translation>Файл кончается раньше, на строке «---» или «...»: один файл — один документ. Уберите эту строку.</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and does not end: a closing quote is missing.</source>
        <translation>Эти кавычки открываются в строке %1 и не закрываются: не хватает закрывающей кавычки.</translation>
    </message>
    <message>
        <source>This quotation begins in line %1 and ends only in line %2: is a closing quote missing?</source>
        <translation>Эти кавычки открываются в строке %1, а закрываются только в строке %2: не забыта ли закрывающая кавычка?</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>Between “${” and “}” a name is missing.</source>
        <translation>Между «${» и «}» не хватает имени.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”.</source>
        <translation>После «%1:» ничего нет.</translation>
    </message>
    <message>
        <source>A tab stands here; use spaces.</source>
        <translation>Здесь стоит табуляция; используйте пробелы.</translation>
    </message>
    <message>
        <source>A text that begins with “%1” is put in quotes: “&apos;%1…&apos;”.</source>
        <translation>Текст, который начинается с «%1», берут в кавычки: «&apos;%1…&apos;».</translation>
    </message>
    <message>
        <source>A second colon stands here: a text with a colon and a space in it is put in quotes.</source>
        <translation>Здесь второе двоеточие: текст, в котором есть двоеточие с пробелом, берут в кавычки.</translation>
    </message>
    <message>
        <source>The attempt was begun with %1.</source>
        <translation>Попытка начата в программе %1.</translation>
    </message>
    <message>
        <source>The header has no From; RFC 5322 wants From and Date.</source>
        <translation>В заголовке нет From; RFC 5322 требует From и Date.</translation>
    </message>
    <message>
        <source>The header has no Date; RFC 5322 wants From and Date.</source>
        <translation>В заголовке нет Date; RFC 5322 требует From и Date.</translation>
    </message>
    <message>
        <source>The header has neither From nor Date; RFC 5322 wants both.</source>
        <translation>В заголовке нет ни From, ни Date; RFC 5322 требует и то и другое.</translation>
    </message>
    <message>
        <source>The message has no header; RFC 5322 wants From and Date in it.</source>
        <translation>У письма нет заголовка; RFC 5322 требует в нём From и Date.</translation>
    </message>
    <message>
        <source>The header lacks a required field</source>
        <translation>В заголовке письма нет обязательного поля</translation>
    </message>
    <message>
        <source>Enter was pressed on an empty line</source>
        <translation>Enter нажат на пустой строке</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood. Only inside a message an empty line has a meaning.</source>
        <translation>Каждая отправленная строка читается как команда, даже если на ней ничего нет. Вреда от этого нет: разговор стоит там же, где стоял. Смысл пустая строка имеет только внутри письма.</translation>
    </message>
    <message>
        <source>A space too many around the command</source>
        <translation>Лишний пробел рядом с командой</translation>
    </message>
    <message>
        <source>A command begins its line, and exactly one space stands behind it.</source>
        <translation>Команда стоит в самом начале строки, и после неё ровно один пробел.</translation>
    </message>
    <message>
        <source>Permanent: as things stand, the same line will be refused again.</source>
        <translation>Постоянный: пока ничего не изменилось, та же строка будет отклонена снова.</translation>
    </message>
    <message>
        <source>The mailbox exists and takes no mail: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>Ящик существует, но писем не принимает: пока что, если код начинается с 4, и насовсем, если с 5.</translation>
    </message>
    <message>
        <source>The mail system takes no messages: for the moment if the code begins with 4, for good if with 5.</source>
        <translation>Почтовая система не принимает писем: пока что, если код начинается с 4, и насовсем, если с 5.</translation>
    </message>
    <message>
        <source>Not permitted by the server&apos;s rules: this client, sender or recipient. For a foreign domain: no relaying.</source>
        <translation>Правила сервера не допускают этого клиента, отправителя или получателя. Для чужого домена: пересылки нет.</translation>
    </message>
    <message>
        <source>The priority of the message is too low for the server to take it.</source>
        <translation>Приоритет письма слишком низок, чтобы сервер его принял.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 is no parameter that this server knows: those may be used whose extension stands in its answer to EHLO.</source>
        <translation>Адрес записан верно. Параметра %1 этот сервер не знает: можно использовать только параметры тех расширений, которые названы в его ответе на EHLO.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs behind %2, not behind %3.</source>
        <translation>Адрес записан верно. %1 ставится после %2, а не после %3.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 belongs to the extension %2, and the server has not announced that one in its answer to EHLO.</source>
        <translation>Адрес записан верно. %1 относится к расширению %2, а его сервер в ответе на EHLO не объявил.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 stands alone, without = and a value.</source>
        <translation>Адрес записан верно. %1 пишется без знака = и без значения.</translation>
    </message>
    <message>
        <source>The address is written correctly. %1 may stand behind it only once.</source>
        <translation>Адрес записан верно. %1 можно указать после него только один раз.</translation>
    </message>
    <message>
        <source>A parameter behind the address is wrong</source>
        <translation>Параметр после адреса неверен</translation>
    </message>
    <message>
        <source>no command on the line</source>
        <translation>в строке нет команды</translation>
    </message>
    <message>
        <source>The line was empty; the server waits for a command.</source>
        <translation>Строка была пустой; сервер ждёт команду.</translation>
    </message>
    <message>
        <source>Nothing has changed. Type the command.</source>
        <translation>Ничего не изменилось. Введите команду.</translation>
    </message>
    <message>
        <source>The server knows the first word, but not the line as a whole: it is too long, or something in it or at its end is what no command may have.</source>
        <translation>Первое слово сервер знает, но строку в целом не понимает: она слишком длинна, либо в ней или в её конце есть то, чего ни в одной команде быть не может.</translation>
    </message>
    <message>
        <source>Type the line again.</source>
        <translation>Введите строку заново.</translation>
    </message>
    <message>
        <source>The command is known, but there is a space too many: exactly one stands behind it, and none before it.</source>
        <translation>Команда известна, но пробел лишний: после неё ровно один, перед ней ни одного.</translation>
    </message>
    <message>
        <source>Write the line with single spaces.</source>
        <translation>Напишите строку с одиночными пробелами.</translation>
    </message>
    <message>
        <source>MAIL is known and the sender behind it is right; a parameter behind the sender is not.</source>
        <translation>MAIL известна, и отправитель после неё записан верно; неверен параметр после отправителя.</translation>
    </message>
    <message>
        <source>Correct the parameter, or leave it out.</source>
        <translation>Исправьте параметр или уберите его.</translation>
    </message>
    <message>
        <source>MAIL is known; something behind it is not as the server wants it: the sender, or a parameter.</source>
        <translation>MAIL известна; что-то после неё не так, как хочет сервер: отправитель или параметр.</translation>
    </message>
    <message>
        <source>RCPT is known and the recipient behind it is right; a parameter behind the recipient is not.</source>
        <translation>RCPT известна, и получатель после неё записан верно; неверен параметр после получателя.</translation>
    </message>
    <message>
        <source>RCPT is known; something behind it is not as the server wants it: the recipient, or a parameter.</source>
        <translation>RCPT известна; что-то после неё не так, как хочет сервер: получатель или параметр.</translation>
    </message>
    <message>
        <source>The sender is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>Отправитель записан верно; но параметра после него или такого значения у этого сервера нет.</translation>
    </message>
    <message>
        <source>Give the parameter another value, or leave it out.</source>
        <translation>Задайте параметру другое значение или уберите его.</translation>
    </message>
    <message>
        <source>The recipient is right; a parameter behind it, or its value, is none that this server has.</source>
        <translation>Получатель записан верно; но параметра после него или такого значения у этого сервера нет.</translation>
    </message>
    <message>
        <source>No command was recognised in the line.</source>
        <translation>В строке не распознано никакой команды.</translation>
    </message>
    <message>
        <source>%1: accepted here; a strict server answers %2.</source>
        <translation>%1: здесь принято, строгий сервер ответит %2.</translation>
    </message>
    <message>
        <source>Accepted, though not by the grammar</source>
        <translation>Принято, хотя и не по грамматике</translation>
    </message>
    <message>
        <source>A tolerant server takes more than the grammar allows, so that no mail is lost. Whoever keeps to the grammar is understood by every server.</source>
        <translation>Снисходительный сервер принимает больше, чем позволяет грамматика, чтобы письма не терялись. Того, кто пишет по грамматике, поймёт любой сервер.</translation>
    </message>
    <message>
        <source>What happens here is for you to find out. Answer the question in the lab, then it is explained here.</source>
        <translation>Что здесь происходит, предстоит выяснить вам. Ответьте на вопрос в работе, и здесь появится объяснение.</translation>
    </message>
    <message>
        <source>Nothing shows that this lab can be passed. Write a model answer, and name it here: “solution: solution.session”.</source>
        <translation>Ничто не показывает, что эту работу можно выполнить. Напишите образцовое решение и назовите его здесь: «solution: solution.session».</translation>
    </message>
    <message>
        <source>“hidden” goes with a “goal”: that is what is not told.</source>
        <translation>«hidden» ставится рядом с «goal»: именно его и не сообщают.</translation>
    </message>
    <message>
        <source>What is to be found here: not found yet.</source>
        <translation>Здесь нужно кое-что найти: пока не найдено.</translation>
    </message>
    <message>
        <source>A message arrived, but it is not yet what is to be found here.</source>
        <translation>Письмо пришло, но это ещё не то, что нужно найти здесь.</translation>
    </message>
    <message>
        <source>Connection %1: this reply stands in the file before the command that it answers.</source>
        <translation>Соединение %1: в файле этот ответ стоит раньше команды, на которую он дан.</translation>
    </message>
    <message>
        <source>The file says that the attempt speaks “%1”; the lab speaks “%2”.</source>
        <translation>В файле указан протокол «%1», а в лабораторной работе — «%2».</translation>
    </message>
    <message>
        <source>This is a folder or a device, and no file</source>
        <translation>Это папка или устройство, а не файл</translation>
    </message>
    <message>
        <source>Hung up without an answer</source>
        <translation>Соединение закрыто без ответа</translation>
    </message>
    <message>
        <source>The server closed the connection behind the message, before it had said whether it takes it. It may be stored or lost. A client sends it once more, so that nothing is lost; that is how a recipient comes to have a message twice.</source>
        <translation>Сервер закрыл соединение сразу после письма, не успев сказать, принимает ли он его. Письмо может быть сохранено, а может быть потеряно. Клиент отправит его ещё раз, чтобы ничего не пропало; так получатель и оказывается с двумя одинаковыми письмами.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. The client cannot know what became of the command: it takes the mail for one that was answered 451, and tries again later.</source>
        <translation>Сервер закрыл соединение, не ответив на %1. Что стало с командой, клиент узнать не может: он считает, что на письмо ответили 451, и пробует ещё раз позже.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Не более %1 сбоев.</translation>
    </message>
    <message>
        <source>A server that hangs up gives no reply: leave one of the two out.</source>
        <translation>Сервер, который обрывает соединение, не отвечает: оставьте что-то одно.</translation>
    </message>
    <message>
        <source>A fault says what goes wrong: give it “delay”, “hang-up” or “reply”.</source>
        <translation>Сбой должен говорить, что идёт не так: укажите «delay», «hang-up» или «reply».</translation>
    </message>
    <message>
        <source>A student who types nothing passes the step “%1”: the workbench connects by itself. Name the step before it in “after”, or ask for something that the student sends.</source>
        <translation>Шаг «%1» проходит и тот, кто ничего не набирает: Helolab соединяется сам. Назовите в «after» предыдущий шаг или потребуйте того, что студент должен послать.</translation>
    </message>
    <message>
        <source>%1 Leave the quotes out.</source>
        <translation>%1 Уберите кавычки.</translation>
    </message>
    <message>
        <source>%1 section %2</source>
        <translation>%1, раздел %2</translation>
    </message>
    <message>
        <source>%1 appendix %2</source>
        <translation>%1, приложение %2</translation>
    </message>
    <message>
        <source>Its header field %1 does not contain “%2”.</source>
        <translation>В поле заголовка %1 нет «%2».</translation>
    </message>
    <message>
        <source>About the command line itself: its spelling, its place in the order, or whether the server has it at all; not about a mailbox.</source>
        <translation>О самой командной строке: о её написании, о месте в порядке команд или о том, есть ли такая команда у сервера; не о почтовом ящике.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had judged the answer to its challenge. The client cannot know whether it was right. Authentication ends with the connection in any case: the client connects again and authenticates anew.</source>
        <translation>Сервер закрыл соединение, не сказав, верен ли ответ на его вызов. Узнать это клиент не может. Но аутентификация в любом случае кончается вместе с соединением: клиент соединяется снова и аутентифицируется заново.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered %1. That command carries no mail, so none is in doubt; a transaction that was open is dropped with the connection. Whoever still needs the answer connects again and sends the command once more.</source>
        <translation>Сервер закрыл соединение, не ответив на %1. Эта команда письма не несёт, поэтому судьба писем от неё не зависит; открытая транзакция пропадает вместе с соединением. Кому ответ ещё нужен, тот соединяется снова и повторяет команду.</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is not. Its form is %1. %2 What it is for: %3</source>
        <translation>Адрес записан верно, а значение параметра — нет. Его вид: %1. %2 Для чего он: %3</translation>
    </message>
    <message>
        <source>The address is written correctly; the value of the parameter is none that this server has. Its form is %1. %2 What it is for: %3</source>
        <translation>Адрес записан верно, но такого значения параметра у этого сервера нет. Его вид: %1. %2 Для чего он: %3</translation>
    </message>
    <message>
        <source>The source route is malformed</source>
        <translation>Маршрут от источника записан неверно</translation>
    </message>
    <message>
        <source>too many errors, closing</source>
        <translation>слишком много ошибок, соединение закрывается</translation>
    </message>
    <message>
        <source>The command is known, but the host name behind it is missing.</source>
        <translation>Команда известна, но имени узла после неё нет.</translation>
    </message>
    <message>
        <source>If you have introduced yourself before, go on with MAIL: some servers take HELO and EHLO only once.</source>
        <translation>Если вы уже представились раньше, продолжайте командой MAIL: некоторые серверы принимают HELO и EHLO только один раз.</translation>
    </message>
    <message>
        <source>system status, or system help</source>
        <translation>состояние системы или справка</translation>
    </message>
    <message>
        <source>The server reports the state it is in, or tells what help it can give. The text is written for people; programs skip it.</source>
        <translation>Сервер сообщает о своём состоянии или о том, какую справку может дать. Этот текст — для людей; программы его пропускают.</translation>
    </message>
    <message>
        <source>The server had nothing to forget: no transaction was open. Nothing has changed.</source>
        <translation>Забывать серверу было нечего: открытой транзакции не было. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection. Among the lines were header fields: they were read as commands, because the server was not waiting for a message. Nothing of that message has arrived.</source>
        <translation>Серверу пришлось отклонить слишком много строк, и он закрывает соединение. Среди них были поля заголовка: они прочитаны как команды, потому что письма сервер не ждал. От письма до него ничего не дошло.</translation>
    </message>
    <message>
        <source>Connect again and start over. Send the header fields and the text only when DATA has been answered with 354.</source>
        <translation>Соединитесь снова и начните сначала. Поля заголовка и текст отправляйте только тогда, когда на DATA пришёл ответ 354.</translation>
    </message>
    <message>
        <source>The server has refused one line too many and closes the connection: it takes a client that makes so many errors for a program gone wrong. An unfinished transaction is lost.</source>
        <translation>Серверу пришлось отклонить слишком много строк, и он закрывает соединение: клиента, который столько ошибается, он принимает за сломавшуюся программу. Незавершённая транзакция пропадает.</translation>
    </message>
    <message>
        <source>Connect again and start over. Read each refusal before you send the next line.</source>
        <translation>Соединитесь снова и начните сначала. Читайте каждый отказ, прежде чем отправить следующую строку.</translation>
    </message>
    <message>
        <source>VRFY is known, but the user or mailbox that it shall ask about is missing.</source>
        <translation>VRFY известна, но пользователь или почтовый ящик, о котором она должна спросить, не указан.</translation>
    </message>
    <message>
        <source>Write a name or an address behind VRFY.</source>
        <translation>Напишите после VRFY имя или адрес.</translation>
    </message>
    <message>
        <source>EXPN is known, but the mailing list that it shall ask about is missing.</source>
        <translation>EXPN известна, но список рассылки, о котором она должна спросить, не указан.</translation>
    </message>
    <message>
        <source>Write the name or the address of a list behind EXPN.</source>
        <translation>Напишите после EXPN имя или адрес списка.</translation>
    </message>
    <message>
        <source>The first word was recognised; what must stand behind it is missing. That is the difference from 500.</source>
        <translation>Первое слово узнано, но того, что должно стоять за ним, нет. Этим 501 отличается от 500.</translation>
    </message>
    <message>
        <source>no such mailing list</source>
        <translation>нет такого списка рассылки</translation>
    </message>
    <message>
        <source>The server has no list of that name to expand: nobody has the name, a user has it, or it belongs to another domain. Some servers say so of every list, to keep its members to themselves.</source>
        <translation>Списка с таким именем, который можно раскрыть, у сервера нет: такого имени нет вовсе, оно принадлежит пользователю или относится к другому домену. Некоторые серверы отвечают так о любом списке, чтобы не выдавать его участников.</translation>
    </message>
    <message>
        <source>A report on the system, or on the help that it has.</source>
        <translation>Сообщение о системе или о справке, которая у неё есть.</translation>
    </message>
    <message>
        <source>The command word is known, its argument is wrong or missing.</source>
        <translation>Слово команды известно, аргумент неверен или его нет.</translation>
    </message>
    <message>
        <source>The slash means “or”: one of these words is wanted.</source>
        <translation>Косая черта означает «или»: нужно одно из этих слов.</translation>
    </message>
    <message>
        <source>That is a whole number of at most 20 digits.</source>
        <translation>Это целое число, не больше 20 цифр.</translation>
    </message>
    <message>
        <source>xtext is printable ASCII without spaces; + and = are written as +2B and +3D.</source>
        <translation>xtext — это печатные символы ASCII без пробелов; + и = записываются как +2B и +3D.</translation>
    </message>
    <message>
        <source>That is an address in xtext, where + and = are written as +2B and +3D, or &lt;&gt; where nobody knows it.</source>
        <translation>Это адрес в виде xtext, где + и = записываются как +2B и +3D, или &lt;&gt;, если его никто не знает.</translation>
    </message>
    <message>
        <source>That is NEVER alone, or one or more of the other words with commas between them.</source>
        <translation>Это либо одно NEVER, либо одно или несколько других слов через запятую.</translation>
    </message>
    <message>
        <source>That is the kind of address, mostly rfc822, then a semicolon, then the address in xtext, where + and = are written as +2B and +3D.</source>
        <translation>Это вид адреса, чаще всего rfc822, затем точка с запятой, затем адрес в виде xtext, где + и = записываются как +2B и +3D.</translation>
    </message>
    <message>
        <source>Finish the transaction that is open, or drop it with RSET; then send this line again.</source>
        <translation>Завершите открытую транзакцию или сбросьте её командой RSET, затем повторите эту строку.</translation>
    </message>
    <message>
        <source>Leave with QUIT.</source>
        <translation>Завершите сеанс командой QUIT.</translation>
    </message>
    <message>
        <source>If the sender is right as it stands, go on with RCPT. If it shall be another, send RSET and then this line again.</source>
        <translation>Если отправитель указан верно, продолжайте командой RCPT. Если нужен другой, отправьте RSET, а затем эту строку ещё раз.</translation>
    </message>
    <message>
        <source>Send the rest of the message. A recipient who came too late gets it in a transaction of their own.</source>
        <translation>Отправьте остаток письма. Опоздавший получатель получит его в отдельной транзакции.</translation>
    </message>
    <message>
        <source>Send the rest of the message with BDAT, or drop it with RSET and begin again.</source>
        <translation>Отправьте остаток письма командой BDAT или сбросьте его командой RSET и начните заново.</translation>
    </message>
    <message>
        <source>Introduce yourself again, with EHLO. That drops a transaction that is open; it then begins again with MAIL.</source>
        <translation>Представьтесь ещё раз, командой EHLO. Открытая транзакция при этом сбрасывается и начинается заново с MAIL.</translation>
    </message>
    <message>
        <source>Nothing is missing: go on with MAIL.</source>
        <translation>Всё уже сделано: продолжайте командой MAIL.</translation>
    </message>
    <message>
        <source>Nothing is missing: go on inside the tunnel.</source>
        <translation>Всё уже сделано: продолжайте внутри туннеля.</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it by its rules. Nothing was delivered to anybody.</source>
        <translation>Сервер прочитал письмо и отклоняет его по своим правилам. Никому ничего не доставлено.</translation>
    </message>
    <message>
        <source>The SIZE that you declared is more than the server takes.</source>
        <translation>Размер, объявленный в SIZE, больше того, что принимает сервер.</translation>
    </message>
    <message>
        <source>The server has read the message and refuses it. Nothing was delivered to anybody.</source>
        <translation>Сервер прочитал письмо и отклоняет его. Никому ничего не доставлено.</translation>
    </message>
    <message>
        <source>The name: it is not allowed, or several mailboxes fit it.</source>
        <translation>Имя: оно недопустимо или подходит нескольким ящикам.</translation>
    </message>
    <message>
        <source>First answer the question about this reply in the lab; F7 leads there. Then it is explained here.</source>
        <translation>Сначала ответьте в лабораторной на вопрос об этом ответе: F7 ведёт к нему. Затем объяснение появится здесь.</translation>
    </message>
    <message>
        <source>What does the reply say, and what would you try now? Send your next line, then this one is explained.</source>
        <translation>Что говорит ответ и что вы попробуете теперь? Отправьте следующую строку, тогда появится объяснение этой.</translation>
    </message>
    <message>
        <source>Not told yet: the lab has a question about it.</source>
        <translation>Пока не сказано: об этом спрашивает лабораторная.</translation>
    </message>
    <message>
        <source>The session is in state %1 at that moment.</source>
        <translation>Сеанс в этот момент в состоянии %1.</translation>
    </message>
    <message>
        <source>The line that it answers contains “%1”.</source>
        <translation>В строке, на которую он отвечает, есть «%1».</translation>
    </message>
    <message>
        <source>The server answers with its name, although you gave none: it is a tolerant one.</source>
        <translation>Сервер называет своё имя, хотя вы своего не назвали: он снисходителен.</translation>
    </message>
    <message>
        <source>A name belongs behind HELO. This server does without: open a mail transaction with MAIL.</source>
        <translation>После HELO полагается имя узла. Этот сервер обходится без него: откройте почтовую транзакцию командой MAIL.</translation>
    </message>
    <message>
        <source>The line is longer than a server must take: 512 octets with its end.</source>
        <translation>Строка длиннее того, что сервер обязан принять: 512 октетов вместе с концом строки.</translation>
    </message>
    <message>
        <source>Send a shorter line.</source>
        <translation>Отправьте строку покороче.</translation>
    </message>
    <message>
        <source>The server knows no command with that first word. What stands behind it was not even looked at.</source>
        <translation>Сервер не знает команды с таким первым словом. На то, что стоит за ним, он даже не смотрел.</translation>
    </message>
    <message>
        <source>The mailbox is not verified; mail for it is taken all the same.</source>
        <translation>Ящик не проверен; письмо для него всё же принимают.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>вход выполнен</translation>
    </message>
    <message>
        <source>TRANSACTION begins: the maildrop is locked for this session, and every message has got a number that stays the same until QUIT. What arrives from now on is seen in the next session.</source>
        <translation>Начинается TRANSACTION: maildrop заперт для этого сеанса, каждое письмо получило номер, который не изменится до QUIT. Что придёт теперь, будет видно в следующем сеансе.</translation>
    </message>
    <message>
        <source>STAT and LIST tell what is there.</source>
        <translation>STAT и LIST скажут, что там лежит.</translation>
    </message>
    <message>
        <source>The message&apos;s number and its size. The size counts octets, not characters: the end of a line is two of them, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>Номер письма и его размер. Размер считают в октетах, а не в символах: конец строки — это два октета, CR и LF, а буква вне ASCII занимает несколько.</translation>
    </message>
    <message>
        <source>the server leaves</source>
        <translation>сервер уходит</translation>
    </message>
    <message>
        <source>The server ends the session by itself. UPDATE was never reached, so nothing is removed, whatever was marked. SMTP would say 421 here.</source>
        <translation>Сервер сам завершает сеанс. До UPDATE дело не дошло, поэтому ничего не удалено, что бы ни было помечено. SMTP сказал бы здесь 421.</translation>
    </message>
    <message>
        <source>Connect again, and mark anew what shall go.</source>
        <translation>Подключитесь снова и пометьте заново то, что нужно удалить.</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>сервер готов</translation>
    </message>
    <message>
        <source>The greeting: a POP3 server is here, and AUTHORIZATION begins. In POP3 the server speaks first, as in SMTP, whose greeting is 220.</source>
        <translation>Приветствие: здесь сервер POP3, и начинается AUTHORIZATION. В POP3, как и в SMTP, сервер говорит первым; в SMTP его приветствие — 220.</translation>
    </message>
    <message>
        <source>Say who you are: USER and then PASS, or APOP.</source>
        <translation>Скажите, кто вы: USER, а затем PASS, или APOP.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>имя принято</translation>
    </message>
    <message>
        <source>The server has heard the name, no more: it says +OK to names that nobody has, too. Whether somebody may in, the password decides.</source>
        <translation>Сервер услышал имя, и только: +OK он говорит и на имена, которых нет ни у кого. Пускать ли, решает пароль.</translation>
    </message>
    <message>
        <source>Send PASS with the password.</source>
        <translation>Отправьте PASS с паролем.</translation>
    </message>
    <message>
        <source>the capabilities follow</source>
        <translation>далее список возможностей</translation>
    </message>
    <message>
        <source>What the server can do beyond the minimum, one capability a line, up to a lone dot. EHLO asks the same of an SMTP server.</source>
        <translation>Что сервер умеет сверх минимума: по одной возможности в строке, до одиночной точки. У сервера SMTP о том же спрашивает EHLO.</translation>
    </message>
    <message>
        <source>UTF-8 is switched on</source>
        <translation>UTF-8 включён</translation>
    </message>
    <message>
        <source>From here on both sides may use UTF-8 in names, passwords and headers.</source>
        <translation>С этого момента обе стороны могут использовать UTF-8 в именах, паролях и заголовках.</translation>
    </message>
    <message>
        <source>how many, and how large</source>
        <translation>сколько и какого размера</translation>
    </message>
    <message>
        <source>Two numbers for programs: how many messages there are, and how many octets they have together. What is marked as deleted is not counted. The end of a line counts as two octets, CR and LF.</source>
        <translation>Два числа для программ: сколько писем и сколько в них октетов вместе. Помеченные к удалению не считаются. Конец строки — это два октета, CR и LF.</translation>
    </message>
    <message>
        <source>the list follows</source>
        <translation>далее список</translation>
    </message>
    <message>
        <source>One line for each message, its number and its size, up to a lone dot. The size counts octets, not characters: the end of a line is two of them, CR and LF. What is marked as deleted is left out, and the others keep their numbers.</source>
        <translation>По строке на письмо: номер и размер, до одиночной точки. Размер считают в октетах, а не в символах: конец строки — это два октета, CR и LF. Помеченных к удалению в списке нет, остальные сохраняют свои номера.</translation>
    </message>
    <message>
        <source>number and size</source>
        <translation>номер и размер</translation>
    </message>
    <message>
        <source>the message follows</source>
        <translation>далее письмо</translation>
    </message>
    <message>
        <source>The whole message, header, empty line and body, up to a lone dot. A line that begins with a dot comes with one more (dot-stuffing), which the client takes off again, as behind DATA in SMTP.</source>
        <translation>Письмо целиком: заголовок, пустая строка и тело, до одиночной точки. Строка, которая начинается с точки, приходит с ещё одной (dot-stuffing); клиент её снимает, как после DATA в SMTP.</translation>
    </message>
    <message>
        <source>The message is still on the server. If it shall not stay there, mark it with DELE.</source>
        <translation>Письмо осталось на сервере. Если оно там не нужно, пометьте его командой DELE.</translation>
    </message>
    <message>
        <source>the beginning of the message follows</source>
        <translation>далее начало письма</translation>
    </message>
    <message>
        <source>The header, the empty line, and as many lines of the body as were asked for, up to a lone dot. The message stays as it is.</source>
        <translation>Заголовок, пустая строка и столько строк тела, сколько просили, до одиночной точки. С письмом ничего не происходит.</translation>
    </message>
    <message>
        <source>the unique ids follow</source>
        <translation>дальше — уникальные идентификаторы</translation>
    </message>
    <message>
        <source>One line for each message, its number and its id, up to a lone dot. The number holds for this session, the id for as long as the message exists: by it a client knows what it has already.</source>
        <translation>По строке на письмо: номер и идентификатор, до одиночной точки. Номер действует в этом сеансе, идентификатор — пока письмо существует: по нему клиент узнаёт, что у него уже есть.</translation>
    </message>
    <message>
        <source>number and unique id</source>
        <translation>номер и уникальный идентификатор</translation>
    </message>
    <message>
        <source>The message&apos;s number, which holds for this session, and its id, which holds for as long as the message exists.</source>
        <translation>Номер письма, который действует в этом сеансе, и его идентификатор, который действует, пока письмо существует.</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>помечено к удалению</translation>
    </message>
    <message>
        <source>The message is marked, not gone. In this session it can no longer be fetched; it is removed in UPDATE, and only QUIT leads there.</source>
        <translation>Письмо помечено, но не исчезло. В этом сеансе его уже не получить; удаляется оно в UPDATE, а туда ведёт только QUIT.</translation>
    </message>
    <message>
        <source>QUIT makes it final; RSET takes the mark off.</source>
        <translation>QUIT делает удаление окончательным, RSET снимает пометку.</translation>
    </message>
    <message>
        <source>no marks any more</source>
        <translation>пометок больше нет</translation>
    </message>
    <message>
        <source>Every message that DELE had marked is back, under its old number. RSET in SMTP drops something else: the mail transaction.</source>
        <translation>Все письма, которые пометила DELE, вернулись под прежними номерами. RSET в SMTP отбрасывает другое: почтовую транзакцию.</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>The server is alive, and its clock for silence starts anew.</source>
        <translation>Сервер жив, и отсчёт молчания начинается заново.</translation>
    </message>
    <message>
        <source>the last message fetched</source>
        <translation>последнее полученное письмо</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>до свидания</translation>
    </message>
    <message>
        <source>The session ends as agreed. After a login this is UPDATE: the server has removed what was marked, given the lock back, and closes the connection.</source>
        <translation>Сеанс завершается как положено. После входа это и есть UPDATE: сервер удалил помеченное, снял блокировку и закрывает соединение.</translation>
    </message>
    <message>
        <source>the server waits for an answer</source>
        <translation>сервер ждёт ответа</translation>
    </message>
    <message>
        <source>A plus sign alone is a challenge within AUTH; it is written in base64. SMTP says 334 for it.</source>
        <translation>Один знак «плюс» — это запрос внутри AUTH; он записан в base64. SMTP говорит в этом случае 334.</translation>
    </message>
    <message>
        <source>The command was done. POP3 has two words for an answer, +OK and -ERR, where SMTP has codes of three digits. What stands behind +OK depends on the command that it answers.</source>
        <translation>Команда выполнена. В POP3 для ответа есть два слова, +OK и -ERR, а в SMTP — коды из трёх цифр. Что стоит за +OK, зависит от команды.</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>обслуживания нет</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP would say 554 here.</source>
        <translation>Сервер не обслуживает это соединение. SMTP сказал бы здесь 554.</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>нет такой команды</translation>
    </message>
    <message>
        <source>The first word is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in POP3 only the words behind -ERR tell.</source>
        <translation>Первое слово — не команда этого сервера. В SMTP для этого есть свой код, 500; в POP3 об этом говорят только слова после -ERR.</translation>
    </message>
    <message>
        <source>Look at the spelling of the first word.</source>
        <translation>Проверьте, как написано первое слово.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не поддерживается</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP would say 502 here.</source>
        <translation>Такая команда существует, но этот сервер её не предлагает. SMTP сказал бы здесь 502.</translation>
    </message>
    <message>
        <source>CAPA tells what the server can do.</source>
        <translation>CAPA скажет, что умеет сервер.</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes, or is missing. SMTP would say 501 here.</source>
        <translation>Команда известна; то, что за ней стоит, ей не подходит, или чего-то не хватает. SMTP сказал бы здесь 501.</translation>
    </message>
    <message>
        <source>message already deleted</source>
        <translation>письмо уже помечено к удалению</translation>
    </message>
    <message>
        <source>DELE has marked this message earlier in this session. Its number is not given to another one: all numbers stay as they are until the session ends.</source>
        <translation>Раньше в этом сеансе DELE пометила это письмо. Его номер не достанется другому: до конца сеанса все номера остаются прежними.</translation>
    </message>
    <message>
        <source>LIST shows what is left; RSET takes all marks off.</source>
        <translation>LIST покажет, что осталось; RSET снимет все пометки.</translation>
    </message>
    <message>
        <source>no such message</source>
        <translation>нет такого письма</translation>
    </message>
    <message>
        <source>The maildrop has no message of that number. Numbers begin at 1 and go as far as the server counted at the login.</source>
        <translation>В maildrop нет письма с таким номером. Номера начинаются с 1 и идут до того числа, которое сервер насчитал при входе.</translation>
    </message>
    <message>
        <source>LIST shows which numbers there are.</source>
        <translation>LIST покажет, какие номера есть.</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>войти не удалось</translation>
    </message>
    <message>
        <source>The server does not open the maildrop. It does not say whether the name or the password was wrong: that would help only those who guess. SMTP would say 535 here.</source>
        <translation>Сервер не открывает maildrop. Он не говорит, что неверно, имя или пароль: это помогло бы только тем, кто подбирает. SMTP сказал бы здесь 535.</translation>
    </message>
    <message>
        <source>Begin again with USER.</source>
        <translation>Начните снова с USER.</translation>
    </message>
    <message>
        <source>not everything is removed</source>
        <translation>удалено не всё</translation>
    </message>
    <message>
        <source>The session is over, but the server could not remove every message that was marked. Those are there again in the next session.</source>
        <translation>Сеанс окончен, но удалить все помеченные письма серверу не удалось. Оставшиеся будут видны в следующем сеансе.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>The command was not done. POP3 has no codes of three digits as SMTP has: one word, -ERR, stands for the wrong moment (503 in SMTP), wrong arguments (501), unknown commands (500) and all the rest. The reason is in the words behind it.</source>
        <translation>Команда не выполнена. В POP3 нет кодов из трёх цифр, как в SMTP: одно слово, -ERR, означает и неподходящий момент (503 в SMTP), и неверные аргументы (501), и неизвестную команду (500), и всё остальное. Причина — в словах после него.</translation>
    </message>
    <message>
        <source>TOP: the header and the first lines of a message can be fetched.</source>
        <translation>TOP: можно получить заголовок и первые строки письма.</translation>
    </message>
    <message>
        <source>UIDL: every message has an id that stays the same from session to session.</source>
        <translation>UIDL: у каждого письма есть идентификатор, который не меняется от сеанса к сеансу.</translation>
    </message>
    <message>
        <source>USER and PASS are taken.</source>
        <translation>Принимаются USER и PASS.</translation>
    </message>
    <message>
        <source>AUTH is taken, with one of the mechanisms named behind it.</source>
        <translation>Принимается AUTH с одним из перечисленных механизмов.</translation>
    </message>
    <message>
        <source>Behind -ERR a code in brackets may stand that programs understand, such as [IN-USE].</source>
        <translation>После -ERR может стоять код в квадратных скобках, понятный программам, например [IN-USE].</translation>
    </message>
    <message>
        <source>A login that fails for its name or password says [AUTH], so that programs can tell it from trouble of the server.</source>
        <translation>Если вход не удался из-за имени или пароля, ответ содержит [AUTH]: так программы отличают это от неполадок сервера.</translation>
    </message>
    <message>
        <source>The client may send several commands without waiting for each answer.</source>
        <translation>Клиент может отправить несколько команд, не дожидаясь ответа на каждую.</translation>
    </message>
    <message>
        <source>How many days messages are kept on the server; NEVER means that they are kept until somebody deletes them.</source>
        <translation>Сколько дней письма хранятся на сервере; NEVER значит, что они хранятся, пока их кто-нибудь не удалит.</translation>
    </message>
    <message>
        <source>So many seconds must pass between two logins.</source>
        <translation>Столько секунд должно пройти между двумя входами.</translation>
    </message>
    <message>
        <source>The program that answers, for people who look for a fault.</source>
        <translation>Какая программа отвечает: для тех, кто ищет неисправность.</translation>
    </message>
    <message>
        <source>STLS: the connection can be turned into a TLS tunnel.</source>
        <translation>STLS: соединение можно превратить в туннель TLS.</translation>
    </message>
    <message>
        <source>UTF8: headers may come in UTF-8; with USER behind it, names and passwords may have letters of any script.</source>
        <translation>UTF8: заголовки могут быть в UTF-8; если дальше стоит USER, то имена и пароли — из букв любой письменности.</translation>
    </message>
    <message>
        <source>The name of the mailbox. Some servers want the whole address.</source>
        <translation>Имя почтового ящика. Некоторые серверы хотят адрес целиком.</translation>
    </message>
    <message>
        <source>The message&apos;s number, as LIST tells it. It holds for this session: the next one counts anew.</source>
        <translation>Номер письма, каким его называет LIST. Он действует в этом сеансе: в следующем счёт начнётся заново.</translation>
    </message>
    <message>
        <source>How many lines of the body are wanted besides the header. 0 brings the header alone.</source>
        <translation>Сколько строк тела нужно, кроме заголовка. 0 — только заголовок.</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it. A space is part of it.</source>
        <translation>Пароль открытым текстом: кто слушает по дороге, тот его прочтёт. Пробел — часть пароля.</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as QUIT asked for. What was marked as deleted has been removed.</source>
        <translation>Соединение TCP закрыто, как и просила QUIT. Помеченное к удалению удалено.</translation>
    </message>
    <message>
        <source>The TCP connection is gone without QUIT. UPDATE was never reached: nothing is removed, marks are forgotten, and the lock on the maildrop is given back.</source>
        <translation>Соединение TCP пропало без QUIT. До UPDATE дело не дошло: ничего не удалено, пометки забыты, блокировка maildrop снята.</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No maildrop was open.</source>
        <translation>Соединение TCP пропало. Никакой maildrop открыт не был.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered QUIT. Whether it has removed what was marked, the client cannot know: the next session will show.</source>
        <translation>Сервер закрыл соединение, не ответив на QUIT. Удалил ли он помеченное, клиент знать не может: это покажет следующий сеанс.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Without QUIT nothing is removed: every message is still there in the next session.</source>
        <translation>Сервер закрыл соединение, не ответив. Без QUIT ничего не удаляется: в следующем сеансе все письма на месте.</translation>
    </message>
    <message>
        <source>A line that goes out is read as a command, even when there is nothing on it. It does no harm: the conversation stands where it stood.</source>
        <translation>Отправленная строка читается как команда, даже если в ней ничего нет. Вреда от этого нет: разговор стоит там же, где стоял.</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); POP3 says -ERR to both.</source>
        <translation>Команды %1 нет; ближайшая — %2. SMTP отличил бы неизвестное слово (500) от слова не вовремя (503); POP3 на то и другое говорит -ERR.</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STLS first. The port of POP3 for TLS from the first octet is another one, 995.</source>
        <translation>С этих октетов начинается рукопожатие TLS. На этом порту разговор начинают открытым текстом: сначала клиент говорит STLS. Порт POP3, где TLS идёт с первого октета, другой — 995.</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>Строка POP3 заканчивается двумя октетами, 0D 0A (CR LF). Ваша заканчивается одним 0A: так отправляет nc в Linux; telnet отправляет оба.</translation>
    </message>
    <message>
        <source>A line of POP3 ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Строка POP3 заканчивается двумя октетами, 0D 0A (CR LF). Здесь 0D стоит один, и то, что вы считали несколькими строками, для сервера — одна.</translation>
    </message>
    <message>
        <source>A size in the place of a number</source>
        <translation>Размер на месте номера</translation>
    </message>
    <message>
        <source>%1 is how many octets message %2 has, as LIST says behind its number. A message is asked for by its number.</source>
        <translation>%1 — это сколько октетов в письме %2: LIST пишет размер после номера. Письмо запрашивают по номеру.</translation>
    </message>
    <message>
        <source>The message number is missing</source>
        <translation>Не указан номер письма</translation>
    </message>
    <message>
        <source>%1 wants to know which message, by its number from LIST. The syntax is %2.</source>
        <translation>%1 нужно знать, какое письмо: укажите его номер из LIST. Синтаксис: %2.</translation>
    </message>
    <message>
        <source>This message is marked as deleted</source>
        <translation>Это письмо помечено к удалению</translation>
    </message>
    <message>
        <source>No message has this number</source>
        <translation>Письма с таким номером нет</translation>
    </message>
    <message>
        <source>There is no message %1. Numbers begin at 1 and were given at the login; what has arrived since then gets a number in the next session. LIST shows which there are.</source>
        <translation>Письма %1 нет. Номера начинаются с 1 и розданы при входе; что пришло позже, получит номер в следующем сеансе. LIST покажет, какие есть.</translation>
    </message>
    <message>
        <source>PASS before USER</source>
        <translation>PASS раньше USER</translation>
    </message>
    <message>
        <source>Not logged in yet</source>
        <translation>Вход ещё не выполнен</translation>
    </message>
    <message>
        <source>Left without QUIT: nothing was deleted</source>
        <translation>Ушли без QUIT: ничего не удалено</translation>
    </message>
    <message>
        <source>DELE only marks. The server removes what is marked in UPDATE, and QUIT alone leads there; you left before. The messages are there again in the next session. In SMTP a forgotten QUIT does no harm, in POP3 it undoes what you did.</source>
        <translation>DELE только помечает. Помеченное сервер удаляет в UPDATE, а туда ведёт только QUIT; вы ушли раньше. В следующем сеансе письма снова на месте. В SMTP забытая QUIT безвредна, в POP3 она отменяет сделанное.</translation>
    </message>
    <message>
        <source>The status: the command was done. Programs go by it.</source>
        <translation>Состояние: команда выполнена. По нему и судят программы.</translation>
    </message>
    <message>
        <source>The status: the command was not done. Programs go by it.</source>
        <translation>Состояние: команда не выполнена. По нему и судят программы.</translation>
    </message>
    <message>
        <source>The status: the server waits for an answer.</source>
        <translation>Состояние: сервер ждёт ответа.</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by -ERR alone then.</source>
        <translation>Код причины, которого нет в RFC; тогда клиент судит только по -ERR.</translation>
    </message>
    <message>
        <source>Not a reply of POP3</source>
        <translation>Не ответ POP3</translation>
    </message>
    <message>
        <source>Every reply of POP3 begins with +OK or -ERR, in capitals.</source>
        <translation>Любой ответ POP3 начинается с +OK или -ERR, прописными буквами.</translation>
    </message>
    <message>
        <source>The response code: the reason, for programs.</source>
        <translation>Код причины: для программ.</translation>
    </message>
    <message>
        <source>The message&apos;s number.</source>
        <translation>Номер письма.</translation>
    </message>
    <message>
        <source>How many messages there are.</source>
        <translation>Сколько всего писем.</translation>
    </message>
    <message>
        <source>How many octets they have together, with CR and LF of every line.</source>
        <translation>Сколько в них октетов вместе, считая CR и LF каждой строки.</translation>
    </message>
    <message>
        <source>Its size in octets, with CR and LF of every line.</source>
        <translation>Его размер в октетах, считая CR и LF каждой строки.</translation>
    </message>
    <message>
        <source>Its unique id: any visible characters, with no meaning but to stay the same.</source>
        <translation>Его уникальный идентификатор: любые видимые символы; смысл только в том, что он не меняется.</translation>
    </message>
    <message>
        <source>The timestamp, another one in each session: whoever logs in with APOP makes the digest from it.</source>
        <translation>Отметка времени, в каждом сеансе другая: кто входит с APOP, вычисляет по ней дайджест.</translation>
    </message>
    <message>
        <source>A dot alone on its line ends the reply. It is no part of it.</source>
        <translation>Одиночная точка завершает ответ. Частью ответа она не является.</translation>
    </message>
    <message>
        <source>A capability of this server.</source>
        <translation>Возможность этого сервера.</translation>
    </message>
    <message>
        <source>One dot in the message, two on the wire (dot-stuffing): so no line of the message is taken for its end.</source>
        <translation>В письме одна точка, на линии две (dot-stuffing): так ни одну строку письма не примут за его конец.</translation>
    </message>
    <message>
        <source>The password was right, but another session has this maildrop open. POP3 locks it for one session at a time, so that numbers and marks stay true.</source>
        <translation>Пароль верный, но этот maildrop открыт в другом сеансе. POP3 блокирует его за одним сеансом, чтобы номера и пометки оставались верными.</translation>
    </message>
    <message>
        <source>End the other session with QUIT, or wait until it is over, and log in again.</source>
        <translation>Завершите другой сеанс командой QUIT или дождитесь его конца и войдите снова.</translation>
    </message>
    <message>
        <source>The last login was too short a time ago.</source>
        <translation>С прошлого входа прошло слишком мало времени.</translation>
    </message>
    <message>
        <source>Wait before you log in again; CAPA tells for how many seconds.</source>
        <translation>Подождите, прежде чем входить снова; CAPA скажет, сколько секунд.</translation>
    </message>
    <message>
        <source>The login itself is what failed: the name, the password, or the right to log in. SMTP says 535 for that.</source>
        <translation>Не удался сам вход: дело в имени, пароле или праве входить. SMTP говорит в этом случае 535.</translation>
    </message>
    <message>
        <source>Begin again with USER, and look at name and password.</source>
        <translation>Начните снова с USER и проверьте имя и пароль.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own, and for a while only: what SMTP says with a 4 in front.</source>
        <translation>У сервера неполадки, но временные: SMTP говорит об этом кодом, который начинается с 4.</translation>
    </message>
    <message>
        <source>Try the same again later.</source>
        <translation>Повторите то же самое позже.</translation>
    </message>
    <message>
        <source>The server has a trouble that waiting will not cure: somebody must put it right. SMTP says so with a 5 in front.</source>
        <translation>У сервера неполадки, и ждать бесполезно: кто-то должен их устранить. SMTP говорит об этом кодом, который начинается с 5.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Обратитесь к тому, кто отвечает за сервер.</translation>
    </message>
    <message>
        <source>This needs UTF-8, and the client has not said that it understands that: UTF8 comes before the login.</source>
        <translation>Здесь нужен UTF-8, а клиент не сказал, что понимает его: UTF8 отправляют до входа.</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send UTF8 first.</source>
        <translation>Выйдите командой QUIT, подключитесь снова и сначала отправьте UTF8.</translation>
    </message>
    <message>
        <source>The response code</source>
        <translation>Код причины</translation>
    </message>
    <message>
        <source>This session is past AUTHORIZATION: the maildrop is open. Another user is another connection (RFC 1939 section 4).</source>
        <translation>Фаза AUTHORIZATION в этом сеансе позади: maildrop открыт. Другой пользователь — другое соединение (RFC 1939, раздел 4).</translation>
    </message>
    <message>
        <source>Go on with STAT or LIST, or leave with QUIT and connect again.</source>
        <translation>Продолжайте со STAT или LIST либо выйдите командой QUIT и подключитесь снова.</translation>
    </message>
    <message>
        <source>This command belongs to the TRANSACTION phase, and the server does not know yet whose maildrop is meant.</source>
        <translation>Эта команда относится к фазе TRANSACTION, а сервер ещё не знает, чей maildrop нужен.</translation>
    </message>
    <message>
        <source>USER has named the mailbox; the maildrop opens once PASS has brought the right password.</source>
        <translation>USER назвал почтовый ящик; maildrop откроется, когда PASS принесёт верный пароль.</translation>
    </message>
    <message>
        <source>A password says nothing while nobody knows whose it is: PASS is taken only right after a USER that was accepted (RFC 1939 section 7).</source>
        <translation>Пароль ничего не значит, пока неизвестно, чей он: PASS принимается только сразу после принятой USER (RFC 1939, раздел 7).</translation>
    </message>
    <message>
        <source>APOP takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>APOP заменяет USER и PASS сразу. Первая половина другого пути уже пройдена.</translation>
    </message>
    <message>
        <source>Which letters names and passwords may have must be said before the first of them.</source>
        <translation>Какие буквы допустимы в именах и паролях, нужно сказать до первого из них.</translation>
    </message>
    <message>
        <source>UTF8 is taken before the login only: sizes and texts must not change while the maildrop is open (RFC 6856 section 2.1).</source>
        <translation>UTF8 принимается только до входа: пока maildrop открыт, размеры и тексты меняться не должны (RFC 6856, раздел 2.1).</translation>
    </message>
    <message>
        <source>Names the mailbox. Most servers say +OK to any name, so as not to tell who exists; the password decides.</source>
        <translation>Называет почтовый ящик. Большинство серверов говорит +OK на любое имя, чтобы не выдать, кто существует; решает пароль.</translation>
    </message>
    <message>
        <source>Gives the password, in the clear. If it is right, the maildrop is locked for this session and its messages get their numbers.</source>
        <translation>Сообщает пароль открытым текстом. Если он верен, maildrop запирается для этого сеанса, а письма получают номера.</translation>
    </message>
    <message>
        <source>Logs in without sending the password: the digest is the MD5 of the timestamp in the greeting and the password. MD5 is broken today; the idea is not.</source>
        <translation>Вход без отправки пароля: дайджест — это MD5 от отметки времени из приветствия и пароля. MD5 сегодня взломан, сама идея — нет.</translation>
    </message>
    <message>
        <source>Asks what the server can do beyond the minimum; the answer names one capability a line.</source>
        <translation>Спрашивает, что сервер умеет сверх минимума; ответ называет по одной возможности в строке.</translation>
    </message>
    <message>
        <source>Says that the client understands UTF-8 in names, passwords and headers.</source>
        <translation>Говорит, что клиент понимает UTF-8 в именах, паролях и заголовках.</translation>
    </message>
    <message>
        <source>Asks how many messages there are, and how many octets they have together. Those marked as deleted are not counted.</source>
        <translation>Спрашивает, сколько писем и сколько в них октетов вместе. Помеченные к удалению не считаются.</translation>
    </message>
    <message>
        <source>Lists the messages with their sizes in octets; with a number, that message alone.</source>
        <translation>Перечисляет письма и их размеры в октетах; с номером — только это письмо.</translation>
    </message>
    <message>
        <source>Fetches a whole message, up to a line that is a lone dot. It stays on the server.</source>
        <translation>Получает письмо целиком, до строки из одиночной точки. На сервере оно остаётся.</translation>
    </message>
    <message>
        <source>Fetches the header of a message and the first lines of its body: enough to decide whether to fetch the rest.</source>
        <translation>Получает заголовок письма и первые строки тела: достаточно, чтобы решить, нужно ли остальное.</translation>
    </message>
    <message>
        <source>Lists a unique id for each message. Numbers begin anew in each session, ids stay: by them a client knows what it has fetched already.</source>
        <translation>Перечисляет уникальные идентификаторы писем. Номера в каждом сеансе начинаются заново, идентификаторы остаются: по ним клиент узнаёт, что уже получил.</translation>
    </message>
    <message>
        <source>Marks a message as deleted. It is removed in UPDATE, that is, after QUIT; until then RSET takes the mark off.</source>
        <translation>Помечает письмо к удалению. Удаляется оно в UPDATE, то есть после QUIT; до тех пор RSET снимает пометку.</translation>
    </message>
    <message>
        <source>Takes the marks off all messages that DELE has marked.</source>
        <translation>Снимает пометки со всех писем, которые пометила DELE.</translation>
    </message>
    <message>
        <source>Asks for the highest number of a message that was fetched before. POP3 gave it up in 1994: it fails as soon as somebody deletes a message; UIDL does better.</source>
        <translation>Спрашивает наибольший номер среди писем, полученных раньше. POP3 отказался от неё в 1994 году: она подводит, как только кто-нибудь удалит письмо; UIDL справляется лучше.</translation>
    </message>
    <message>
        <source>Ends the session. After a login this is the moment when messages marked as deleted are removed.</source>
        <translation>Завершает сеанс. После входа именно в этот момент удаляются помеченные письма.</translation>
    </message>
    <message>
        <source>Asks to turn the connection into a TLS tunnel, before the login.</source>
        <translation>Просит превратить соединение в туннель TLS, до входа.</translation>
    </message>
    <message>
        <source>The server has greeted; it is the client&apos;s turn to say who it is.</source>
        <translation>Сервер поздоровался; очередь клиента сказать, кто он.</translation>
    </message>
    <message>
        <source>The name is taken; its password is wanted next.</source>
        <translation>Имя принято; теперь нужен его пароль.</translation>
    </message>
    <message>
        <source>The name is refused; the login begins anew.</source>
        <translation>Имя отклонено; вход начинается заново.</translation>
    </message>
    <message>
        <source>The client is logged in; the maildrop is locked for it, and its messages are numbered.</source>
        <translation>Клиент вошёл; maildrop заблокирован за ним, письма пронумерованы.</translation>
    </message>
    <message>
        <source>The login has failed and begins anew, with USER.</source>
        <translation>Войти не удалось; всё начинается заново, с USER.</translation>
    </message>
    <message>
        <source>A question; nothing changes.</source>
        <translation>Это вопрос; ничего не меняется.</translation>
    </message>
    <message>
        <source>From here on names may have letters of any script.</source>
        <translation>С этого момента в именах могут быть буквы любой письменности.</translation>
    </message>
    <message>
        <source>The message is fetched, and stays where it is.</source>
        <translation>Письмо получено и остаётся на месте.</translation>
    </message>
    <message>
        <source>Its beginning is fetched; the message stays.</source>
        <translation>Начало получено; письмо остаётся.</translation>
    </message>
    <message>
        <source>The message is marked; it is removed after QUIT, in UPDATE.</source>
        <translation>Письмо помечено; оно удаляется после QUIT, в UPDATE.</translation>
    </message>
    <message>
        <source>No message is marked any more.</source>
        <translation>Ни одно письмо больше не помечено.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>The server has removed what was marked, and closes the connection.</source>
        <translation>Сервер удалил помеченное и закрывает соединение.</translation>
    </message>
    <message>
        <source>The session is over before anybody has logged in.</source>
        <translation>Сеанс окончен прежде, чем кто-либо вошёл.</translation>
    </message>
    <message>
        <source>The server is closing the connection; without QUIT nothing is removed.</source>
        <translation>Сервер закрывает соединение; без QUIT ничего не удаляется.</translation>
    </message>
    <message>
        <source>The server has waited too long; without QUIT nothing is removed.</source>
        <translation>Сервер ждал слишком долго; без QUIT ничего не удаляется.</translation>
    </message>
    <message>
        <source>The connection is gone; without QUIT nothing is removed.</source>
        <translation>Соединение пропало; без QUIT ничего не удаляется.</translation>
    </message>
    <message>
        <source>The session is complete.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>The maildrop is open for this session alone; what is deleted is only marked.</source>
        <translation>Maildrop открыт только для этого сеанса; удалённое лишь помечено.</translation>
    </message>
    <message>
        <source>The server has removed what was marked; the connection closes.</source>
        <translation>Сервер удалил помеченное; соединение закрывается.</translation>
    </message>
    <message>
        <source>The TCP connection stands, and the server knows already who is at the other end.</source>
        <translation>Соединение TCP установлено, и сервер уже знает, кто на другом конце.</translation>
    </message>
    <message>
        <source>The server knows who you are: the state is Authenticated. No mailbox is open yet, so there are no message numbers. POP3 opens its one maildrop with the login; IMAP has many mailboxes.</source>
        <translation>Сервер знает, кто вы: состояние — Authenticated. Ни один ящик ещё не открыт, поэтому номеров у писем нет. POP3 открывает свой единственный maildrop при входе; в IMAP ящиков много.</translation>
    </message>
    <message>
        <source>SELECT INBOX opens the mailbox; LIST &quot;&quot; * shows them all.</source>
        <translation>SELECT INBOX открывает ящик; LIST &quot;&quot; * показывает все.</translation>
    </message>
    <message>
        <source>The server does not let this user in. SMTP says 535 for it, POP3 -ERR.</source>
        <translation>Сервер не впускает этого пользователя. SMTP говорит в этом случае 535, POP3 — -ERR.</translation>
    </message>
    <message>
        <source>Look at name and password, and log in again.</source>
        <translation>Проверьте имя и пароль и войдите снова.</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>All that was asked for stands in the lines before this one, one FETCH a message. Where there is none, no message fitted.</source>
        <translation>Всё, что просили, — в строках перед этой: по одной строке FETCH на письмо. Если их нет, не подошло ни одно письмо.</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>поиск выполнен</translation>
    </message>
    <message>
        <source>The search is over; what was found stands in the line before. Finding nothing is OK too.</source>
        <translation>Поиск окончен; найденное — в строке перед этой. Если ничего не нашлось, это тоже OK.</translation>
    </message>
    <message>
        <source>flags changed</source>
        <translation>флаги изменены</translation>
    </message>
    <message>
        <source>The flags are changed, and the lines before tell the new ones, unless SILENT was asked for. A message with \Deleted is marked and still there.</source>
        <translation>Флаги изменены; новые названы в строках перед этой, если не было SILENT. Письмо с флагом \Deleted лишь помечено и всё ещё на месте.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопировано</translation>
    </message>
    <message>
        <source>The other mailbox has copies of the messages; the originals stay here.</source>
        <translation>Копии писем теперь в другом ящике; сами письма остаются здесь.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from here: the EXPUNGE lines before tell how the numbers moved.</source>
        <translation>Письма теперь в другом ящике, а здесь их больше нет: строки EXPUNGE перед этой говорят, как сдвинулись номера.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>The greeting: an IMAP server is here. It answers no command, so it has a star and no tag. SMTP greets with 220, POP3 with +OK.</source>
        <translation>Приветствие: здесь сервер IMAP. Оно не отвечает ни на какую команду, поэтому начинается со звёздочки, а не с тега. SMTP приветствует кодом 220, POP3 — словом +OK.</translation>
    </message>
    <message>
        <source>Say who you are: LOGIN or AUTHENTICATE, with a tag of your own in front.</source>
        <translation>Скажите, кто вы: LOGIN или AUTHENTICATE, а перед ними — свой тег.</translation>
    </message>
    <message>
        <source>logged in already</source>
        <translation>вход уже выполнен</translation>
    </message>
    <message>
        <source>The greeting, and more: the server knows already who is connected, so no login is needed.</source>
        <translation>Приветствие и даже больше: сервер уже знает, кто подключился, поэтому входить не нужно.</translation>
    </message>
    <message>
        <source>the capabilities are told</source>
        <translation>возможности перечислены</translation>
    </message>
    <message>
        <source>The line before lists what the server can do. EHLO asks the same of an SMTP server, CAPA of a POP3 server.</source>
        <translation>В строке перед этой перечислено, что умеет сервер. То же самое сервер SMTP спрашивают командой EHLO, сервер POP3 — командой CAPA.</translation>
    </message>
    <message>
        <source>The server is alive. If there was news, it stands in the lines before: NOOP is the way to ask for it.</source>
        <translation>Сервер на связи. Если были новости, они в строках перед этой: NOOP — способ о них спросить.</translation>
    </message>
    <message>
        <source>The session is over; the server closes the connection. Messages marked \Deleted stay marked: LOGOUT removes nothing, unlike QUIT in POP3.</source>
        <translation>Сеанс окончен; сервер закрывает соединение. Письма с флагом \Deleted остаются помеченными: LOGOUT ничего не удаляет, в отличие от QUIT в POP3.</translation>
    </message>
    <message>
        <source>names exchanged</source>
        <translation>обмен именами</translation>
    </message>
    <message>
        <source>The server has taken note of who you are and told its own name in the line before.</source>
        <translation>Сервер принял к сведению, кто вы, и назвал себя в строке перед этой.</translation>
    </message>
    <message>
        <source>begin TLS now</source>
        <translation>начинайте TLS</translation>
    </message>
    <message>
        <source>The handshake begins at once. Ask for the capabilities again behind it.</source>
        <translation>Рукопожатие начинается сразу. После него спросите о возможностях ещё раз.</translation>
    </message>
    <message>
        <source>extensions switched on</source>
        <translation>расширения включены</translation>
    </message>
    <message>
        <source>The ENABLED line before names what is on from now on; what it leaves out is not.</source>
        <translation>Строка ENABLED перед этой называет, что теперь включено; чего в ней нет, то не включено.</translation>
    </message>
    <message>
        <source>namespaces told</source>
        <translation>пространства имён названы</translation>
    </message>
    <message>
        <source>The line before tells where mailboxes are and what divides the levels of a name.</source>
        <translation>Строка перед этой говорит, где лежат ящики и чем разделяются уровни имени.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>список готов</translation>
    </message>
    <message>
        <source>One LIST line stands before this for each mailbox that fits. None: no name fits.</source>
        <translation>Перед этой стоит по строке LIST на каждый подходящий ящик. Если их нет, не подошло ни одно имя.</translation>
    </message>
    <message>
        <source>One LSUB line stands before this for each subscribed name that fits.</source>
        <translation>Перед этой стоит по строке LSUB на каждое подходящее имя из подписки.</translation>
    </message>
    <message>
        <source>status told</source>
        <translation>состояние ящика названо</translation>
    </message>
    <message>
        <source>The STATUS line before has the numbers. The mailbox was not opened by that.</source>
        <translation>Числа — в строке STATUS перед этой. Ящик от этого не открылся.</translation>
    </message>
    <message>
        <source>the mailbox is open</source>
        <translation>ящик открыт</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed: the state is Selected, and its messages have numbers from 1. The lines before tell how many there are.</source>
        <translation>Ящик открыт для чтения и изменения: состояние — Selected, письма пронумерованы с 1. Сколько их, говорят строки перед этой.</translation>
    </message>
    <message>
        <source>FETCH 1:* FAST shows what is there.</source>
        <translation>FETCH 1:* FAST покажет, что в нём есть.</translation>
    </message>
    <message>
        <source>the mailbox is open to be read</source>
        <translation>ящик открыт для чтения</translation>
    </message>
    <message>
        <source>The mailbox is open, but nothing in it can be changed; not even \Seen is set by reading.</source>
        <translation>Ящик открыт, но изменить в нём ничего нельзя; даже \Seen при чтении не ставится.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>ящик создан</translation>
    </message>
    <message>
        <source>The mailbox exists now. It is not selected by that.</source>
        <translation>Ящик теперь существует. Выбранным он от этого не стал.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ящик удалён</translation>
    </message>
    <message>
        <source>The mailbox is gone, with every message in it. DELE in POP3 deletes one message; DELETE in IMAP a whole mailbox.</source>
        <translation>Ящика больше нет, а с ним и всех писем в нём. DELE в POP3 удаляет одно письмо, DELETE в IMAP — целый ящик.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>ящик переименован</translation>
    </message>
    <message>
        <source>The mailbox, and all below it, has the new name.</source>
        <translation>У ящика и у всех ящиков под ним новое имя.</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>подписка оформлена</translation>
    </message>
    <message>
        <source>The name is on the user&apos;s list. A list of names, no more: no mail comes by it.</source>
        <translation>Имя внесено в список пользователя. Это только список имён: почта от этого не приходит.</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>подписка снята</translation>
    </message>
    <message>
        <source>The name is off the user&apos;s list. The mailbox and its messages stay.</source>
        <translation>Имя убрано из списка пользователя. Ящик и письма в нём остаются.</translation>
    </message>
    <message>
        <source>the message is in the mailbox</source>
        <translation>письмо в ящике</translation>
    </message>
    <message>
        <source>The message lies in the mailbox. It was sent to nobody: APPEND stores, SMTP sends.</source>
        <translation>Письмо лежит в ящике. Никому его не отправили: APPEND кладёт на хранение, отправляет SMTP.</translation>
    </message>
    <message>
        <source>waiting is over</source>
        <translation>ожидание окончено</translation>
    </message>
    <message>
        <source>DONE was heard; commands are taken again. The tag is that of the IDLE.</source>
        <translation>Сервер услышал DONE и снова принимает команды. Тег здесь тот, что был у IDLE.</translation>
    </message>
    <message>
        <source>tidied up</source>
        <translation>порядок наведён</translation>
    </message>
    <message>
        <source>The server has put the mailbox in order, whatever that means to it.</source>
        <translation>Сервер привёл ящик в порядок, что бы он под этим ни понимал.</translation>
    </message>
    <message>
        <source>the mailbox is left</source>
        <translation>выход из ящика</translation>
    </message>
    <message>
        <source>No mailbox is open any more. Nothing was removed.</source>
        <translation>Ни один ящик больше не открыт. Ничего не удалено.</translation>
    </message>
    <message>
        <source>the mailbox is closed</source>
        <translation>ящик закрыт</translation>
    </message>
    <message>
        <source>No mailbox is open any more, and what was marked \Deleted is gone, without a line for each. UNSELECT leaves without removing.</source>
        <translation>Ни один ящик больше не открыт, а всё, что было помечено флагом \Deleted, удалено, без отдельной строки на каждое письмо. UNSELECT выходит из ящика, ничего не удаляя.</translation>
    </message>
    <message>
        <source>The command with this tag was done: what 250 is in SMTP and +OK in POP3. What it brought stands in the lines with a star before it.</source>
        <translation>Команда с этим тегом выполнена: это то же, что 250 в SMTP и +OK в POP3. Что она дала — в строках со звёздочкой перед этой.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>The server waits with you: as soon as something happens in the mailbox, it says so. No command is taken meanwhile.</source>
        <translation>Сервер ждёт вместе с вами: как только в ящике что-то произойдёт, он скажет. Команд он пока не принимает.</translation>
    </message>
    <message>
        <source>DONE, without a tag, ends the waiting.</source>
        <translation>DONE без тега заканчивает ожидание.</translation>
    </message>
    <message>
        <source>a challenge</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>The server waits for the answer of the mechanism, a line of base64 without a tag. SMTP says 334 here, POP3 a plus sign too.</source>
        <translation>Сервер ждёт ответа по правилам механизма: строку в base64 без тега. SMTP говорит здесь 334, POP3 — тоже знак «плюс».</translation>
    </message>
    <message>
        <source>Answer in base64; a star alone gives up.</source>
        <translation>Отвечайте в base64; одиночная звёздочка отменяет.</translation>
    </message>
    <message>
        <source>another challenge</source>
        <translation>ещё один запрос</translation>
    </message>
    <message>
        <source>The server wants one more answer in base64.</source>
        <translation>Сервер хочет ещё один ответ в base64.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>продолжайте</translation>
    </message>
    <message>
        <source>The server is ready for the literal: send as many octets as the braces announced, then the rest of the line. SMTP says 354 before a message, and finds its end by a dot; here it is counted.</source>
        <translation>Сервер готов принять литерал: отправьте столько октетов, сколько объявлено в фигурных скобках, а затем остаток строки. SMTP перед письмом говорит 354 и узнаёт конец письма по точке; здесь октеты считают.</translation>
    </message>
    <message>
        <source>Send the octets now; the end of a line counts as two, CR and LF.</source>
        <translation>Отправляйте октеты; конец строки считается за два, CR и LF.</translation>
    </message>
    <message>
        <source>The server offers no service on this connection. SMTP says 554 here.</source>
        <translation>Сервер не обслуживает это соединение. SMTP говорит здесь 554.</translation>
    </message>
    <message>
        <source>the mailbox is open to be read only</source>
        <translation>ящик открыт только для чтения</translation>
    </message>
    <message>
        <source>The command is right, but EXAMINE has opened the mailbox, and then nothing in it may change. That is a matter of NO, not of BAD.</source>
        <translation>Команда правильная, но ящик открыт командой EXAMINE, а тогда менять в нём ничего нельзя. Это случай для NO, а не для BAD.</translation>
    </message>
    <message>
        <source>Open it with SELECT, and send the line again.</source>
        <translation>Откройте его командой SELECT и отправьте строку ещё раз.</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>не открыт</translation>
    </message>
    <message>
        <source>The mailbox could not be opened. If another one was open, it is closed all the same: none is selected now.</source>
        <translation>Открыть ящик не удалось. Если был открыт другой, он всё равно закрыт: сейчас не выбран ни один.</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which mailboxes there are.</source>
        <translation>LIST &quot;&quot; * покажет, какие ящики есть.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>The message is not in the mailbox; of several, none is.</source>
        <translation>Письма в ящике нет; если их было несколько, нет ни одного.</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>не скопировано</translation>
    </message>
    <message>
        <source>No message was copied: IMAP copies all of them or none.</source>
        <translation>Ни одно письмо не скопировано: IMAP копирует либо все, либо ни одного.</translation>
    </message>
    <message>
        <source>understood, but not done</source>
        <translation>понято, но не выполнено</translation>
    </message>
    <message>
        <source>NO: the line is right, and the server could not or would not do it. SMTP says so with codes such as 450 or 550; its 50z, for lines that are wrong, are BAD here. POP3 has one -ERR for both.</source>
        <translation>NO: строка правильная, но сервер не смог или не захотел её выполнить. SMTP говорит об этом кодами вроде 450 или 550; его кодам 50z, для неправильных строк, здесь соответствует BAD. В POP3 на то и другое одно -ERR.</translation>
    </message>
    <message>
        <source>no tag could be read</source>
        <translation>тег прочитать не удалось</translation>
    </message>
    <message>
        <source>BAD with a star: the server could not even read a tag, so its answer carries none. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>BAD со звёздочкой: сервер не смог прочитать даже тег, поэтому тега нет и в ответе. Команда — это тег, один пробел и имя команды.</translation>
    </message>
    <message>
        <source>Begin the line with a tag of your own, such as a1.</source>
        <translation>Начните строку со своего тега, например a1.</translation>
    </message>
    <message>
        <source>The word behind the tag is none of the server&apos;s commands. SMTP has a code of its own for that, 500; in IMAP it is BAD, as every line that is wrong.</source>
        <translation>Слово за тегом — не команда этого сервера. В SMTP для этого есть свой код, 500; в IMAP это BAD, как для любой неправильной строки.</translation>
    </message>
    <message>
        <source>Look at the tag and at the spelling of the word behind it.</source>
        <translation>Проверьте тег и то, как написано слово за ним.</translation>
    </message>
    <message>
        <source>The command exists, but this server does not offer it. SMTP says 502 here.</source>
        <translation>Команда существует, но этот сервер её не поддерживает. SMTP говорит здесь 502.</translation>
    </message>
    <message>
        <source>CAPABILITY tells what the server can do.</source>
        <translation>CAPABILITY скажет, что умеет сервер.</translation>
    </message>
    <message>
        <source>wrong state</source>
        <translation>не то состояние</translation>
    </message>
    <message>
        <source>The command is right, but not in this state. SMTP has a code of its own for that, 503; in IMAP it is BAD, and the words behind it tell.</source>
        <translation>Команда правильная, но не в этом состоянии. В SMTP для этого есть свой код, 503; в IMAP это BAD, а причину говорят слова за ним.</translation>
    </message>
    <message>
        <source>The line is well-formed, but it names a message number that the mailbox has not. A UID that does not exist would be no error; a number is.</source>
        <translation>Строка построена правильно, но письма с таким номером в ящике нет. Несуществующий UID ошибкой бы не был, а номер — ошибка.</translation>
    </message>
    <message>
        <source>Numbers go from 1 to what the last EXISTS said; * is the last message.</source>
        <translation>Номера идут от 1 до числа в последнем EXISTS; * — последнее письмо.</translation>
    </message>
    <message>
        <source>The command is known; what stands behind it is not what it takes. SMTP says 501 for it. Nothing was done.</source>
        <translation>Команда известна, но за ней стоит не то, что она принимает. SMTP говорит в этом случае 501. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up. SMTP says 501 here.</source>
        <translation>Ответ был не таким, какой принимает механизм, или его отменили звёздочкой. SMTP говорит здесь 501.</translation>
    </message>
    <message>
        <source>Begin again with AUTHENTICATE.</source>
        <translation>Начните снова с AUTHENTICATE.</translation>
    </message>
    <message>
        <source>only DONE ends waiting</source>
        <translation>ожидание заканчивает только DONE</translation>
    </message>
    <message>
        <source>During IDLE the server takes one word, DONE. Another line ends the waiting with BAD.</source>
        <translation>Во время IDLE сервер принимает одно слово — DONE. Любая другая строка обрывает ожидание ответом BAD.</translation>
    </message>
    <message>
        <source>Commands are taken again now; send the line once more.</source>
        <translation>Команды снова принимаются; отправьте строку ещё раз.</translation>
    </message>
    <message>
        <source>not understood, or not now</source>
        <translation>не понято или не вовремя</translation>
    </message>
    <message>
        <source>BAD: the line is wrong, in its words or in its moment; sending it again does not help. NO would mean that it is right and could not be done. In SMTP these are 500 to 504.</source>
        <translation>BAD: строка неправильная по словам или по моменту; отправлять её ещё раз бесполезно. NO означало бы, что она правильная, но выполнить её не удалось. В SMTP это коды от 500 до 504.</translation>
    </message>
    <message>
        <source>LOGIN takes two words, the name and the password, and here are more. If one of them has a space in it, put it in quotes: LOGIN an &quot;two words&quot;.</source>
        <translation>LOGIN берёт два слова, имя и пароль, а здесь их больше. Если в одном из них есть пробел, возьмите его в кавычки: LOGIN an &quot;two words&quot;.</translation>
    </message>
    <message>
        <source>The line ends too early</source>
        <translation>Строка обрывается слишком рано</translation>
    </message>
    <message>
        <source>%1 wants more behind it. The syntax is: %2.</source>
        <translation>За %1 должно стоять что-то ещё. Синтаксис: %2.</translation>
    </message>
    <message>
        <source>A quotation mark is left open</source>
        <translation>Кавычка не закрыта</translation>
    </message>
    <message>
        <source>What begins with a quotation mark ends with one, on the same line. A mark inside is written with a backslash before it: \&quot;.</source>
        <translation>Что начинается кавычкой, кавычкой и кончается, на той же строке. Кавычку внутри пишут с обратной косой чертой перед ней: \&quot;.</translation>
    </message>
    <message>
        <source>The wrong quotation marks</source>
        <translation>Не те кавычки</translation>
    </message>
    <message>
        <source>IMAP knows one kind of quotation mark, &quot; (22). An apostrophe is a letter like others and holds nothing together.</source>
        <translation>IMAP знает только один вид кавычек: &quot; (22). Апостроф — такой же символ, как буквы, и ничего не скрепляет.</translation>
    </message>
    <message>
        <source>A space needs quotation marks around it</source>
        <translation>Из-за пробела нужны кавычки</translation>
    </message>
    <message>
        <source>A space divides arguments. A name that has one in it stands in quotation marks; else the server takes its second word for another argument.</source>
        <translation>Пробел разделяет аргументы. Имя с пробелом пишут в кавычках, иначе сервер примет его второе слово за следующий аргумент.</translation>
    </message>
    <message>
        <source>A set of messages is written otherwise</source>
        <translation>Набор писем пишется иначе</translation>
    </message>
    <message>
        <source>In a set a colon stands for “to” and a comma for “and”, without spaces: 1:3 are messages 1 to 3, 1,3 are two messages, * is the last one.</source>
        <translation>В наборе двоеточие значит «по», запятая — «и», всё без пробелов: 1:3 — письма с 1 по 3; 1,3 — два письма; * — последнее.</translation>
    </message>
    <message>
        <source>Parentheses are missing, or in the wrong place</source>
        <translation>Скобок нет, или они не на месте</translation>
    </message>
    <message>
        <source>Several items or flags stand in parentheses, with one space between them: FETCH 1 (FLAGS UID), STORE 1 +FLAGS (\Seen), STATUS INBOX (MESSAGES). ALL, FAST and FULL stand without.</source>
        <translation>Несколько элементов или флагов пишут в круглых скобках, через один пробел: FETCH 1 (FLAGS UID), STORE 1 +FLAGS (\Seen), STATUS INBOX (MESSAGES). ALL, FAST и FULL стоят без скобок.</translation>
    </message>
    <message>
        <source>An empty pattern asks for no mailbox, but for the character that divides the levels of a name.</source>
        <translation>Пустой шаблон спрашивает не о ящиках, а о символе, который разделяет уровни имени.</translation>
    </message>
    <message>
        <source>A pattern: * fits every name, on every level.</source>
        <translation>Шаблон: * подходит к любому имени на любом уровне.</translation>
    </message>
    <message>
        <source>A pattern: % fits every name on this level, and none below.</source>
        <translation>Шаблон: % подходит к любому имени на этом уровне, но не ниже.</translation>
    </message>
    <message>
        <source>A pattern of names: * in it stands for anything, % for anything within one level.</source>
        <translation>Шаблон имён: * в нём заменяет что угодно, % — что угодно в пределах одного уровня.</translation>
    </message>
    <message>
        <source>What is told: a field of ID.</source>
        <translation>Что сообщается: поле команды ID.</translation>
    </message>
    <message>
        <source>The value of the field before it.</source>
        <translation>Значение предыдущего поля.</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>Имя пользователя.</translation>
    </message>
    <message>
        <source>The password, in the clear: whoever listens on the way can read it.</source>
        <translation>Пароль открытым текстом: прочесть его может любой, кто подслушивает по дороге.</translation>
    </message>
    <message>
        <source>The mechanism: how the client proves who it is.</source>
        <translation>Механизм: каким способом клиент доказывает, кто он.</translation>
    </message>
    <message>
        <source>The reference: where to begin. Empty means the top.</source>
        <translation>Опорное имя: откуда начинать. Пустое — с самого верха.</translation>
    </message>
    <message>
        <source>The reference: it is put before the pattern, as a folder is before a file name.</source>
        <translation>Опорное имя: его ставят перед шаблоном, как папку перед именем файла.</translation>
    </message>
    <message>
        <source>The character set, by its name.</source>
        <translation>Имя набора символов.</translation>
    </message>
    <message>
        <source>The mailbox where new mail arrives. Everybody has it, and its name alone may be in small letters.</source>
        <translation>Ящик, куда приходит новая почта. Он есть у каждого, и только его имя можно писать строчными буквами.</translation>
    </message>
    <message>
        <source>The name of the mailbox, in modified UTF-7, as IMAP4rev1 writes other letters. It says: %1</source>
        <translation>Имя ящика в модифицированном UTF-7: так IMAP4rev1 записывает буквы вне ASCII. Здесь написано: %1</translation>
    </message>
    <message>
        <source>The name of the mailbox.</source>
        <translation>Имя ящика.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode; but not the three parts of PLAIN with NUL (00) between them.</source>
        <translation>Base64, которую может раскодировать каждый; но внутри не три части PLAIN с NUL (00) между ними.</translation>
    </message>
    <message>
        <source>Decoded, the answer of PLAIN is: identity, NUL (00), user name, NUL, password. The identity may be empty, so it mostly begins with NUL.</source>
        <translation>После раскодирования ответ PLAIN такой: чьими правами пользоваться, NUL (00), имя пользователя, NUL, пароль. Первая часть может быть пустой, поэтому ответ обычно начинается с NUL.</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 3501 has it, of 2003.</source>
        <translation>Сервер говорит на IMAP по RFC 3501, 2003 года.</translation>
    </message>
    <message>
        <source>The server speaks IMAP as RFC 9051 has it, of 2021. Beside IMAP4rev1 the client asks for it with ENABLE.</source>
        <translation>Сервер говорит на IMAP по RFC 9051, 2021 года. Если есть и IMAP4rev1, клиент просит эту версию командой ENABLE.</translation>
    </message>
    <message>
        <source>AUTHENTICATE takes this mechanism.</source>
        <translation>AUTHENTICATE принимает этот механизм.</translation>
    </message>
    <message>
        <source>The connection can be turned into a TLS tunnel before the login.</source>
        <translation>Соединение можно превратить в туннель TLS до входа.</translation>
    </message>
    <message>
        <source>LOGIN is refused now, mostly because there is no TLS yet.</source>
        <translation>LOGIN сейчас отклоняется, обычно потому, что ещё нет TLS.</translation>
    </message>
    <message>
        <source>Literals may be written {12+}: the client then sends the octets at once, without waiting for the server&apos;s +.</source>
        <translation>Литералы можно писать как {12+}: тогда клиент посылает октеты сразу, не дожидаясь + от сервера.</translation>
    </message>
    <message>
        <source>Literals of at most 4096 octets may be written {12+} and sent without waiting.</source>
        <translation>Литералы до 4096 октетов можно писать как {12+} и посылать не дожидаясь.</translation>
    </message>
    <message>
        <source>AUTHENTICATE may carry the first answer on its own line, which spares a step.</source>
        <translation>AUTHENTICATE может нести первый ответ в своей же строке; это экономит один шаг.</translation>
    </message>
    <message>
        <source>ENABLE: the client switches extensions on.</source>
        <translation>ENABLE: клиент включает расширения.</translation>
    </message>
    <message>
        <source>ID: both sides may tell which program they are.</source>
        <translation>ID: стороны могут сказать, что они за программы.</translation>
    </message>
    <message>
        <source>IDLE: the client waits, and the server tells news as they come.</source>
        <translation>IDLE: клиент ждёт, а сервер сообщает новости по мере появления.</translation>
    </message>
    <message>
        <source>NAMESPACE: the server tells where which mailboxes are.</source>
        <translation>NAMESPACE: сервер говорит, где какие ящики.</translation>
    </message>
    <message>
        <source>UID EXPUNGE, and the UIDs of what APPEND and COPY have made in APPENDUID and COPYUID.</source>
        <translation>UID EXPUNGE, а также UID того, что создали APPEND и COPY, — в APPENDUID и COPYUID.</translation>
    </message>
    <message>
        <source>MOVE: messages go to another mailbox in one step.</source>
        <translation>MOVE: письма переходят в другой ящик за один шаг.</translation>
    </message>
    <message>
        <source>UNSELECT: a mailbox can be left without removing what is marked.</source>
        <translation>UNSELECT: из ящика можно выйти, не удаляя помеченного.</translation>
    </message>
    <message>
        <source>LIST tells whether there are mailboxes below one.</source>
        <translation>LIST говорит, есть ли ящики под данным.</translation>
    </message>
    <message>
        <source>SEARCH can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SEARCH может назвать не все номера, а только наименьший, наибольший или их количество.</translation>
    </message>
    <message>
        <source>The result of a SEARCH can be kept on the server; $ stands for it.</source>
        <translation>Результат SEARCH можно хранить на сервере; его обозначает $.</translation>
    </message>
    <message>
        <source>LIST takes options, such as SUBSCRIBED.</source>
        <translation>LIST принимает уточнения, например SUBSCRIBED.</translation>
    </message>
    <message>
        <source>LIST can tell what STATUS tells, of all mailboxes at once.</source>
        <translation>LIST может сказать то же, что STATUS, сразу обо всех ящиках.</translation>
    </message>
    <message>
        <source>LIST tells what a mailbox is for, such as \Sent or \Trash.</source>
        <translation>LIST говорит, для чего ящик, например \Sent или \Trash.</translation>
    </message>
    <message>
        <source>CREATE can say what a mailbox is for.</source>
        <translation>CREATE может указать, для чего ящик.</translation>
    </message>
    <message>
        <source>STATUS tells the size of a whole mailbox.</source>
        <translation>STATUS сообщает размер целого ящика.</translation>
    </message>
    <message>
        <source>Parts can be fetched and appended as they are, without base64.</source>
        <translation>Части можно получать и добавлять как есть, без base64.</translation>
    </message>
    <message>
        <source>One APPEND can bring several messages.</source>
        <translation>Одна команда APPEND может принести несколько писем.</translation>
    </message>
    <message>
        <source>Names and headers may travel in UTF-8 once the client has said ENABLE UTF8=ACCEPT.</source>
        <translation>Имена и заголовки могут идти в UTF-8, если клиент сказал ENABLE UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>The server wants ENABLE UTF8=ACCEPT from every client.</source>
        <translation>Сервер требует ENABLE UTF8=ACCEPT от каждого клиента.</translation>
    </message>
    <message>
        <source>Every change has a number, so a client can ask for what is newer.</source>
        <translation>У каждого изменения есть номер, поэтому клиент может спросить только о более новом.</translation>
    </message>
    <message>
        <source>A client that comes back is told quickly what has changed meanwhile.</source>
        <translation>Клиенту, который вернулся, быстро сообщают, что изменилось без него.</translation>
    </message>
    <message>
        <source>SORT: the server sorts messages by date, subject and the like.</source>
        <translation>SORT: сервер упорядочивает письма по дате, теме и подобному.</translation>
    </message>
    <message>
        <source>THREAD: the server puts messages into conversations.</source>
        <translation>THREAD: сервер собирает письма в цепочки переписки.</translation>
    </message>
    <message>
        <source>The server tells how much room there is and how much is taken.</source>
        <translation>Сервер говорит, сколько всего места и сколько занято.</translation>
    </message>
    <message>
        <source>The connection can be compressed.</source>
        <translation>Соединение можно сжимать.</translation>
    </message>
    <message>
        <source>Who may do what with a mailbox can be asked and set.</source>
        <translation>Можно узнать и назначить, кому что разрешено делать с ящиком.</translation>
    </message>
    <message>
        <source>APPEND takes messages up to a limit, which STATUS tells.</source>
        <translation>APPEND принимает письма до некоторого предела; его сообщает STATUS.</translation>
    </message>
    <message>
        <source>APPEND takes messages of so many octets at most.</source>
        <translation>APPEND принимает письма не больше стольких октетов.</translation>
    </message>
    <message>
        <source>SEARCH can ask for messages by their age in seconds.</source>
        <translation>SEARCH может искать письма по возрасту в секундах.</translation>
    </message>
    <message>
        <source>REPLACE: a message takes the place of another in one step.</source>
        <translation>REPLACE: письмо за один шаг занимает место другого.</translation>
    </message>
    <message>
        <source>Mailboxes and messages have ids that stay when they are moved.</source>
        <translation>У ящиков и писем есть идентификаторы, которые сохраняются при перемещении.</translation>
    </message>
    <message>
        <source>FETCH PREVIEW gives the beginning of a text, for a list of messages.</source>
        <translation>FETCH PREVIEW даёт начало текста, для списка писем.</translation>
    </message>
    <message>
        <source>The server can tell news of mailboxes that are not selected.</source>
        <translation>Сервер может сообщать новости и о невыбранных ящиках.</translation>
    </message>
    <message>
        <source>Notes can be kept with a mailbox.</source>
        <translation>К ящику можно хранить заметки.</translation>
    </message>
    <message>
        <source>DONE — the end of waiting</source>
        <translation>DONE — конец ожидания</translation>
    </message>
    <message>
        <source>Ends IDLE. It is no command and has no tag; the reply carries the tag of the IDLE.</source>
        <translation>Заканчивает IDLE. Это не команда, тега у неё нет; ответ несёт тег команды IDLE.</translation>
    </message>
    <message>
        <source>A line while the server waits for DONE</source>
        <translation>Строка в то время, когда сервер ждёт DONE</translation>
    </message>
    <message>
        <source>During IDLE only DONE is understood.</source>
        <translation>Во время IDLE понимают только DONE.</translation>
    </message>
    <message>
        <source>The tag: a word that you choose, another one for each command. The reply to this command carries it.</source>
        <translation>Тег: слово, которое выбираете вы, для каждой команды своё. Его несёт ответ на эту команду.</translation>
    </message>
    <message>
        <source>Up to here the server understands the line; this it does not.</source>
        <translation>До этого места сервер строку понимает, а дальше — нет.</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>Литерал</translation>
    </message>
    <message>
        <source>As many octets as announced have come; what stands behind them on this line goes on with the command.</source>
        <translation>Объявленное число октетов пришло; то, что стоит за ними в этой строке, продолжает команду.</translation>
    </message>
    <message>
        <source>The server counts octets here and looks for nothing else: no line is a command, no dot is an end, until as many have come as the braces announced.</source>
        <translation>Сервер здесь считает октеты и больше ни на что не смотрит: ни одна строка не команда, ни одна точка не конец, пока не придёт столько, сколько объявлено в фигурных скобках.</translation>
    </message>
    <message>
        <source>The end of the literal: its last octets.</source>
        <translation>Конец литерала: последние его октеты.</translation>
    </message>
    <message>
        <source>The Date field, as the sender has written it.</source>
        <translation>Поле Date, как его написал отправитель.</translation>
    </message>
    <message>
        <source>The Subject field, as it travels: letters outside ASCII are encoded.</source>
        <translation>Поле Subject в том виде, в каком оно передаётся: буквы вне ASCII закодированы.</translation>
    </message>
    <message>
        <source>From: each address in parentheses, in four parts: the name, a route that is obsolete, what stands before the @, what stands behind it.</source>
        <translation>From: каждый адрес в скобках, из четырёх частей: имя, устаревший маршрут, то, что перед @, и то, что после @.</translation>
    </message>
    <message>
        <source>Sender: who has sent it; the same as From where there is no such field.</source>
        <translation>Sender: кто отправил; то же, что From, если такого поля нет.</translation>
    </message>
    <message>
        <source>Reply-To: who gets the answer; the same as From where there is no such field.</source>
        <translation>Reply-To: кому отвечать; то же, что From, если такого поля нет.</translation>
    </message>
    <message>
        <source>To: the recipients.</source>
        <translation>To: получатели.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy.</source>
        <translation>Cc: кому копия.</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy unseen. Mostly NIL, as that field does not travel.</source>
        <translation>Bcc: кому скрытая копия. Обычно NIL, потому что это поле не передаётся.</translation>
    </message>
    <message>
        <source>In-Reply-To: the id of the message that this one answers.</source>
        <translation>In-Reply-To: идентификатор письма, на которое отвечает это.</translation>
    </message>
    <message>
        <source>Message-ID: the id of the message, for the whole world.</source>
        <translation>Message-ID: идентификатор письма, единственный в мире.</translation>
    </message>
    <message>
        <source>The type of the content, the first half of Content-Type.</source>
        <translation>Тип содержимого, первая половина Content-Type.</translation>
    </message>
    <message>
        <source>The second half of Content-Type.</source>
        <translation>Вторая половина Content-Type.</translation>
    </message>
    <message>
        <source>The parameters of Content-Type, in pairs, such as the character set.</source>
        <translation>Параметры Content-Type парами, например набор символов.</translation>
    </message>
    <message>
        <source>The Content-ID; mostly NIL.</source>
        <translation>Поле Content-ID; обычно NIL.</translation>
    </message>
    <message>
        <source>The Content-Description; mostly NIL.</source>
        <translation>Поле Content-Description; обычно NIL.</translation>
    </message>
    <message>
        <source>How the content is encoded for its way: 7BIT for not at all, BASE64 and the like.</source>
        <translation>Как содержимое закодировано в дорогу: 7BIT — никак, BASE64 и подобные.</translation>
    </message>
    <message>
        <source>Its size in octets, as it travels.</source>
        <translation>Размер в октетах, в том виде, в каком передаётся.</translation>
    </message>
    <message>
        <source>Of a text: how many lines it has.</source>
        <translation>У текста: сколько в нём строк.</translation>
    </message>
    <message>
        <source>More about the part: a checksum, file name, language, place.</source>
        <translation>Ещё о части: контрольная сумма, имя файла, язык, место.</translation>
    </message>
    <message>
        <source>An item of the message.</source>
        <translation>Элемент письма.</translation>
    </message>
    <message>
        <source>What was asked for; NIL or an empty string where there is none.</source>
        <translation>То, что просили; NIL или пустая строка, если этого нет.</translation>
    </message>
    <message>
        <source>A literal: so many octets follow behind this line, CR and LF counted. No dot ends it and none is doubled, unlike in POP3.</source>
        <translation>Литерал: столько октетов следует за этой строкой, считая CR и LF. Точка его не заканчивает и не удваивается, не то что в POP3.</translation>
    </message>
    <message>
        <source>These octets, %1 of them.</source>
        <translation>Эти октеты, всего %1.</translation>
    </message>
    <message>
        <source>Part %1: its type, encoding and size. BODY[%1] fetches it.</source>
        <translation>Часть %1: её тип, кодировка и размер. BODY[%1] её получает.</translation>
    </message>
    <message>
        <source>What kind of multipart: MIXED with attachments, ALTERNATIVE of one text in several forms.</source>
        <translation>Вид multipart: MIXED — с вложениями, ALTERNATIVE — один текст в нескольких видах.</translation>
    </message>
    <message>
        <source>A number of octets.</source>
        <translation>Число октетов.</translation>
    </message>
    <message>
        <source>The value of the item before it.</source>
        <translation>Значение предыдущего элемента.</translation>
    </message>
    <message>
        <source>The backslash before the flag is missing</source>
        <translation>Перед флагом нет обратной косой черты</translation>
    </message>
    <message>
        <source>The flags of the system begin with a backslash: %2. Without it %1 is a keyword that you have made up: the server keeps it, and it means nothing to anybody.</source>
        <translation>Системные флаги начинаются с обратной косой черты: %2. Без неё %1 — ключевое слово, которое вы придумали сами: сервер его сохранит, но никому оно ничего не скажет.</translation>
    </message>
    <message>
        <source>Marked is not gone: the messages with \Deleted are still there</source>
        <translation>Помечено — ещё не удалено: письма с \Deleted на месте</translation>
    </message>
    <message>
        <source>STORE has only marked the messages; EXPUNGE or CLOSE would have removed them. They are still there, and still marked. In POP3 QUIT removes what was marked; in IMAP neither LOGOUT nor UNSELECT does.</source>
        <translation>STORE лишь пометила письма; удалили бы их EXPUNGE или CLOSE. Они всё ещё на месте и всё ещё помечены. В POP3 помеченное удаляет QUIT; в IMAP ни LOGOUT, ни UNSELECT этого не делают.</translation>
    </message>
    <message>
        <source>CLOSE has removed the messages marked \Deleted</source>
        <translation>CLOSE удалила письма с флагом \Deleted</translation>
    </message>
    <message>
        <source>CLOSE does what EXPUNGE does, without a line for each message, and leaves the mailbox then. UNSELECT leaves it and removes nothing.</source>
        <translation>CLOSE делает то же, что EXPUNGE, но без строки на каждое письмо, а потом выходит из ящика. UNSELECT выходит и ничего не удаляет.</translation>
    </message>
    <message>
        <source>The TCP connection is gone, as LOGOUT asked for. Messages marked \Deleted are still there.</source>
        <translation>Соединение TCP закрыто, как и просила LOGOUT. Письма с флагом \Deleted всё ещё на месте.</translation>
    </message>
    <message>
        <source>The TCP connection is gone without LOGOUT. What was done stays done; messages marked \Deleted are still there, and still marked.</source>
        <translation>Соединение TCP пропало без LOGOUT. Что сделано, то сделано; письма с флагом \Deleted всё ещё на месте и всё ещё помечены.</translation>
    </message>
    <message>
        <source>The TCP connection is gone. No mailbox was open; what was done stays done.</source>
        <translation>Соединение TCP пропало. Ни один ящик не был открыт; что сделано, то сделано.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered LOGOUT. Nothing is lost by that: LOGOUT changes nothing.</source>
        <translation>Сервер закрыл соединение, не ответив на LOGOUT. Это ничему не вредит: LOGOUT ничего не меняет.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Whether the command was done, the client cannot know: the next session will show.</source>
        <translation>Сервер закрыл соединение, не ответив. Выполнена ли команда, клиент знать не может: это покажет следующий сеанс.</translation>
    </message>
    <message>
        <source>There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at the wrong moment (503); IMAP says BAD to both.</source>
        <translation>Команды %1 нет; ближайшая — %2. SMTP отличил бы неизвестное слово (500) от слова не вовремя (503); IMAP на то и другое говорит BAD.</translation>
    </message>
    <message>
        <source>These octets begin a TLS handshake. This port starts in the clear: a client says STARTTLS first. The port of IMAP for TLS from the first octet is another one, 993.</source>
        <translation>С этих октетов начинается рукопожатие TLS. На этом порту разговор начинают открытым текстом: сначала клиент говорит STARTTLS. Порт IMAP, где TLS идёт с первого октета, другой — 993.</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on Linux; telnet sends both.</source>
        <translation>Строка IMAP заканчивается двумя октетами, 0D 0A (CR LF). Ваша заканчивается одним 0A: так отправляет nc в Linux; telnet отправляет оба.</translation>
    </message>
    <message>
        <source>A line of IMAP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be several lines is one to the server.</source>
        <translation>Строка IMAP заканчивается двумя октетами, 0D 0A (CR LF). Здесь 0D стоит один, и то, что вы считали несколькими строками, для сервера — одна.</translation>
    </message>
    <message>
        <source>A space too many</source>
        <translation>Лишний пробел</translation>
    </message>
    <message>
        <source>In IMAP exactly one space divides two words, and none stands at the beginning or the end. With two, the server finds an empty word in between. SMTP servers mostly overlook that.</source>
        <translation>В IMAP слова разделяет ровно один пробел, а в начале и в конце строки пробелов нет. Если их два, сервер видит между ними пустое слово. Серверы SMTP обычно это прощают.</translation>
    </message>
    <message>
        <source>The line behind the literal was not ended</source>
        <translation>Строка после литерала не закончена</translation>
    </message>
    <message>
        <source>The literal is complete, but its command goes on until the line ends: press Enter once more, on an empty line. So the server has taken “%1” for the rest of the command before.</source>
        <translation>Литерал принят целиком, но его команда продолжается до конца строки: нажмите Enter ещё раз, на пустой строке. Поэтому сервер принял «%1» за остаток предыдущей команды.</translation>
    </message>
    <message>
        <source>The literal is longer than the braces said</source>
        <translation>Литерал длиннее, чем сказано в скобках</translation>
    </message>
    <message>
        <source>The braces announced %1 octets; the server took these and reads what is behind them as the rest of the command. With this line there are at least %2. Count octets, not characters: the end of a line is two, CR and LF, and a letter outside ASCII takes several.</source>
        <translation>В фигурных скобках объявлено октетов: %1; сервер взял их, а то, что дальше, читает как остаток команды. С этой строкой их не меньше %2. Считайте октеты, а не символы: конец строки — это два октета, CR и LF, а буква вне ASCII занимает несколько.</translation>
    </message>
    <message>
        <source>The server is still counting the octets of the literal</source>
        <translation>Сервер ещё считает октеты литерала</translation>
    </message>
    <message>
        <source>“%1” looks like your next command, but the braces announced more octets than you have sent, so the server takes this line for a part of the literal and says nothing. Count octets: the end of a line is two.</source>
        <translation>«%1» похоже на вашу следующую команду, но в фигурных скобках объявлено больше октетов, чем вы отправили. Поэтому сервер принимает эту строку за часть литерала и молчит. Считайте октеты: конец строки — это два.</translation>
    </message>
    <message>
        <source>The messages that the last SEARCH with RETURN (SAVE) has found.</source>
        <translation>Письма, которые нашла последняя команда SEARCH с RETURN (SAVE).</translation>
    </message>
    <message>
        <source>Message %1: the number counts from 1 in this mailbox.</source>
        <translation>Письмо %1: номера в этом ящике считаются с 1.</translation>
    </message>
    <message>
        <source>The message whose UID is %1.</source>
        <translation>Письмо с UID %1.</translation>
    </message>
    <message>
        <source>The last message.</source>
        <translation>Последнее письмо.</translation>
    </message>
    <message>
        <source>The message with the highest UID: the last one.</source>
        <translation>Письмо с наибольшим UID, то есть последнее.</translation>
    </message>
    <message>
        <source>All messages, from the first to the last.</source>
        <translation>Все письма, от первого до последнего.</translation>
    </message>
    <message>
        <source>All messages, by their UIDs.</source>
        <translation>Все письма, по их UID.</translation>
    </message>
    <message>
        <source>From message %1 to the last.</source>
        <translation>С письма %1 по последнее.</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to the highest. Where %1 is above that, the last message is meant all the same.</source>
        <translation>Письма с UID от %1 до наибольшего. Если %1 больше его, всё равно имеется в виду последнее письмо.</translation>
    </message>
    <message>
        <source>Messages %1 to %2.</source>
        <translation>Письма с %1 по %2.</translation>
    </message>
    <message>
        <source>The messages with a UID from %1 to %2; not every number in between need exist.</source>
        <translation>Письма с UID от %1 до %2; не каждое число между ними обязано существовать.</translation>
    </message>
    <message>
        <source>The number of a part of the message, as BODYSTRUCTURE counts them from 1; behind a full stop, a part of that part.</source>
        <translation>Номер части письма: BODYSTRUCTURE считает их с 1; после точки — часть этой части.</translation>
    </message>
    <message>
        <source>The names of header fields; their values come with them.</source>
        <translation>Имена полей заголовка; их значения придут вместе с ними.</translation>
    </message>
    <message>
        <source>Not all of it: what follows begins at octet %1, counted from 0.</source>
        <translation>Не всё: дальнейшее начинается с октета %1, считая с 0.</translation>
    </message>
    <message>
        <source>Not all of it: from octet %1 on, counted from 0, at most %2 octets.</source>
        <translation>Не всё: с октета %1, считая с 0, не больше %2 октетов.</translation>
    </message>
    <message>
        <source>The keyword.</source>
        <translation>Ключевое слово.</translation>
    </message>
    <message>
        <source>A day: its number, the month in English, the year. Time and zone do not count.</source>
        <translation>День: число, месяц по-английски, год. Время и часовой пояс не учитываются.</translation>
    </message>
    <message>
        <source>The text to search for. A part of a word is enough, and capital and small letters are the same.</source>
        <translation>Текст, который ищут. Достаточно части слова; прописные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>The name of a header field.</source>
        <translation>Имя поля заголовка.</translation>
    </message>
    <message>
        <source>The mailbox that is open is empty: neither %1 nor any other number means a message.</source>
        <translation>Открытый ящик пуст: никакой номер в нём ничего не значит, ни %1, ни даже 1.</translation>
    </message>
    <message>
        <source>No message has the number 0</source>
        <translation>Письма с номером 0 нет</translation>
    </message>
    <message>
        <source>Messages are counted from 1, and so are UIDs. The last one is *.</source>
        <translation>Письма считают с 1, UID — тоже. Последнее — это *.</translation>
    </message>
    <message>
        <source>A UID in the place of a number</source>
        <translation>UID вместо номера</translation>
    </message>
    <message>
        <source>%1 is the UID of a message, and without UID before the command it is read as a number: the mailbox has only %2 messages.</source>
        <translation>%1 — это UID письма, а без UID перед командой его читают как номер: писем в ящике всего %2.</translation>
    </message>
    <message>
        <source>There is no message %1: the mailbox has %2. Numbers go from 1 without a gap, and those behind a message that is removed move down; in POP3 they stay until QUIT.</source>
        <translation>Письма %1 нет: писем в ящике %2. Номера идут от 1 без пропусков; когда письмо удаляют, следующие за ним сдвигаются. В POP3 они не меняются до QUIT.</translation>
    </message>
    <message>
        <source>A number in the place of a UID</source>
        <translation>Номер вместо UID</translation>
    </message>
    <message>
        <source>No message has the UID %1, so the command had nothing to do, and that is OK. There are messages of that number: a number is not a UID, which stays the same while numbers move.</source>
        <translation>Письма с UID %1 нет, поэтому команде нечего было делать, и это OK. Письмо с таким номером есть, но номер — не UID: UID не меняется, а номера сдвигаются.</translation>
    </message>
    <message>
        <source>The flags of the message.</source>
        <translation>Флаги письма.</translation>
    </message>
    <message>
        <source>The unique id: it stays the same while numbers move.</source>
        <translation>Уникальный идентификатор: он не меняется, когда номера сдвигаются.</translation>
    </message>
    <message>
        <source>When the message came to this server; not its Date field.</source>
        <translation>Когда письмо пришло на этот сервер; это не поле Date.</translation>
    </message>
    <message>
        <source>How many octets the message has, with CR and LF of every line.</source>
        <translation>Сколько в письме октетов, считая CR и LF каждой строки.</translation>
    </message>
    <message>
        <source>The most important header fields, taken apart by the server: date, subject, sender, recipients. SMTP&apos;s envelope is something else.</source>
        <translation>Важнейшие поля заголовка, уже разобранные сервером: дата, тема, отправитель, получатели. Конверт SMTP — нечто другое.</translation>
    </message>
    <message>
        <source>How the message is made up of parts, in short form.</source>
        <translation>Из каких частей состоит письмо, кратко.</translation>
    </message>
    <message>
        <source>How the message is made up of parts: types, sizes, file names. No text travels.</source>
        <translation>Из каких частей состоит письмо: типы, размеры, имена файлов. Сам текст не передаётся.</translation>
    </message>
    <message>
        <source>The whole message. The old name of BODY[].</source>
        <translation>Письмо целиком. Старое имя для BODY[].</translation>
    </message>
    <message>
        <source>The header. The old name of BODY.PEEK[HEADER].</source>
        <translation>Заголовок. Старое имя для BODY.PEEK[HEADER].</translation>
    </message>
    <message>
        <source>The text behind the header. The old name of BODY[TEXT].</source>
        <translation>Текст после заголовка. Старое имя для BODY[TEXT].</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).</source>
        <translation>Сокращение для (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE).</source>
        <translation>Сокращение для (FLAGS INTERNALDATE RFC822.SIZE).</translation>
    </message>
    <message>
        <source>Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).</source>
        <translation>Сокращение для (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).</translation>
    </message>
    <message>
        <source>The number of the latest change of this message.</source>
        <translation>Номер последнего изменения этого письма.</translation>
    </message>
    <message>
        <source>An id of the message that stays when it is moved.</source>
        <translation>Идентификатор письма, который сохраняется при перемещении.</translation>
    </message>
    <message>
        <source>An id of the conversation that the message belongs to.</source>
        <translation>Идентификатор цепочки, к которой относится письмо.</translation>
    </message>
    <message>
        <source>The beginning of the text, for a list of messages.</source>
        <translation>Начало текста, для списка писем.</translation>
    </message>
    <message>
        <source>When the message came into this mailbox.</source>
        <translation>Когда письмо попало в этот ящик.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. PEEK: a look only, \Seen is not set.</source>
        <translation>Сам текст того, что названо в квадратных скобках; пустые скобки — всё письмо. PEEK: только взглянуть, \Seen не ставится.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. PEEK: a look only, \Seen is not set.</source>
        <translation>Содержимое части; base64 и подобное сервер уже раскодировал. PEEK: только взглянуть, \Seen не ставится.</translation>
    </message>
    <message>
        <source>How many octets the part has once base64 and the like are taken off.</source>
        <translation>Сколько октетов в части, когда base64 и подобное раскодировано.</translation>
    </message>
    <message>
        <source>The header, up to the empty line.</source>
        <translation>Заголовок, до пустой строки.</translation>
    </message>
    <message>
        <source>Of the header only the fields named.</source>
        <translation>Из заголовка только названные поля.</translation>
    </message>
    <message>
        <source>The header without the fields named.</source>
        <translation>Заголовок без названных полей.</translation>
    </message>
    <message>
        <source>What stands behind the header.</source>
        <translation>То, что стоит после заголовка.</translation>
    </message>
    <message>
        <source>The header of the part: its type, its encoding.</source>
        <translation>Заголовок части: её тип и кодировка.</translation>
    </message>
    <message>
        <source>When the message came, as the server shall remember it. Without it the server takes the time now.</source>
        <translation>Когда письмо пришло: такую дату должен запомнить сервер. Если её нет, он возьмёт текущее время.</translation>
    </message>
    <message>
        <source>NIL: nothing stands here.</source>
        <translation>NIL: здесь ничего нет.</translation>
    </message>
    <message>
        <source>The message that follows has UTF-8 in its header.</source>
        <translation>У письма, которое следует, в заголовке есть UTF-8.</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, at once (LITERAL+). Every CR LF in them counts as two.</source>
        <translation>Литерал: октетов %1, они идут за этой строкой сразу (LITERAL+). Каждый CR LF в них считается за два.</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow behind this line, once the server has said +. Every CR LF in them counts as two.</source>
        <translation>Литерал: октетов %1, они идут за этой строкой, когда сервер скажет +. Каждый CR LF в них считается за два.</translation>
    </message>
    <message>
        <source>A word of the server&apos;s own accord: no command is ended by it.</source>
        <translation>Слово сервера от себя: никакой команды оно не завершает.</translation>
    </message>
    <message>
        <source>OK: the command was done. Programs go by this word.</source>
        <translation>OK: команда выполнена. Программы судят по этому слову.</translation>
    </message>
    <message>
        <source>NO: the command was understood, but not done. Programs go by this word.</source>
        <translation>NO: команда понята, но не выполнена. Программы судят по этому слову.</translation>
    </message>
    <message>
        <source>BAD: the line was not understood, or came at the wrong moment. Programs go by this word.</source>
        <translation>BAD: строка не понята или пришла не вовремя. Программы судят по этому слову.</translation>
    </message>
    <message>
        <source>A response code that the RFCs do not list; a client goes by OK, NO or BAD alone then.</source>
        <translation>Код в квадратных скобках, которого нет в RFC; тогда клиент судит только по OK, NO или BAD.</translation>
    </message>
    <message>
        <source>The response code: for programs, more than OK, NO or BAD say.</source>
        <translation>Код в квадратных скобках: для программ; он говорит больше, чем OK, NO или BAD.</translation>
    </message>
    <message>
        <source>Words for people. Programs do not read them.</source>
        <translation>Слова для людей. Программы их не читают.</translation>
    </message>
    <message>
        <source>something that the RFCs do not list</source>
        <translation>нечто, чего нет в RFC</translation>
    </message>
    <message>
        <source>A line with a star answers no command by a tag. This word is none that IMAP has: of an extension, perhaps.</source>
        <translation>Строка со звёздочкой ни на какую команду по тегу не отвечает. Такого слова в IMAP нет: может быть, оно из расширения.</translation>
    </message>
    <message>
        <source>The star: this line ends no command. Others may follow.</source>
        <translation>Звёздочка: эта строка никакой команды не завершает. За ней могут идти другие.</translation>
    </message>
    <message>
        <source>The plus sign: the server waits for more from you.</source>
        <translation>Знак «плюс»: сервер ждёт от вас продолжения.</translation>
    </message>
    <message>
        <source>The tag of the command that this ends. You have chosen it.</source>
        <translation>Тег команды, которую это завершает. Его выбрали вы.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Сколько.</translation>
    </message>
    <message>
        <source>The message&apos;s number as it counts just now.</source>
        <translation>Номер письма на этот момент.</translation>
    </message>
    <message>
        <source>What the line tells of.</source>
        <translation>О чём эта строка.</translation>
    </message>
    <message>
        <source>Not a reply of IMAP</source>
        <translation>Не ответ IMAP</translation>
    </message>
    <message>
        <source>A reply of IMAP begins with a star, a plus sign, or the tag of a command and OK, NO or BAD.</source>
        <translation>Ответ IMAP начинается со звёздочки, со знака «плюс» или с тега команды и слова OK, NO или BAD.</translation>
    </message>
    <message>
        <source>open to be changed</source>
        <translation>открыт для изменения</translation>
    </message>
    <message>
        <source>The mailbox is open to be read and changed.</source>
        <translation>Ящик открыт для чтения и изменения.</translation>
    </message>
    <message>
        <source>open to be read only</source>
        <translation>открыт только для чтения</translation>
    </message>
    <message>
        <source>The mailbox is open to be read only: no flag can be set, nothing can be removed.</source>
        <translation>Ящик открыт только для чтения: ни флаг поставить, ни удалить ничего нельзя.</translation>
    </message>
    <message>
        <source>SELECT opens a mailbox to be changed; EXAMINE opens it to be read.</source>
        <translation>SELECT открывает ящик для изменения, EXAMINE — для чтения.</translation>
    </message>
    <message>
        <source>under which number UIDs hold</source>
        <translation>UID верны, пока это число прежнее</translation>
    </message>
    <message>
        <source>UIDs hold for good only together with this number. If it is another one next time, the mailbox was made anew, and every UID that was remembered is worthless.</source>
        <translation>UID верны всё время только вместе с этим числом. Если в следующий раз оно другое, ящик создан заново и все запомненные UID ничего не стоят.</translation>
    </message>
    <message>
        <source>the next UID</source>
        <translation>следующий UID</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one. Has it grown, there is new mail.</source>
        <translation>Следующее письмо получит этот UID или больший. Если это число выросло, есть новая почта.</translation>
    </message>
    <message>
        <source>UIDs do not last</source>
        <translation>UID недолговечны</translation>
    </message>
    <message>
        <source>UIDs in this mailbox hold for this session only.</source>
        <translation>UID в этом ящике верны только в этом сеансе.</translation>
    </message>
    <message>
        <source>the first unread message</source>
        <translation>первое непрочитанное письмо</translation>
    </message>
    <message>
        <source>The number of the first message that was not read; it is no count.</source>
        <translation>Номер первого непрочитанного письма; это не количество.</translation>
    </message>
    <message>
        <source>flags that last</source>
        <translation>постоянные флаги</translation>
    </message>
    <message>
        <source>The flags that a client may change for good. With \* among them keywords may be made up; others last for this session or not at all.</source>
        <translation>Флаги, которые клиент может менять насовсем. Если среди них есть \*, можно придумывать ключевые слова; остальные держатся только этот сеанс или не держатся вовсе.</translation>
    </message>
    <message>
        <source>the mailbox before is closed</source>
        <translation>прежний ящик закрыт</translation>
    </message>
    <message>
        <source>the latest change</source>
        <translation>последнее изменение</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox; a client can ask for what is newer.</source>
        <translation>Номер последнего изменения в ящике; клиент может спросить обо всём, что новее.</translation>
    </message>
    <message>
        <source>changes have no numbers</source>
        <translation>у изменений нет номеров</translation>
    </message>
    <message>
        <source>This mailbox does not number its changes.</source>
        <translation>Этот ящик свои изменения не нумерует.</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>тем временем изменено</translation>
    </message>
    <message>
        <source>These messages were left alone, because somebody else has changed them meanwhile.</source>
        <translation>Эти письма не тронуты: их тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Fetch their flags, and decide anew.</source>
        <translation>Получите их флаги и решите заново.</translation>
    </message>
    <message>
        <source>an id of the mailbox</source>
        <translation>идентификатор ящика</translation>
    </message>
    <message>
        <source>An id of the mailbox that stays when it is renamed.</source>
        <translation>Идентификатор ящика, который сохраняется при переименовании.</translation>
    </message>
    <message>
        <source>where the message lies</source>
        <translation>где лежит письмо</translation>
    </message>
    <message>
        <source>The message lies in the mailbox: first the mailbox&apos;s UIDVALIDITY, then the UID that it has got.</source>
        <translation>Письмо лежит в ящике: сначала UIDVALIDITY ящика, потом UID, который письмо получило.</translation>
    </message>
    <message>
        <source>where the copies lie</source>
        <translation>где лежат копии</translation>
    </message>
    <message>
        <source>The UIDVALIDITY of the other mailbox, the UIDs that the messages have here, and in the same order those that they have got there.</source>
        <translation>UIDVALIDITY другого ящика, UID писем здесь и, в том же порядке, UID, которые они получили там.</translation>
    </message>
    <message>
        <source>what the server can do</source>
        <translation>что умеет сервер</translation>
    </message>
    <message>
        <source>What the server can do, told unasked: it spares the question. After the login the list may be another one.</source>
        <translation>Что умеет сервер; сказано без вопроса, чтобы не пришлось спрашивать. После входа список может быть другим.</translation>
    </message>
    <message>
        <source>no saved result</source>
        <translation>сохранённого результата нет</translation>
    </message>
    <message>
        <source>The result of the SEARCH was not kept, so $ stands for no message.</source>
        <translation>Результат SEARCH не сохранился, поэтому $ не обозначает ни одного письма.</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>неверны имя или пароль</translation>
    </message>
    <message>
        <source>Name or password is not right. Which of them, the server does not say: that would help only those who guess. SMTP says 535 for it.</source>
        <translation>Имя или пароль неверны. Что именно, сервер не говорит: это помогло бы только тем, кто подбирает. SMTP говорит в этом случае 535.</translation>
    </message>
    <message>
        <source>Log in again, and look at name and password.</source>
        <translation>Войдите снова, проверив имя и пароль.</translation>
    </message>
    <message>
        <source>not for somebody else</source>
        <translation>не от чужого имени</translation>
    </message>
    <message>
        <source>The password was right, but the user may not act for the other one named with it.</source>
        <translation>Пароль верный, но действовать за другого пользователя, который назван вместе с ним, нельзя.</translation>
    </message>
    <message>
        <source>Leave the identity before the first NUL empty.</source>
        <translation>Оставьте часть перед первым NUL пустой.</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>срок пароля истёк</translation>
    </message>
    <message>
        <source>The password was right once and is too old now.</source>
        <translation>Когда-то пароль был верным, но теперь он слишком старый.</translation>
    </message>
    <message>
        <source>Set a new password where that is done.</source>
        <translation>Задайте новый пароль там, где это делают.</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>только через TLS</translation>
    </message>
    <message>
        <source>The server does this only where nobody can listen. SMTP says 538 or 530 for it.</source>
        <translation>Сервер делает это только там, где никто не может подслушать. SMTP говорит в этом случае 538 или 530.</translation>
    </message>
    <message>
        <source>Send STARTTLS first, or connect to port 993.</source>
        <translation>Сначала отправьте STARTTLS или подключитесь к порту 993.</translation>
    </message>
    <message>
        <source>ask the administrator</source>
        <translation>обратитесь к администратору</translation>
    </message>
    <message>
        <source>The client can do nothing about it.</source>
        <translation>Сам клиент тут ничего сделать не может.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешено</translation>
    </message>
    <message>
        <source>The user has not the right to do this.</source>
        <translation>У пользователя нет на это права.</translation>
    </message>
    <message>
        <source>for a while only</source>
        <translation>только на время</translation>
    </message>
    <message>
        <source>Something behind the server does not answer, for a while only: what SMTP says with a 4 in front.</source>
        <translation>Что-то за сервером не отвечает, но только на время: в SMTP об этом говорит код с 4 в начале.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>Another session is at work on the mailbox, so this is not possible now.</source>
        <translation>С ящиком работает другой сеанс, поэтому сейчас это невозможно.</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>нет такого ящика</translation>
    </message>
    <message>
        <source>No mailbox has this name. Capital and small letters are different in all names but INBOX.</source>
        <translation>Ящика с таким именем нет. Прописные и строчные буквы различаются во всех именах, кроме INBOX.</translation>
    </message>
    <message>
        <source>LIST &quot;&quot; * shows which names there are.</source>
        <translation>LIST &quot;&quot; * покажет, какие имена есть.</translation>
    </message>
    <message>
        <source>the mailbox is missing</source>
        <translation>нужного ящика нет</translation>
    </message>
    <message>
        <source>The mailbox that the messages shall go to does not exist. It could be made.</source>
        <translation>Ящика, куда должны попасть письма, нет. Его можно создать.</translation>
    </message>
    <message>
        <source>Make it with CREATE, and send this line again.</source>
        <translation>Создайте его командой CREATE и отправьте эту строку ещё раз.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>уже существует</translation>
    </message>
    <message>
        <source>A mailbox of this name exists already.</source>
        <translation>Ящик с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Возьмите другое имя.</translation>
    </message>
    <message>
        <source>mailboxes below it</source>
        <translation>под ним есть ящики</translation>
    </message>
    <message>
        <source>There are mailboxes below this one, so it cannot be removed.</source>
        <translation>Под этим ящиком есть другие, поэтому удалить его нельзя.</translation>
    </message>
    <message>
        <source>Remove those first, with DELETE.</source>
        <translation>Сначала удалите их командой DELETE.</translation>
    </message>
    <message>
        <source>never possible</source>
        <translation>никогда не получится</translation>
    </message>
    <message>
        <source>This can never be done, however often one tries: such a name, such a command here.</source>
        <translation>Это не получится, сколько ни пробуй: такое имя или такая команда здесь невозможны.</translation>
    </message>
    <message>
        <source>a limit is reached</source>
        <translation>достигнут предел</translation>
    </message>
    <message>
        <source>The server takes only so much: of mailboxes, of flags, of what one command asks for.</source>
        <translation>У сервера есть предел: числу ящиков, числу флагов, тому, что можно попросить одной командой.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Просите за один раз меньше.</translation>
    </message>
    <message>
        <source>The user&apos;s room is used up, or would be by this. SMTP says 552 for it.</source>
        <translation>Место пользователя кончилось или кончилось бы из-за этого. SMTP говорит в этом случае 552.</translation>
    </message>
    <message>
        <source>Remove some messages first.</source>
        <translation>Сначала удалите часть писем.</translation>
    </message>
    <message>
        <source>special use not possible</source>
        <translation>особое назначение невозможно</translation>
    </message>
    <message>
        <source>The mailbox cannot have the special use that was asked for.</source>
        <translation>Ящик не может получить особое назначение, которое просили.</translation>
    </message>
    <message>
        <source>some are gone</source>
        <translation>часть писем исчезла</translation>
    </message>
    <message>
        <source>Another session has removed some of the messages. Until the server may tell which, their numbers are still counted.</source>
        <translation>Другой сеанс удалил часть этих писем. Пока серверу нельзя сказать, какие именно, их номера ещё считаются.</translation>
    </message>
    <message>
        <source>Send NOOP: then the server tells which ones are gone.</source>
        <translation>Отправьте NOOP: тогда сервер скажет, каких писем больше нет.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком большое</translation>
    </message>
    <message>
        <source>The message has more octets than the server takes. SMTP says 552 for it.</source>
        <translation>В письме больше октетов, чем принимает сервер. SMTP говорит в этом случае 552.</translation>
    </message>
    <message>
        <source>unknown character set</source>
        <translation>неизвестный набор символов</translation>
    </message>
    <message>
        <source>The server does not know this character set. Those it knows may stand behind the word.</source>
        <translation>Сервер не знает этого набора символов. Известные ему могут стоять за этим словом.</translation>
    </message>
    <message>
        <source>Write CHARSET UTF-8.</source>
        <translation>Пишите CHARSET UTF-8.</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>неизвестная кодировка</translation>
    </message>
    <message>
        <source>The server cannot take the encoding off this part, so BINARY cannot show it.</source>
        <translation>Сервер не может раскодировать эту часть, поэтому BINARY её не покажет.</translation>
    </message>
    <message>
        <source>BODY[…] gives the part as it is.</source>
        <translation>BODY[…] даст эту часть как есть.</translation>
    </message>
    <message>
        <source>a message is malformed</source>
        <translation>письмо построено неправильно</translation>
    </message>
    <message>
        <source>The server could not read the header of a message.</source>
        <translation>Серверу не удалось прочитать заголовок письма.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждение</translation>
    </message>
    <message>
        <source>Something on the server is damaged: a mailbox, an index.</source>
        <translation>На сервере что-то повреждено: ящик или индекс.</translation>
    </message>
    <message>
        <source>for the user to read</source>
        <translation>прочесть пользователю</translation>
    </message>
    <message>
        <source>The words behind it are for the user: every program must show them.</source>
        <translation>Слова за этим — для пользователя: каждая программа обязана их показать.</translation>
    </message>
    <message>
        <source>the client does something odd</source>
        <translation>клиент делает что-то странное</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>неисправность на сервере</translation>
    </message>
    <message>
        <source>The server has met a fault of its own. The command was right.</source>
        <translation>Сервер столкнулся с собственной неисправностью. Команда была правильной.</translation>
    </message>
    <message>
        <source>on another server</source>
        <translation>на другом сервере</translation>
    </message>
    <message>
        <source>The mailbox lies on another server; its address stands behind the word.</source>
        <translation>Ящик лежит на другом сервере; адрес стоит за этим словом.</translation>
    </message>
    <message>
        <source>compressed already</source>
        <translation>уже сжато</translation>
    </message>
    <message>
        <source>The connection is compressed already.</source>
        <translation>Соединение уже сжато.</translation>
    </message>
    <message>
        <source>Every message.</source>
        <translation>Все письма.</translation>
    </message>
    <message>
        <source>Messages with the flag \Answered.</source>
        <translation>Письма с флагом \Answered.</translation>
    </message>
    <message>
        <source>Messages with the flag \Deleted.</source>
        <translation>Письма с флагом \Deleted.</translation>
    </message>
    <message>
        <source>Messages with the flag \Draft.</source>
        <translation>Письма с флагом \Draft.</translation>
    </message>
    <message>
        <source>Messages with the flag \Flagged.</source>
        <translation>Письма с флагом \Flagged.</translation>
    </message>
    <message>
        <source>Messages with the flag \Seen: those that were read.</source>
        <translation>Письма с флагом \Seen: прочитанные.</translation>
    </message>
    <message>
        <source>Messages without the flag \Answered.</source>
        <translation>Письма без флага \Answered.</translation>
    </message>
    <message>
        <source>Messages without the flag \Deleted.</source>
        <translation>Письма без флага \Deleted.</translation>
    </message>
    <message>
        <source>Messages without the flag \Draft.</source>
        <translation>Письма без флага \Draft.</translation>
    </message>
    <message>
        <source>Messages without the flag \Flagged.</source>
        <translation>Письма без флага \Flagged.</translation>
    </message>
    <message>
        <source>Messages without the flag \Seen: those that were not read.</source>
        <translation>Письма без флага \Seen: непрочитанные.</translation>
    </message>
    <message>
        <source>Messages that are recent and not read. IMAP4rev2 has given it up.</source>
        <translation>Недавние и ещё не прочитанные письма. IMAP4rev2 от этого отказался.</translation>
    </message>
    <message>
        <source>Messages that are not recent. IMAP4rev2 has given it up.</source>
        <translation>Письма, которые не относятся к недавним. IMAP4rev2 от этого отказался.</translation>
    </message>
    <message>
        <source>Messages that no session has seen before. IMAP4rev2 has given it up.</source>
        <translation>Недавние письма: их ещё не видел ни один прежний сеанс. IMAP4rev2 от этого отказался.</translation>
    </message>
    <message>
        <source>Messages with this keyword.</source>
        <translation>Письма с этим ключевым словом.</translation>
    </message>
    <message>
        <source>Messages without this keyword.</source>
        <translation>Письма без этого ключевого слова.</translation>
    </message>
    <message>
        <source>Messages that came to this server before that day.</source>
        <translation>Письма, которые пришли на этот сервер до этого дня.</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day.</source>
        <translation>Письма, которые пришли на этот сервер в этот день.</translation>
    </message>
    <message>
        <source>Messages that came to this server on that day or later.</source>
        <translation>Письма, которые пришли на этот сервер в этот день или позже.</translation>
    </message>
    <message>
        <source>Messages whose Date field is before that day.</source>
        <translation>Письма, у которых дата в поле Date раньше этого дня.</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day.</source>
        <translation>Письма, у которых в поле Date этот день.</translation>
    </message>
    <message>
        <source>Messages whose Date field has that day or a later one.</source>
        <translation>Письма, у которых в поле Date этот день или более поздний.</translation>
    </message>
    <message>
        <source>Messages of more octets than that.</source>
        <translation>Письма, в которых октетов больше этого числа.</translation>
    </message>
    <message>
        <source>Messages of fewer octets than that.</source>
        <translation>Письма, в которых октетов меньше этого числа.</translation>
    </message>
    <message>
        <source>Messages with this text in the Bcc field.</source>
        <translation>Письма с этим текстом в поле Bcc.</translation>
    </message>
    <message>
        <source>Messages with this text behind the header.</source>
        <translation>Письма с этим текстом после заголовка.</translation>
    </message>
    <message>
        <source>Messages with this text in the Cc field.</source>
        <translation>Письма с этим текстом в поле Cc.</translation>
    </message>
    <message>
        <source>Messages with this text in the From field.</source>
        <translation>Письма с этим текстом в поле From.</translation>
    </message>
    <message>
        <source>Messages with this text in the Subject field.</source>
        <translation>Письма с этим текстом в поле Subject.</translation>
    </message>
    <message>
        <source>Messages with this text anywhere, header or body.</source>
        <translation>Письма с этим текстом где угодно, в заголовке или в теле.</translation>
    </message>
    <message>
        <source>Messages with this text in the To field.</source>
        <translation>Письма с этим текстом в поле To.</translation>
    </message>
    <message>
        <source>Messages with this text in that header field; an empty text: that have the field.</source>
        <translation>Письма с этим текстом в этом поле заголовка; пустой текст: в которых такое поле есть.</translation>
    </message>
    <message>
        <source>Messages with these unique ids.</source>
        <translation>Письма с этими уникальными идентификаторами.</translation>
    </message>
    <message>
        <source>The opposite of the one key behind it.</source>
        <translation>Противоположное тому условию, которое стоит за этим словом.</translation>
    </message>
    <message>
        <source>One of the two keys behind it must fit, or both. OR stands before them, not between; keys without OR must all fit.</source>
        <translation>Должно подойти хотя бы одно из двух условий за этим словом. OR стоит перед ними, а не между ними; без OR должны подойти все условия.</translation>
    </message>
    <message>
        <source>In which character set the texts to search for are written.</source>
        <translation>В каком наборе символов записаны искомые тексты.</translation>
    </message>
    <message>
        <source>What the answer shall tell; it comes as ESEARCH then.</source>
        <translation>Что должен сказать ответ; тогда он приходит как ESEARCH.</translation>
    </message>
    <message>
        <source>The lowest number found.</source>
        <translation>Наименьший найденный номер.</translation>
    </message>
    <message>
        <source>The highest number found.</source>
        <translation>Наибольший найденный номер.</translation>
    </message>
    <message>
        <source>All numbers found, as a set.</source>
        <translation>Все найденные номера в виде набора.</translation>
    </message>
    <message>
        <source>How many were found.</source>
        <translation>Сколько найдено.</translation>
    </message>
    <message>
        <source>The server keeps the result; $ stands for it in later commands.</source>
        <translation>Сервер хранит результат; в следующих командах его обозначает $.</translation>
    </message>
    <message>
        <source>Some of the numbers found, by their place in the result.</source>
        <translation>Часть найденных номеров, по их месту в результате.</translation>
    </message>
    <message>
        <source>The number of the latest change among them.</source>
        <translation>Номер последнего изменения среди них.</translation>
    </message>
    <message>
        <source>The star belongs to the server: it begins lines that answer no command. Your tag is a word of letters and digits, such as a1.</source>
        <translation>Звёздочка принадлежит серверу: с неё начинаются строки, которые не отвечают ни на какую команду. Ваш тег — слово из букв и цифр, например a1.</translation>
    </message>
    <message>
        <source>The plus sign belongs to the server: with it, it asks for more. Your tag is a word of letters and digits, such as a1.</source>
        <translation>Знак «плюс» принадлежит серверу: так он просит продолжения. Ваш тег — слово из букв и цифр, например a1.</translation>
    </message>
    <message>
        <source>DONE has no tag</source>
        <translation>У DONE нет тега</translation>
    </message>
    <message>
        <source>DONE is no command of its own: it ends the IDLE, and the reply carries the tag of that. It stands alone on its line.</source>
        <translation>DONE — не отдельная команда: это слово заканчивает IDLE, и ответ несёт её тег. DONE стоит на своей строке одно.</translation>
    </message>
    <message>
        <source>The tag is missing</source>
        <translation>Нет тега</translation>
    </message>
    <message>
        <source>Every command of IMAP begins with a tag, a word that you choose, such as %2. Without it the server takes %1 for the tag, and the word behind it for the command. SMTP and POP3 have no tags: there the replies come in order.</source>
        <translation>Любая команда IMAP начинается с тега — слова, которое выбираете вы, например %2. Без него сервер принимает %1 за тег, а следующее слово за команду. В SMTP и POP3 тегов нет: там ответы приходят по порядку.</translation>
    </message>
    <message>
        <source>This cannot be a tag</source>
        <translation>Это не может быть тегом</translation>
    </message>
    <message>
        <source>%1 has a character that no tag may have. Letters and digits do, such as a1.</source>
        <translation>В %1 есть символ, которого в теге быть не может. Годятся буквы и цифры, например a1.</translation>
    </message>
    <message>
        <source>This tag was used before</source>
        <translation>Этот тег уже был</translation>
    </message>
    <message>
        <source>A command before had the tag %1 too. The server takes that, but when two commands are under way you can no longer tell which of them a reply ends. Take another tag for each, such as %2.</source>
        <translation>Тег %1 был и у одной из прежних команд. Сервер это примет, но когда выполняются сразу две команды, вам уже не понять, какую из них завершает ответ. Берите для каждой новый тег, например %2.</translation>
    </message>
    <message>
        <source>DONE without IDLE</source>
        <translation>DONE без IDLE</translation>
    </message>
    <message>
        <source>DONE ends the waiting that IDLE began, and there is none now. Outside of it the server takes DONE for a tag.</source>
        <translation>DONE заканчивает ожидание, которое начала IDLE, а сейчас ожидания нет. В другое время сервер принимает DONE за тег.</translation>
    </message>
    <message>
        <source>how many messages there are</source>
        <translation>сколько всего писем</translation>
    </message>
    <message>
        <source>of message %1</source>
        <translation>о письме %1</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1. They are numbered without a gap, from 1; a UID is something else.</source>
        <translation>Писем в ящике: %1. Номера идут без пропусков, от 1; UID — это другое.</translation>
    </message>
    <message>
        <source>News unasked. Messages in the mailbox now: %1. Another session or a delivery has put something into it. IMAP tells such news with any command; POP3 would tell it in the next session only.</source>
        <translation>Новость без вопроса: писем в ящике теперь %1. Что-то положил туда другой сеанс или доставка. IMAP сообщает такие новости при любой команде; POP3 сообщил бы только в следующем сеансе.</translation>
    </message>
    <message>
        <source>Messages in the open mailbox now: %1. What was put into it is counted.</source>
        <translation>Писем в открытом ящике теперь %1: то, что в него положили, сосчитано.</translation>
    </message>
    <message>
        <source>how many are new</source>
        <translation>сколько новых</translation>
    </message>
    <message>
        <source>Messages that have come since the mailbox was last opened: %1. IMAP4rev2 has given it up.</source>
        <translation>Писем, которые пришли с тех пор, как ящик открывали в последний раз: %1. IMAP4rev2 от этого отказался.</translation>
    </message>
    <message>
        <source>News unasked. Messages that are new to this session: %1.</source>
        <translation>Новость без вопроса: писем, новых для этого сеанса, — %1.</translation>
    </message>
    <message>
        <source>message %1 is gone</source>
        <translation>письма %1 больше нет</translation>
    </message>
    <message>
        <source>Message %1 is gone, and every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move. In POP3 numbers stay until QUIT.</source>
        <translation>Письма %1 больше нет, и все номера за ним сдвинулись на один вниз: бывшее %2 теперь %1. UID не сдвигаются. В POP3 номера не меняются до QUIT.</translation>
    </message>
    <message>
        <source>News unasked: another session has removed message %1. Every number behind it has moved down by one: what was %2 is %1 now. UIDs do not move.</source>
        <translation>Новость без вопроса: другой сеанс удалил письмо %1. Все номера за ним сдвинулись на один вниз: бывшее %2 теперь %1. UID не сдвигаются.</translation>
    </message>
    <message>
        <source>Of message %1: what was asked for, each item and its value, in parentheses.</source>
        <translation>О письме %1: то, что просили, — каждый элемент и его значение, в скобках.</translation>
    </message>
    <message>
        <source>The flags that message %1 has now. With SILENT the server would not tell.</source>
        <translation>Флаги, которые теперь у письма %1. При SILENT сервер бы их не назвал.</translation>
    </message>
    <message>
        <source>the flags in use</source>
        <translation>какие есть флаги</translation>
    </message>
    <message>
        <source>The flags that messages of this mailbox can have; PERMANENTFLAGS tells which of them last.</source>
        <translation>Флаги, которые бывают у писем этого ящика; какие из них постоянные, говорит PERMANENTFLAGS.</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ящик</translation>
    </message>
    <message>
        <source>A mailbox: what is special about it in parentheses, the character that divides the levels of names, and its name.</source>
        <translation>Ящик: в скобках — что в нём особенного, затем символ, который разделяет уровни имён, и имя ящика.</translation>
    </message>
    <message>
        <source>a subscribed mailbox</source>
        <translation>ящик из подписки</translation>
    </message>
    <message>
        <source>A name on the user&apos;s list of mailboxes: attributes, the character that divides levels, the name. The mailbox itself need not exist any more.</source>
        <translation>Имя из списка ящиков пользователя: атрибуты, символ, который разделяет уровни, имя. Самого ящика может уже и не быть.</translation>
    </message>
    <message>
        <source>the status of a mailbox</source>
        <translation>состояние ящика</translation>
    </message>
    <message>
        <source>The mailbox, and in parentheses each item that was asked for with its value.</source>
        <translation>Ящик, а в скобках — каждый элемент, который просили, и его значение.</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>что найдено</translation>
    </message>
    <message>
        <source>The messages that fit: message numbers, or UIDs where UID SEARCH has asked. No number: none fits, and that is no error.</source>
        <translation>Подходящие письма: номера писем или, если была UID SEARCH, UID. Чисел нет — ничего не подошло, и это не ошибка.</translation>
    </message>
    <message>
        <source>The messages that fit, told as RETURN has asked. The tag of the SEARCH stands in it, so that two searches at once can be told apart.</source>
        <translation>Подходящие письма, в том виде, какой просил RETURN. Здесь же тег команды SEARCH, чтобы не спутать два одновременных поиска.</translation>
    </message>
    <message>
        <source>The versions of IMAP that the server speaks, its extensions, and how one may log in. After the login or behind TLS the list may be another one.</source>
        <translation>На каких версиях IMAP говорит сервер, его расширения и как можно войти. После входа или в туннеле TLS список может быть другим.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>What ENABLE has switched on. What was asked for and is not named here stays off; nothing named: nothing is new.</source>
        <translation>Что включила ENABLE. Чего просили, но что здесь не названо, осталось выключенным; если не названо ничего, нового ничего нет.</translation>
    </message>
    <message>
        <source>where mailboxes are</source>
        <translation>где лежат ящики</translation>
    </message>
    <message>
        <source>Three places: one&apos;s own mailboxes, those of other users, shared ones. Each with what names begin with there and the character that divides levels; NIL where there is no such place.</source>
        <translation>Три места: свои ящики, ящики других пользователей и общие. Для каждого — с чего там начинаются имена и какой символ разделяет уровни; NIL, если такого места нет.</translation>
    </message>
    <message>
        <source>who the server is</source>
        <translation>кто сервер</translation>
    </message>
    <message>
        <source>The program that answers, in pairs of a field and its value, for people who look for a fault.</source>
        <translation>Какая программа отвечает: пары из поля и его значения, для людей, которые ищут неисправность.</translation>
    </message>
    <message>
        <source>messages are gone</source>
        <translation>писем больше нет</translation>
    </message>
    <message>
        <source>The messages with these UIDs are gone: what EXPUNGE tells by numbers.</source>
        <translation>Писем с этими UID больше нет: то, что EXPUNGE сообщает по номерам.</translation>
    </message>
    <message>
        <source>messages in order</source>
        <translation>письма по порядку</translation>
    </message>
    <message>
        <source>The messages that fit, in the order that was asked for.</source>
        <translation>Подходящие письма в том порядке, который просили.</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>цепочки писем</translation>
    </message>
    <message>
        <source>The messages that fit, put into conversations: an answer stands behind what it answers.</source>
        <translation>Подходящие письма, собранные в цепочки: ответ стоит за тем, на что отвечает.</translation>
    </message>
    <message>
        <source>how much room there is</source>
        <translation>сколько места</translation>
    </message>
    <message>
        <source>Of each thing that is counted: how much is used, and how much may be.</source>
        <translation>Для всего, что учитывается: сколько занято и сколько можно занять.</translation>
    </message>
    <message>
        <source>whose room it takes</source>
        <translation>чьё место он занимает</translation>
    </message>
    <message>
        <source>The mailbox, and by which names its room is counted.</source>
        <translation>Ящик и имена, под которыми учитывается его место.</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>к вашему сведению</translation>
    </message>
    <message>
        <source>The server tells something; it answers no command. Only an OK with your tag says that a command is done.</source>
        <translation>Сервер что-то сообщает; ни на какую команду это не ответ. Что команда выполнена, говорит только OK с вашим тегом.</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>A warning, which answers no command: the command may still succeed. Only a NO with your tag says that it has failed.</source>
        <translation>Предупреждение, которое не отвечает ни на какую команду: команда ещё может удаться. Что она не удалась, говорит только NO с вашим тегом.</translation>
    </message>
    <message>
        <source>something was not understood</source>
        <translation>что-то не понято</translation>
    </message>
    <message>
        <source>The server has not understood something, and cannot say by a tag which command that was.</source>
        <translation>Сервер чего-то не понял и не может указать тегом, какая это была команда.</translation>
    </message>
    <message>
        <source>The server is about to close the connection. Behind LOGOUT that is how it should be; else it leaves by itself, as SMTP does with 421. What was done stays done, and messages marked \Deleted stay marked.</source>
        <translation>Сервер сейчас закроет соединение. После LOGOUT так и должно быть; иначе он уходит сам, как SMTP с кодом 421. Что сделано, то сделано, а письма с флагом \Deleted остаются помеченными.</translation>
    </message>
    <message>
        <source>The greeting of a server that knows already who is connected.</source>
        <translation>Приветствие сервера, который уже знает, кто подключился.</translation>
    </message>
    <message>
        <source>An attribute of the mailbox.</source>
        <translation>Атрибут ящика.</translation>
    </message>
    <message>
        <source>The character that divides the levels of a name, as / does in paths.</source>
        <translation>Символ, который разделяет уровни имени, как / в путях.</translation>
    </message>
    <message>
        <source>NIL: names have no levels here.</source>
        <translation>NIL: уровней у имён здесь нет.</translation>
    </message>
    <message>
        <source>More about the mailbox, as LIST was asked.</source>
        <translation>Ещё о ящике, раз об этом спросила LIST.</translation>
    </message>
    <message>
        <source>A name, and its value.</source>
        <translation>Имя и его значение.</translation>
    </message>
    <message>
        <source>A message that fits: its number, or its UID where UID SEARCH has asked.</source>
        <translation>Подходящее письмо: его номер или, если была UID SEARCH, его UID.</translation>
    </message>
    <message>
        <source>The tag of the SEARCH that this answers.</source>
        <translation>Тег команды SEARCH, на которую это ответ.</translation>
    </message>
    <message>
        <source>The numbers that follow are UIDs.</source>
        <translation>Числа, которые следуют, — это UID.</translation>
    </message>
    <message>
        <source>One&apos;s own mailboxes: what their names begin with, and what divides levels.</source>
        <translation>Свои ящики: с чего начинаются их имена и что разделяет уровни.</translation>
    </message>
    <message>
        <source>Mailboxes of other users: what their names begin with; NIL for none.</source>
        <translation>Ящики других пользователей: с чего начинаются их имена; NIL, если таких нет.</translation>
    </message>
    <message>
        <source>Shared mailboxes: what their names begin with; NIL for none.</source>
        <translation>Общие ящики: с чего начинаются их имена; NIL, если таких нет.</translation>
    </message>
    <message>
        <source>The message has been read.</source>
        <translation>Письмо прочитано.</translation>
    </message>
    <message>
        <source>The message has been answered.</source>
        <translation>На письмо ответили.</translation>
    </message>
    <message>
        <source>The message is marked as important; many programs show a star.</source>
        <translation>Письмо помечено как важное; многие программы показывают звёздочку.</translation>
    </message>
    <message>
        <source>The message is marked as deleted. It is still there: EXPUNGE or CLOSE removes it.</source>
        <translation>Письмо помечено к удалению. Оно ещё на месте: удаляют его EXPUNGE или CLOSE.</translation>
    </message>
    <message>
        <source>The message is not finished yet.</source>
        <translation>Письмо ещё не закончено.</translation>
    </message>
    <message>
        <source>The message is new: this session is the first to see it. Only the server sets this flag; IMAP4rev2 has given it up.</source>
        <translation>Письмо новое: этот сеанс видит его первым. Этот флаг ставит только сервер; IMAP4rev2 от него отказался.</translation>
    </message>
    <message>
        <source>Clients may make up keywords of their own.</source>
        <translation>Клиенты могут придумывать свои ключевые слова.</translation>
    </message>
    <message>
        <source>A keyword: the message has been forwarded.</source>
        <translation>Ключевое слово: письмо переслали дальше.</translation>
    </message>
    <message>
        <source>A keyword: the receipt that the sender asked for has been sent.</source>
        <translation>Ключевое слово: уведомление, о котором просил отправитель, отправлено.</translation>
    </message>
    <message>
        <source>A keyword: the message is spam.</source>
        <translation>Ключевое слово: письмо — спам.</translation>
    </message>
    <message>
        <source>A keyword: the message is no spam.</source>
        <translation>Ключевое слово: письмо — не спам.</translation>
    </message>
    <message>
        <source>A keyword: the message tries to steal passwords.</source>
        <translation>Ключевое слово: письмо пытается выманить пароли.</translation>
    </message>
    <message>
        <source>Only a name above others: it cannot be selected.</source>
        <translation>Только имя над другими: выбрать его нельзя.</translation>
    </message>
    <message>
        <source>No mailbox of this name exists.</source>
        <translation>Ящика с таким именем нет.</translation>
    </message>
    <message>
        <source>No mailbox can be made below this one.</source>
        <translation>Под этим ящиком нельзя создать другой.</translation>
    </message>
    <message>
        <source>There are mailboxes below this one.</source>
        <translation>Под этим ящиком есть другие.</translation>
    </message>
    <message>
        <source>There is no mailbox below this one.</source>
        <translation>Под этим ящиком других нет.</translation>
    </message>
    <message>
        <source>There may be new messages in it.</source>
        <translation>В нём могут быть новые письма.</translation>
    </message>
    <message>
        <source>No message has come since it was last opened.</source>
        <translation>С тех пор как его открывали в последний раз, писем не приходило.</translation>
    </message>
    <message>
        <source>It is on the user&apos;s list of subscribed mailboxes.</source>
        <translation>Он есть в списке ящиков, на которые подписан пользователь.</translation>
    </message>
    <message>
        <source>It lies on another server.</source>
        <translation>Он лежит на другом сервере.</translation>
    </message>
    <message>
        <source>Special use: it shows all messages.</source>
        <translation>Особое назначение: показывает все письма.</translation>
    </message>
    <message>
        <source>Special use: old messages are kept here.</source>
        <translation>Особое назначение: здесь хранят старые письма.</translation>
    </message>
    <message>
        <source>Special use: messages that are not finished lie here.</source>
        <translation>Особое назначение: здесь лежат незаконченные письма.</translation>
    </message>
    <message>
        <source>Special use: it shows the messages marked as important.</source>
        <translation>Особое назначение: показывает письма, помеченные как важные.</translation>
    </message>
    <message>
        <source>Special use: spam lies here.</source>
        <translation>Особое назначение: здесь лежит спам.</translation>
    </message>
    <message>
        <source>Special use: copies of what was sent lie here.</source>
        <translation>Особое назначение: здесь лежат копии отправленного.</translation>
    </message>
    <message>
        <source>Special use: what was thrown away lies here.</source>
        <translation>Особое назначение: здесь лежит выброшенное.</translation>
    </message>
    <message>
        <source>How many messages the mailbox has.</source>
        <translation>Сколько писем в ящике.</translation>
    </message>
    <message>
        <source>How many of them no session has seen yet. IMAP4rev2 has given it up.</source>
        <translation>Сколько из них ещё не видел ни один сеанс. IMAP4rev2 от этого отказался.</translation>
    </message>
    <message>
        <source>The UID that the next message will have, or a higher one.</source>
        <translation>Следующее письмо получит этот UID или больший.</translation>
    </message>
    <message>
        <source>The number under which the UIDs hold. If it is another one next time, every UID that was remembered is worthless.</source>
        <translation>Число, при котором верны UID. Если в следующий раз оно другое, все запомненные UID ничего не стоят.</translation>
    </message>
    <message>
        <source>How many messages have not been read.</source>
        <translation>Сколько писем не прочитано.</translation>
    </message>
    <message>
        <source>How many messages are marked as deleted.</source>
        <translation>Сколько писем помечено к удалению.</translation>
    </message>
    <message>
        <source>How many octets all messages have together.</source>
        <translation>Сколько октетов во всех письмах вместе.</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox.</source>
        <translation>Номер последнего изменения в ящике.</translation>
    </message>
    <message>
        <source>How many octets a message may have at most.</source>
        <translation>Сколько октетов может быть в письме самое большее.</translation>
    </message>
    <message>
        <source>Before the names: only mailboxes that are subscribed. Behind RETURN: say which ones are.</source>
        <translation>Перед именами: только ящики из подписки. После RETURN: сказать, какие из них в подписке.</translation>
    </message>
    <message>
        <source>Mailboxes on other servers too.</source>
        <translation>Ящики и на других серверах.</translation>
    </message>
    <message>
        <source>A name counts also where only something below it fits.</source>
        <translation>Имя считается и тогда, когда подходит только то, что под ним.</translation>
    </message>
    <message>
        <source>The special uses, such as \Sent: only mailboxes that have one, or, behind RETURN, say which.</source>
        <translation>Особые назначения, например \Sent: только ящики, у которых оно есть, а после RETURN — сказать, какое у кого.</translation>
    </message>
    <message>
        <source>Say whether there are mailboxes below each.</source>
        <translation>Сказать о каждом, есть ли под ним ящики.</translation>
    </message>
    <message>
        <source>What the answer shall tell of each mailbox besides its name.</source>
        <translation>Что должен сказать ответ о каждом ящике кроме имени.</translation>
    </message>
    <message>
        <source>Tell of each mailbox also what STATUS would tell.</source>
        <translation>Сказать о каждом ящике и то, что сказала бы STATUS.</translation>
    </message>
    <message>
        <source>What the new mailbox is for.</source>
        <translation>Для чего новый ящик.</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others.</source>
        <translation>Письма получают эти флаги и теряют все остальные.</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have.</source>
        <translation>Письма получают эти флаги и сохраняют прежние.</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others.</source>
        <translation>Письма теряют эти флаги и сохраняют остальные.</translation>
    </message>
    <message>
        <source>The messages get these flags and lose all others; the server shall not answer with the new flags.</source>
        <translation>Письма получают эти флаги и теряют все остальные; называть новые флаги в ответ серверу не нужно.</translation>
    </message>
    <message>
        <source>The messages get these flags and keep those they have; the server shall not answer with the new flags.</source>
        <translation>Письма получают эти флаги и сохраняют прежние; называть новые флаги в ответ серверу не нужно.</translation>
    </message>
    <message>
        <source>The messages lose these flags and keep the others; the server shall not answer with the new flags.</source>
        <translation>Письма теряют эти флаги и сохраняют остальные; называть новые флаги в ответ серверу не нужно.</translation>
    </message>
    <message>
        <source>A flag of the system, as the backslash says, but none that IMAP has.</source>
        <translation>Судя по обратной косой черте, системный флаг, но в IMAP такого нет.</translation>
    </message>
    <message>
        <source>A keyword: a flag that people or programs have made up.</source>
        <translation>Ключевое слово: флаг, который придумали люди или программы.</translation>
    </message>
    <message>
        <source>This session has a user already, and IMAP has no command to change it. Another user is another connection.</source>
        <translation>У этого сеанса уже есть пользователь, а команды, чтобы его сменить, в IMAP нет. Другой пользователь — другое соединение.</translation>
    </message>
    <message>
        <source>Go on with SELECT or LIST, or leave with LOGOUT and connect again.</source>
        <translation>Продолжайте с SELECT или LIST либо завершите сеанс командой LOGOUT и подключитесь снова.</translation>
    </message>
    <message>
        <source>The server does not know yet whose mailboxes are meant: nobody has logged in.</source>
        <translation>Сервер ещё не знает, чьи ящики нужны: никто не вошёл.</translation>
    </message>
    <message>
        <source>ENABLE changes how the server speaks, so it is taken only before a mailbox is selected: nothing may change while one is open (RFC 5161 section 3.1).</source>
        <translation>ENABLE меняет то, как говорит сервер, поэтому её принимают только до выбора ящика: пока ящик открыт, меняться ничего не должно (RFC 5161, раздел 3.1).</translation>
    </message>
    <message>
        <source>Leave the mailbox with UNSELECT, send ENABLE, and select it again.</source>
        <translation>Выйдите из ящика командой UNSELECT, отправьте ENABLE и выберите его снова.</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox, and nobody has even logged in yet.</source>
        <translation>Эта команда работает с письмами открытого ящика, а здесь ещё никто даже не вошёл.</translation>
    </message>
    <message>
        <source>This command works on the messages of an open mailbox. You are logged in, but no mailbox is selected: message numbers mean nothing yet.</source>
        <translation>Эта команда работает с письмами открытого ящика. Вы вошли, но ящик не выбран: номера писем ещё ничего не значат.</translation>
    </message>
    <message>
        <source>Asks what the server can do: the versions of IMAP it speaks, its extensions, and how one may log in.</source>
        <translation>Спрашивает, что умеет сервер: на каких версиях IMAP он говорит, какие у него расширения и как можно войти.</translation>
    </message>
    <message>
        <source>Does nothing, and so is the moment for the server to tell what is new: messages that came, went, or got other flags.</source>
        <translation>Ничего не делает и тем даёт серверу случай сообщить новости: какие письма пришли, исчезли или получили другие флаги.</translation>
    </message>
    <message>
        <source>Ends the session: the server says BYE, then OK, and closes. Messages marked as deleted stay.</source>
        <translation>Завершает сеанс: сервер говорит BYE, потом OK и закрывает соединение. Помеченные к удалению письма остаются.</translation>
    </message>
    <message>
        <source>Client and server tell each other their names and versions, for reports of trouble; nothing may depend on it.</source>
        <translation>Клиент и сервер называют друг другу свои имена и версии, чтобы легче было искать неполадки; ничто не должно от этого зависеть.</translation>
    </message>
    <message>
        <source>Logs in with a name and a password, in the clear. Quotes are needed where either has a space or another special character.</source>
        <translation>Вход с именем и паролем, открытым текстом. Если в имени или пароле есть пробел или другой особый символ, нужны кавычки.</translation>
    </message>
    <message>
        <source>Logs in by a SASL mechanism: the server asks with a line that begins with +, the client answers in base64.</source>
        <translation>Вход по механизму SASL: сервер спрашивает строкой, которая начинается с +, клиент отвечает в base64.</translation>
    </message>
    <message>
        <source>Says which extensions the client understands that change what the server sends, such as IMAP4rev2 or UTF8=ACCEPT.</source>
        <translation>Говорит, какие расширения, меняющие ответы сервера, понимает клиент, например IMAP4rev2 или UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>Asks where mailboxes are: the user&apos;s own, those of others, shared ones, and which character divides the levels of a name.</source>
        <translation>Спрашивает, где лежат ящики: свои, чужие и общие, и какой символ разделяет уровни имени.</translation>
    </message>
    <message>
        <source>Lists mailboxes whose names match a pattern: * stands for anything, % for one level of the hierarchy.</source>
        <translation>Перечисляет ящики, имена которых подходят к шаблону: * заменяет что угодно, % — один уровень иерархии.</translation>
    </message>
    <message>
        <source>Lists the mailboxes that are subscribed. IMAP4rev2 has LIST (SUBSCRIBED) in its place.</source>
        <translation>Перечисляет ящики из подписки. В IMAP4rev2 вместо неё LIST (SUBSCRIBED).</translation>
    </message>
    <message>
        <source>Asks how many messages a mailbox has and the like, without selecting it.</source>
        <translation>Спрашивает, сколько в ящике писем и тому подобное, не выбирая его.</translation>
    </message>
    <message>
        <source>Opens a mailbox: its messages get numbers, and they can be fetched, searched and changed. One that was open is closed.</source>
        <translation>Открывает ящик: письма получают номера, их можно получать, искать и изменять. Ящик, который был открыт, закрывается.</translation>
    </message>
    <message>
        <source>Opens a mailbox as SELECT does, but to read only: nothing in it can be changed.</source>
        <translation>Открывает ящик, как SELECT, но только для чтения: изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Makes a mailbox, and the levels above it where they do not exist.</source>
        <translation>Создаёт ящик, а если над ним нет нужных уровней, то и их.</translation>
    </message>
    <message>
        <source>Removes a mailbox and every message in it, for good. The mailboxes below it stay.</source>
        <translation>Удаляет ящик и все письма в нём, окончательно. Ящики под ним остаются.</translation>
    </message>
    <message>
        <source>Gives a mailbox and those below it another name. Of INBOX only the messages move; INBOX itself stays, empty.</source>
        <translation>Даёт ящику и ящикам под ним другое имя. Из INBOX уходят только письма; сам INBOX остаётся пустым.</translation>
    </message>
    <message>
        <source>Puts a name on the list of mailboxes that the user wants to see.</source>
        <translation>Вносит имя в список ящиков, которые пользователь хочет видеть.</translation>
    </message>
    <message>
        <source>Takes a name off the list of mailboxes that the user wants to see. The mailbox itself stays.</source>
        <translation>Убирает имя из списка ящиков, которые пользователь хочет видеть. Сам ящик остаётся.</translation>
    </message>
    <message>
        <source>Puts a message into a mailbox: a draft, or a copy of what was sent. The message comes as a literal, that is, as so many octets as the braces say.</source>
        <translation>Кладёт письмо в ящик: черновик или копию отправленного. Письмо передаётся литералом: столько октетов, сколько сказано в фигурных скобках.</translation>
    </message>
    <message>
        <source>Waits: the server tells news as soon as there is some, until the client says DONE.</source>
        <translation>Ждёт: сервер сообщает новости, как только они появятся, пока клиент не скажет DONE.</translation>
    </message>
    <message>
        <source>Fetches messages or parts of them: flags, sizes, headers, the structure, the text, or all of it.</source>
        <translation>Получает письма или их части: флаги, размеры, заголовки, структуру, текст или всё целиком.</translation>
    </message>
    <message>
        <source>Does what FETCH does, by unique ids instead of numbers.</source>
        <translation>Делает то же, что FETCH, но по уникальным идентификаторам вместо номеров.</translation>
    </message>
    <message>
        <source>Asks which messages fulfil some conditions; the answer is their numbers. The server searches, the messages need not travel.</source>
        <translation>Спрашивает, какие письма отвечают условиям; в ответе — их номера. Ищет сервер, передавать письма не нужно.</translation>
    </message>
    <message>
        <source>Does what SEARCH does; the answer is unique ids instead of numbers.</source>
        <translation>Делает то же, что SEARCH; в ответе — уникальные идентификаторы вместо номеров.</translation>
    </message>
    <message>
        <source>Sets the flags of messages; +FLAGS adds some, -FLAGS takes some away. With \Deleted a message is marked, and goes at EXPUNGE.</source>
        <translation>Задаёт флаги писем; +FLAGS добавляет, -FLAGS убирает. С \Deleted письмо только помечено, а удаляется при EXPUNGE.</translation>
    </message>
    <message>
        <source>Does what STORE does, by unique ids instead of numbers.</source>
        <translation>Делает то же, что STORE, но по уникальным идентификаторам вместо номеров.</translation>
    </message>
    <message>
        <source>Copies messages into another mailbox, with their flags and dates: all of them or none.</source>
        <translation>Копирует письма в другой ящик вместе с флагами и датами: либо все, либо ни одного.</translation>
    </message>
    <message>
        <source>Does what COPY does, by unique ids instead of numbers.</source>
        <translation>Делает то же, что COPY, но по уникальным идентификаторам вместо номеров.</translation>
    </message>
    <message>
        <source>Moves messages into another mailbox: in one step what COPY, STORE and EXPUNGE do in three.</source>
        <translation>Перемещает письма в другой ящик: за один шаг то, что COPY, STORE и EXPUNGE делают за три.</translation>
    </message>
    <message>
        <source>Does what MOVE does, by unique ids instead of numbers.</source>
        <translation>Делает то же, что MOVE, но по уникальным идентификаторам вместо номеров.</translation>
    </message>
    <message>
        <source>Removes every message that is marked \Deleted, for good. The numbers behind each become smaller by one.</source>
        <translation>Удаляет все письма с флагом \Deleted, окончательно. Номера за каждым из них становятся на единицу меньше.</translation>
    </message>
    <message>
        <source>Removes those of the messages named that are marked \Deleted, and no others.</source>
        <translation>Удаляет из названных писем те, у которых есть флаг \Deleted, и никакие другие.</translation>
    </message>
    <message>
        <source>Asks the server to tidy up the mailbox. On most servers it does what NOOP does; IMAP4rev2 has given it up.</source>
        <translation>Просит сервер навести порядок в ящике. На большинстве серверов делает то же, что NOOP; IMAP4rev2 от неё отказался.</translation>
    </message>
    <message>
        <source>Leaves the mailbox. Messages that are marked \Deleted stay.</source>
        <translation>Выходит из ящика. Письма с флагом \Deleted остаются.</translation>
    </message>
    <message>
        <source>Leaves the mailbox and removes what is marked \Deleted, without telling which messages those were.</source>
        <translation>Выходит из ящика и удаляет то, что помечено флагом \Deleted, не говоря, какие это были письма.</translation>
    </message>
    <message>
        <source>The waiting is over; commands are taken again.</source>
        <translation>Ожидание окончено; команды снова принимаются.</translation>
    </message>
    <message>
        <source>The server tells news as soon as there is some; DONE ends that.</source>
        <translation>Сервер сообщает новости, как только они появятся; заканчивает это DONE.</translation>
    </message>
    <message>
        <source>The login has failed; the client may try again.</source>
        <translation>Войти не удалось; клиент может попробовать ещё раз.</translation>
    </message>
    <message>
        <source>The mailbox could not be opened, and the one before is closed: none is selected now.</source>
        <translation>Открыть ящик не удалось, а прежний закрыт: сейчас не выбран ни один.</translation>
    </message>
    <message>
        <source>The server knows already who is connected; no login is needed.</source>
        <translation>Сервер уже знает, кто подключился; входить не нужно.</translation>
    </message>
    <message>
        <source>The client is logged in; its mailboxes can be listed and opened.</source>
        <translation>Клиент вошёл; его ящики можно перечислять и открывать.</translation>
    </message>
    <message>
        <source>The mailbox is open; its messages have numbers, from 1.</source>
        <translation>Ящик открыт; письма пронумерованы с 1.</translation>
    </message>
    <message>
        <source>The mailbox is open to be read; nothing in it can be changed.</source>
        <translation>Ящик открыт для чтения; изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>No mailbox is open any more; nothing was removed.</source>
        <translation>Ни один ящик больше не открыт; ничего не удалено.</translation>
    </message>
    <message>
        <source>No mailbox is open any more; what was marked as deleted is gone.</source>
        <translation>Ни один ящик больше не открыт; помеченное к удалению удалено.</translation>
    </message>
    <message>
        <source>Nothing changes; what is new stands before this reply.</source>
        <translation>Ничего не меняется; новости — перед этим ответом.</translation>
    </message>
    <message>
        <source>A courtesy; nothing changes.</source>
        <translation>Вежливость; ничего не меняется.</translation>
    </message>
    <message>
        <source>From here on the server says things as the client has asked for.</source>
        <translation>С этого места сервер говорит так, как попросил клиент.</translation>
    </message>
    <message>
        <source>A question about a mailbox; none is opened or closed by it.</source>
        <translation>Вопрос о ящике; от него ничего не открывается и не закрывается.</translation>
    </message>
    <message>
        <source>The mailbox exists; it is not selected by that.</source>
        <translation>Ящик существует; выбранным он от этого не стал.</translation>
    </message>
    <message>
        <source>The mailbox is gone.</source>
        <translation>Ящика больше нет.</translation>
    </message>
    <message>
        <source>The mailbox has its new name.</source>
        <translation>У ящика новое имя.</translation>
    </message>
    <message>
        <source>The name is on the list.</source>
        <translation>Имя в списке.</translation>
    </message>
    <message>
        <source>The name is off the list; the mailbox stays.</source>
        <translation>Имени в списке больше нет; ящик остаётся.</translation>
    </message>
    <message>
        <source>The message lies in the mailbox; the selection stays as it was.</source>
        <translation>Письмо лежит в ящике; выбранный ящик прежний.</translation>
    </message>
    <message>
        <source>What was asked for has been sent; the messages stay where they are.</source>
        <translation>Что просили, отправлено; письма остаются на месте.</translation>
    </message>
    <message>
        <source>The flags are set; a message marked \Deleted is still there.</source>
        <translation>Флаги заданы; письмо с флагом \Deleted всё ещё на месте.</translation>
    </message>
    <message>
        <source>The copies lie in the other mailbox; the originals stay.</source>
        <translation>Копии теперь в другом ящике; сами письма остаются.</translation>
    </message>
    <message>
        <source>The messages lie in the other mailbox and are gone from this one.</source>
        <translation>Письма теперь в другом ящике, а в этом их больше нет.</translation>
    </message>
    <message>
        <source>What was marked is gone for good; numbers have changed.</source>
        <translation>Помеченное удалено окончательно; номера изменились.</translation>
    </message>
    <message>
        <source>What was marked and named is gone for good; numbers have changed.</source>
        <translation>Помеченное из названного удалено окончательно; номера изменились.</translation>
    </message>
    <message>
        <source>Nothing changes that one could see.</source>
        <translation>Ничего заметного не меняется.</translation>
    </message>
    <message>
        <source>The server says BYE: it is about to close the connection.</source>
        <translation>Сервер говорит BYE: сейчас он закроет соединение.</translation>
    </message>
    <message>
        <source>The server has waited too long and logs the client out.</source>
        <translation>Сервер ждал слишком долго и завершает сеанс клиента.</translation>
    </message>
    <message>
        <source>The connection is gone without LOGOUT. What was done stays done.</source>
        <translation>Соединение пропало без LOGOUT. Что сделано, то сделано.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for LOGIN or AUTHENTICATE.</source>
        <translation>Сервер поздоровался и ждёт LOGIN или AUTHENTICATE.</translation>
    </message>
    <message>
        <source>The client is logged in; no mailbox is selected.</source>
        <translation>Клиент вошёл; ящик не выбран.</translation>
    </message>
    <message>
        <source>The server tells news unasked, until the client says DONE.</source>
        <translation>Сервер сообщает новости без вопроса, пока клиент не скажет DONE.</translation>
    </message>
    <message>
        <source>A mailbox is open; commands may name its messages.</source>
        <translation>Ящик открыт; команды могут называть его письма.</translation>
    </message>
    <message>
        <source>A mailbox is open; the server tells its news unasked, until the client says DONE.</source>
        <translation>Ящик открыт; сервер сообщает новости о нём без вопроса, пока клиент не скажет DONE.</translation>
    </message>
    <message>
        <source>The server has said BYE; the connection closes.</source>
        <translation>Сервер сказал BYE; соединение закрывается.</translation>
    </message>
    <message>
        <source>EXAMINE has opened this mailbox to be read only: nothing in it may change (RFC 9051 section 6.3.3). The command itself is right, so the server says NO, not BAD.</source>
        <translation>EXAMINE открыла этот ящик только для чтения: менять в нём ничего нельзя (RFC 9051, раздел 6.3.3). Сама команда правильная, поэтому сервер говорит NO, а не BAD.</translation>
    </message>
    <message>
        <source>Open the mailbox with SELECT; then send this line again.</source>
        <translation>Откройте ящик командой SELECT, потом отправьте эту строку ещё раз.</translation>
    </message>
    <message>
        <source>a writable mailbox</source>
        <translation>ящик, открытый для изменения</translation>
    </message>
    <message>
        <source>“enhanced” and “response-code” are one thing in different protocols: leave one of them out.</source>
        <translation>«enhanced» и «response-code» — одно и то же в разных протоколах: оставьте что-то одно.</translation>
    </message>
    <message>
        <source>No protocol of this lab has all of this together: command, reply and states belong to one.</source>
        <translation>Ни в одном протоколе этой работы всего этого вместе нет: команда, ответ и состояния должны относиться к одному.</translation>
    </message>
    <message>
        <source>“keywords” wants names, each with how many messages carry it, as in {urgent: 1}.</source>
        <translation>Для «keywords» нужны имена, и при каждом — у скольких писем оно стоит, например {urgent: 1}.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to %2.</source>
        <translation>Для «%1» нужно целое число от 0 до %2.</translation>
    </message>
    <message>
        <source>No reply of %2 begins with “%1”.</source>
        <translation>Ни один ответ %2 не начинается с «%1».</translation>
    </message>
    <message>
        <source>Replies of %1 are no numbers and have no classes. Name their words in “code”.</source>
        <translation>У ответов %1 нет чисел, а значит, и классов. Назовите их слова в «code».</translation>
    </message>
    <message>
        <source>Replies of %1 have no enhanced status codes; theirs are called “response-code”.</source>
        <translation>У ответов %1 нет расширенных кодов состояния; их коды называются «response-code».</translation>
    </message>
    <message>
        <source>Replies of %1 have no response codes; theirs are called “enhanced”.</source>
        <translation>У ответов %1 нет кодов в квадратных скобках; их коды называются «enhanced».</translation>
    </message>
    <message>
        <source>“%1” is no response code; they are written in capitals and without brackets, as IN-USE is.</source>
        <translation>«%1» — не код для «response-code»; такие коды пишут прописными буквами и без скобок, например IN-USE.</translation>
    </message>
    <message>
        <source>In this step the workbench does not say what replies mean. That is for you to find.</source>
        <translation>На этом шаге Helolab не говорит, что означают ответы. Найдите это сами.</translation>
    </message>
    <message>
        <source>This line belongs to a connection that speaks %1, and the lab does not. At the top of the file a line “@ protocol: %2” says what is spoken; “@ protocol&lt;2&gt;: %2” says it of one connection.</source>
        <translation>Эта строка относится к соединению, которое говорит на %1, а в работе этого протокола нет. На каком протоколе говорят, указывает строка «@ protocol: %2» в начале файла; «@ protocol&lt;2&gt;: %2» указывает это для одного соединения.</translation>
    </message>
    <message>
        <source>“predict” is about a reply of one protocol: name it, as in “to: pop3.QUIT”.</source>
        <translation>«predict» — об ответе одного протокола: назовите его, например «to: pop3.QUIT».</translation>
    </message>
    <message>
        <source>“predict” wants a reply, with what it answers and one code or, of numbers, a class, as in {reply: {to: MAIL, code: 250}}; “state-before” and “command-contains” may narrow down before which line to ask.</source>
        <translation>«predict» требует ответа: на что он и один код или, если это числа, класс, например {reply: {to: MAIL, code: 250}}; «state-before» и «command-contains» могут уточнить, перед какой строкой спрашивать.</translation>
    </message>
    <message>
        <source>There is a folder %1 in the mailbox of %2.</source>
        <translation>В почтовом ящике %2 есть папка %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 in the mailbox of %2.</source>
        <translation>В почтовом ящике %2 нет папки %1.</translation>
    </message>
    <message>
        <source>Only messages with “%1” in their Subject count here.</source>
        <translation>Здесь считаются только письма, у которых в Subject есть «%1».</translation>
    </message>
    <message>
        <source>You close the connection without %1.</source>
        <translation>Вы закрываете соединение без %1.</translation>
    </message>
    <message>
        <source>You connect to the %1 server.</source>
        <translation>Вы соединяетесь с сервером %1.</translation>
    </message>
    <message>
        <source>A connection to the %1 server is closed.</source>
        <translation>Соединение с сервером %1 закрыто.</translation>
    </message>
    <message>
        <source>You close a connection to the %1 server without %2.</source>
        <translation>Вы закрываете соединение с сервером %1 без %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the %1 server are open at the same time.</source>
        <translation>
            <numerusform>Одновременно открыто %n соединение с сервером %1.</numerusform>
            <numerusform>Одновременно открыто %n соединения с сервером %1.</numerusform>
            <numerusform>Одновременно открыто %n соединений с сервером %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its response code is %1.</source>
        <translation>Код в квадратных скобках у этого ответа — %1.</translation>
    </message>
    <message>
        <source>The %1 server greets you with %2.</source>
        <translation>Сервер %1 приветствует вас ответом %2.</translation>
    </message>
    <message>
        <source>The %1 server greets you.</source>
        <translation>Сервер %1 приветствует вас.</translation>
    </message>
    <message>
        <source>Kept for your teacher.</source>
        <translation>Сохранено для преподавателя.</translation>
    </message>
    <message>
        <source>That is not right. The right answer stands above.</source>
        <translation>Неверно. Правильный ответ указан выше.</translation>
    </message>
    <message>
        <source>The mailbox of %1 has a folder %2 now.</source>
        <translation>Сейчас в почтовом ящике %1 есть папка %2.</translation>
    </message>
    <message>
        <source>The mailbox of %1 has no folder %2 now.</source>
        <translation>Сейчас в почтовом ящике %1 нет папки %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now have “%3” in their Subject.</source>
        <translation>
            <numerusform>Сейчас в папке %1 ящика %2 «%3» в Subject есть у %n письма.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 «%3» в Subject есть у %n писем.</numerusform>
            <numerusform>Сейчас в папке %1 ящика %2 «%3» в Subject есть у %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1, %2, opened at %3</source>
        <translation>Соединение %1, %2, открыто на отметке %3</translation>
    </message>
    <message>
        <source>Before you send it: which of these will answer %1: %2?</source>
        <translation>Прежде чем отправить: что придёт в ответ на %1: %2?</translation>
    </message>
    <message>
        <source>What a single connection has of its own is its protocol alone: “@ protocol&lt;%1&gt;: pop3”.</source>
        <translation>У отдельного соединения своим может быть только протокол: «@ protocol&lt;%1&gt;: pop3».</translation>
    </message>
    <message>
        <source>Say which reply is predicted, by its code, the first digit of that, or its word: “! predict 250”, “! predict -ERR”.</source>
        <translation>Назовите предсказанный ответ: его код, первую цифру кода или слово — «! predict 250», «! predict -ERR».</translation>
    </message>
    <message>
        <source>A mailbox of this account has start messages with too many keywords.</source>
        <translation>В одном из ящиков этой учётной записи у начальных писем слишком много ключевых слов.</translation>
    </message>
    <message>
        <source>A reply that refuses is wanted, as the protocol of that place has it. In SMTP it is a code of 4yz or 5yz, an enhanced code of the same class if you like, and a text in ASCII, as in “%1”; in POP3 it is -ERR, a response code if you like, and a text in ASCII, as in “%2”; in IMAP the same with NO or BAD, or BYE for a greeting, as in “%3”.</source>
        <translation>Здесь нужен ответ с отказом, какой есть в протоколе этого места. В SMTP это код 4yz или 5yz, при желании расширенный код того же класса и текст в ASCII, например «%1»; в POP3 это -ERR, при желании код ответа в квадратных скобках и текст в ASCII, например «%2»; в IMAP — то же самое с NO или BAD, а в приветствии с BYE, например «%3».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mailbox. Its levels are separated by /, none of them is empty, and neither * nor % is in them.</source>
        <translation>«%1» не может быть именем ящика. Уровни разделяют знаком /, ни один не пуст, и в них нет ни *, ни %.</translation>
    </message>
    <message>
        <source>Every account has its INBOX anyway.</source>
        <translation>INBOX и так есть у каждой учётной записи.</translation>
    </message>
    <message>
        <source>The mailbox %1 is given twice.</source>
        <translation>Ящик %1 указан дважды.</translation>
    </message>
    <message>
        <source>There are more than %1 mailboxes.</source>
        <translation>Ящиков больше чем %1.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Write ASCII letters, digits and signs such as $, without a space; flags like \Seen stand under “flags”.</source>
        <translation>«%1» — не ключевое слово. Пишите буквы ASCII, цифры и знаки вроде $, без пробела; флаги вроде \Seen указывают в «flags».</translation>
    </message>
    <message>
        <source>A message has no more than %1 keywords here.</source>
        <translation>Ключевых слов у письма здесь может быть не больше %1.</translation>
    </message>
    <message>
        <source>BYE: the server says goodbye and closes the connection.</source>
        <translation>BYE: сервер прощается и закрывает соединение.</translation>
    </message>
    <message>
        <source>PREAUTH: the server greets somebody whom it knows already.</source>
        <translation>PREAUTH: сервер приветствует того, кого уже знает.</translation>
    </message>
    <message>
        <source>OK: the server is ready. Programs go by this word.</source>
        <translation>OK: сервер готов. Программы смотрят на это слово.</translation>
    </message>
    <message>
        <source>message gone</source>
        <translation>письма больше нет</translation>
    </message>
    <message>
        <source>The message was there at the login, and somebody else has removed it since, for instance by IMAP. Its number is not given to another one.</source>
        <translation>При входе письмо было на месте, но с тех пор его удалил кто-то другой, например по IMAP. Его номер не достанется другому письму.</translation>
    </message>
    <message>
        <source>Go on with the others; the next session counts anew.</source>
        <translation>Продолжайте с остальными: следующий сеанс пронумерует письма заново.</translation>
    </message>
    <message>
        <source>What was marked \Deleted is gone for good, an EXPUNGE line for each; no line: nothing was marked. In POP3 that happens at QUIT, in IMAP when you ask for it.</source>
        <translation>То, что было помечено \Deleted, удалено насовсем: по строке EXPUNGE на каждое письмо; нет строк — помеченного не было. В POP3 это делается при QUIT, в IMAP — когда попросите.</translation>
    </message>
    <message>
        <source>No mailbox is open any more. EXAMINE had opened it to be read only, so nothing was removed, whatever is marked \Deleted.</source>
        <translation>Открытого ящика больше нет. EXAMINE открыла его только для чтения, поэтому ничего не удалено, что бы ни было помечено \Deleted.</translation>
    </message>
    <message>
        <source>the tag is missing</source>
        <translation>нет тега</translation>
    </message>
    <message>
        <source>The line begins with a command&apos;s name, where its tag must stand: the server takes the name for the tag, and answers to that.</source>
        <translation>Строка начинается с имени команды, а там должен стоять тег: сервер принимает имя за тег и отвечает на него.</translation>
    </message>
    <message>
        <source>a tag and no command</source>
        <translation>тег есть, команды нет</translation>
    </message>
    <message>
        <source>The server takes the one word of the line for a tag, and behind it stands no command. A command is a tag, one space, and the command&apos;s name.</source>
        <translation>Единственное слово строки сервер принимает за тег, а команды за ним нет. Команда — это тег, один пробел и имя команды.</translation>
    </message>
    <message>
        <source>Write the command&apos;s name behind the tag, as in a1 NOOP.</source>
        <translation>Напишите имя команды после тега, например a1 NOOP.</translation>
    </message>
    <message>
        <source>Here stands which messages are meant, by numbers: 1:* is all of them.</source>
        <translation>Здесь номерами сказано, о каких письмах речь: 1:* — обо всех.</translation>
    </message>
    <message>
        <source>Which messages are meant comes first, and behind it what is done with them.</source>
        <translation>Сначала — о каких письмах речь, за ними — что с ними сделать.</translation>
    </message>
    <message>
        <source>The name that the mailbox has now.</source>
        <translation>Имя, которое у ящика сейчас.</translation>
    </message>
    <message>
        <source>The name that it shall have.</source>
        <translation>Имя, которое он получит.</translation>
    </message>
    <message>
        <source>No tag can look like this.</source>
        <translation>Таким тег быть не может.</translation>
    </message>
    <message>
        <source>A command&apos;s name, where the tag must stand: the server takes it for the tag.</source>
        <translation>Имя команды на месте тега: сервер принимает его за тег.</translation>
    </message>
    <message>
        <source>The server takes this word for the command&apos;s name.</source>
        <translation>Это слово сервер принимает за имя команды.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message.</source>
        <translation>Сам текст того, что названо в скобках; пустые скобки — всё письмо.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server.</source>
        <translation>Содержимое части; base64 и подобное сервер уже снял.</translation>
    </message>
    <message>
        <source>Of message %1 what was asked for, and its flags, for which nobody has asked: to fetch a part of a message is to read it, so it is marked \Seen now. With BODY.PEEK the flags would stay as they were.</source>
        <translation>О письме %1 — то, что просили, и его флаги, о которых не просили: взять часть письма значит прочитать его, поэтому теперь у него есть \Seen. С BODY.PEEK флаги остались бы прежними.</translation>
    </message>
    <message>
        <source>The flags of message %1, for which nobody has asked: this command fetches a part of it, and that marks it \Seen. With BODY.PEEK the flags would stay as they were.</source>
        <translation>Флаги письма %1, о которых никто не просил: команда берёт часть письма, и от этого оно получает \Seen. С BODY.PEEK флаги остались бы прежними.</translation>
    </message>
    <message>
        <source>News that no command has asked for: the flags of message %1 are other ones now. Another session has changed them.</source>
        <translation>Новость, о которой не спрашивала ни одна команда: у письма %1 теперь другие флаги. Их изменил другой сеанс.</translation>
    </message>
    <message>
        <source>SEARCH does not know the word %1; %2 is what it is called.</source>
        <translation>SEARCH не знает слова %1; оно пишется %2.</translation>
    </message>
    <message>
        <source>STORE is told first what to do with the flags: +FLAGS adds them, -FLAGS takes them off, FLAGS puts them in the place of all others.</source>
        <translation>STORE сначала нужно сказать, что делать с флагами: +FLAGS добавляет, -FLAGS снимает, FLAGS ставит вместо всех прежних.</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. A text with other letters goes in a literal, and SEARCH says before it which character set that has: SEARCH CHARSET UTF-8 SUBJECT {5}. Or ENABLE UTF8=ACCEPT comes first.</source>
        <translation>Строки в кавычках — только ASCII. Текст с другими буквами передают литералом, а перед ним SEARCH называет кодировку: SEARCH CHARSET UTF-8 SUBJECT {5}. Или сначала ENABLE UTF8=ACCEPT.</translation>
    </message>
    <message>
        <source>DELETE deletes mailboxes, not messages</source>
        <translation>DELETE удаляет ящики, а не письма</translation>
    </message>
    <message>
        <source>DELETE wants the name of a mailbox, and none is called %1. A message is marked by STORE with \Deleted, and EXPUNGE removes what is marked. DELE is POP3&apos;s.</source>
        <translation>DELETE нужно имя ящика, а ящика %1 нет. Письмо помечают командой STORE флагом \Deleted, а EXPUNGE удаляет помеченное. DELE — команда POP3.</translation>
    </message>
    <message>
        <source>Letters outside ASCII</source>
        <translation>Буквы вне ASCII</translation>
    </message>
    <message>
        <source>Strings in quotes are ASCII. IMAP4rev1 writes other letters of a mailbox&apos;s name in modified UTF-7, between &amp; and -. Or ENABLE UTF8=ACCEPT comes first, and then the name as it is.</source>
        <translation>Строки в кавычках — только ASCII. IMAP4rev1 записывает другие буквы имени ящика в модифицированном UTF-7, между &amp; и -. Или сначала ENABLE UTF8=ACCEPT, а потом имя как есть.</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Такого элемента нет</translation>
    </message>
    <message>
        <source>The grammar has no item %1 here; %2 is what it is called. Fields of the header are fetched by BODY[HEADER.FIELDS (…)], and ENVELOPE has the most important ones.</source>
        <translation>Элемента %1 грамматика здесь не знает; он пишется %2. Поля заголовка берут через BODY[HEADER.FIELDS (…)], а самые важные есть в ENVELOPE.</translation>
    </message>
    <message>
        <source>A day is written otherwise</source>
        <translation>Дата пишется иначе</translation>
    </message>
    <message>
        <source>IMAP writes a day as its number, three letters of the month in English, and the year, with hyphens: %2, not %1.</source>
        <translation>В IMAP дата — это число, три буквы месяца по-английски и год, через дефис: %2, а не %1.</translation>
    </message>
    <message>
        <source>A message comes as a literal</source>
        <translation>Письмо передаётся литералом</translation>
    </message>
    <message>
        <source>The text of the message does not stand on the line of APPEND. Say in braces how many octets it has, wait for the server&apos;s +, and send so many: %2 for the %1 here.</source>
        <translation>Текст письма не стоит в строке APPEND. Укажите в фигурных скобках, сколько в нём октетов, дождитесь + сервера и отправьте столько же: здесь вместо %1 — %2.</translation>
    </message>
    <message>
        <source>The text itself, of what the brackets name; empty brackets mean the whole message. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>Сам текст того, что названо в скобках; пустые скобки — всё письмо. В ящике, открытом для изменений, письмо от этого получает \Seen.</translation>
    </message>
    <message>
        <source>The content of the part, with base64 and the like taken off by the server. In a mailbox that may be changed the message gets \Seen by that.</source>
        <translation>Содержимое части; base64 и подобное сервер уже снял. В ящике, открытом для изменений, письмо от этого получает \Seen.</translation>
    </message>
    <message>
        <source>no flag lasts</source>
        <translation>ни один флаг не сохраняется</translation>
    </message>
    <message>
        <source>No flag stands in the parentheses: none can be changed for good. In a mailbox that EXAMINE has opened, to be read only, that is how it must be.</source>
        <translation>В скобках нет ни одного флага: насовсем не изменить ни один. Для ящика, открытого командой EXAMINE только для чтения, так и должно быть.</translation>
    </message>
    <message>
        <source>The mailbox that was open before is closed. What the server tells from here on is about the new one, if that can be opened.</source>
        <translation>Ящик, открытый раньше, закрыт. Дальше сервер говорит о новом, если его удастся открыть.</translation>
    </message>
    <message>
        <source>During IDLE only the one word DONE is understood. The server has not taken this line for a command, and has ended the IDLE: send your command now.</source>
        <translation>Во время IDLE сервер понимает только слово DONE. Эту строку он командой не счёл и IDLE завершил: отправьте команду теперь.</translation>
    </message>
    <message>
        <source>DONE was forgotten</source>
        <translation>DONE забыта</translation>
    </message>
    <message>
        <source>During IDLE no command is taken: the server waits for the one word DONE. First comes DONE, then the tagged OK, then your command.</source>
        <translation>Во время IDLE команды не принимаются: сервер ждёт одного слова — DONE. Сначала DONE, потом OK с тегом, потом ваша команда.</translation>
    </message>
    <message>
        <source>Messages in the open mailbox that are new to this session, with what was put into it: %1.</source>
        <translation>Писем в открытом ящике, новых для этого сеанса, вместе с положенными в него: %1.</translation>
    </message>
    <message>
        <source>The highest number of a message that was fetched or marked so far; 0 where none was.</source>
        <translation>Наибольший номер письма, которое уже брали или помечали; 0, если таких не было.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не в свою очередь</translation>
    </message>
    <message>
        <source>The command is right, but it is not its turn: it belongs to another phase of the session, or another command comes first. SMTP has a code of its own for that, 503; in POP3 only the words behind -ERR tell.</source>
        <translation>Команда верна, но не вовремя: она относится к другой фазе сеанса, или перед ней нужна другая команда. В SMTP для этого есть свой код, 503; в POP3 об этом говорят только слова после -ERR.</translation>
    </message>
    <message>
        <source>no login now</source>
        <translation>сейчас войти нельзя</translation>
    </message>
    <message>
        <source>The server does not open the maildrop, but not because of the name or the password: the word in brackets tells the reason.</source>
        <translation>Сервер не открывает maildrop, но дело не в имени и не в пароле: причину называет слово в скобках.</translation>
    </message>
    <message>
        <source>Begin again with USER once the reason is gone.</source>
        <translation>Когда причина отпадёт, начните снова с USER.</translation>
    </message>
    <message>
        <source>The digest: MD5 over the timestamp in the greeting and the password, as 32 hexadecimal digits. It is another one in each session, so whoever overhears it cannot use it again; but a weak password can be guessed from it, by trying.</source>
        <translation>Дайджест: MD5 от метки времени из приветствия и пароля, 32 шестнадцатеричные цифры. В каждом сеансе он другой, поэтому подслушавший не сможет использовать его снова; но слабый пароль по нему можно подобрать.</translation>
    </message>
    <message>
        <source>The number of lines is missing</source>
        <translation>Не указано число строк</translation>
    </message>
    <message>
        <source>%1 wants to know how many lines of the body shall come behind the header; 0 brings the header alone. The syntax is %2.</source>
        <translation>%1 нужно знать, сколько строк тела прислать после заголовка; 0 — только заголовок. Синтаксис: %2.</translation>
    </message>
    <message>
        <source>This is no message number</source>
        <translation>Это не номер письма</translation>
    </message>
    <message>
        <source>%1 takes one message at a time, by its number from LIST: digits, no words, no list of numbers. The syntax is %2.</source>
        <translation>%1 берёт по одному письму, по номеру из LIST: цифры, не слова и не список номеров. Синтаксис: %2.</translation>
    </message>
    <message>
        <source>You have marked message %1 with DELE. It is not gone before QUIT, but until then the server treats it as if it were. The other messages do not move up: each keeps its number. RSET takes all marks off.</source>
        <translation>Вы пометили письмо %1 командой DELE. До QUIT оно не удалено, но сервер до тех пор ведёт себя так, будто его нет. Остальные письма не сдвигаются: у каждого остаётся свой номер. RSET снимает все пометки.</translation>
    </message>
    <message>
        <source>each of these</source>
        <translation>каждое из этого</translation>
    </message>
    <message>
        <source>In this step the workbench explains nothing. Read the reply: its beginning says how things stand.</source>
        <translation>На этом шаге Helolab ничего не объясняет. Прочитайте ответ: как обстоят дела, говорит его начало.</translation>
    </message>
    <message>
        <source>A name was given; the server waits for PASS.</source>
        <translation>Имя названо; сервер ждёт PASS.</translation>
    </message>
    <message>
        <source>A mailbox has changed, but it is not yet what is to be found here.</source>
        <translation>Ящик изменился, но это ещё не то, что здесь нужно найти.</translation>
    </message>
    <message>
        <source>It comes before the answer to %1, which was sent earlier.</source>
        <translation>Он приходит раньше, чем ответ на команду %1, которая была отправлена прежде.</translation>
    </message>
    <message>
        <source>When this answer came, no such command waited for its own: %1</source>
        <translation>Когда пришёл этот ответ, ни одна такая команда уже не ждала своего: %1</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>Сеанс, который можно проиграть снова</translation>
    </message>
    <message>
        <source>Text, as a textbook prints it</source>
        <translation>Текст, как в учебнике</translation>
    </message>
    <message>
        <source>Page with explanations</source>
        <translation>Страница с объяснениями</translation>
    </message>
    <message>
        <source>Capture for Wireshark</source>
        <translation>Захват для Wireshark</translation>
    </message>
    <message>
        <source>%1 with the server %2</source>
        <translation>%1 с сервером %2</translation>
    </message>
    <message>
        <source>%1 with the client %2</source>
        <translation>%1 с клиентом %2</translation>
    </message>
    <message>
        <source>Mail sessions</source>
        <translation>Почтовые сеансы</translation>
    </message>
    <message>
        <source>C: is the client, S: the server. A click on a line opens what it means.</source>
        <translation>C: — клиент, S: — сервер. Щелчок по строке открывает её объяснение.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>%1 is a command of %2, but %3 answers at this port. Each protocol of mail has a port of its own: %4.</source>
        <translation>%1 — команда %2, а на этом порту отвечает %3. У каждого почтового протокола свой порт: %4.</translation>
    </message>
    <message>
        <source>Right is:</source>
        <translation>Правильно:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n октет</numerusform>
            <numerusform>%n октета</numerusform>
            <numerusform>%n октетов</numerusform>
        </translation>
    </message>
    <message>
        <source>message, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>письмо, %1, %2</translation>
    </message>
    <message>
        <source>literal, %1, %2</source>
        <comment>lines, octets</comment>
        <translation>литерал, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… и ещё %n строка</numerusform>
            <numerusform>… и ещё %n строки</numerusform>
            <numerusform>… и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>This line could not be placed: nothing says whose it is. It was left out.</source>
        <translation>Этой строке не нашлось места: ничто не говорит, чья она. Она пропущена.</translation>
    </message>
    <message>
        <source>There are too many connections; this line was left out.</source>
        <translation>Соединений слишком много; эта строка пропущена.</translation>
    </message>
    <message>
        <source>The line +OK is left out before this text. It was put in, or else nobody could tell what follows.</source>
        <translation>Перед этим текстом пропущена строка +OK. Она вставлена: иначе нельзя было бы понять, что идёт дальше.</translation>
    </message>
    <message>
        <source>The lone dot is left out before this line. It was put in, as the server must have seen it.</source>
        <translation>Перед этой строкой пропущена одиночная точка. Она вставлена: сервер, очевидно, её получил.</translation>
    </message>
    <message>
        <source>The number in braces does not fit what is printed here. The octets were counted anew.</source>
        <translation>Число в фигурных скобках не соответствует тому, что здесь напечатано. Октеты пересчитаны.</translation>
    </message>
    <message>
        <source>No conversation of SMTP, POP3 or IMAP is found in this text. Write each line with C: or S: before it, for client and server, or as telnet shows it: the server&apos;s lines begin with three digits, +OK, -ERR or *.</source>
        <translation>В этом тексте нет сеанса SMTP, POP3 или IMAP. Напишите перед каждой строкой C: или S: — для клиента и сервера — либо запишите так, как показывает telnet: строки сервера начинаются с трёх цифр, +OK, -ERR или *.</translation>
    </message>
    <message>
        <source>This text has more than %L1 lines; that is too many.</source>
        <translation>В этом тексте больше %L1 строк; это слишком много.</translation>
    </message>
    <message>
        <source>Line %1 of the message: %2</source>
        <translation>Строка %1 письма: %2</translation>
    </message>
    <message>
        <source>Accepted, and not well-formed all the same</source>
        <translation>Принято, но составлено не по правилам</translation>
    </message>
    <message>
        <source>From is missing</source>
        <translation>Нет поля From</translation>
    </message>
    <message>
        <source>Every message needs a From field. MAIL FROM is only the envelope: the reader sees the header.</source>
        <translation>В каждом письме нужно поле From. MAIL FROM — это только конверт: читатель видит заголовок.</translation>
    </message>
    <message>
        <source>From is no address</source>
        <translation>В поле From не адрес</translation>
    </message>
    <message>
        <source>From says “%1”. It takes addresses with their domain: An &lt;an@hanoi.example&gt;, or an@hanoi.example alone. To this one nobody can reply.</source>
        <translation>В поле From стоит «%1». Здесь нужны адреса с доменом: An &lt;an@hanoi.example&gt; или просто an@hanoi.example. На такой никто не сможет ответить.</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Нет поля Date</translation>
    </message>
    <message>
        <source>Every message needs a Date field: when its author finished it. Mail programs sort by it.</source>
        <translation>В каждом письме нужно поле Date: когда автор его закончил. По нему почтовые программы сортируют письма.</translation>
    </message>
    <message>
        <source>Date cannot be read</source>
        <translation>Поле Date не читается</translation>
    </message>
    <message>
        <source>Date says “%1”. It is written in English and with the zone: Mon, 05 Jan 2026 16:00:00 +0700.</source>
        <translation>В поле Date стоит «%1». Дату пишут по-английски и с часовым поясом: Mon, 05 Jan 2026 16:00:00 +0700.</translation>
    </message>
    <message>
        <source>The weekday in Date is wrong</source>
        <translation>День недели в поле Date неверен</translation>
    </message>
    <message>
        <source>Date says %1, and that day is %2. The weekday may be left out; if it stands there, it must be right. Spam filters look at it.</source>
        <translation>В поле Date стоит %1, а этот день — %2. День недели можно не писать, но если он есть, то должен быть верным. На это смотрят фильтры спама.</translation>
    </message>
    <message>
        <source>Subject is missing</source>
        <translation>Нет поля Subject</translation>
    </message>
    <message>
        <source>No rule asks for a Subject. Without one the reader sees an empty line in the list.</source>
        <translation>Ни одно правило не требует Subject. Но без него читатель увидит в списке писем пустую строку.</translation>
    </message>
    <message>
        <source>Message-ID is missing</source>
        <translation>Нет поля Message-ID</translation>
    </message>
    <message>
        <source>Every message should have a Message-ID that no other has. Mail programs write it; answers name it, and so a conversation holds together.</source>
        <translation>У каждого письма должен быть свой Message-ID, какого нет ни у одного другого. Его пишут почтовые программы; ответы на письмо называют его, и так держится вся переписка.</translation>
    </message>
    <message>
        <source>Message-ID is malformed</source>
        <translation>Message-ID составлен неверно</translation>
    </message>
    <message>
        <source>Message-ID says “%1”. Its form is &lt;something@domain&gt;, with its angle brackets.</source>
        <translation>В поле Message-ID стоит «%1». Его вид — &lt;что-нибудь@домен&gt;, вместе с угловыми скобками.</translation>
    </message>
    <message>
        <source>A field stands there twice</source>
        <translation>Поле стоит дважды</translation>
    </message>
    <message>
        <source>%1 may stand in a header once only. Of two, one program shows the first and another the last: forgers use that.</source>
        <translation>%1 может стоять в заголовке только один раз. Из двух одна программа покажет первое, другая — последнее; этим пользуются мошенники.</translation>
    </message>
    <message>
        <source>The header has letters beyond ASCII</source>
        <translation>В заголовке буквы не из ASCII</translation>
    </message>
    <message>
        <source>A header is ASCII. Other letters are written as encoded words, =?UTF-8?B?…?=, or MAIL says SMTPUTF8 where the server offers it.</source>
        <translation>Заголовок состоит из ASCII. Другие буквы записывают закодированными словами, =?UTF-8?B?…?=, либо в MAIL указывают SMTPUTF8, если сервер его предлагает.</translation>
    </message>
    <message>
        <source>An empty line divides header and body. This line stands right behind the header and is no field: programs guess where the body begins, and do not agree.</source>
        <translation>Заголовок и тело разделяет пустая строка. Эта строка стоит сразу за заголовком и полем не является: программы гадают, где начинается тело, и решают по-разному.</translation>
    </message>
    <message>
        <source>The body has octets beyond ASCII, and nothing says what they are</source>
        <translation>В теле октеты не из ASCII, и не сказано, что они значат</translation>
    </message>
    <message>
        <source>Without MIME-Version and Content-Type: text/plain; charset=UTF-8 in the header a body is ASCII. The reader&apos;s program guesses, and may show other letters.</source>
        <translation>Если в заголовке нет MIME-Version и Content-Type: text/plain; charset=UTF-8, тело считается ASCII. Программа читателя гадает и может показать другие буквы.</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>Строка слишком длинная</translation>
    </message>
    <message>
        <source>The line has %1 octets; 998 are allowed, and CR LF. Servers may cut it, fold it or refuse it.</source>
        <translation>В строке %1 октетов, а разрешено 998, не считая CR LF. Серверы могут её обрезать, разбить или отклонить.</translation>
    </message>
    <message>
        <source>A lone dot stands in the text</source>
        <translation>В тексте стоит одиночная точка</translation>
    </message>
    <message>
        <source>It ended nothing here, because not CR LF but LF alone stands around it. Another server may take it for the end, and the lines behind it for commands (SMTP smuggling).</source>
        <translation>Здесь она ничего не завершила: рядом с ней не CR LF, а только LF. Другой сервер может принять её за конец письма, а строки за ней — за команды (SMTP smuggling).</translation>
    </message>
    <message>
        <source>A line ends with LF alone</source>
        <translation>Строка кончается одним LF</translation>
    </message>
    <message>
        <source>Every line ends with CR LF, 0D 0A. This server has taken 0A alone; a strict one refuses the message.</source>
        <translation>Каждая строка кончается CR LF, то есть 0D 0A. Этот сервер принял одно 0A; строгий отклонит письмо.</translation>
    </message>
    <message>
        <source>A diagnosis is written “? order: EHLO MAIL”, “? mistake: dot-forgotten” or “? remarks: no-date”.</source>
        <translation>Диагноз пишут «? order: EHLO MAIL», «? mistake: dot-forgotten» или «? remarks: no-date».</translation>
    </message>
    <message>
        <source>Name what is wrong with the message, such as no-date, or “none”.</source>
        <translation>Назовите, что не так с письмом, например no-date, или «none».</translation>
    </message>
    <message>
        <source>JSON for programs, with explanations</source>
        <translation>JSON для программ, с объяснениями</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Untagged replies</source>
        <translation>Ответы без тега</translation>
    </message>
    <message>
        <source>Response codes</source>
        <translation>Коды в квадратных скобках</translation>
    </message>
    <message>
        <source>Extensions, as CAPABILITY lists them</source>
        <translation>Расширения, как их перечисляет CAPABILITY</translation>
    </message>
    <message>
        <source>Flags and keywords</source>
        <translation>Флаги и ключевые слова</translation>
    </message>
    <message>
        <source>Items of FETCH</source>
        <translation>Элементы FETCH</translation>
    </message>
    <message>
        <source>Items of FETCH with brackets</source>
        <translation>Элементы FETCH со скобками</translation>
    </message>
    <message>
        <source>What stands in the brackets</source>
        <translation>Что стоит в скобках</translation>
    </message>
    <message>
        <source>Items of STORE</source>
        <translation>Элементы STORE</translation>
    </message>
    <message>
        <source>Keys of SEARCH</source>
        <translation>Ключи SEARCH</translation>
    </message>
    <message>
        <source>Options of SEARCH</source>
        <translation>Параметры SEARCH</translation>
    </message>
    <message>
        <source>Items of STATUS</source>
        <translation>Элементы STATUS</translation>
    </message>
    <message>
        <source>Options of LIST</source>
        <translation>Параметры LIST</translation>
    </message>
    <message>
        <source>Attributes of mailboxes</source>
        <translation>Атрибуты почтовых ящиков</translation>
    </message>
    <message>
        <source>Extensions, as CAPA lists them</source>
        <translation>Расширения, как их перечисляет CAPA</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation>Коды ответа</translation>
    </message>
    <message>
        <source>The first digit of a reply code</source>
        <translation>Первая цифра кода ответа</translation>
    </message>
    <message>
        <source>The second digit of a reply code</source>
        <translation>Вторая цифра кода ответа</translation>
    </message>
    <message>
        <source>The third digit of a reply code</source>
        <translation>Третья цифра кода ответа</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>Расширенные коды состояния</translation>
    </message>
    <message>
        <source>The class of an enhanced status code</source>
        <translation>Класс расширенного кода состояния</translation>
    </message>
    <message>
        <source>The subject of an enhanced status code</source>
        <translation>Тема расширенного кода состояния</translation>
    </message>
    <message>
        <source>Extensions, by their EHLO keywords</source>
        <translation>Расширения по ключевым словам EHLO</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT</source>
        <translation>Параметры MAIL и RCPT</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Поля заголовка</translation>
    </message>
    <message>
        <source>What is wrong with a message that is accepted all the same</source>
        <translation>Что не так с письмом, которое всё же принято</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Accepted, and the rest is waited for</source>
        <translation>Принята, сервер ждёт остального</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>What it may need besides</source>
        <translation>Что ещё может понадобиться</translation>
    </message>
    <message>
        <source>Where it is refused, and why</source>
        <translation>Где её отклоняют и почему</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Куда она ведёт</translation>
    </message>
    <message>
        <source>Replies that mean something here</source>
        <translation>Ответы, которые здесь значат особое</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>О ней объявляет</translation>
    </message>
    <message>
        <source>The server here knows this command by name and does not offer it.</source>
        <translation>Здешний сервер знает эту команду по имени, но не предлагает её.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принимается в состояниях</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Reference of the mail protocols</source>
        <translation>Справочник по почтовым протоколам</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>Как должна выглядеть строка:</translation>
    </message>
    <message>
        <source>Nothing goes wrong by it; it could be done better.</source>
        <translation>Ничего плохого не происходит, но можно сделать лучше.</translation>
    </message>
    <message>
        <source>Its name in labs</source>
        <translation>Её имя в лабораторных работах</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Each line of the client is a command.</source>
        <translation>Каждая строка клиента — команда.</translation>
    </message>
    <message>
        <source>Each line of the client is text, up to a lone dot.</source>
        <translation>Каждая строка клиента — текст, вплоть до одиночной точки.</translation>
    </message>
    <message>
        <source>Each line of the client answers the server&apos;s challenge.</source>
        <translation>Каждая строка клиента отвечает на запрос сервера.</translation>
    </message>
    <message>
        <source>One line is taken from the client, which ends the waiting.</source>
        <translation>От клиента принимается одна строка, которая заканчивает ожидание.</translation>
    </message>
    <message>
        <source>No line is taken from the client.</source>
        <translation>От клиента не принимается ни одной строки.</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>Здесь принимаются</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>Здесь отклоняются</translation>
    </message>
    <message>
        <source>What leads on from here</source>
        <translation>Что ведёт отсюда дальше</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Что ведёт сюда</translation>
    </message>
    <message>
        <source>Says that the moment is wrong to</source>
        <translation>Говорит, что момент не тот, командам</translation>
    </message>
    <message>
        <source>A list of flags, in parentheses.</source>
        <translation>Список флагов в скобках.</translation>
    </message>
    <message>
        <source>The name that is shown. No server looks at it.</source>
        <translation>Имя, которое показывают. Серверы на него не смотрят.</translation>
    </message>
    <message>
        <source>A route, which is obsolete: NIL.</source>
        <translation>Маршрут, давно не используется: NIL.</translation>
    </message>
    <message>
        <source>An address.</source>
        <translation>Адрес.</translation>
    </message>
    <message>
        <source>A set of messages: numbers, and ranges with a colon, with commas between them.</source>
        <translation>Набор писем: номера и диапазоны через двоеточие, разделённые запятыми.</translation>
    </message>
    <message>
        <source>An item, and which part of it is wanted.</source>
        <translation>Элемент и то, какая его часть нужна.</translation>
    </message>
    <message>
        <source>Keys in parentheses: all of them must fit.</source>
        <translation>Ключи в скобках: подходить должны все.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Его имя.</translation>
    </message>
    <message>
        <source>A list of attributes, in parentheses.</source>
        <translation>Список атрибутов в скобках.</translation>
    </message>
    <message>
        <source>The day of the week.</source>
        <translation>День недели.</translation>
    </message>
    <message>
        <source>The day of the month.</source>
        <translation>День месяца.</translation>
    </message>
    <message>
        <source>The month: three letters, in English everywhere.</source>
        <translation>Месяц: три буквы, везде по-английски.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Год.</translation>
    </message>
    <message>
        <source>The time of day: hours, minutes, perhaps seconds.</source>
        <translation>Время суток: часы, минуты, иногда секунды.</translation>
    </message>
    <message>
        <source>The time zone: +0700 means that clocks there are seven hours ahead of UTC.</source>
        <translation>Часовой пояс: +0700 значит, что часы там на семь часов впереди UTC.</translation>
    </message>
    <message>
        <source>An encoded word (RFC 2047): letters outside ASCII. It says: %1</source>
        <translation>Закодированное слово (RFC 2047): буквы вне ASCII. Здесь написано: %1</translation>
    </message>
    <message>
        <source>The keyword: what is announced.</source>
        <translation>Ключевое слово: то, о чём объявлено.</translation>
    </message>
    <message>
        <source>A parameter of what is announced.</source>
        <translation>Параметр того, о чём объявлено.</translation>
    </message>
    <message>
        <source>The at sign: before it the mailbox, behind it its domain.</source>
        <translation>Знак @: перед ним ящик, за ним его домен.</translation>
    </message>
    <message>
        <source>The colon: it ends the name of the field.</source>
        <translation>Двоеточие: здесь кончается имя поля.</translation>
    </message>
    <message>
        <source>The path: an address, in angle brackets.</source>
        <translation>Путь: адрес в угловых скобках.</translation>
    </message>
    <message>
        <source>A list was asked for</source>
        <translation>Запрошен список</translation>
    </message>
    <message>
        <source>The server tells what there is; nothing else happens.</source>
        <translation>Сервер сообщает, что у него есть; больше ничего не происходит.</translation>
    </message>
    <message>
        <source>the mechanisms follow</source>
        <translation>дальше идут механизмы</translation>
    </message>
    <message>
        <source>The ways in which a client may prove here who it is, one a line, up to a lone dot. CAPA names them behind SASL.</source>
        <translation>Способы, которыми клиент может здесь доказать, кто он: по одному на строке, до одиночной точки. CAPA называет их после SASL.</translation>
    </message>
    <message>
        <source>Say AUTH and the name of one of them.</source>
        <translation>Введите AUTH и название одного из них.</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>аутентификация не пройдена</translation>
    </message>
    <message>
        <source>The answer was not what the mechanism takes, or a star gave up, or name or password is wrong: [AUTH] stands there then. The server waits for commands again.</source>
        <translation>Ответ не такой, какого ждёт механизм, или звёздочка отменила обмен, или неверны имя или пароль: тогда стоит [AUTH]. Сервер снова ждёт команд.</translation>
    </message>
    <message>
        <source>Begin again with AUTH, or with USER.</source>
        <translation>Начните заново с AUTH или с USER.</translation>
    </message>
    <message>
        <source>The mechanism is none that this server offers, or what stands behind it is not what it takes, or name or password is wrong: [AUTH] stands there then.</source>
        <translation>Такого механизма сервер не предлагает, или после него стоит не то, что нужно, или неверны имя или пароль: тогда стоит [AUTH].</translation>
    </message>
    <message>
        <source>AUTH alone lists the mechanisms.</source>
        <translation>AUTH без ничего перечисляет механизмы.</translation>
    </message>
    <message>
        <source>Base64 of the name: %1</source>
        <translation>Base64 имени: %1</translation>
    </message>
    <message>
        <source>Base64 of the password, which is not shown here. Anyone can decode it.</source>
        <translation>Base64 пароля, который здесь не показан. Раскодировать её может кто угодно.</translation>
    </message>
    <message>
        <source>Base64 of whom the client wants to act for: %1</source>
        <translation>Base64 имени того, от чьего лица хочет действовать клиент: %1</translation>
    </message>
    <message>
        <source>Base64 of %1: n or y means that TLS is not taken into the proof; then, mostly empty, whom to act for.</source>
        <translation>Base64 от %1: n или y значит, что TLS в доказательство не входит; дальше, чаще пусто, — от чьего лица действовать.</translation>
    </message>
    <message>
        <source>Base64 of an octet 00, which stands between the parts.</source>
        <translation>Base64 октета 00, который стоит между частями.</translation>
    </message>
    <message>
        <source>Base64 of the space between name and digest.</source>
        <translation>Base64 пробела между именем и дайджестом.</translation>
    </message>
    <message>
        <source>Base64 of the digest: HMAC-MD5 over the challenge with the password as the key, as 32 hexadecimal digits. It is another one for each challenge; but a weak password can be guessed from it.</source>
        <translation>Base64 дайджеста: HMAC-MD5 от запроса с паролем в роли ключа, 32 шестнадцатеричные цифры. Для каждого запроса он другой; но слабый пароль по нему можно подобрать.</translation>
    </message>
    <message>
        <source>Base64 of the nonce: chance, new in each session. The client begins it, and the server goes on with its own. Here: %1</source>
        <translation>Base64 одноразового числа (nonce): случайного, нового в каждом сеансе. Начинает его клиент, сервер продолжает своим. Здесь: %1</translation>
    </message>
    <message>
        <source>Base64 of the salt, itself in base64: it makes equal passwords look different. %1</source>
        <translation>Base64 соли (salt), которая и сама в base64: с ней одинаковые пароли выглядят по-разному. %1</translation>
    </message>
    <message>
        <source>Base64 of how many times the password is hashed: %1</source>
        <translation>Base64 того, сколько раз хешируется пароль: %1</translation>
    </message>
    <message>
        <source>Base64 of what the client began with, itself in base64: %1</source>
        <translation>Base64 того, с чего начал клиент, которое и само в base64: %1</translation>
    </message>
    <message>
        <source>Base64 of the proof: only who knows the password can make it, and it is good for these two nonces only. A weak password can be guessed from it.</source>
        <translation>Base64 доказательства: составить его может только тот, кто знает пароль, и годится оно лишь для этих двух nonce. Слабый пароль по нему можно подобрать.</translation>
    </message>
    <message>
        <source>Base64 of the server&apos;s signature: it proves that the server knows the password too. %1</source>
        <translation>Base64 подписи сервера: она доказывает, что сервер тоже знает пароль. %1</translation>
    </message>
    <message>
        <source>Base64 of the token, which takes the place of the password and is not shown here. Who has it is let in until it runs out.</source>
        <translation>Base64 токена, который заменяет пароль и здесь не показан. У кого он есть, того пускают, пока токен не истечёт.</translation>
    </message>
    <message>
        <source>Base64 of: %1</source>
        <translation>Base64 от: %1</translation>
    </message>
    <message>
        <source>An equals sign stands for an empty first answer.</source>
        <translation>Знак равенства означает пустой первый ответ.</translation>
    </message>
    <message>
        <source>Base64. Decoded it is the challenge %1, never the same twice: the digest is made from it.</source>
        <translation>Base64. После раскодирования это запрос %1, который не повторяется: из него получают дайджест.</translation>
    </message>
    <message>
        <source>the server&apos;s challenge: %1</source>
        <translation>запрос сервера: %1</translation>
    </message>
    <message>
        <source>A step of authentication. Decoded from base64, the server says: %1</source>
        <translation>Шаг аутентификации. После раскодирования base64 сервер говорит: %1</translation>
    </message>
    <message>
        <source>Mechanisms of authentication</source>
        <translation>Механизмы аутентификации</translation>
    </message>
    <message>
        <source>LOGIN asks twice. Decoded, the first challenge says “Username:” and the second “Password:”. Give each its own answer.</source>
        <translation>LOGIN спрашивает дважды. После раскодирования первый запрос гласит «Username:», второй «Password:». Ответьте на каждый отдельно.</translation>
    </message>
    <message>
        <source>What stands behind AUTH is not what the mechanism takes, or not valid base64, or there is no mechanism.</source>
        <translation>После AUTH стоит не то, что нужно механизму, или неправильная base64, или механизма нет вовсе.</translation>
    </message>
    <message>
        <source>The answer was not valid base64, or not what the mechanism takes, or you cancelled with *.</source>
        <translation>Ответ — неправильная base64, или не то, что нужно механизму, или вы отменили обмен знаком *.</translation>
    </message>
    <message>
        <source>AUTH is known, but not this mechanism: it has another name, or this server does not offer it, perhaps only because there is no TLS yet.</source>
        <translation>AUTH известна, но не этот механизм: он называется иначе, или этот сервер его не предлагает, может быть, лишь потому, что TLS ещё нет.</translation>
    </message>
    <message>
        <source>Choose one from the AUTH line of the EHLO answer.</source>
        <translation>Выберите механизм из строки AUTH в ответе на EHLO.</translation>
    </message>
    <message>
        <source>AUTH takes the place of USER and PASS together. The first half of the other way has been gone already.</source>
        <translation>AUTH заменяет USER и PASS вместе. Первая половина другого пути уже пройдена.</translation>
    </message>
    <message>
        <source>Proves who the client is, by the mechanism named. Without one it asks which mechanisms there are.</source>
        <translation>Доказывает, кто такой клиент, названным механизмом. Без названия спрашивает, какие механизмы есть.</translation>
    </message>
    <message>
        <source>The server has greeted and waits for USER, APOP or AUTH.</source>
        <translation>Сервер поздоровался (приветствие) и ждёт USER, APOP или AUTH.</translation>
    </message>
    <message>
        <source>The timestamp of the greeting, with its brackets, and the password right behind it, without a space.</source>
        <translation>Метка времени из приветствия вместе со скобками и сразу за ней, без пробела, пароль.</translation>
    </message>
    <message>
        <source>Its MD5, written as 32 hexadecimal digits in small letters. From it nobody can compute the password back.</source>
        <translation>Его MD5, записанная 32 шестнадцатеричными цифрами, строчными буквами. Вычислить по ней пароль обратно нельзя.</translation>
    </message>
    <message>
        <source>The password has more than 64 octets: its MD5 takes its place.</source>
        <translation>В пароле больше 64 октетов: вместо него берётся его MD5.</translation>
    </message>
    <message>
        <source>The key, filled up with zeros to 64 octets, each XORed with 36.</source>
        <translation>Ключ, дополненный нулями до 64 октетов, каждый сложен по XOR с 36.</translation>
    </message>
    <message>
        <source>The inner MD5: over that and the challenge, which must be decoded from base64 before.</source>
        <translation>Внутренняя MD5: от этого и от запроса, который сначала нужно раскодировать из base64.</translation>
    </message>
    <message>
        <source>The key once more, filled up in the same way, each octet XORed with 5C.</source>
        <translation>Снова ключ, дополненный так же, каждый октет сложен по XOR с 5C.</translation>
    </message>
    <message>
        <source>The outer MD5: over that and the 16 octets of the inner one. It is written as 32 hexadecimal digits.</source>
        <translation>Внешняя MD5: от этого и от 16 октетов внутренней. Записывается 32 шестнадцатеричными цифрами.</translation>
    </message>
    <message>
        <source>Whom to act for, which is mostly empty, the name, and the password, with an octet 00 between them.</source>
        <translation>От чьего лица действовать (чаще пусто), имя и пароль, между ними октет 00.</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing.</source>
        <translation>Записано в base64, чтобы поместилось в строку. Это ничего не скрывает.</translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it; the server need not even keep it. The strongest of those that go by a password.</source>
        <translation>Клиент и сервер доказывают друг другу, что знают пароль, не посылая его; серверу даже не нужно его хранить. Самый сильный из механизмов с паролем.</translation>
    </message>
    <message>
        <source>The same as SCRAM-SHA-256 with an older hash, which no longer counts as strong.</source>
        <translation>То же, что SCRAM-SHA-256, но с более старым хешем, который сильным уже не считается.</translation>
    </message>
    <message>
        <source>The server sends a challenge, the client answers with its name and an MD5 made from challenge and password. The password does not travel, but the server must keep it as it is, and MD5 is weak today.</source>
        <translation>Сервер посылает запрос, клиент отвечает именем и MD5 от запроса и пароля. Пароль по сети не идёт, но сервер должен хранить его как есть, а MD5 сегодня слаба.</translation>
    </message>
    <message>
        <source>Name and password in one answer, as they are. Base64 hides nothing: whoever listens on the way has the password, unless TLS is around it.</source>
        <translation>Имя и пароль в одном ответе, как есть. Base64 ничего не скрывает: кто слушает по дороге, у того есть пароль, если вокруг нет TLS.</translation>
    </message>
    <message>
        <source>Asks for the name, then for the password, each on a line of its own. It was never a standard, and hides as little as PLAIN.</source>
        <translation>Спрашивает имя, потом пароль, каждое на своей строке. Стандартом никогда не был и скрывает не больше, чем PLAIN.</translation>
    </message>
    <message>
        <source>Who the client is has been proved already, outside of this exchange: mostly by a certificate that it showed in TLS.</source>
        <translation>Кто такой клиент, доказано уже раньше, вне этого обмена: чаще сертификатом, показанным в TLS.</translation>
    </message>
    <message>
        <source>Google&apos;s way of OAuth 2.0, which Microsoft took over: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>OAuth 2.0 по способу Google, который переняла и Microsoft: вместо пароля клиент посылает токен, полученный в другом месте, на веб-странице. Токен истекает, и его можно отозвать.</translation>
    </message>
    <message>
        <source>The standard way of OAuth 2.0: instead of the password the client sends a token that it got elsewhere, on a web page. A token runs out, and can be taken back.</source>
        <translation>Стандартный способ OAuth 2.0: вместо пароля клиент посылает токен, полученный в другом месте, на веб-странице. Токен истекает, и его можно отозвать.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>SCRAM-SHA-256, привязанный к туннелю TLS вокруг, чтобы никто не мог встать посередине.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1 bound to the TLS tunnel around it, so that nobody can stand in the middle.</source>
        <translation>SCRAM-SHA-1, привязанный к туннелю TLS вокруг, чтобы никто не мог встать посередине.</translation>
    </message>
    <message>
        <source>An older challenge and answer with MD5. It was given up in 2011, as too complicated and too weak; SCRAM has taken its place.</source>
        <translation>Старый обмен «запрос и ответ» с MD5. От него отказались в 2011 году: слишком сложен и слишком слаб; его место занял SCRAM.</translation>
    </message>
    <message>
        <source>The login of Windows domains, by a challenge. It is old and weak.</source>
        <translation>Вход в домены Windows, по запросу и ответу. Он старый и слабый.</translation>
    </message>
    <message>
        <source>The login by Kerberos: the client shows a ticket that its own network gave it, no password.</source>
        <translation>Вход через Kerberos: клиент показывает билет, который ему выдала его сеть, а не пароль.</translation>
    </message>
    <message>
        <source>Lets in without a proof; the client may leave a trace, such as an address.</source>
        <translation>Пускает без доказательства; клиент может оставить след, например адрес.</translation>
    </message>
    <message>
        <source>The password with the salt, hashed over and over: each guess shall cost an attacker as much.</source>
        <translation>Пароль с солью (salt), хешированный снова и снова: каждая догадка должна стоить взломщику столько же.</translation>
    </message>
    <message>
        <source>The client&apos;s key. Only who has the password can compute it.</source>
        <translation>Ключ клиента. Вычислить его может только тот, у кого есть пароль.</translation>
    </message>
    <message>
        <source>What a server keeps in place of the password. Who steals it cannot log in with it.</source>
        <translation>То, что сервер хранит вместо пароля. Кто это украдёт, войти с ним не сможет.</translation>
    </message>
    <message>
        <source>The client&apos;s signature, over all that both sides have said, so also over both nonces: it is good for this session only.</source>
        <translation>Подпись клиента подо всем, что сказали обе стороны, то есть и под обоими nonce: годится только для этого сеанса.</translation>
    </message>
    <message>
        <source>The proof that travels. The server, which has the signature, XORs it back to the key, and compares the hash of that with what it keeps.</source>
        <translation>Доказательство, которое посылают. У сервера есть подпись: по XOR он получает обратно ключ и сравнивает его хеш с тем, что хранит.</translation>
    </message>
    <message>
        <source>The server&apos;s key.</source>
        <translation>Ключ сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s signature: by it the client sees that the server knows the password too, and is no impostor.</source>
        <translation>Подпись сервера: по ней клиент видит, что сервер тоже знает пароль и не подделка.</translation>
    </message>
    <message>
        <source>Sent in the clear behind the request for TLS</source>
        <translation>Отправлено открыто вслед за просьбой о TLS</translation>
    </message>
    <message>
        <source>This came in the clear, behind the command that asks for TLS. Anybody on the way could have put it there, so a careful server throws it away: to obey it inside the tunnel would be to believe a stranger. That is the STARTTLS injection attack (CVE-2011-0411). Wait for the reply and for the handshake, then say it inside the tunnel.</source>
        <translation>Это пришло открыто, вслед за командой, которая просит TLS. Вставить это мог кто угодно по дороге, поэтому осторожный сервер это выбрасывает: выполнить такое внутри туннеля — значит поверить незнакомцу. Это атака внедрением в STARTTLS (CVE-2011-0411). Дождитесь ответа и рукопожатия, а потом скажите это внутри туннеля.</translation>
    </message>
    <message>
        <source>STARTTLS is taken before the login only (RFC 9051 section 6.2.1): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STARTTLS принимается только до входа (RFC 9051, раздел 6.2.1): пароль уже прошёл по сети, и туннель его не вернёт.</translation>
    </message>
    <message>
        <source>Leave with LOGOUT, connect again, and send STARTTLS first.</source>
        <translation>Выйдите командой LOGOUT, соединитесь снова и сначала отправьте STARTTLS.</translation>
    </message>
    <message>
        <source>The tunnel is up; what was said in the clear is forgotten, the login may begin.</source>
        <translation>Туннель готов; сказанное открыто забыто, можно входить.</translation>
    </message>
    <message>
        <source>The connection is a TLS tunnel from its first octet on.</source>
        <translation>Соединение с первого октета идёт по туннелю TLS.</translation>
    </message>
    <message>
        <source>The tunnel is built before the login: what is said in the clear is forgotten, and the name was said in the clear.</source>
        <translation>Туннель строят до входа: сказанное открыто забывается, а имя было сказано открыто.</translation>
    </message>
    <message>
        <source>STLS is taken before the login only (RFC 2595 section 4): the password has travelled already, and a tunnel cannot call it back.</source>
        <translation>STLS принимается только до входа (RFC 2595, раздел 4): пароль уже прошёл по сети, и туннель его не вернёт.</translation>
    </message>
    <message>
        <source>Leave with QUIT, connect again, and send STLS first.</source>
        <translation>Выйдите командой QUIT, соединитесь снова и сначала отправьте STLS.</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along. That is its policy, not a mistake in your command (RFC 2595 section 2.2).</source>
        <translation>Этот сервер никого не впускает там, где по дороге может читать любой. Это его политика, а не ошибка в вашей команде (RFC 2595, раздел 2.2).</translation>
    </message>
    <message>
        <source>What comes next is the handshake of TLS, no line.</source>
        <translation>Дальше идёт рукопожатие TLS, а не строка.</translation>
    </message>
    <message>
        <source>This server lets nobody log in where everyone on the way could read along, and says so beforehand: LOGINDISABLED. That is its policy, not a mistake in your command (RFC 9051 section 6.2.3).</source>
        <translation>Этот сервер никого не впускает там, где по дороге может читать любой, и предупреждает об этом: LOGINDISABLED. Это его политика, а не ошибка в вашей команде (RFC 9051, раздел 6.2.3).</translation>
    </message>
    <message>
        <source>You have introduced yourself before, and this server takes HELO and EHLO only once in a session. Others let a client begin anew with EHLO, as RFC 5321 does.</source>
        <translation>Вы уже представились раньше, а этот сервер принимает HELO и EHLO только один раз за сеанс. Другие серверы разрешают клиенту начать заново командой EHLO, как и RFC 5321.</translation>
    </message>
    <message>
        <source>You are introduced: leave this line out and go on where you were.</source>
        <translation>Вы уже представились: пропустите эту строку и продолжайте с того же места.</translation>
    </message>
    <message>
        <source>Base64, which anyone can decode. Its parts follow, each where its letters stand.</source>
        <translation>Base64, которую может раскодировать кто угодно. Ниже её части, каждая там, где стоят её буквы.</translation>
    </message>
    <message>
        <source>Two lines were encoded in one answer</source>
        <translation>Две строки закодированы в одном ответе</translation>
    </message>
    <message>
        <source>Decoded, your answer has a line end in its middle: name and password together. LOGIN asks for each of them. Encode the name alone, and the password alone when the server asks for it.</source>
        <translation>После раскодирования в середине вашего ответа стоит перевод строки: имя и пароль вместе. LOGIN спрашивает их по отдельности. Закодируйте одно имя, а пароль отдельно, когда сервер его спросит.</translation>
    </message>
    <message>
        <source>CRAM-MD5 wants a digest, not the password</source>
        <translation>CRAM-MD5 требует дайджест, а не пароль</translation>
    </message>
    <message>
        <source>Decoded, the answer of CRAM-MD5 is: user name, space, digest. The digest has 32 hexadecimal digits: HMAC-MD5 over the decoded challenge, with the password as the key. The password itself never travels.</source>
        <translation>После раскодирования ответ CRAM-MD5 такой: имя пользователя, пробел, дайджест. В дайджесте 32 шестнадцатеричные цифры: HMAC-MD5 от раскодированного запроса с паролем в роли ключа. Сам пароль никогда не передаётся.</translation>
    </message>
    <message>
        <source>A line has 76 letters at most: break it here.</source>
        <translation>В строке не больше 76 букв: здесь нужен перенос.</translation>
    </message>
    <message>
        <source>Base64, one line</source>
        <translation>Base64, одна строка</translation>
    </message>
    <message>
        <source>For AUTH: three octets become four letters, and = fills up the end. It hides nothing: anyone can turn it back.</source>
        <translation>Для AUTH: три октета превращаются в четыре буквы, конец дополняется знаками =. Это ничего не скрывает: обратно раскодирует кто угодно.</translation>
    </message>
    <message>
        <source>Base64, in lines</source>
        <translation>Base64, по строкам</translation>
    </message>
    <message>
        <source>For the body of a message, such as an attached file: lines of 76 letters at most.</source>
        <translation>Для тела письма, например вложенного файла: строки не длиннее 76 букв.</translation>
    </message>
    <message>
        <source>Quoted-printable</source>
        <translation>Quoted-printable</translation>
    </message>
    <message>
        <source>For the body of a message that is mostly ASCII: other octets become = and two hexadecimal digits. A = at the end of a line means that the line goes on.</source>
        <translation>Для тела письма, в котором почти всё ASCII: прочие октеты записываются как = и две шестнадцатеричные цифры. Знак = в конце строки значит, что строка продолжается.</translation>
    </message>
    <message>
        <source>Encoded words, B</source>
        <translation>Закодированные слова, B</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters, their text in base64.</source>
        <translation>Для Subject и имён в заголовке: слова не длиннее 75 знаков, текст в них — base64.</translation>
    </message>
    <message>
        <source>Encoded words, Q</source>
        <translation>Закодированные слова, Q</translation>
    </message>
    <message>
        <source>For Subject and names in the header: words of at most 75 characters. The text is almost quoted-printable, and _ stands for a space.</source>
        <translation>Для Subject и имён в заголовке: слова не длиннее 75 знаков. Текст — почти quoted-printable, а _ стоит вместо пробела.</translation>
    </message>
    <message>
        <source>Modified UTF-7</source>
        <translation>Изменённый UTF-7</translation>
    </message>
    <message>
        <source>For names of mailboxes in IMAP: between &amp; and - stands UTF-16 in base64, with a comma for the slash. The ampersand itself is &amp;-.</source>
        <translation>Для имён почтовых ящиков в IMAP: между &amp; и - стоит UTF-16 в base64, с запятой вместо косой черты. Сам амперсанд записывается как &amp;-.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n octet(s), and 65,536 are taken at most.</source>
        <translation>
            <numerusform>Слишком длинно: %n октет, а принимается не больше 65 536.</numerusform>
            <numerusform>Слишком длинно: %n октета, а принимается не больше 65 536.</numerusform>
            <numerusform>Слишком длинно: %n октетов, а принимается не больше 65 536.</numerusform>
        </translation>
    </message>
    <message>
        <source>An encoded word is =?charset?B?text?= or =?charset?Q?text?=.</source>
        <translation>Закодированное слово имеет вид =?charset?B?text?= или =?charset?Q?text?=.</translation>
    </message>
    <message>
        <source>Here stands B (base64) or Q (quoted-printable).</source>
        <translation>Здесь стоит B (base64) или Q (quoted-printable).</translation>
    </message>
    <message>
        <source>The encoded word is not ended by ?=. A space in it is written _ (in Q).</source>
        <translation>Закодированное слово не закончено знаками ?=. Пробел в нём пишется как _ (в Q).</translation>
    </message>
    <message>
        <source>An encoded word has 75 characters at most: write two.</source>
        <translation>В закодированном слове не больше 75 знаков: запишите двумя.</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits. The equals sign itself is =3D.</source>
        <translation>За = стоят две шестнадцатеричные цифры. Сам знак равенства — =3D.</translation>
    </message>
    <message>
        <source>The octet %1 may not stand as it is: its two digits are written, behind a =.</source>
        <translation>Октет %1 не может стоять как есть: пишут знак = и две его цифры.</translation>
    </message>
    <message>
        <source>No such charset is known here.</source>
        <translation>Такая кодировка здесь неизвестна.</translation>
    </message>
    <message>
        <source>The octets of this word are no text of its charset. No character may be divided between two words.</source>
        <translation>Октеты этого слова — не текст в его кодировке. Один знак нельзя делить между двумя словами.</translation>
    </message>
    <message>
        <source>Within a field CR LF may stand only where a space or a tab follows.</source>
        <translation>Внутри поля CR LF может стоять только там, где дальше идёт пробел или табуляция.</translation>
    </message>
    <message>
        <source>The octet %1 is no US-ASCII: it belongs into a word.</source>
        <translation>Октет %1 — не US-ASCII: его место в закодированном слове.</translation>
    </message>
    <message>
        <source>Before an encoded word stands a space.</source>
        <translation>Перед закодированным словом стоит пробел.</translation>
    </message>
    <message>
        <source>The octet %1 is no part of a character in UTF-8.</source>
        <translation>Октет %1 не входит ни в какой знак UTF-8.</translation>
    </message>
    <message>
        <source>A line has 76 characters at most: end it before with a = (soft line break).</source>
        <translation>В строке не больше 76 знаков: закончите её раньше знаком = (мягкий перенос).</translation>
    </message>
    <message>
        <source>The two digits are written in capitals: =C3.</source>
        <translation>Две цифры пишутся заглавными: =C3.</translation>
    </message>
    <message>
        <source>Behind = stand two hexadecimal digits, or the end of the line. The equals sign itself is =3D.</source>
        <translation>За = стоят две шестнадцатеричные цифры или конец строки. Сам знак равенства — =3D.</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no modified base64</source>
        <translation>между &amp; и - стоит не изменённый base64</translation>
    </message>
    <message>
        <source>what stands between &amp; and - is no whole number of UTF-16 units</source>
        <translation>между &amp; и - стоит не целое число единиц UTF-16</translation>
    </message>
    <message>
        <source>a shift encodes US-ASCII, which stands for itself</source>
        <translation>закодирован US-ASCII, который пишется как есть</translation>
    </message>
    <message>
        <source>a surrogate of UTF-16 has no partner</source>
        <translation>у суррогата UTF-16 нет пары</translation>
    </message>
    <message>
        <source>it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7</source>
        <translation>есть октеты не из US-ASCII, а IMAP4rev1 записывает имена в изменённом UTF-7</translation>
    </message>
    <message>
        <source>the shift that &amp; begins is not ended by -; the ampersand itself is &amp;-</source>
        <translation>кодирование, начатое знаком &amp;, не закончено знаком -; сам амперсанд записывается как &amp;-</translation>
    </message>
    <message>
        <source>a shift follows another one at once, where one does for both</source>
        <translation>два закодированных отрезка стоят вплотную, а хватило бы одного</translation>
    </message>
    <message>
        <source>Written in base64, so that it fits a line. That hides nothing. Behind AUTH PLAIN alone it is the answer to the server&apos;s empty challenge.</source>
        <translation>Записано в base64, чтобы поместиться в строку. Это ничего не скрывает. После одного AUTH PLAIN это ответ на пустой запрос сервера.</translation>
    </message>
    <message>
        <source>Or all in one line: the answer stands behind the command.</source>
        <translation>Или всё в одной строке: ответ стоит за командой.</translation>
    </message>
    <message>
        <source>The command. The server asks twice; decoded, it says Username: and Password:.</source>
        <translation>Команда. Сервер спрашивает дважды; после декодирования это Username: и Password:.</translation>
    </message>
    <message>
        <source>The name in base64, without a line end in it.</source>
        <translation>Имя в base64, без конца строки внутри.</translation>
    </message>
    <message>
        <source>The password in base64, when the server asks again. That hides nothing.</source>
        <translation>Пароль в base64, когда сервер спросит ещё раз. Это ничего не скрывает.</translation>
    </message>
    <message>
        <source>The command. The server answers with its challenge.</source>
        <translation>Команда. Сервер отвечает своим запросом.</translation>
    </message>
    <message>
        <source>The name, one space, and the digest: its 32 digits in small letters, not its 16 octets.</source>
        <translation>Имя, один пробел и дайджест: 32 цифры строчными буквами, а не 16 октетов.</translation>
    </message>
    <message>
        <source>The answer: all of that in base64.</source>
        <translation>Ответ: всё это в base64.</translation>
    </message>
    <message>
        <source>The timestamp is missing: what stands between &lt; and &gt; in the greeting of POP3, with these brackets. Without one the server takes no APOP.</source>
        <translation>Нет метки времени: это то, что в приветствии POP3 стоит между &lt; и &gt;, вместе со скобками. Без неё сервер не принимает APOP.</translation>
    </message>
    <message>
        <source>The command, the name, and the digest.</source>
        <translation>Команда, имя и дайджест.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не хватает имени.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Не хватает пароля.</translation>
    </message>
    <message>
        <source>The challenge is missing: the server&apos;s line behind the command.</source>
        <translation>Не хватает запроса: это строка сервера после команды.</translation>
    </message>
    <message>
        <source>The challenge is no base64. Character %1: %2</source>
        <translation>Запрос — не base64. Знак %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s challenge, decoded from base64. What follows goes by these octets.</source>
        <translation>Запрос сервера, раскодированный из base64. Дальше всё считается по этим октетам.</translation>
    </message>
    <message>
        <source>The name has characters that SASLprep forbids.</source>
        <translation>В имени есть знаки, запрещённые SASLprep.</translation>
    </message>
    <message>
        <source>The password has characters that SASLprep forbids.</source>
        <translation>В пароле есть знаки, запрещённые SASLprep.</translation>
    </message>
    <message>
        <source>The password in the one form that both sides use (RFC 4013).</source>
        <translation>Пароль в единой форме, общей для обеих сторон (RFC 4013).</translation>
    </message>
    <message>
        <source>The client&apos;s nonce is missing, or has a space, a comma or a letter beyond ASCII.</source>
        <translation>Нет nonce клиента, либо в нём есть пробел, запятая или буква вне ASCII.</translation>
    </message>
    <message>
        <source>What the client says first: n,, means that TLS is not taken into the proof; then the name, and a nonce, which is chance, new each time.</source>
        <translation>Что клиент говорит сначала: n,, значит, что TLS в доказательство не входит; затем имя и nonce — случайное значение, каждый раз новое.</translation>
    </message>
    <message>
        <source>The command, with that in base64 behind it.</source>
        <translation>Команда, а за ней всё это в base64.</translation>
    </message>
    <message>
        <source>SCRAM&apos;s server says r=nonce,s=salt,i=count.</source>
        <translation>В SCRAM сервер говорит r=nonce,s=salt,i=count.</translation>
    </message>
    <message>
        <source>The nonce of the challenge does not begin with the client&apos;s nonce: it answers another one.</source>
        <translation>Nonce в запросе начинается не с nonce клиента: это ответ на другой.</translation>
    </message>
    <message numerus="yes">
        <source>The password is to be hashed %n time(s): here it is done up to 50,000 times.</source>
        <translation>
            <numerusform>Пароль нужно хешировать %n раз: здесь это делается до 50 000 раз.</numerusform>
            <numerusform>Пароль нужно хешировать %n раза: здесь это делается до 50 000 раз.</numerusform>
            <numerusform>Пароль нужно хешировать %n раз: здесь это делается до 50 000 раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client says last, still without its proof: what it began with, and the nonce of both sides.</source>
        <translation>Что клиент говорит в конце, пока без доказательства: с чего он начал и общий nonce обеих сторон.</translation>
    </message>
    <message>
        <source>All that both sides say, with commas between: what the client said first, without its n,, at the beginning; the challenge; and that.</source>
        <translation>Всё, что говорят обе стороны, через запятые: первое сказанное клиентом без n,, в начале; запрос; и то, что выше.</translation>
    </message>
    <message>
        <source>What the client says last, with its proof.</source>
        <translation>Что клиент говорит в конце, с доказательством.</translation>
    </message>
    <message>
        <source>The answer to the challenge, in base64.</source>
        <translation>Ответ на запрос, в base64.</translation>
    </message>
    <message>
        <source>What the server must say then, in base64. Where it says something else, it does not know the password. The client answers with an empty line.</source>
        <translation>Что затем должен сказать сервер, в base64. Если он говорит другое, пароля он не знает. Клиент отвечает пустой строкой.</translation>
    </message>
    <message>
        <source>%1 belongs to base64url. The base64 of mail has + and / instead.</source>
        <translation>%1 — из base64url. В base64 почты вместо этого + и /.</translation>
    </message>
    <message>
        <source>%1: here base64 is one line, without a line break.</source>
        <translation>%1: здесь base64 — одна строка, без переноса.</translation>
    </message>
    <message>
        <source>%1 is no letter of base64: A–Z, a–z, 0–9, + and / are.</source>
        <translation>%1 — не буква base64: это A–Z, a–z, 0–9, + и /.</translation>
    </message>
    <message>
        <source>= may stand at the end only.</source>
        <translation>= может стоять только в конце.</translation>
    </message>
    <message>
        <source>One letter is left over, and it takes two to make an octet: a part of the base64 is missing.</source>
        <translation>Одна буква лишняя, а октет составляют из двух: части base64 не хватает.</translation>
    </message>
    <message>
        <source>One = too many stands at the end.</source>
        <translation>В конце лишний знак =.</translation>
    </message>
    <message numerus="yes">
        <source>%n = are missing at the end: letters come in fours.</source>
        <translation>
            <numerusform>В конце не хватает %n знака =: буквы идут четвёрками.</numerusform>
            <numerusform>В конце не хватает %n знаков =: буквы идут четвёрками.</numerusform>
            <numerusform>В конце не хватает %n знаков =: буквы идут четвёрками.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last letter has bits that stand for nothing, and they are not 0: these octets are written %1 at the end.</source>
        <translation>В последней букве есть биты, которые ничего не значат, но они не 0: эти октеты на конце записываются как %1.</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>пересылка запрещена</translation>
    </message>
    <message>
        <source>The mailbox is in another domain, and this server does not pass mail on to others for you: it would be an open relay, which spammers look for.</source>
        <translation>Ящик находится в другом домене, а этот сервер не передаёт для вас почту дальше: иначе это был бы открытый релей (open relay), а такие ищут спамеры.</translation>
    </message>
    <message>
        <source>Connect to the server that is responsible, by the MX record of the domain; or authenticate first, where this server is your own. The transaction is still open.</source>
        <translation>Соединитесь с сервером, который отвечает за домен (его называет запись MX), или сначала пройдите аутентификацию, если это ваш собственный сервер. Транзакция всё ещё открыта.</translation>
    </message>
    <message>
        <source>The server is responsible for that domain, and has no mailbox of that name. It will say the same tomorrow.</source>
        <translation>Сервер отвечает за этот домен, и ящика с таким именем на нём нет. Завтра он скажет то же самое.</translation>
    </message>
    <message>
        <source>Check how the address is spelt. The transaction is still open.</source>
        <translation>Проверьте, как написан адрес. Транзакция всё ещё открыта.</translation>
    </message>
    <message>
        <source>The mechanism is missing</source>
        <translation>Не назван механизм</translation>
    </message>
    <message>
        <source>What comes first is how you prove who you are: a mechanism that the server has announced. Name and password come behind it, in base64, or when the server asks for them.</source>
        <translation>Сначала называют способ доказать, кто вы: механизм из тех, что объявил сервер. Имя и пароль идут за ним в base64 или тогда, когда сервер о них спросит.</translation>
    </message>
    <message>
        <source>The mechanism is misspelt</source>
        <translation>Имя механизма написано с ошибкой</translation>
    </message>
    <message>
        <source>The server has no mechanism of that name, but one that is written much like it. The names are fixed, and the server lists those that it takes.</source>
        <translation>Механизма с таким именем нет, но есть очень похожий. Имена закреплены, и сервер перечисляет те, которые принимает.</translation>
    </message>
    <message>
        <source>Connection %1: the file tells of a TLS handshake, and the server awaits none here.</source>
        <translation>Соединение %1: в файле здесь рукопожатие TLS, а сервер его не ждёт.</translation>
    </message>
    <message>
        <source>Only what the client sends is computed: “${%1}” stands in a “C:” line.</source>
        <translation>Вычисляется только то, что посылает клиент: «${%1}» стоит в строке «C:».</translation>
    </message>
    <message>
        <source>The TLS tunnel comes up.</source>
        <translation>Поднимается туннель TLS.</translation>
    </message>
    <message>
        <source>The TLS tunnel is up at that moment.</source>
        <translation>В этот момент туннель TLS уже поднят.</translation>
    </message>
    <message>
        <source>The TLS tunnel is not up at that moment.</source>
        <translation>В этот момент туннеля TLS ещё нет.</translation>
    </message>
    <message>
        <source>The TLS tunnel to the %1 server comes up.</source>
        <translation>Поднимается туннель TLS к серверу %1.</translation>
    </message>
    <message>
        <source>This went through the TLS tunnel: %1</source>
        <translation>Это прошло по туннелю TLS: %1</translation>
    </message>
    <message>
        <source>This went in the clear: %1</source>
        <translation>Это прошло открыто: %1</translation>
    </message>
    <message>
        <source>“${%1}” cannot be computed. It is written so: %2.</source>
        <translation>«${%1}» вычислить нельзя. Пишется это так: %2.</translation>
    </message>
    <message>
        <source>no challenge that “${%1}” could be computed from</source>
        <translation>нет запроса, из которого вычислить «${%1}»</translation>
    </message>
    <message>
        <source>“%1” does not say whose sessions count.</source>
        <translation>«%1» не говорит, чьи сеансы засчитываются.</translation>
    </message>
    <message>
        <source>CAPABILITY lists the mechanisms, each behind AUTH=.</source>
        <translation>CAPABILITY перечисляет механизмы, каждый после AUTH=.</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and begin again with AUTHENTICATE.</source>
        <translation>Закодируйте каждый ответ в base64 и начните снова с AUTHENTICATE.</translation>
    </message>
    <message>
        <source>No mailbox has this name, so none is opened. If another one was open, it is closed all the same.</source>
        <translation>Ящика с таким именем нет, поэтому ничего не открыто. Если был открыт другой, он всё равно закрыт.</translation>
    </message>
    <message>
        <source>taken, and nothing is changed</source>
        <translation>принято, но ничего не изменено</translation>
    </message>
    <message>
        <source>EXAMINE has opened the mailbox, and then nothing in it may change. This server says OK to the command and does nothing; others say NO.</source>
        <translation>Почтовый ящик открыт командой EXAMINE, и менять в нём ничего нельзя. Этот сервер говорит на команду OK и ничего не делает; другие говорят NO.</translation>
    </message>
    <message>
        <source>The answer to a login may name another server, where the mail is.</source>
        <translation>Ответ на вход может назвать другой сервер, где лежит почта.</translation>
    </message>
    <message>
        <source>APPEND can put a message together from pieces that the server has already.</source>
        <translation>APPEND может собрать письмо из частей, которые у сервера уже есть.</translation>
    </message>
    <message>
        <source>A URL can name a piece of a message by its octets.</source>
        <translation>URL может указать часть письма по её октетам.</translation>
    </message>
    <message>
        <source>The server remembers when a message was put into its mailbox.</source>
        <translation>Сервер помнит, когда письмо положено в ящик.</translation>
    </message>
    <message>
        <source>SORT can go by the names of sender and recipient that are shown.</source>
        <translation>SORT может упорядочить по показываемым именам отправителя и получателя.</translation>
    </message>
    <message>
        <source>SORT can tell less than all numbers: the lowest, the highest, how many.</source>
        <translation>SORT может назвать не все номера, а наименьший, наибольший и сколько их.</translation>
    </message>
    <message>
        <source>The server can keep the result of a SEARCH up to date, and tell what changes in it.</source>
        <translation>Сервер может поддерживать результат SEARCH в актуальном виде и сообщать, что в нём меняется.</translation>
    </message>
    <message>
        <source>SEARCH and SORT take capital and small letters for the same in every script.</source>
        <translation>SEARCH и SORT не различают прописные и строчные буквы ни в одной письменности.</translation>
    </message>
    <message>
        <source>A hint for who writes the client: a good one does not do this. To ask for the STATUS of the mailbox that is open is such a thing: of that one the server tells by itself.</source>
        <translation>Подсказка тому, кто пишет клиент: хороший клиент так не делает. Например, запрашивать STATUS открытого ящика: о нём сервер сообщает сам.</translation>
    </message>
    <message>
        <source>Encode each answer in base64, and start again with AUTH.</source>
        <translation>Закодируйте каждый ответ в base64 и начните снова с AUTH.</translation>
    </message>
    <message>
        <source>APOP is not offered</source>
        <translation>APOP не поддерживается</translation>
    </message>
    <message>
        <source>A server that offers APOP puts a timestamp in angle brackets into its greeting, for the digest to be made of. This greeting has none.</source>
        <translation>Сервер, который поддерживает APOP, ставит в приветствие метку времени в угловых скобках: из неё вычисляется дайджест. В этом приветствии её нет.</translation>
    </message>
    <message>
        <source>Log in with USER and PASS, or with AUTH.</source>
        <translation>Войдите командами USER и PASS или командой AUTH.</translation>
    </message>
    <message>
        <source>This is no number of lines</source>
        <translation>Это не число строк</translation>
    </message>
    <message>
        <source>mechanism not offered</source>
        <translation>механизм не поддерживается</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at.</source>
        <translation>Этого механизма нет среди тех, которые сервер сейчас принимает. На имя и пароль он не смотрел.</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>не base64</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at.</source>
        <translation>Сервер не смог раскодировать ответ: это не base64. На имя и пароль он не смотрел.</translation>
    </message>
    <message>
        <source>authentication cancelled</source>
        <translation>аутентификация отменена</translation>
    </message>
    <message>
        <source>You have given up with a star, and the server confirms it: nobody is logged in.</source>
        <translation>Вы отменили её звёздочкой, и сервер это подтверждает: никто не вошёл.</translation>
    </message>
    <message>
        <source>The server begins to send what it holds for that domain, over connections of its own.</source>
        <translation>Сервер начинает отправлять то, что хранит для этого домена, по собственным соединениям.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>ничего не ждёт</translation>
    </message>
    <message>
        <source>No message waits for that domain (RFC 1985).</source>
        <translation>Для этого домена нет ожидающих писем (RFC 1985).</translation>
    </message>
    <message>
        <source>Messages wait for that domain, and the server begins to send them (RFC 1985).</source>
        <translation>Для этого домена есть ожидающие письма, и сервер начинает их отправлять (RFC 1985).</translation>
    </message>
    <message>
        <source>the queue does not start</source>
        <translation>очередь не запускается</translation>
    </message>
    <message>
        <source>The server cannot begin now to send what it holds for that domain (RFC 1985).</source>
        <translation>Сервер не может сейчас начать отправлять то, что хранит для этого домена (RFC 1985).</translation>
    </message>
    <message>
        <source>not for this domain</source>
        <translation>не для этого домена</translation>
    </message>
    <message>
        <source>The server starts no queue for that domain, or not because this client asks for it (RFC 1985).</source>
        <translation>Сервер не запускает очередь для этого домена или не делает этого по просьбе этого клиента (RFC 1985).</translation>
    </message>
    <message>
        <source>SMTP has this command, this server has not: to it the first word is unknown. A server must have EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT and VRFY; the rest it may leave out (RFC 5321 section 4.5.1).</source>
        <translation>В SMTP эта команда есть, у этого сервера нет: первое слово ему неизвестно. Сервер обязан знать EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT и VRFY; остальное он может опустить (RFC 5321, раздел 4.5.1).</translation>
    </message>
    <message>
        <source>Do without it; the answer to EHLO tells what this server offers.</source>
        <translation>Обойдитесь без неё; ответ на EHLO говорит, что этот сервер предлагает.</translation>
    </message>
    <message>
        <source>refused, and closing</source>
        <translation>отказано, соединение закрывается</translation>
    </message>
    <message>
        <source>The server refuses the line and goes on no longer: it closes the connection. RFC 7504 has 521 for hosts that take no mail at all; some servers say it to a line that they do not forgive.</source>
        <translation>Сервер отвергает строку и дальше не продолжает: он закрывает соединение. В RFC 7504 код 521 отведён узлам, которые вовсе не принимают почту; некоторые серверы говорят его на строку, которую не прощают.</translation>
    </message>
    <message>
        <source>Read the text of the reply: it names the reason. Then connect again.</source>
        <translation>Прочитайте текст ответа: в нём названа причина. Затем соединитесь снова.</translation>
    </message>
    <message>
        <source>The mechanism is none of those that the server takes now. Name and password were not looked at; 504 would say so (RFC 4954 section 4).</source>
        <translation>Этого механизма нет среди тех, которые сервер сейчас принимает. На имя и пароль он не смотрел; об этом сказал бы код 504 (RFC 4954, раздел 4).</translation>
    </message>
    <message>
        <source>The server could not decode the answer: it is not base64. Name and password were not looked at; 501 would say so (RFC 4954 section 4).</source>
        <translation>Сервер не смог раскодировать ответ: это не base64. На имя и пароль он не смотрел; об этом сказал бы код 501 (RFC 4954, раздел 4).</translation>
    </message>
    <message>
        <source>The server says that the message is larger than it takes. This line declares no SIZE: perhaps the server still counts one that was declared before.</source>
        <translation>Сервер говорит, что письмо больше, чем он принимает. В этой строке SIZE не заявлен: возможно, сервер всё ещё учитывает заявленный раньше.</translation>
    </message>
    <message>
        <source>Declare the size with SIZE=, or connect again and start over.</source>
        <translation>Заявите размер через SIZE= или соединитесь снова и начните сначала.</translation>
    </message>
    <message>
        <source>TLS is up already</source>
        <translation>TLS уже установлен</translation>
    </message>
    <message>
        <source>Yes, and how many messages wait.</source>
        <translation>Да, и сколько писем ждёт.</translation>
    </message>
    <message>
        <source>The queue: it cannot be started.</source>
        <translation>Очередь: её нельзя запустить.</translation>
    </message>
    <message>
        <source>The domain: not this one, or not for this client.</source>
        <translation>Домен: не этот или не для этого клиента.</translation>
    </message>
    <message>
        <source>The host takes no mail, or goes on no longer.</source>
        <translation>Узел не принимает почту или не продолжает сеанс.</translation>
    </message>
    <message>
        <source>Nobody predicts what another program is told: it does not wait. Leave “predict” out, or let all sessions count.</source>
        <translation>Никто не предсказывает, что ответят другой программе: она не ждёт. Уберите «predict» или пусть засчитываются все сеансы.</translation>
    </message>
</context>
<context>
    <name>helolab::AuthorityAction</name>
    <message>
        <source>The certificate cannot be saved: %1.</source>
        <translation>Не удалось сохранить сертификат: %1.</translation>
    </message>
    <message>
        <source>Save the certificate that a mail program is to trust</source>
        <translation>Сохранить сертификат, которому почтовая программа должна доверять</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Сертификаты (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Save the authority&apos;s &amp;certificate…</source>
        <translation>Сохранить &amp;сертификат центра сертификации…</translation>
    </message>
</context>
<context>
    <name>helolab::LabActions</name>
    <message>
        <source>&amp;Question of the step, and back</source>
        <translation>К &amp;вопросу шага и обратно</translation>
    </message>
    <message>
        <source>&amp;Name and student id…</source>
        <translation>&amp;Имя и номер студента…</translation>
    </message>
    <message>
        <source>&amp;Edit this lab…</source>
        <translation>&amp;Изменить эту работу…</translation>
    </message>
    <message>
        <source>The attempt cannot be saved: %1.</source>
        <translation>Не удаётся сохранить попытку: %1.</translation>
    </message>
    <message>
        <source>This attempt is at the lab “%1”, which is not here.</source>
        <translation>Эта попытка относится к работе «%1», которой здесь нет.</translation>
    </message>
    <message>
        <source>The attempt is here now, but a newer one of the same student is in hand.</source>
        <translation>Попытка теперь здесь, но открыта более новая попытка того же студента.</translation>
    </message>
    <message>
        <source>Save the attempt</source>
        <translation>Сохранить попытку</translation>
    </message>
    <message>
        <source>Attempts (*.attempt)</source>
        <translation>Попытки (*.attempt)</translation>
    </message>
    <message>
        <source>Go on with an attempt</source>
        <translation>Продолжить попытку</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Save the &amp;attempt…</source>
        <translation>Сохранить &amp;попытку…</translation>
    </message>
    <message>
        <source>&amp;Go on with an attempt…</source>
        <translation>Пр&amp;одолжить попытку…</translation>
    </message>
    <message>
        <source>A folder for the new lab</source>
        <translation>Папка для новой работы</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>Новая работа</translation>
    </message>
    <message>
        <source>Ne&amp;w lab…</source>
        <translation>&amp;Новая работа…</translation>
    </message>
</context>
<context>
    <name>helolab::PaperActions</name>
    <message>
        <source>Save a worksheet</source>
        <translation>Сохранить рабочий лист</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>In which folder shall the exam lie?</source>
        <translation>В какую папку положить экзамен?</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>The exam is in %1: the lab without model answer, hints and help. The right answers to its questions still stand in lab.yaml, because grading needs them. Keep a copy of the folder, and grade with that.</source>
        <translation>Экзамен лежит в %1: это работа без образцового решения, подсказок и пояснений. Верные ответы на вопросы остались в lab.yaml: они нужны при проверке. Сохраните копию папки и проверяйте по ней.</translation>
    </message>
    <message>
        <source>Make an e&amp;xam…</source>
        <translation>Составить &amp;экзамен…</translation>
    </message>
    <message>
        <source>Save a works&amp;heet…</source>
        <translation>Сохранить рабочий &amp;лист…</translation>
    </message>
</context>
<context>
    <name>helolab::ReferenceActions</name>
    <message>
        <source>&amp;Look up the word under the cursor</source>
        <translation>&amp;Найти в справочнике слово под курсором</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Справочник</translation>
    </message>
    <message>
        <source>&amp;All protocols</source>
        <translation>&amp;Все протоколы</translation>
    </message>
</context>
<context>
    <name>helolab::TapActions</name>
    <message>
        <source>The tap cannot start</source>
        <translation>Ответвитель не запускается</translation>
    </message>
    <message>
        <source>Port %1 of this computer cannot be listened on: %2. Choose another port.</source>
        <translation>Порт %1 этого компьютера слушать не удаётся: %2. Выберите другой порт.</translation>
    </message>
    <message>
        <source>Stop the ta&amp;p on port %1</source>
        <translation>Остановить &amp;ответвитель на порту %1</translation>
    </message>
    <message>
        <source>Ta&amp;p between a mail program and its server…</source>
        <translation>&amp;Ответвитель между почтовой программой и её сервером…</translation>
    </message>
</context>
<context>
    <name>helolab::Workbench</name>
    <message>
        <source>About Helolab</source>
        <translation>О программе Helolab</translation>
    </message>
    <message>
        <source>Helolab %1: a workbench for learning e-mail protocols by hand.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Helolab %1: учебный стенд, на котором почтовые протоколы изучают вручную.

Свободная программа на условиях GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>The server is strict with connections from now on. Reconnect to meet it.</source>
        <translation>Теперь сервер строг к новым соединениям. Соединитесь снова, чтобы это увидеть.</translation>
    </message>
    <message>
        <source>The server is tolerant with connections from now on. Reconnect to meet it.</source>
        <translation>Теперь сервер снисходителен к новым соединениям. Соединитесь снова, чтобы это увидеть.</translation>
    </message>
    <message>
        <source>Connect &amp;to…</source>
        <translation>Со&amp;единиться с…</translation>
    </message>
    <message>
        <source>&amp;Quit Helolab</source>
        <translation>&amp;Выйти из Helolab</translation>
    </message>
    <message>
        <source>&amp;About Helolab</source>
        <translation>&amp;О программе Helolab</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Соединиться с…</translation>
    </message>
    <message>
        <source>The server cannot offer TLS. %1</source>
        <translation>Сервер не может предложить TLS. %1</translation>
    </message>
    <message>
        <source>Saved. A mail program that trusts it asks no more; it vouches for this computer and private networks only.</source>
        <translation>Сохранено. Почтовая программа, которая ему доверяет, больше не спрашивает; он ручается только за этот компьютер и частные сети.</translation>
    </message>
</context>
<context>
    <name>helolab::console::CommandChips</name>
    <message>
        <source>A line with nothing but a dot ends the message.</source>
        <translation>Строка, в которой только точка, заканчивает письмо.</translation>
    </message>
    <message>
        <source>A lone asterisk cancels the authentication.</source>
        <translation>Одиночная звёздочка отменяет аутентификацию.</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Поместить %1 в строку ввода</translation>
    </message>
    <message>
        <source>More commands that are legal now</source>
        <translation>Другие команды, допустимые сейчас</translation>
    </message>
    <message>
        <source>DONE ends the waiting. It is no command and has no tag.</source>
        <translation>DONE завершает ожидание. Это не команда, тега у неё нет.</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleActions</name>
    <message>
        <source>New &amp;tab to the own server</source>
        <translation>&amp;Новая вкладка со встроенным сервером</translation>
    </message>
    <message>
        <source>&amp;Close this tab</source>
        <translation>&amp;Закрыть эту вкладку</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>Соединиться &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Разъединить</translation>
    </message>
    <message>
        <source>&amp;Pull the plug</source>
        <translation>&amp;Выдернуть кабель</translation>
    </message>
    <message>
        <source>Drops the connection without a word, as a broken cable does</source>
        <translation>Обрывает соединение без единого слова, как порванный кабель</translation>
    </message>
    <message>
        <source>Ra&amp;w mode: every key goes out as typed</source>
        <translation>Посимвольный ре&amp;жим: каждая клавиша уходит сразу</translation>
    </message>
    <message>
        <source>Local &amp;echo in raw mode</source>
        <translation>&amp;Эхо в посимвольном режиме</translation>
    </message>
    <message>
        <source>Read \r \n \x08 as &amp;octets</source>
        <translation>Читать \r \n \x08 как &amp;октеты</translation>
    </message>
    <message>
        <source>Show the &amp;legal commands (off: exam look)</source>
        <translation>Показывать &amp;допустимые команды (выкл.: как на экзамене)</translation>
    </message>
    <message>
        <source>Show &amp;notes under refused lines</source>
        <translation>Показывать &amp;пояснения под отклонёнными строками</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Explain the word under the cursor</source>
        <translation>О&amp;бъяснить слово под курсором</translation>
    </message>
    <message>
        <source>Go to the &amp;input line</source>
        <translation>К строке &amp;ввода</translation>
    </message>
    <message>
        <source>Go to the tran&amp;script</source>
        <translation>К &amp;протоколу сеанса</translation>
    </message>
    <message>
        <source>Li&amp;nes end with</source>
        <translation>Строки закан&amp;чиваются</translation>
    </message>
    <message>
        <source>CR LF, as the standard says</source>
        <translation>CR LF, как велит стандарт</translation>
    </message>
    <message>
        <source>LF alone</source>
        <translation>только LF</translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation>только CR</translation>
    </message>
    <message>
        <source>Colou&amp;rs in the conversation</source>
        <translation>&amp;Цвета в сеансе</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>&amp;Найти в сеансе…</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>След&amp;ующее место</translation>
    </message>
    <message>
        <source>Pl&amp;ace before</source>
        <translation>Предыду&amp;щее место</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsolePage</name>
    <message>
        <source>text &gt;</source>
        <translation>текст &gt;</translation>
    </message>
    <message>
        <source>Type a line of the message and press Enter</source>
        <translation>Наберите строку письма и нажмите Enter</translation>
    </message>
    <message>
        <source>answer &gt;</source>
        <translation>ответ &gt;</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Наберите ответ и нажмите Enter</translation>
    </message>
    <message>
        <source>Type a command and press Enter</source>
        <translation>Наберите команду и нажмите Enter</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Соединения с %1 нет.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Соединиться снова</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Соединение с %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>You are inside the message. Every line you send is message text, until you send a line with nothing but a dot.</source>
        <translation>Вы внутри письма. Каждая строка, которую вы отправите, — текст письма, пока вы не отправите строку из одной точки.</translation>
    </message>
    <message>
        <source>Type the dot</source>
        <translation>Набрать точку</translation>
    </message>
    <message>
        <source>How lines are sent and shown</source>
        <translation>Как отправлять и показывать строки</translation>
    </message>
    <message>
        <source>This line waits: say in the lab what you think the server will answer, then it goes out.</source>
        <translation>Строка ждёт: скажите в работе, что, по-вашему, ответит сервер, и она уйдёт.</translation>
    </message>
    <message>
        <source>There is no connection to send this to. Ctrl+R reconnects; so does Enter in an empty line.</source>
        <translation>Нет соединения, по которому это можно послать. Соединиться снова — Ctrl+R или Enter в пустой строке.</translation>
    </message>
    <message>
        <source>The connection closed while this line waited, so it cannot go out. Ctrl+R reconnects; what you predict in the lab stands for the next time.</source>
        <translation>Соединение закрылось, пока строка ждала, поэтому она не уйдёт. Ctrl+R соединяет снова; ваше предсказание в лабораторной работе остаётся в силе до следующего раза.</translation>
    </message>
    <message>
        <source>Type DONE and press Enter</source>
        <translation>Наберите DONE и нажмите Enter</translation>
    </message>
    <message>
        <source>The lab asks what the server will answer.</source>
        <translation>Лабораторная работа спрашивает, что ответит сервер.</translation>
    </message>
    <message>
        <source>The certificate of this server cannot be verified, so nobody can tell that it is “%1”. %2 Your answer is kept for this host and this certificate only.</source>
        <translation>Сертификат этого сервера проверить не удаётся, поэтому никто не может сказать, что это действительно «%1». %2 Ваш ответ запоминается только для этого узла и этого сертификата.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Закрыть соединение</translation>
    </message>
    <message>
        <source>Reconnect, or type: %1</source>
        <translation>Подключитесь снова или введите: %1</translation>
    </message>
    <message>
        <source>The TLS handshake is under way: nothing else can be sent now.</source>
        <translation>Идёт TLS-рукопожатие: ничего другого сейчас отправить нельзя.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said whether the certificate is to be trusted.</source>
        <translation>Ничего не отправляется, пока вы не скажете, доверять ли сертификату.</translation>
    </message>
    <message>
        <source>%1 is another computer. What you type there goes over the network and can be read on the way, unless TLS is up. The server takes it seriously: a message really goes out. Connect only where you may.</source>
        <translation>%1 — другой компьютер. Всё, что вы туда наберёте, пойдёт по сети, и по дороге это можно прочесть, пока нет TLS. Сервер примет всё всерьёз: письмо действительно уйдёт. Соединяйтесь только там, где вам это разрешено.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединиться</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Не соединяться</translation>
    </message>
</context>
<context>
    <name>helolab::console::ConsoleTabs</name>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Connections of the console</source>
        <translation>Соединения консоли</translation>
    </message>
</context>
<context>
    <name>helolab::console::ExportActions</name>
    <message>
        <source>The name does not say what is to be written. End it with one of: %1.</source>
        <translation>По имени не видно, что записать. Закончите его одним из: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another place.</source>
        <translation>Записать не удалось: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Сохранить сказанное</translation>
    </message>
    <message>
        <source>&amp;Save what was said…</source>
        <translation>Со&amp;хранить сказанное…</translation>
    </message>
    <message>
        <source>As a session, text, a page with explanations, or a capture for Wireshark</source>
        <translation>Как сеанс, текст, страницу с объяснениями или захват для Wireshark</translation>
    </message>
    <message>
        <source>Save what was said in a&amp;ll tabs…</source>
        <translation>Сохранить сказанное во &amp;всех вкладках…</translation>
    </message>
    <message>
        <source>Save &amp;passwords too</source>
        <translation>Сохранять и &amp;пароли</translation>
    </message>
    <message>
        <source>Otherwise asterisks stand where passwords were, and the digests made of them.</source>
        <translation>Иначе на месте паролей и вычисленных из них дайджестов стоят звёздочки.</translation>
    </message>
    <message>
        <source>Save the ke&amp;ys to TLS too</source>
        <translation>Сохранять и кл&amp;ючи TLS</translation>
    </message>
    <message>
        <source>A capture then holds what Wireshark needs to read inside TLS, passwords too. Without them it holds the records as an eavesdropper has them.</source>
        <translation>Тогда в захвате есть всё, что нужно Wireshark, чтобы читать внутри TLS, в том числе пароли. Без ключей в нём только записи TLS, какими их видит подслушивающий.</translation>
    </message>
</context>
<context>
    <name>helolab::console::FindInTranscript</name>
    <message numerus="yes">
        <source>%n line(s) so far …</source>
        <translation>
            <numerusform>пока %n строка …</numerusform>
            <numerusform>пока %n строки …</numerusform>
            <numerusform>пока %n строк …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this conversation.</source>
        <translation>В этом сеансе такого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 из %n строки</numerusform>
            <numerusform>%1 из %n строк</numerusform>
            <numerusform>%1 из %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Только эти</translation>
    </message>
    <message>
        <source>Hides all lines but those that have the words, with the commands they answer or the replies to them.</source>
        <translation>Скрывает все строки, кроме тех, где есть эти слова, вместе с командами, на которые они отвечают, и с ответами на них.</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputHint</name>
    <message>
        <source>Was this meant: %1</source>
        <translation>Возможно, имелось в виду: %1</translation>
    </message>
</context>
<context>
    <name>helolab::console::InputLine</name>
    <message>
        <source>Line to send</source>
        <translation>Строка для отправки</translation>
    </message>
</context>
<context>
    <name>helolab::console::LiveConversation</name>
    <message>
        <source>Connecting to %1, port %2 …</source>
        <translation>Соединение с %1, порт %2 …</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Соединение с %1 установлено.</translation>
    </message>
    <message>
        <source>The attempt to connect was cancelled.</source>
        <translation>Попытка соединения отменена.</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake begins …</source>
        <translation>TLS с первого же октета: начинается рукопожатие…</translation>
    </message>
    <message>
        <source>On port %1 a server expects TLS from the first octet on, and says nothing in the clear. Choose TLS in “Connect to…”, or type: openssl s_client -connect %2</source>
        <translation>На порту %1 сервер ждёт TLS с первого же октета и открытым текстом ничего не говорит. Выберите TLS в «Подключиться к…» или введите: openssl s_client -connect %2</translation>
    </message>
    <message>
        <source>The server is ready for TLS: the handshake begins …</source>
        <translation>Сервер готов к TLS: начинается рукопожатие…</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenActions</name>
    <message>
        <source>There is no text in the clipboard. Copy a conversation first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте сеанс.</translation>
    </message>
    <message>
        <source>There is too much text in the clipboard. Save it as a file, and read that with “helolab replay”.</source>
        <translation>В буфере обмена слишком много текста. Сохраните его в файл и прочитайте командой «helolab replay».</translation>
    </message>
    <message>
        <source>This conversation is too long to be shown: more than %L1 lines and replies. “helolab replay” reads it.</source>
        <translation>Этот сеанс слишком длинный для показа: больше %L1 строк и ответов. Его прочитает «helolab replay».</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server, against which this session was played, says something else than the file: %1</source>
        <translation>Сеанс был проигран с собственным сервером Helolab, и тот говорит не то, что в файле: %1</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>Открыть протокол сеанса</translation>
    </message>
    <message>
        <source>Transcripts (*.session *.txt *.log);;All files (*)</source>
        <translation>Протоколы сеансов (*.session *.txt *.log);;Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Open a transcript…</source>
        <translation>&amp;Открыть протокол сеанса…</translation>
    </message>
    <message>
        <source>A .session file, or a conversation as books, telnet windows, curl and swaks print it</source>
        <translation>Файл .session или сеанс в том виде, как его печатают учебники, окно telnet, curl и swaks</translation>
    </message>
    <message>
        <source>Open the transcript in the clip&amp;board</source>
        <translation>Открыть протокол сеанса из &amp;буфера обмена</translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenedConversation</name>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>You are reading what was said before. The replies are those of Helolab&apos;s own server in memory; nobody is connected now.</source>
        <translation>Вы читаете то, что было сказано раньше. Ответы дал собственный сервер Helolab в памяти; сейчас никто ни с кем не соединён.</translation>
    </message>
    <message>
        <source>You are reading what was said before, as the file tells it. Nobody is connected now.</source>
        <translation>Вы читаете то, что было сказано раньше, как это записано в файле. Сейчас никто ни с кем не соединён.</translation>
    </message>
    <message>
        <source>Line %1 of the file, “%2”: %3</source>
        <translation>Строка %1 файла, «%2»: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>Ещё %n строку прочитать не удалось.</numerusform>
            <numerusform>Ещё %n строки прочитать не удалось.</numerusform>
            <numerusform>Ещё %n строк прочитать не удалось.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::console::PendingLine</name>
    <message>
        <source>Sent, but no line yet, because its CR LF is missing: %1</source>
        <translation>Отправлено, но строки ещё нет: не хватает CR LF: %1</translation>
    </message>
    <message>
        <source>The server has begun a reply and not ended it: %1</source>
        <translation>Сервер начал ответ и не закончил его: %1</translation>
    </message>
</context>
<context>
    <name>helolab::console::RawInput</name>
    <message>
        <source>Every key goes out as you press it. Shift+Tab leaves.</source>
        <translation>Каждая клавиша уходит сразу. Shift+Tab — выход.</translation>
    </message>
    <message>
        <source>Raw input: every key is sent at once</source>
        <translation>Посимвольный ввод: каждая клавиша уходит сразу</translation>
    </message>
</context>
<context>
    <name>helolab::console::StateLine</name>
    <message>
        <source>Not connected</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>State: %1 — %2</source>
        <translation>Состояние: %1 — %2</translation>
    </message>
    <message>
        <source>Legal now:</source>
        <translation>Сейчас допустимы:</translation>
    </message>
</context>
<context>
    <name>helolab::console::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Протокол сеанса</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Объяснить это</translation>
    </message>
</context>
<context>
    <name>helolab::console::WatchedConversation</name>
    <message>
        <source>Watching %1</source>
        <translation>Наблюдение: %1</translation>
    </message>
    <message>
        <source>You are watching somebody else&apos;s connection. Nothing you do here reaches it.</source>
        <translation>Вы наблюдаете за чужим соединением. Что вы делаете здесь, до него не доходит.</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Соединение с сервером</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Узел:</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Порт:</translation>
    </message>
    <message>
        <source>This host may be outside your computer. What you type goes over the network unencrypted: everyone on the way can read it, passwords included. Use only servers that you are allowed to use.</source>
        <translation>Этот узел может быть вне вашего компьютера. Всё, что вы набираете, идёт по сети без шифрования: прочесть может каждый по дороге, и пароли тоже. Пользуйтесь только теми серверами, которыми вам разрешено.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Соединиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Служба:</translation>
    </message>
    <message>
        <source>TLS from the first octet on: the handshake comes before the greeting.</source>
        <translation>TLS с первого же октета: рукопожатие происходит до приветствия.</translation>
    </message>
    <message>
        <source>It begins in the clear; STARTTLS (in POP3: STLS) can ask for TLS later.</source>
        <translation>Соединение начинается открытым текстом; TLS можно запросить позже командой STARTTLS (в POP3 — STLS).</translation>
    </message>
    <message>
        <source>Helolab&apos;s own server is at localhost, port %1, where that was free.</source>
        <translation>Собственный сервер Helolab находится на localhost, порт %1, если этот порт был свободен.</translation>
    </message>
    <message>
        <source>This host may be outside your computer. Nobody on the way can read what you type, but the server can, passwords included. Use only servers that you are allowed to use.</source>
        <translation>Этот узел, возможно, находится вне вашего компьютера. По пути никто не прочтёт то, что вы вводите, но сервер прочтёт всё, включая пароли. Пользуйтесь только теми серверами, которыми вам разрешено пользоваться.</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::StudentDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>The name stands on reports. From the student id each lab draws its names and words: type the one that your teacher knows, and every computer gives you the same. With another id a lab begins anew; what was done under the old one is kept.</source>
        <translation>Имя указывается в отчётах. По номеру студента каждая работа выбирает свои имена и слова: введите тот, который знает преподаватель, и на любом компьютере вы получите одно и то же. С другим номером работа начнётся заново, а сделанное под прежним сохранится.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Student id:</source>
        <translation>&amp;Номер студента:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::TapDialog</name>
    <message>
        <source>Go on though its certificate &amp;cannot be verified</source>
        <translation>Продол&amp;жать, даже если сертификат проверить не удаётся</translation>
    </message>
    <message>
        <source>Tap between a mail program and its server</source>
        <translation>Ответвитель между почтовой программой и её сервером</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>С&amp;лужба:</translation>
    </message>
    <message>
        <source>&amp;Port of the server:</source>
        <translation>&amp;Порт сервера:</translation>
    </message>
    <message>
        <source>Port for the &amp;mail program:</source>
        <translation>Порт для почтовой про&amp;граммы:</translation>
    </message>
    <message>
        <source>Pass everything on unchanged</source>
        <translation>Передавать всё без изменений</translation>
    </message>
    <message>
        <source>The server hears what the mail program says, octet by octet. If the two begin TLS, it stays closed to the tap.</source>
        <translation>Сервер слышит почтовую программу октет за октетом. Если они начнут TLS, ответвитель ничего не прочтёт.</translation>
    </message>
    <message>
        <source>Ask for TLS: STARTTLS, STLS</source>
        <translation>Запросить TLS: STARTTLS, STLS</translation>
    </message>
    <message>
        <source>The tap asks the server for TLS, in the clear, before the mail program hears of it. Usual at ports 25, 587, 110 and 143.</source>
        <translation>Ответвитель открытым текстом запрашивает у сервера TLS, пока почтовая программа ещё ничего не услышала. Обычно на портах 25, 587, 110 и 143.</translation>
    </message>
    <message>
        <source>TLS from the first octet on</source>
        <translation>TLS с первого же октета</translation>
    </message>
    <message>
        <source>Usual at ports 465, 995 and 993.</source>
        <translation>Обычно на портах 465, 995 и 993.</translation>
    </message>
    <message>
        <source>The mail program connects to this computer, the tap passes on to the server what it says, and both can be read in Sessions. Tell the mail program to speak in the clear: the tap can encrypt for it on the way to the server.</source>
        <translation>Почтовая программа подключается к этому компьютеру, ответвитель передаёт её слова серверу, и обе стороны можно читать в списке «Сеансы». В почтовой программе отключите шифрование: по дороге к серверу за неё может шифровать ответвитель.</translation>
    </message>
    <message>
        <source>&amp;To the server:</source>
        <translation>На пути к сер&amp;веру:</translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::UnsavedDialog</name>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your attempt could not be saved, and are lost when it is closed now.</source>
        <translation>
            <numerusform>Не удалось сохранить %n строку вашей попытки; если закрыть её сейчас, эта строка пропадёт.</numerusform>
            <numerusform>Не удалось сохранить %n строки вашей попытки; если закрыть её сейчас, эти строки пропадут.</numerusform>
            <numerusform>Не удалось сохранить %n строк вашей попытки; если закрыть её сейчас, эти строки пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>&amp;Закрыть без них</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountCard</name>
    <message>
        <source>The password for logging in:</source>
        <translation>Пароль для входа:</translation>
    </message>
    <message>
        <source>Ask who is on it</source>
        <translation>Спросить, кто в нём</translation>
    </message>
    <message>
        <source>Write to this account</source>
        <translation>Написать на этот адрес</translation>
    </message>
    <message>
        <source>Puts %1 into the input line.</source>
        <translation>Помещает %1 в строку ввода.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountsModel</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n октет</numerusform>
            <numerusform>%n октета</numerusform>
            <numerusform>%n октетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>What happens to its mail</source>
        <translation>Что бывает с её почтой</translation>
    </message>
    <message>
        <source>A mailing list</source>
        <translation>Список рассылки</translation>
    </message>
    <message>
        <source>What happens to its mail is for you to find out.</source>
        <translation>Что будет с письмом сюда, выясните сами.</translation>
    </message>
    <message>
        <source>A mere name (\Noselect): others are below it.</source>
        <translation>Только имя (\Noselect): под ним есть другие.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n octet(s)</source>
        <comment>of a mailbox with its special use</comment>
        <translation>
            <numerusform>%1, %n октет</numerusform>
            <numerusform>%1, %n октета</numerusform>
            <numerusform>%1, %n октетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has subscribed to it.</source>
        <translation>На него никто не подписан.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
</context>
<context>
    <name>helolab::docks::Bytes</name>
    <message>
        <source>which no line of mail may carry</source>
        <translation>его не может быть ни в одной строке почты</translation>
    </message>
    <message>
        <source>backspace: it takes nothing back, it is sent as well</source>
        <translation>забой: он ничего не стирает, а тоже отправляется</translation>
    </message>
    <message>
        <source>horizontal tab</source>
        <translation>горизонтальная табуляция</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>перевод строки</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>возврат каретки</translation>
    </message>
    <message>
        <source>escape: arrow keys of a terminal begin with it</source>
        <translation>escape: с него начинаются клавиши-стрелки терминала</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>delete: it takes nothing back, it is sent as well</source>
        <translation>удаление: оно ничего не стирает, а тоже отправляется</translation>
    </message>
    <message>
        <source>%1: beyond ASCII, and no part of a character in UTF-8.</source>
        <translation>%1: вне ASCII и не часть символа в UTF-8.</translation>
    </message>
    <message>
        <source>%1: octet %2 of the %3 that are “%4” (U+%5) in UTF-8.</source>
        <translation>%1: октет %2 из %3, составляющих «%4» (U+%5) в UTF-8.</translation>
    </message>
    <message>
        <source>%1 is %2: CR LF together end the line.</source>
        <translation>%1 — это %2: вместе CR LF завершают строку.</translation>
    </message>
    <message>
        <source>%1 is %2, alone: only CR LF together end a line in mail.</source>
        <translation>%1 — это %2, одиночный: в почте строку завершают только CR LF вместе.</translation>
    </message>
    <message>
        <source>%1 is %2, %3.</source>
        <translation>%1 — это %2, %3.</translation>
    </message>
    <message>
        <source>%1 is %2, a control character.</source>
        <translation>%1 — это %2, управляющий символ.</translation>
    </message>
    <message>
        <source>%1 is “%2” in ASCII.</source>
        <translation>%1 — это «%2» в ASCII.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), CR LF at the end included.</source>
        <translation>
            <numerusform>%n октет, вместе с CR LF на конце.</numerusform>
            <numerusform>%n октета, вместе с CR LF на конце.</numerusform>
            <numerusform>%n октетов, вместе с CR LF на конце.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s); at the end stands LF without CR.</source>
        <translation>
            <numerusform>%n октет; на конце стоит LF без CR.</numerusform>
            <numerusform>%n октета; на конце стоит LF без CR.</numerusform>
            <numerusform>%n октетов; на конце стоит LF без CR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), without the end of a line.</source>
        <translation>
            <numerusform>%n октет, без конца строки.</numerusform>
            <numerusform>%n октета, без конца строки.</numerusform>
            <numerusform>%n октетов, без конца строки.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::BytesDock</name>
    <message>
        <source>Octet %1.</source>
        <translation>Октет %1.</translation>
    </message>
    <message>
        <source>It belongs to “%1”: %2</source>
        <translation>Он относится к «%1»: %2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Octets of the selected line</source>
        <translation>Октеты выбранной строки</translation>
    </message>
    <message>
        <source>No octets to show</source>
        <translation>Нет октетов для показа</translation>
    </message>
    <message>
        <source>Select a line of the transcript. Here it stands as it travelled: each octet as a number, the end of the line, and what cannot be seen.</source>
        <translation>Выберите строку протокола сеанса. Здесь она показана такой, какой передавалась: каждый октет числом, конец строки и то, чего не видно.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CalculatorDock</name>
    <message>
        <source>The conversation has none yet</source>
        <translation>В разговоре его ещё нет</translation>
    </message>
    <message>
        <source>The lab leaves it to you: type it in</source>
        <translation>Работа оставляет это вам: введите сами</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Из %1</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>Что вычислить</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CheckCard</name>
    <message>
        <source>Show the line</source>
        <translation>Показать строку</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ещё не сделано</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>не совсем</translation>
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
        <translation>Строка %1, знак %2: %3</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Знак %1: %2</translation>
    </message>
    <message>
        <source>Line %1, octet %2: %3</source>
        <translation>Строка %1, октет %2: %3</translation>
    </message>
    <message>
        <source>Octet %1: %2</source>
        <translation>Октет %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n октет</numerusform>
            <numerusform>%n октета</numerusform>
            <numerusform>%n октетов</numerusform>
        </translation>
    </message>
    <message>
        <source>The line end at the end is coded too; in a name or password it is one too many.</source>
        <translation>Конец строки в конце тоже закодирован; в имени или пароле он лишний.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Текст (UTF-8)</translation>
    </message>
    <message>
        <source>A line break is CR LF. \0, \t and \xE9 stand for octets, \\ for a backslash.</source>
        <translation>Перенос строки — CR LF. \0, \t и \xE9 обозначают октеты, \\ — обратную косую черту.</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодировано</translation>
    </message>
    <message>
        <source>What travels. Paste something here to have it decoded.</source>
        <translation>То, что передаётся. Вставьте сюда текст, чтобы раскодировать его.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseLabCard</name>
    <message>
        <source>Done</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>шаги: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>баллы: %1 из %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Builds on: %1</source>
        <translation>Опирается на: %1</translation>
    </message>
    <message>
        <source>Go on with this lab</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Begin this lab</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You may open this lab all the same.</source>
        <translation>Эту работу всё равно можно открыть.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>helolab::docks::CourseView</name>
    <message>
        <source>There is no course</source>
        <translation>Курсов нет</translation>
    </message>
    <message>
        <source>A course is a list of labs in their order. Put a file NAME.course.yaml beside your labs, and it is shown here.</source>
        <translation>Курс — это список лабораторных работ по порядку. Положите файл NAME.course.yaml рядом со своими работами, и курс появится здесь.</translation>
    </message>
    <message>
        <source>A course has mistakes and is left out</source>
        <translation>В курсе есть ошибки, он не показан</translation>
    </message>
    <message>
        <source>%1 of %2 labs done</source>
        <translation>Сделано работ: %1 из %2</translation>
    </message>
    <message>
        <source>All labs of this course are done. Well done!</source>
        <translation>Все работы этого курса сделаны. Отлично!</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramDock</name>
    <message>
        <source>State diagram of %1. The conversation stands in the state %2.</source>
        <translation>Диаграмма состояний %1. Сеанс находится в состоянии %2.</translation>
    </message>
    <message>
        <source>As it was at entry %1 of %2.</source>
        <translation>Так было на записи %1 из %2.</translation>
    </message>
    <message>
        <source>This lab does not name the commands: which of them leads where is for you to find out.</source>
        <translation>Эта лабораторная работа не называет команд: какая из них куда ведёт, выясните сами.</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Диаграмма состояний</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К текущему моменту</translation>
    </message>
    <message>
        <source>Selects the newest entry, and those to come.</source>
        <translation>Выбирает самую новую запись и те, что ещё придут.</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Сеанса ещё нет</translation>
    </message>
    <message>
        <source>Connect to a server: here its states are drawn, the one in which the conversation stands, and the commands that lead on.</source>
        <translation>Подключитесь к серверу: здесь будут нарисованы состояния, то из них, в котором находится сеанс, и команды, ведущие дальше.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::DiagramView</name>
    <message>
        <source>State %1: %2</source>
        <translation>Состояние %1: %2</translation>
    </message>
    <message>
        <source>%1, in the state %2: %3</source>
        <translation>%1, в состоянии %2: %3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, из %2 в %3: %4</translation>
    </message>
</context>
<context>
    <name>helolab::docks::EnvelopeCard</name>
    <message>
        <source>The envelope: what the SMTP commands said</source>
        <translation>Конверт: что сказали команды SMTP</translation>
    </message>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>и ещё %n получатель</numerusform>
            <numerusform>и ещё %n получателя</numerusform>
            <numerusform>и ещё %n получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy went to</source>
        <translation>Этот экземпляр получил</translation>
    </message>
    <message>
        <source>The client called itself</source>
        <translation>Клиент назвал себя</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Пришло от</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>The message has no From: field. SMTP takes it all the same: it reads the envelope only.</source>
        <translation>У письма нет поля From:. SMTP всё равно его принимает: он читает только конверт.</translation>
    </message>
    <message>
        <source>From: names somebody else than the envelope. Nobody has checked it.</source>
        <translation>В From: назван не тот, кто на конверте. Никто этого не проверял.</translation>
    </message>
    <message>
        <source>No envelope: no SMTP command brought this message</source>
        <translation>Конверта нет: это письмо принесла не команда SMTP</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Флаги:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationDock</name>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Copy the &amp;explanation</source>
        <translation>Копировать &amp;объяснение</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ExplanationView</name>
    <message>
        <source>▸ The client sent this</source>
        <translation>▸ Это отправил клиент</translation>
    </message>
    <message>
        <source>◂ The server sent this</source>
        <translation>◂ Это отправил сервер</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Почему отклонена</translation>
    </message>
    <message>
        <source>The shortest way on</source>
        <translation>Кратчайший путь дальше</translation>
    </message>
    <message>
        <source>Nothing is selected yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Type HELO and a name into the input line and press Enter. Each line that you send, and each reply, is explained here. Click any line of the conversation to read about that one.</source>
        <translation>Наберите HELO и имя в строке ввода и нажмите Enter. Каждая отправленная строка и каждый ответ объясняются здесь. Щёлкните любую строку разговора, чтобы прочитать о ней.</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Сначала подумайте</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FieldsModel</name>
    <message>
        <source>This line is no field: no name and colon stand at its beginning (RFC 5322 section 2.2).</source>
        <translation>Эта строка — не поле: в её начале нет имени с двоеточием (RFC 5322, раздел 2.2).</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>от сервера</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>закодировано</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 бит</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>не поле</translation>
    </message>
    <message>
        <source>Where the lines of the message differ from the value: encoded words stand for other letters (RFC 2047), a long field is folded into several lines.</source>
        <translation>Чем строки письма отличаются от значения: encoded words заменяют другие буквы (RFC 2047), длинное поле переносится на несколько строк.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>В письме</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesModel</name>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Октеты</translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesPage</name>
    <message>
        <source>This file could not be written: %1. Choose another folder, or make room. (%2)</source>
        <translation>Не удалось записать файл: %1. Выберите другую папку или освободите место. (%2)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>In which folder shall the files lie?</source>
        <translation>В какую папку положить файлы?</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Сохранить все файлы</translation>
    </message>
    <message>
        <source>Files in the message</source>
        <translation>Файлы в письме</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Файлов нет</translation>
    </message>
    <message>
        <source>A part with a file name, or one that is no text, is listed here and can be saved.</source>
        <translation>Здесь перечислены части с именем файла и части, которые не текст; их можно сохранить.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the file…</source>
        <translation>Сохранить &amp;файл…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Сохранить &amp;все…</translation>
    </message>
    <message>
        <source>They come from whoever wrote the message: open only what you expect.</source>
        <translation>Их прислал автор письма: открывайте только то, чего ждёте.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>и ещё %n файл</numerusform>
            <numerusform>и ещё %n файла</numerusform>
            <numerusform>и ещё %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HeaderPage</name>
    <message>
        <source>Fields of the header</source>
        <translation>Поля заголовка</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Заголовка нет</translation>
    </message>
    <message>
        <source>There are no fields before the empty line. A message should have From: and Date:.</source>
        <translation>Перед пустой строкой нет ни одного поля. В письме должны быть From: и Date:.</translation>
    </message>
    <message>
        <source>The header of part %1</source>
        <translation>Заголовок части %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>и ещё %n поле</numerusform>
            <numerusform>и ещё %n поля</numerusform>
            <numerusform>и ещё %n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HintList</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Подсказка %1 из %2</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>Показать подсказку</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Показать ещё подсказку</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabChooser</name>
    <message>
        <source>Free practice, no lab</source>
        <translation>Свободная практика, без лабораторной</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Лабораторные работы</translation>
    </message>
    <message>
        <source>Choose a lab</source>
        <translation>Выберите работу</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabDock</name>
    <message>
        <source>This lab cannot be opened</source>
        <translation>Эту работу не удаётся открыть</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Сделано шагов: %1 из %2</translation>
    </message>
    <message>
        <source>All steps are done. Well done!</source>
        <translation>Все шаги сделаны. Отлично!</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2 are done.</source>
        <translation>Шаги с %1 по %2 сделаны.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Лабораторная</translation>
    </message>
    <message>
        <source>Steps of the lab</source>
        <translation>Шаги работы</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Дальше ›</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Сбросить…</translation>
    </message>
    <message>
        <source>Begin this lab anew, in a fresh world</source>
        <translation>Начать эту работу заново, в новом мире</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>The labs in their order: what is done, and what comes next</source>
        <translation>Работы по порядку: что сделано и что дальше</translation>
    </message>
    <message>
        <source>The last attempt could not be read, so a new one begins. %1</source>
        <translation>Последнюю попытку не удалось прочитать, поэтому начата новая. %1</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Свободная практика</translation>
    </message>
    <message>
        <source>The server is yours: type what you like, everything is explained. To be led step by step, choose a lab in the list above.</source>
        <translation>Сервер в вашем распоряжении: набирайте что хотите, всё объясняется. Чтобы вас вели шаг за шагом, выберите работу в списке выше.</translation>
    </message>
    <message>
        <source>Well done, go on. This page asks you something as well: F7 goes there.</source>
        <translation>Хорошо, продолжайте. На этой странице есть ещё вопрос: F7 ведёт к нему.</translation>
    </message>
    <message>
        <source>A newer attempt could not be read and was left out; this is the one before it. %1</source>
        <translation>Более новую попытку не удалось прочитать, она пропущена; это предыдущая. %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LabPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>The step is done when</source>
        <translation>Шаг сделан, когда</translation>
    </message>
    <message>
        <source>Next in the course: **%1**</source>
        <translation>Следующая работа курса: **%1**</translation>
    </message>
    <message>
        <source>Go on to the next lab</source>
        <translation>К следующей работе</translation>
    </message>
    <message>
        <source>F7 goes here from the console, Enter opens the lab.</source>
        <translation>F7 переводит сюда из консоли, Enter открывает работу.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LineInput</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Ваш ответ, число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Your answer, in your own words</source>
        <translation>Ваш ответ, своими словами</translation>
    </message>
    <message>
        <source>In your own words, for your teacher. Ctrl+Enter hands it in.</source>
        <translation>Своими словами, для преподавателя. Ctrl+Enter — сдать ответ.</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>A number is wanted: digits, and nothing between them.</source>
        <translation>Нужно число: цифры подряд, без знаков между ними.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::LoginForm</name>
    <message>
        <source>Typed by hand</source>
        <translation>Введён вручную</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>The name of the account, such as an@hanoi.example</source>
        <translation>Имя учётной записи, например an@hanoi.example</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Shows dots in place of the password. The steps show it all the same.</source>
        <translation>Показывает точки вместо пароля. В шагах он всё равно виден.</translation>
    </message>
    <message>
        <source>What the server has said: its whole line, or its base64, or that decoded</source>
        <translation>Что сказал сервер: вся строка, её base64 или он же раскодированный</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Takes the newest challenge of the conversation in front</source>
        <translation>Берёт самый новый запрос из открытого разговора</translation>
    </message>
    <message>
        <source>Chance of the client, new for each authentication: visible characters without a comma</source>
        <translation>Случайное значение клиента, новое для каждой аутентификации: видимые знаки без запятой</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New nonce</source>
        <translation>Новый nonce</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MailboxesDock</name>
    <message>
        <source>No account is chosen</source>
        <translation>Учётная запись не выбрана</translation>
    </message>
    <message>
        <source>Choose an account to see the mail that has come for it.</source>
        <translation>Выберите учётную запись, чтобы увидеть пришедшую ей почту.</translation>
    </message>
    <message>
        <source>A list keeps no mail</source>
        <translation>Список почту не хранит</translation>
    </message>
    <message>
        <source>What is sent to it goes to each of its members.</source>
        <translation>Что ему присылают, уходит каждому участнику.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Писем пока нет</translation>
    </message>
    <message>
        <source>Send one: HELO, MAIL, RCPT TO:&lt;%1&gt;, DATA, the text, and a line that is a lone dot.</source>
        <translation>Отправьте письмо: HELO, MAIL, RCPT TO:&lt;%1&gt;, DATA, текст и строка из одной точки.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Почтовые ящики</translation>
    </message>
    <message>
        <source>Find an account, a name, a code</source>
        <translation>Найти учётную запись, имя, код</translation>
    </message>
    <message>
        <source>&amp;With mail only</source>
        <translation>Только с &amp;почтой</translation>
    </message>
    <message>
        <source>Accounts and mailboxes</source>
        <translation>Учётные записи и ящики</translation>
    </message>
    <message>
        <source>Messages of the mailbox</source>
        <translation>Письма ящика</translation>
    </message>
    <message>
        <source>No account is like that</source>
        <translation>Таких учётных записей нет</translation>
    </message>
    <message>
        <source>Clear the search, or show the accounts without mail as well.</source>
        <translation>Очистите поиск или покажите и записи без почты.</translation>
    </message>
    <message>
        <source>These people have a mailbox here</source>
        <translation>У этих людей здесь есть почтовый ящик</translation>
    </message>
    <message>
        <source>Some accounts refuse mail in their own way, so that every reply can be met. Choose one to see how. Mail that you send appears here at once.</source>
        <translation>Некоторые учётные записи отвергают почту по-своему, чтобы можно было встретить любой ответ. Выберите одну и посмотрите как. Отправленная вами почта появляется здесь сразу.</translation>
    </message>
    <message>
        <source>This mailbox is empty</source>
        <translation>Этот ящик пуст</translation>
    </message>
    <message>
        <source>Mail that is sent comes to INBOX. Here lies what IMAP&apos;s APPEND, COPY and MOVE put here.</source>
        <translation>Отправленная почта приходит в INBOX. Здесь лежит то, что положили сюда команды IMAP APPEND, COPY и MOVE.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MarkdownBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MatchInput</name>
    <message>
        <source>The meaning of %1</source>
        <translation>Что означает %1</translation>
    </message>
    <message>
        <source>Right is: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>Every row wants a letter.</source>
        <translation>В каждой строке нужно выбрать букву.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessageView</name>
    <message>
        <source>The message could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>Письмо не удалось записать в %1: %2. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Письма (*.eml)</translation>
    </message>
    <message>
        <source>The message as it lies in the mailbox</source>
        <translation>Письмо, как оно лежит в ящике</translation>
    </message>
    <message>
        <source>Show line &amp;ends</source>
        <translation>Показывать &amp;концы строк</translation>
    </message>
    <message>
        <source>Each line of a message ends with the octets CR and LF.</source>
        <translation>Каждая строка письма заканчивается октетами CR и LF.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole. Save it to see the rest.</source>
        <translation>Это письмо (октетов: %1) слишком длинное, чтобы показать его целиком. Сохраните его, чтобы увидеть остальное.</translation>
    </message>
    <message>
        <source>A click on a line shows what it belongs to.</source>
        <translation>Щёлкните строку, чтобы увидеть, к чему она относится.</translation>
    </message>
    <message>
        <source>the message, %1</source>
        <translation>письмо целиком, %1</translation>
    </message>
    <message>
        <source>Field %1: in the header of %2</source>
        <translation>Поле %1: в заголовке — %2</translation>
    </message>
    <message>
        <source>Header of %1</source>
        <translation>Заголовок — %1</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>Тело — %1</translation>
    </message>
    <message>
        <source>Saves the message, whole, as a file.</source>
        <translation>Сохраняет письмо целиком в файл.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>Gives the message the room of the lists beside it; once more, and they are back.</source>
        <translation>Отдаёт письму место соседних списков; ещё раз — и они вернутся.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Файлы (%1)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Sides of the message</source>
        <translation>Стороны письма</translation>
    </message>
    <message>
        <source>This message of %1 octets is too long to be shown whole: here are those from %2 to %3. Choose a part to see its lines.</source>
        <translation>Письмо в %1 октетов слишком длинное, чтобы показать его целиком: здесь октеты с %2 по %3. Выберите часть, чтобы увидеть её строки.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MessagesModel</name>
    <message>
        <source>The sender that MAIL named. It is not the From: field of the message.</source>
        <translation>Отправитель, которого назвала MAIL. Это не поле From: письма.</translation>
    </message>
    <message>
        <source>The number of the message in this mailbox; it is never given out again.</source>
        <translation>Номер письма в этом ящике; второй раз его не выдают.</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>От (конверт)</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Октеты</translation>
    </message>
    <message>
        <source>What IMAP has noted about the message; without \Seen it is in bold, with \Deleted struck out.</source>
        <translation>Что IMAP отметил о письме; без \Seen оно показано полужирным, с \Deleted — зачёркнуто.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>The From: field, decoded. Nobody checks it.</source>
        <translation>Поле From:, раскодированное. Никто его не проверяет.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::MistakeCard</name>
    <message>
        <source>Perhaps: %1</source>
        <translation>Возможно: %1</translation>
    </message>
    <message>
        <source>The line as it should be:</source>
        <translation>Правильная строка:</translation>
    </message>
    <message>
        <source>Put it into the input line</source>
        <translation>Поместить в строку ввода</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Enter there.</source>
        <translation>Ничего не отправляется, пока вы не нажмёте там Enter.</translation>
    </message>
    <message>
        <source>The line as it should have been, then and only then:</source>
        <translation>Какой должна была быть строка — тогда и только тогда:</translation>
    </message>
</context>
<context>
    <name>helolab::docks::OrderInput</name>
    <message>
        <source>Right is: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>Their numbers in the right order</source>
        <translation>Их номера в правильном порядке</translation>
    </message>
    <message>
        <source>their numbers, in the right order</source>
        <translation>номера по порядку</translation>
    </message>
    <message>
        <source>Each number from 1 to %1 is wanted once.</source>
        <translation>Нужны все номера от 1 до %1, каждый один раз.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsModel</name>
    <message>
        <source>Too deep, or packed as no such part may be: what is in it stays in one piece.</source>
        <translation>Слишком глубоко или закодировано так, как такие части кодировать нельзя: содержимое оставлено одним куском.</translation>
    </message>
    <message>
        <source>%1 (not looked into)</source>
        <translation>%1 (не разобрано)</translation>
    </message>
    <message>
        <source>The number is the one by which IMAP fetches the part: 2.1 is BODY[2.1].</source>
        <translation>По этому номеру часть получают в IMAP: 2.1 — это BODY[2.1].</translation>
    </message>
    <message>
        <source>The body of the part as it lies in the message.</source>
        <translation>Тело части, как оно лежит в письме.</translation>
    </message>
    <message>
        <source>The same without its transfer encoding.</source>
        <translation>То же после снятия транспортного кодирования.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Октеты</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Без кода</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PartsPage</name>
    <message>
        <source>Parts of the message</source>
        <translation>Части письма</translation>
    </message>
    <message>
        <source>There are more parts than these %1. The rest is left in one piece, in the last of them.</source>
        <translation>Частей больше, чем эти %1. Остальное оставлено одним куском в последней из них.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::PredictCard</name>
    <message>
        <source>You say %1. Send the line, and see.</source>
        <translation>Ваше предсказание: %1. Отправьте строку и посмотрите.</translation>
    </message>
    <message>
        <source>You say a %1 at the front. Send the line, and see.</source>
        <translation>Ваше предсказание: первой будет цифра %1. Отправьте строку и посмотрите.</translation>
    </message>
    <message>
        <source>You said %1, and %2 came.</source>
        <translation>Вы предсказали %1, и пришёл ответ %2.</translation>
    </message>
    <message>
        <source>You said %1; it was %2. Why?</source>
        <translation>Вы предсказали %1, а пришёл ответ %2. Почему?</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Предсказать</translation>
    </message>
    <message>
        <source>Three digits, the first from 2 to 5</source>
        <translation>Три цифры, первая от 2 до 5</translation>
    </message>
    <message>
        <source>One digit, from 2 to 5</source>
        <translation>Одна цифра, от 2 до 5</translation>
    </message>
    <message>
        <source>You say %1. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>Ваше предсказание: %1. Соединение закрылось раньше, чем пришёл ответ; предсказание остаётся в силе до следующего раза.</translation>
    </message>
    <message>
        <source>You say a %1 at the front. The connection closed before the reply came; your prediction stands for the next time.</source>
        <translation>Ваше предсказание: первой будет цифра %1. Соединение закрылось раньше, чем пришёл ответ; предсказание остаётся в силе до следующего раза.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить ещё раз</translation>
    </message>
    <message>
        <source>You have given this answer already. Give another.</source>
        <translation>Так вы уже отвечали. Дайте другой ответ.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RawView</name>
    <message numerus="yes">
        <source> … (%n more octet(s) in this line)</source>
        <translation>
            <numerusform> … (в этой строке ещё %n октет)</numerusform>
            <numerusform> … (в этой строке ещё %n октета)</numerusform>
            <numerusform> … (в этой строке ещё %n октетов)</numerusform>
        </translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReferenceDock</name>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Nothing has this in its name. Try a command, a code such as 503, a state, or a word of a mistake.</source>
        <translation>Ни в одном названии этого нет. Попробуйте команду, код вроде 503, состояние или слово из названия ошибки.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Command, code, mistake</source>
        <translation>Команда, код, ошибка</translation>
    </message>
    <message>
        <source>Look up in the reference</source>
        <translation>Найти в справочнике</translation>
    </message>
    <message>
        <source>Page of the reference</source>
        <translation>Страница справочника</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReplyCard</name>
    <message>
        <source>Reply %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Расширенный код состояния</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ReportAction</name>
    <message>
        <source>This file is the attempt itself, and is not written over. Choose another name.</source>
        <translation>Этот файл — сама попытка, он не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>What you did in this lab, as a page to hand in</source>
        <translation>Что вы сделали в этой работе — в виде страницы для сдачи</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
</context>
<context>
    <name>helolab::docks::ResetCard</name>
    <message>
        <source>Begin this lab anew, in a fresh world? What you have done so far is kept as an earlier attempt.</source>
        <translation>Начать эту работу заново, с чистого листа? Всё сделанное останется как прежняя попытка.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RouteModel</name>
    <message>
        <source>Written in no known form: %1</source>
        <translation>Записано в неизвестном виде: %1</translation>
    </message>
    <message>
        <source>a server that does not say who it is</source>
        <translation>сервер, который не называет себя</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>внутри %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>время прочесть нельзя</translation>
    </message>
    <message>
        <source>written by our server</source>
        <translation>написано нашим сервером</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 сут</translation>
    </message>
    <message>
        <source>−%1: a clock is wrong</source>
        <translation>−%1: чьи-то часы врут</translation>
    </message>
</context>
<context>
    <name>helolab::docks::RoutePage</name>
    <message>
        <source>The way of the message</source>
        <translation>Путь письма</translation>
    </message>
    <message>
        <source>Each server writes a Received field on top. The lower ones are only as honest as who wrote them.</source>
        <translation>Каждый сервер пишет сверху поле Received. Нижним можно верить лишь настолько, насколько честен тот, кто их написал.</translation>
    </message>
    <message>
        <source>No Received field</source>
        <translation>Поля Received нет</translation>
    </message>
    <message>
        <source>Each server that takes the message by SMTP writes one on top. Nobody has taken this one so far.</source>
        <translation>Его пишет сверху каждый сервер, принявший письмо по SMTP. Это письмо так ещё никто не принимал.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more hop(s)</source>
        <translation>
            <numerusform>и ещё %n пересылка</numerusform>
            <numerusform>и ещё %n пересылки</numerusform>
            <numerusform>и ещё %n пересылок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::SaveLadder</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sequence diagram</source>
        <translation>Сохранить диаграмму последовательности</translation>
    </message>
    <message numerus="yes">
        <source>The diagram is long, and its beginning is cut off: %n older row(s) are not in the file. The file says so too.</source>
        <translation>
            <numerusform>Диаграмма длинная, и её начало обрезано: %n более ранняя строка не попала в файл. В самом файле об этом тоже сказано.</numerusform>
            <numerusform>Диаграмма длинная, и её начало обрезано: %n более ранние строки не попали в файл. В самом файле об этом тоже сказано.</numerusform>
            <numerusform>Диаграмма длинная, и её начало обрезано: %n более ранних строк не попало в файл. В самом файле об этом тоже сказано.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>&amp;Сохранить диаграмму…</translation>
    </message>
    <message>
        <source>Saves the whole diagram as SVG, PNG or PDF</source>
        <translation>Сохраняет диаграмму целиком: SVG, PNG или PDF</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SeeEarly</name>
    <message>
        <source>Show it now</source>
        <translation>Показать сейчас</translation>
    </message>
    <message>
        <source>It costs no points; your teacher will see that you looked.</source>
        <translation>Баллы не снимаются; преподаватель увидит, что вы посмотрели.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SequenceDock</name>
    <message>
        <source>Sequence</source>
        <translation>Последовательность</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Диаграмма последовательности</translation>
    </message>
    <message>
        <source>Tools of the sequence diagram</source>
        <translation>Инструменты диаграммы последовательности</translation>
    </message>
    <message>
        <source>&amp;All connections of this window</source>
        <translation>&amp;Все соединения этого окна</translation>
    </message>
    <message>
        <source>Shows all connections of this window side by side</source>
        <translation>Показывает все соединения этого окна рядом</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Larger (Ctrl++, or Ctrl and the mouse wheel)</source>
        <translation>Крупнее (Ctrl++ или Ctrl и колесо мыши)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−, or Ctrl and the mouse wheel)</source>
        <translation>Мельче (Ctrl+− или Ctrl и колесо мыши)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>&amp;По ширине</translation>
    </message>
    <message>
        <source>As large as all lifelines have room side by side</source>
        <translation>Так крупно, чтобы все линии жизни поместились рядом</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Пока ничего не сказано</translation>
    </message>
    <message>
        <source>Every line between client and server is drawn here as an arrow, one below the other. Connect to a server and type a command.</source>
        <translation>Каждая строка между клиентом и сервером рисуется здесь стрелкой, одна под другой. Соединитесь с сервером и наберите команду.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsDock</name>
    <message>
        <source>%1: host %2, port %3</source>
        <translation>%1: узел %2, порт %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Sessions of the server</source>
        <translation>Сеансы сервера</translation>
    </message>
    <message>
        <source>&amp;Watch this session</source>
        <translation>&amp;Наблюдать за сеансом</translation>
    </message>
    <message>
        <source>Opens the session in a console tab, as it happens. You cannot type into it.</source>
        <translation>Открывает сеанс во вкладке консоли по мере того, как он идёт. Печатать в него нельзя.</translation>
    </message>
    <message>
        <source>The server does not listen at present.</source>
        <translation>Сервер сейчас не слушает.</translation>
    </message>
    <message>
        <source>No client has connected yet</source>
        <translation>Ни один клиент ещё не соединялся</translation>
    </message>
    <message>
        <source>%1: host %2, port %3; with TLS port %4</source>
        <translation>%1: узел %2, порт %3; с TLS порт %4</translation>
    </message>
    <message>
        <source>Tap: host 127.0.0.1, port %1, leads to %2</source>
        <translation>Ответвитель: узел 127.0.0.1, порт %1, ведёт к %2</translation>
    </message>
    <message>
        <source>Any mail program on this computer can connect. Enter this:
%1</source>
        <translation>Соединиться может любая почтовая программа на этом компьютере. Укажите:
%1</translation>
    </message>
    <message>
        <source>Any mail program in this network can connect, on a telephone too. Enter this:
%1</source>
        <translation>Подключиться может любая почтовая программа в этой сети, в том числе на телефоне. Введите в ней:
%1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::SessionsModel</name>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Led to %1 by the tap</source>
        <translation>Ответвитель ведёт к %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateChange</name>
    <message>
        <source>The state moved from %1 to %2.</source>
        <translation>Состояние сменилось с %1 на %2.</translation>
    </message>
    <message>
        <source>The state remains %1.</source>
        <translation>Состояние осталось прежним: %1.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StateDiagram</name>
    <message>
        <source>greeting</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>lone dot</source>
        <translation>одиночная точка</translation>
    </message>
    <message>
        <source>last chunk</source>
        <translation>последняя порция</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>tunnel up</source>
        <translation>туннель готов</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>рукопожатие</translation>
    </message>
    <message>
        <source>literal ended</source>
        <translation>литерал окончен</translation>
    </message>
    <message>
        <source>server leaves</source>
        <translation>сервер уходит</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>время вышло</translation>
    </message>
    <message>
        <source>connection gone</source>
        <translation>соединение пропало</translation>
    </message>
    <message>
        <source>known by greeting</source>
        <translation>известен с приветствия</translation>
    </message>
    <message>
        <source>list asked for</source>
        <translation>запрошен список</translation>
    </message>
</context>
<context>
    <name>helolab::docks::StepRow</name>
    <message>
        <source>Put into the input line</source>
        <translation>В строку ввода</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Шаг %1, %2</translation>
    </message>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Поместить %1 в строку ввода</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextBlock</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextPage</name>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>картинка: %1</translation>
    </message>
    <message>
        <source>The text is longer; this is its beginning.</source>
        <translation>Текст длиннее; здесь его начало.</translation>
    </message>
    <message>
        <source>Plain US-ASCII; no charset is named, and none is needed.</source>
        <translation>Только US-ASCII: кодировка не указана и не нужна.</translation>
    </message>
    <message>
        <source>In the charset %1, as Content-Type says.</source>
        <translation>В кодировке %1, как указано в Content-Type.</translation>
    </message>
    <message>
        <source>In the charset %1, as the page itself says; Content-Type names none.</source>
        <translation>В кодировке %1, как указано в самой странице; в Content-Type её нет.</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message names no charset.</source>
        <translation>Прочитано как %1 по вашему выбору. Кодировка в письме не указана.</translation>
    </message>
    <message>
        <source>Read as %1, as you have chosen. The message says %2.</source>
        <translation>Прочитано как %1 по вашему выбору. В письме указано: %2.</translation>
    </message>
    <message>
        <source>8-bit octets, and no charset is named. %1 is a guess.</source>
        <translation>Есть 8-битные октеты, а кодировка не указана. %1 — догадка.</translation>
    </message>
    <message>
        <source>The charset is said to be %1, which has no such octets. %2 is a guess.</source>
        <translation>Указана кодировка %1, но таких октетов в ней нет. %2 — догадка.</translation>
    </message>
    <message>
        <source>The charset %1 is not known here. %2 is a guess.</source>
        <translation>Кодировка %1 здесь неизвестна. %2 — догадка.</translation>
    </message>
    <message>
        <source>Its transfer encoding is not known here: these are the octets as they came.</source>
        <translation>Её транспортное кодирование здесь неизвестно: это октеты в том виде, в каком они пришли.</translation>
    </message>
    <message>
        <source>A link reads %1 and leads to %2.</source>
        <translation>В ссылке написано %1, а ведёт она на %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more link(s) read one host and lead to another.</source>
        <translation>
            <numerusform>Ещё %n ссылка называет один узел, а ведёт на другой.</numerusform>
            <numerusform>Ещё %n ссылки называют один узел, а ведут на другой.</numerusform>
            <numerusform>Ещё %n ссылок называют один узел, а ведут на другой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n картинка</numerusform>
            <numerusform>%n картинки</numerusform>
            <numerusform>%n картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n скрипт</numerusform>
            <numerusform>%n скрипта</numerusform>
            <numerusform>%n скриптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s)</source>
        <translation>
            <numerusform>%n таблица стилей</numerusform>
            <numerusform>%n таблицы стилей</numerusform>
            <numerusform>%n таблиц стилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n фрейм</numerusform>
            <numerusform>%n фрейма</numerusform>
            <numerusform>%n фреймов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n форма</numerusform>
            <numerusform>%n формы</numerusform>
            <numerusform>%n форм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n другой объект</numerusform>
            <numerusform>%n других объекта</numerusform>
            <numerusform>%n других объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>An HTML page as text.</source>
        <translation>Страница HTML в виде текста.</translation>
    </message>
    <message>
        <source>An HTML page as text. Not loaded and not run: %1.</source>
        <translation>Страница HTML в виде текста. Не загружено и не запущено: %1.</translation>
    </message>
    <message>
        <source>The text of the part</source>
        <translation>Текст части</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Читать как</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>как указано</translation>
    </message>
    <message>
        <source>The charset to read the text in</source>
        <translation>Кодировка, в которой читать текст</translation>
    </message>
    <message>
        <source>The same octets are other letters in another charset. Try one.</source>
        <translation>В другой кодировке те же октеты — другие буквы. Попробуйте.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Здесь нет текста</translation>
    </message>
    <message>
        <source>This part is no text to be read. A file can be saved in “Files”; choose another part in “Parts”.</source>
        <translation>Эта часть — не текст для чтения. Файл можно сохранить на вкладке «Файлы», другую часть — выбрать на вкладке «Части».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hold no character of this charset; � stands there.</source>
        <translation>
            <numerusform>В %n месте нет знака этой кодировки; там стоит �.</numerusform>
            <numerusform>В %n местах нет знака этой кодировки; там стоит �.</numerusform>
            <numerusform>В %n местах нет знака этой кодировки; там стоит �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenLine</name>
    <message>
        <source>A piece of “%1”.</source>
        <translation>Часть «%1».</translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenList</name>
    <message numerus="yes">
        <source>%n more piece(s) of this line are not shown.</source>
        <translation>
            <numerusform>Ещё %n часть этой строки не показана.</numerusform>
            <numerusform>Ещё %n части этой строки не показаны.</numerusform>
            <numerusform>Ещё %n частей этой строки не показано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::UnfinishedCard</name>
    <message>
        <source>Not finished yet:</source>
        <translation>Ещё не сделано:</translation>
    </message>
    <message>
        <source>Go to step %1</source>
        <translation>Перейти к шагу %1</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WayOn</name>
    <message>
        <source>Put %1 into the input line</source>
        <translation>Поместить %1 в строку ввода</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapDock</name>
    <message>
        <source>Whoever listens on the way reads everything: who speaks with whom, every command and every answer.</source>
        <translation>Кто подслушивает по дороге, читает всё: кто с кем говорит, каждую команду и каждый ответ.</translation>
    </message>
    <message>
        <source>Whoever listens on the way reads everything up to the handshake. Of what is said inside TLS only times and sizes can be seen.</source>
        <translation>Кто подслушивает по дороге, читает всё вплоть до рукопожатия. Из сказанного внутри TLS видны только время и размеры.</translation>
    </message>
    <message>
        <source>Whoever listens on the way sees who speaks with whom, times and sizes. What is said cannot be read.</source>
        <translation>Кто подслушивает по дороге, видит, кто с кем говорит, время и размеры. Прочесть сказанное нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with ⚠ give away a password, or a digest from which it can be guessed.</source>
        <translation>
            <numerusform>%n строка со знаком ⚠ выдаёт пароль или дайджест, по которому его можно подобрать.</numerusform>
            <numerusform>%n строки со знаком ⚠ выдают пароль или дайджест, по которому его можно подобрать.</numerusform>
            <numerusform>%n строк со знаком ⚠ выдают пароль или дайджест, по которому его можно подобрать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the server stands readable in ClientHello: %1.</source>
        <translation>Имя сервера стоит в ClientHello открыто: %1.</translation>
    </message>
    <message>
        <source>These lines were read from a file or played, so their records are not known.</source>
        <translation>Эти строки прочитаны из файла или проиграны, поэтому их записи TLS неизвестны.</translation>
    </message>
    <message>
        <source>So much has travelled that of some records only type and length are kept.</source>
        <translation>Передано так много, что от некоторых записей TLS сохранены только тип и длина.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more are not listed.</source>
        <translation>
            <numerusform>Ещё %n запись TLS не показана.</numerusform>
            <numerusform>Ещё %n записи TLS не показаны.</numerusform>
            <numerusform>Ещё %n записей TLS не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiretap</source>
        <translation>Прослушка</translation>
    </message>
    <message>
        <source>What travelled, as an eavesdropper sees it</source>
        <translation>Что прошло по сети глазами подслушивающего</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>По сети ещё ничего не прошло</translation>
    </message>
    <message>
        <source>Connect to a server and type a command. Here it stands as whoever listens on the way sees it. Then type STARTTLS (STLS in POP3), and compare.</source>
        <translation>Подключитесь к серверу и введите команду. Здесь она видна так, как её видит подслушивающий по дороге. Затем введите STARTTLS (в POP3 — STLS) и сравните.</translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapModel</name>
    <message>
        <source>Inside TLS, not readable. The record is not known.</source>
        <translation>Внутри TLS, прочесть нельзя. Запись TLS неизвестна.</translation>
    </message>
    <message>
        <source>A password, or a digest from which it can be guessed: anybody on the way can read it.</source>
        <translation>Пароль или дайджест, по которому его можно подобрать: по дороге его прочтёт любой.</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is inside.</source>
        <translation>Что внутри, по дороге не прочтёт никто.</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>От клиента к серверу</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>От сервера к клиенту</translation>
    </message>
    <message>
        <source>Secret in the clear: %1</source>
        <translation>Секрет открытым текстом: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>What an eavesdropper sees</source>
        <translation>Что видит подслушивающий</translation>
    </message>
    <message>
        <source>First octets</source>
        <translation>Первые октеты</translation>
    </message>
</context>
<context>
    <name>helolab::editor::EditorActions</name>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Работа</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;Save this file</source>
        <translation>&amp;Сохранить этот файл</translation>
    </message>
    <message>
        <source>Save &amp;all files</source>
        <translation>Сохранить &amp;все файлы</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Сохранить все файлы</translation>
    </message>
    <message>
        <source>&amp;Check by playing</source>
        <translation>&amp;Проверить, проиграв</translation>
    </message>
    <message>
        <source>Check by playing</source>
        <translation>Проверить, проиграв</translation>
    </message>
    <message>
        <source>Plays the model answer and the wrong attempts (F5)</source>
        <translation>Проигрывает образцовое решение и неверные попытки (F5)</translation>
    </message>
    <message>
        <source>&amp;Run this lab</source>
        <translation>&amp;Запустить эту работу</translation>
    </message>
    <message>
        <source>Run this lab</source>
        <translation>Запустить эту работу</translation>
    </message>
    <message>
        <source>Saves the lab and opens it in the workbench (Ctrl+R)</source>
        <translation>Сохраняет работу и открывает её в главном окне (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Close the editor</source>
        <translation>За&amp;крыть редактор</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>Co&amp;mplete the key</source>
        <translation>&amp;Дополнить ключ</translation>
    </message>
    <message>
        <source>&amp;Next mistake</source>
        <translation>&amp;Следующая ошибка</translation>
    </message>
    <message>
        <source>&amp;Previous mistake</source>
        <translation>&amp;Предыдущая ошибка</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
</context>
<context>
    <name>helolab::editor::FindInFile</name>
    <message>
        <source>Not in this file.</source>
        <translation>В этом файле такого нет.</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabCheck</name>
    <message>
        <source>The lab could not be played to its end: it took more than a minute, or %1 could not be started. Look for a session that waits or repeats without end.</source>
        <translation>Работу не удалось проиграть до конца: это заняло больше минуты или не запустилась программа %1. Поищите сеанс, который ждёт или повторяется без конца.</translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabEditor</name>
    <message>
        <source>%1 is no UTF-8 text, so it is only shown. Convert it to UTF-8 in the program that wrote it.</source>
        <translation>%1 — не текст в UTF-8, поэтому его можно только смотреть. Переведите его в UTF-8 в той программе, которая его записала.</translation>
    </message>
    <message>
        <source>What you had not saved last time is back: %1.</source>
        <translation>То, что вы в прошлый раз не сохранили, снова здесь: %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept beside the settings: %1. Save now and then.</source>
        <translation>Несохранённое не удаётся держать рядом с настройками: %1. Сохраняйте время от времени.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). F8 goes to the next.</source>
        <translation>
            <numerusform>%n ошибка. F8 — к следующей.</numerusform>
            <numerusform>%n ошибки. F8 — к следующей.</numerusform>
            <numerusform>%n ошибок. F8 — к следующей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong, and the model answer passes.</source>
        <translation>Ошибок нет, образцовое решение проходит.</translation>
    </message>
    <message>
        <source>Nothing is wrong. F5 plays the model answer.</source>
        <translation>Ошибок нет. F5 проиграет образцовое решение.</translation>
    </message>
    <message>
        <source>The model answer and the wrong attempts are being played…</source>
        <translation>Проигрываются образцовое решение и неверные попытки…</translation>
    </message>
    <message>
        <source>Another program has changed %1, and you have changed it here. Saving writes yours over the other.</source>
        <translation>Другая программа изменила %1, и вы изменили его здесь. При сохранении ваш текст заменит тот.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другой</translation>
    </message>
    <message>
        <source>Files of this lab are no longer in %1. Their texts are still here; “Save all files” writes them again.</source>
        <translation>Файлов этой работы больше нет в %1. Их тексты ещё здесь; «Сохранить все файлы» запишет их снова.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Имя копии</translation>
    </message>
    <message>
        <source>This lab comes with Helolab and is only shown. Make a copy of your own and change that; under the same name it takes the place of the original.</source>
        <translation>Эта работа поставляется с Helolab, её можно только смотреть. Сделайте свою копию и меняйте её; под тем же именем она займёт место исходной.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Закрыть редактор</translation>
    </message>
    <message>
        <source>Not everything is saved. Save it before the editor closes?</source>
        <translation>Не всё сохранено. Сохранить, прежде чем закрыть редактор?</translation>
    </message>
    <message>
        <source>%1[*] – lab editor</source>
        <translation>%1[*] – редактор работ</translation>
    </message>
    <message>
        <source>Files of the lab</source>
        <translation>Файлы работы</translation>
    </message>
</context>
<context>
    <name>helolab::editor::Notices</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helolab::editor::ProblemList</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
</context>
<context>
    <name>helolab::editor::StepPreview</name>
    <message>
        <source>As the student sees it</source>
        <translation>Как это видит студент</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Язык просмотра</translation>
    </message>
    <message>
        <source>The lab has mistakes now. This is how it was before them.</source>
        <translation>Сейчас в работе есть ошибки. Такой она была до них.</translation>
    </message>
    <message>
        <source>Once nothing is wrong with the lab, the step in which the cursor stands appears here.</source>
        <translation>Когда в работе не останется ошибок, здесь появится шаг, в котором стоит курсор.</translation>
    </message>
</context>
<context>
    <name>helolab::find::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
</context>
<context>
    <name>helolab::net::ClientConnection</name>
    <message>
        <source>The connection to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>Соединение с %1 оборвалось: %2. Отправленное последним могло не дойти. Соединитесь снова.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is there, but no program listens on that port. Check the port number, and that the server is running.</source>
        <translation>На %1 никто не отвечает: компьютер есть, но ни одна программа этот порт не слушает. Проверьте номер порта и запущен ли сервер.</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling, or use its address.</source>
        <translation>Компьютер с именем «%1» неизвестен. Проверьте имя или укажите адрес.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be switched off, or a firewall swallows the connection; many networks block port 25. Try another port, or the server of the workbench.</source>
        <translation>%1 не ответил вовремя. Возможно, он выключен или соединение глотает межсетевой экран; многие сети закрывают порт 25. Попробуйте другой порт или встроенный сервер.</translation>
    </message>
    <message>
        <source>There is no way from here to %1: %2. Check that this computer is connected to that network.</source>
        <translation>Отсюда нет пути к %1: %2. Проверьте, подключён ли компьютер к той сети.</translation>
    </message>
    <message>
        <source>The system does not let Helolab connect to %1. A firewall or a policy forbids it.</source>
        <translation>Система не позволяет Helolab соединиться с %1. Это запрещает межсетевой экран или политика.</translation>
    </message>
    <message>
        <source>The system has no room for another connection. Close some tabs or programs, and try again.</source>
        <translation>У системы нет места для ещё одного соединения. Закройте часть вкладок или программ и попробуйте снова.</translation>
    </message>
    <message>
        <source>Could not connect to %1: %2.</source>
        <translation>Не удалось соединиться с %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in %2 seconds. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1: TLS-рукопожатие не завершилось за %2 с. Возможно, на этом порту нет TLS: попробуйте подключиться открытым текстом.</translation>
    </message>
    <message>
        <source>%1 closed the connection instead of finishing the TLS handshake. Perhaps it does not speak TLS on this port: try to connect in the clear.</source>
        <translation>%1: сервер закрыл соединение, не завершив TLS-рукопожатие. Возможно, на этом порту нет TLS: попробуйте подключиться открытым текстом.</translation>
    </message>
    <message>
        <source>The TLS tunnel to %1 broke: %2. What you sent last may not have arrived. Connect again.</source>
        <translation>TLS-туннель к %1 оборвался: %2. Отправленное последним могло не дойти. Подключитесь снова.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2. The two ends have not agreed on how to go on; Helolab speaks TLS 1.2 and 1.3.</source>
        <translation>TLS-рукопожатие с %1 не удалось: %2. Стороны не договорились, как продолжать; Helolab поддерживает TLS 1.2 и 1.3.</translation>
    </message>
    <message>
        <source>%1 answered in plain text, not in TLS: “%2”. This port speaks in the clear at first: connect in the clear, and ask for TLS with STARTTLS or STLS.</source>
        <translation>%1 отвечает открытым текстом, а не по TLS: «%2». На этом порту разговор начинается открытым текстом: подключитесь без TLS и запросите его командой STARTTLS или STLS.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and then went on in plain text: “%2”. The server is broken, or somebody on the way has put that in. Nothing more was said to it; ask whoever runs the server.</source>
        <translation>%1: сервер согласился на TLS, а продолжил открытым текстом: «%2». Либо сервер неисправен, либо это вставил кто-то по дороге. Больше ему ничего не сказано; спросите того, кто отвечает за сервер.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and did not finish the handshake in %2 seconds. Try again later, or ask whoever runs the server.</source>
        <translation>%1: сервер согласился на TLS, но рукопожатие не завершилось за %2 с. Попробуйте позже или спросите того, кто отвечает за сервер.</translation>
    </message>
    <message>
        <source>%1 agreed to TLS and closed the connection instead of finishing the handshake. Try again later, or ask whoever runs the server.</source>
        <translation>%1: сервер согласился на TLS, но закрыл соединение, не завершив рукопожатие. Попробуйте позже или спросите того, кто отвечает за сервер.</translation>
    </message>
</context>
<context>
    <name>helolab::net::Tap::Connection</name>
    <message>
        <source>The certificate of the server cannot be verified, so nothing is sent to it.</source>
        <translation>Сертификат сервера проверить не удаётся, поэтому ему ничего не отправляется.</translation>
    </message>
    <message>
        <source>From here on the two speak TLS. It is relayed, and nobody between them can read it.</source>
        <translation>Дальше обе стороны говорят по TLS. Всё передаётся, но между ними никто не может этого прочесть.</translation>
    </message>
    <message>
        <source>The way into TLS with %1 took longer than %2 seconds. Perhaps the server wants TLS from the first octet on, or it is busy: check the port, or try again later.</source>
        <translation>%1: переход на TLS занял больше %2 с. Возможно, сервер ждёт TLS с первого же октета или занят: проверьте порт или попробуйте позже.</translation>
    </message>
    <message>
        <source>The capabilities in the greeting are not handed on: behind STARTTLS they are to be forgotten (RFC 9051, section 6.2.1).</source>
        <translation>Возможности, названные в приветствии, дальше не передаются: после STARTTLS их нужно забыть (RFC 9051, раздел 6.2.1).</translation>
    </message>
    <message>
        <source>%1 closed the connection before TLS came about. Perhaps it wants TLS from the first octet on, or knows no STARTTLS: check the port, or try again later.</source>
        <translation>%1: сервер закрыл соединение раньше, чем установился TLS. Возможно, он ждёт TLS с первого же октета или не знает STARTTLS: проверьте порт или попробуйте позже.</translation>
    </message>
    <message>
        <source>The mail program hears only the greeting from before the tunnel, and all that it says goes through the tunnel.</source>
        <translation>Почтовая программа слышит только приветствие, пришедшее до туннеля, и всё, что она говорит, идёт через туннель.</translation>
    </message>
    <message>
        <source>What the server heard in the clear, the tap said: %1.</source>
        <translation>Всё, что сервер слышал открытым текстом, сказал ответвитель: %1.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::CodeQuestion</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Which code comes next?</source>
        <translation>Какой код будет следующим?</translation>
    </message>
    <message>
        <source>No guess yet</source>
        <translation>Догадки пока нет</translation>
    </message>
    <message>
        <source>The guess: %1</source>
        <translation>Догадка: %1</translation>
    </message>
    <message>
        <source>Which word comes next?</source>
        <translation>Какое слово будет следующим?</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Back by a line (Backspace)</source>
        <translation>На строку назад (Backspace)</translation>
    </message>
    <message>
        <source>On by a line (Space)</source>
        <translation>На строку вперёд (пробел)</translation>
    </message>
    <message>
        <source>Demo, %1</source>
        <translation>Демонстрация, %1</translation>
    </message>
    <message>
        <source>Space ends the line at once.</source>
        <translation>Пробел допишет строку сразу.</translation>
    </message>
    <message>
        <source>Type what the class says: the first digit, or the whole code. Space shows the reply.</source>
        <translation>Введите, что говорит аудитория: первую цифру или весь код. Пробел покажет ответ.</translation>
    </message>
    <message>
        <source>The class said %1, the server says %2.</source>
        <translation>Аудитория сказала %1, сервер отвечает %2.</translation>
    </message>
    <message>
        <source>That was all. Backspace goes back by a line, Home to the beginning.</source>
        <translation>Это всё. Backspace — на строку назад, Home — к началу.</translation>
    </message>
    <message>
        <source>Space goes on by a line, Backspace goes back, Home and End lead to the beginning and the end.</source>
        <translation>Пробел — на строку вперёд, Backspace — назад, Home и End — к началу и к концу.</translation>
    </message>
    <message>
        <source>Space types the client&apos;s next line.</source>
        <translation>Пробел наберёт следующую строку клиента.</translation>
    </message>
    <message>
        <source>Space shows the server&apos;s reply.</source>
        <translation>Пробел покажет ответ сервера.</translation>
    </message>
    <message>
        <source>Space shows what happens next.</source>
        <translation>Пробел покажет, что будет дальше.</translation>
    </message>
    <message>
        <source>Choose what the class says, or type how it begins. Space shows the reply.</source>
        <translation>Выберите, что говорит аудитория, или введите начало слова. Пробел покажет ответ.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoConversation</name>
    <message>
        <source>Demo: %1</source>
        <translation>Демонстрация: %1</translation>
    </message>
    <message>
        <source>Model answer: %1</source>
        <translation>Образцовое решение: %1</translation>
    </message>
    <message numerus="yes">
        <source>This session holds %n connection(s) at once. You see number %1.</source>
        <translation>
            <numerusform>В этом сеансе сразу %n соединение. Вы видите соединение № %1.</numerusform>
            <numerusform>В этом сеансе сразу %n соединения. Вы видите соединение № %1.</numerusform>
            <numerusform>В этом сеансе сразу %n соединений. Вы видите соединение № %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <translation>
            <numerusform>В течение %n минуты ничего не отправляется.</numerusform>
            <numerusform>В течение %n минут ничего не отправляется.</numerusform>
            <numerusform>В течение %n минут ничего не отправляется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n second(s).</source>
        <translation>
            <numerusform>В течение %n секунды ничего не отправляется.</numerusform>
            <numerusform>В течение %n секунд ничего не отправляется.</numerusform>
            <numerusform>В течение %n секунд ничего не отправляется.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client vanishes without a word, as if its plug were pulled.</source>
        <translation>Клиент исчезает без единого слова, как будто выдернули кабель.</translation>
    </message>
    <message>
        <source>The server is told to stop.</source>
        <translation>Серверу дана команда остановиться.</translation>
    </message>
</context>
<context>
    <name>helolab::podium::Demos</name>
    <message>
        <source>No lab is open. Choose one from the list of labs first.</source>
        <translation>Ни одна лабораторная работа не открыта. Сначала выберите её в списке.</translation>
    </message>
    <message>
        <source>The server says something else here than the file: %1</source>
        <translation>Сервер отвечает здесь не так, как записано в файле: %1</translation>
    </message>
    <message>
        <source>Play a session</source>
        <translation>Показать сеанс</translation>
    </message>
    <message>
        <source>Sessions (*.session);;All files (*)</source>
        <translation>Сеансы (*.session);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Pl&amp;ay a session…</source>
        <translation>По&amp;казать сеанс…</translation>
    </message>
    <message>
        <source>Play the &amp;model answer</source>
        <translation>Показать о&amp;бразцовое решение</translation>
    </message>
    <message>
        <source>Plays the model answer of the lab in hand, line by line</source>
        <translation>Показывает по строкам образцовое решение текущей лабораторной работы</translation>
    </message>
    <message>
        <source>Before each reply of a demo, the class is asked for its code, or for its first word</source>
        <translation>Перед каждым ответом в демонстрации аудиторию спрашивают о его коде или первом слове</translation>
    </message>
    <message>
        <source>As&amp;k which reply comes next</source>
        <translation>Спр&amp;ашивать «Какой ответ будет следующим?»</translation>
    </message>
</context>
<context>
    <name>helolab::podium::PodiumView</name>
    <message>
        <source>&amp;Podium</source>
        <translation>&amp;Лекция</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Лекция</translation>
    </message>
    <message>
        <source>Console and explanation in large type, for an audience (F11; Esc leaves)</source>
        <translation>Консоль и объяснение крупным шрифтом, для аудитории (F11; Esc — выйти)</translation>
    </message>
</context>
<context>
    <name>helolab::settings::Settings</name>
    <message>
        <source>The settings cannot be written to %1: %2. What you change now is forgotten when the program ends.</source>
        <translation>Настройки не удаётся записать в %1: %2. Изменения забудутся, когда программа закроется.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and Helolab has started with its defaults.</source>
        <translation>Файл настроек был повреждён. Он отложен как %1, и Helolab запущен с настройками по умолчанию.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: %2.</source>
        <translation>Настройки в %1 не удаётся прочитать: %2.</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainToolBar</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Connect to any host and port</source>
        <translation>Соединиться с любым узлом и портом</translation>
    </message>
</context>
<context>
    <name>helolab::window::MainWindow</name>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Консоль</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>&amp;Лабораторная</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServerStatus</name>
    <message>
        <source>%1 does not listen: %2</source>
        <translation>%1 не слушает: %2</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client on this computer can use it.</source>
        <translation>Где слушает встроенный сервер. Им может пользоваться любая почтовая программа на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Tolerant: takes what most servers in the wild take</source>
        <translation>С&amp;нисходительный: принимает то, что большинство настоящих серверов</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Строгий</translation>
    </message>
    <message>
        <source>Tolerant</source>
        <translation>Снисходительный</translation>
    </message>
    <message>
        <source>How the server judges what it is sent. A change is for connections from now on.</source>
        <translation>Как сервер судит о присланном. Перемена действует для новых соединений.</translation>
    </message>
    <message>
        <source>Manner of the server: %1</source>
        <translation>Манера сервера: %1</translation>
    </message>
    <message>
        <source>%1 %2 (port %3 was busy)</source>
        <translation>%1 %2 (порт %3 был занят)</translation>
    </message>
    <message>
        <source>&amp;Strict: the RFCs to the letter</source>
        <translation>&amp;Строгий: RFC буквально</translation>
    </message>
    <message>
        <source>Where the program&apos;s own server listens. Any mail client in this network can use it.</source>
        <translation>Здесь слушает собственный сервер программы. Им может пользоваться любая почтовая программа в этой сети.</translation>
    </message>
</context>
<context>
    <name>helolab::window::ServersMenu</name>
    <message>
        <source>%1 does not run: %2</source>
        <translation>%1 не работает: %2</translation>
    </message>
    <message>
        <source>%1 runs on %2, port %3: open a console</source>
        <translation>%1 работает на %2, порт %3: открыть консоль</translation>
    </message>
    <message>
        <source>Servers (running)</source>
        <translation>Серверы (работают)</translation>
    </message>
    <message>
        <source>Servers (stopped)</source>
        <translation>Серверы (остановлены)</translation>
    </message>
</context>
<context>
    <name>helolab::window::ThemeMenu</name>
    <message>
        <source>&amp;As the desktop has it</source>
        <translation>&amp;Как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
</context>
</TS>
