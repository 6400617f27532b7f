// SPDX-License-Identifier: GPL-3.0-or-later
#include "Services.h"

#include "core/Protocols.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::dialogs {

QString Service::text() const
{
    return QCoreApplication::translate("Services", english);
}

quint16 Service::ownPort() const
{
    return security == net::Security::TlsFirst ? protocol->tlsLabPort() : protocol->labPort();
}

std::size_t serviceAt(const std::vector<Service> &services, quint16 port)
{
    const auto known = std::find_if(services.begin(), services.end(), [port](const Service &each) {
        return port == each.port || port == each.ownPort();
    });
    return std::size_t(known - services.begin());
}

std::vector<Service> services()
{
    using net::Security;
    const protocol::Protocol *smtp = findProtocol(u"smtp");
    const protocol::Protocol *pop3 = findProtocol(u"pop3");
    const protocol::Protocol *imap = findProtocol(u"imap");
    return {
        {smtp, 25, Security::InTheClear, QT_TRANSLATE_NOOP("Services", "SMTP, port 25: from server to server")},
        {smtp, 587, Security::InTheClear, QT_TRANSLATE_NOOP("Services", "SMTP, port 587: submission of new mail")},
        {smtp, 465, Security::TlsFirst, QT_TRANSLATE_NOOP("Services", "SMTP in TLS, port 465: submission of new mail")},
        {pop3, 110, Security::InTheClear, QT_TRANSLATE_NOOP("Services", "POP3, port 110")},
        {pop3, 995, Security::TlsFirst, QT_TRANSLATE_NOOP("Services", "POP3 in TLS, port 995")},
        {imap, 143, Security::InTheClear, QT_TRANSLATE_NOOP("Services", "IMAP, port 143")},
        {imap, 993, Security::TlsFirst, QT_TRANSLATE_NOOP("Services", "IMAP in TLS, port 993")},
    };
}

} // namespace helolab::dialogs
