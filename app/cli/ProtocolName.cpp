// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolName.h"

#include "core/Protocols.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::cli {

Result<const protocol::Protocol *> protocolNamed(const QString &name)
{
    if (const protocol::Protocol *protocol = findProtocol(name))
        return protocol;
    QStringList names;
    for (const protocol::Protocol *each : protocols())
        names.append(QString::fromLatin1(each->table().protocol));
    return Error{QCoreApplication::translate("cli", "There is no protocol %1; choose one of %2.")
                     .arg(name, names.join(QStringLiteral(", "))),
                 {}};
}

} // namespace helolab::cli
