// SPDX-License-Identifier: GPL-3.0-or-later
#include "TapDialog.h"

#include "MakeRoom.h"
#include "PortField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace helolab::dialogs {

namespace {

/// How the tap speaks with the server.
struct Manner
{
    net::Security security;
    const char *text;
    const char *tip;
};

constexpr Manner manners[] = {
    {net::Security::InTheClear, QT_TRANSLATE_NOOP("helolab::dialogs::TapDialog", "Pass everything on unchanged"),
     QT_TRANSLATE_NOOP(
         "helolab::dialogs::TapDialog",
         "The server hears what the mail program says, octet by octet. If the two begin TLS, it stays closed "
         "to the tap.")},
    {net::Security::StartTls, QT_TRANSLATE_NOOP("helolab::dialogs::TapDialog", "Ask for TLS: STARTTLS, STLS"),
     QT_TRANSLATE_NOOP(
         "helolab::dialogs::TapDialog",
         "The tap asks the server for TLS, in the clear, before the mail program hears of it. Usual at ports "
         "25, 587, 110 and 143.")},
    {net::Security::TlsFirst, QT_TRANSLATE_NOOP("helolab::dialogs::TapDialog", "TLS from the first octet on"),
     QT_TRANSLATE_NOOP("helolab::dialogs::TapDialog", "Usual at ports 465, 995 and 993.")},
};

std::size_t indexOf(net::Security security)
{
    const auto found = std::find_if(std::begin(manners), std::end(manners),
                                    [security](const Manner &each) { return each.security == security; });
    return std::size_t(found - std::begin(manners));
}

} // namespace

TapDialog::TapDialog(QWidget *parent)
    : QDialog(parent)
    , m_host(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_service(new QComboBox(this))
    , m_port(new PortField(this))
    , m_security(new QComboBox(this))
    , m_trust(new QCheckBox(tr("Go on though its certificate &cannot be verified"), this))
    , m_listenPort(new PortField(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Tap between a mail program and its server"));
    auto *what = new QLabel(
        tr("The mail program connects to this computer, the tap passes on to the server what it says, and both can be "
           "read in Sessions. Tell the mail program to speak in the clear: the tap can encrypt for it on the way to "
           "the server."),
        this);
    what->setWordWrap(true);
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhPreferLatin);
    m_host->setPlaceholderText(QStringLiteral("mail.example"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const Service &each : m_services)
        m_service->addItem(each.text());
    m_security->setObjectName(QStringLiteral("security"));
    for (const Manner &each : manners) {
        m_security->addItem(tr(each.text));
        m_security->setItemData(m_security->count() - 1, tr(each.tip), Qt::ToolTipRole);
    }
    m_listenPort->setValue(usualPort);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Start"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Server:"), m_host);
    form->addRow(QString(), m_problem);
    form->addRow(tr("Ser&vice:"), m_service);
    form->addRow(tr("&Port of the server:"), m_port);
    form->addRow(tr("&To the server:"), m_security);
    form->addRow(QString(), m_trust);
    form->addRow(tr("Port for the &mail program:"), m_listenPort);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_host, &QLineEdit::textChanged, this, &TapDialog::read);
    connect(m_service, &QComboBox::currentIndexChanged, this, &TapDialog::serviceChosen);
    connect(m_security, &QComboBox::currentIndexChanged, this, &TapDialog::showManner);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TapDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TapDialog::reject);
    serviceChosen();
    read();
    m_host->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

const Service &TapDialog::service() const
{
    return m_services[std::size_t(std::max(0, m_service->currentIndex()))];
}

Target TapDialog::target() const
{
    return {m_read.host, quint16(m_port->value()), service().protocol, security()};
}

quint16 TapDialog::listenPort() const
{
    return quint16(m_listenPort->value());
}

bool TapDialog::trustsAnyone() const
{
    return security() != net::Security::InTheClear && m_trust->isChecked();
}

net::Security TapDialog::security() const
{
    return manners[std::max(0, m_security->currentIndex())].security;
}

/// A service has TLS first or has not; that the tap is to ask for it, somebody has said.
void TapDialog::serviceChosen()
{
    m_port->setValue(service().port);
    const bool isTls = service().security == net::Security::TlsFirst;
    if (isTls != (security() == net::Security::TlsFirst))
        m_security->setCurrentIndex(int(indexOf(service().security)));
    showManner();
}

void TapDialog::showManner()
{
    const Manner &chosen = manners[indexOf(security())];
    m_security->setToolTip(tr(chosen.tip));
    m_trust->setVisible(chosen.security != net::Security::InTheClear); // else there is no certificate
    makeRoom(*this);
}

/// A port that was written behind the host is that of the server; a well-known one says what is spoken there.
void TapDialog::read()
{
    m_read = readHost(m_host->text());
    if (m_read.problem.isEmpty())
        m_problem->hide();
    if (m_read.port == 0)
        return;
    if (const std::size_t known = serviceAt(m_services, m_read.port); known < m_services.size())
        m_service->setCurrentIndex(int(known));
    m_port->setValue(m_read.port);
}

void TapDialog::accept()
{
    m_port->interpretText();
    m_listenPort->interpretText();
    read();
    if (m_read.problem.isEmpty())
        return QDialog::accept();
    m_problem->setText(QStringLiteral("✕ ") + m_read.problem);
    m_problem->show();
    makeRoom(*this);
    m_host->setFocus();
    m_host->selectAll();
}

} // namespace helolab::dialogs
