// SPDX-License-Identifier: GPL-3.0-or-later
#include "Neighbours.h"

#include "TestPaths.h"

namespace helolab::test {

Neighbours::Neighbours()
{
    m_script.start(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-B"), QStringLiteral(HELOLAB_SOURCE_DIR "/tests/interop/neighbours.py")});
    constexpr int patience = 60'000; // milliseconds
    while (!m_ready && (m_script.canReadLine() || m_script.waitForReadyRead(patience))) {
        while (m_script.canReadLine()) {
            const QList<QByteArray> words = m_script.readLine().trimmed().split(' '); // "imap 127.0.0.1:1143"
            m_ready = words.front() == "ready";
            if (words.size() == 2)
                m_ports.insert(QString::fromLatin1(words.front()), words.back().split(':').back().toUShort());
        }
    }
}

Neighbours::~Neighbours()
{
    m_script.closeWriteChannel(); // the script waits for that
    m_script.waitForFinished(30'000);
}

} // namespace helolab::test
