// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectDialog.h"

#include "MakeRoom.h"
#include "PortField.h"
#include "app/net/ThisMachine.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::dialogs {

namespace {

constexpr qsizetype mostRemembered = 10;

QLabel *messageLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent)
{
    m_hostLabel = new QLabel(this);
    m_host = new QComboBox(this);
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_host->setMinimumContentsLength(24);
    m_host->lineEdit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhPreferLatin);
    m_host->addItems(recent);
    m_hostLabel->setBuddy(m_host);

    m_serviceLabel = new QLabel(this);
    m_service = new QComboBox(this);
    m_service->setObjectName(QStringLiteral("service"));
    for (const Service &each : m_services)
        m_service->addItem(each.text());
    m_serviceLabel->setBuddy(m_service);

    m_portLabel = new QLabel(this);
    m_port = new PortField(this);
    m_portLabel->setBuddy(m_port);
    m_portHint = new QLabel(this);
    m_portHint->setWordWrap(true);

    m_problem = messageLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_warning = messageLabel(this);
    m_warning->setObjectName(QStringLiteral("warning"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *hostColumn = new QVBoxLayout;
    hostColumn->setSpacing(4);
    hostColumn->addWidget(m_host);
    hostColumn->addWidget(m_problem);
    form->addRow(m_hostLabel, hostColumn);
    form->addRow(m_serviceLabel, m_service);
    form->addRow(m_portLabel, m_port);
    form->addRow(QString(), m_portHint);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(m_buttons);

    connect(m_host, &QComboBox::editTextChanged, this, [this] {
        hostEdited();
        readWhere();
    });
    connect(m_host->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_complains = m_complains || !m_host->currentText().trimmed().isEmpty();
        hostEdited();
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, &ConnectDialog::serviceChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    serviceChosen();
    if (recent.isEmpty())
        m_host->setEditText(QStringLiteral("localhost"));
    hostEdited();
    readWhere();
    retranslate();
    m_host->setFocus();
    m_host->lineEdit()->selectAll();
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

ConnectDialog::~ConnectDialog()
{
    // The field says that its editing is finished when the dialog goes with the focus in it: too late for us.
    m_host->lineEdit()->disconnect(this);
}

const Service &ConnectDialog::service() const
{
    return m_services[std::size_t(std::max(0, m_service->currentIndex()))];
}

Target ConnectDialog::target() const
{
    return {m_read.host, quint16(m_port->value()), service().protocol, service().security};
}

QStringList ConnectDialog::remembered(const Target &target, QStringList recent)
{
    recent.removeAll(target.toString());
    recent.prepend(target.toString());
    return recent.mid(0, mostRemembered);
}

void ConnectDialog::accept()
{
    m_port->interpretText();
    m_complains = true;
    hostEdited();
    if (!m_read.problem.isEmpty()) {
        m_host->setFocus();
        m_host->lineEdit()->selectAll();
        return;
    }
    QDialog::accept();
}

void ConnectDialog::hostEdited()
{
    m_read = readHost(m_host->currentText());
    const bool wrong = !m_read.problem.isEmpty();
    m_problem->setVisible(wrong && m_complains);
    m_problem->setText(QStringLiteral("✕ ") + m_read.problem);
    m_host->setAccessibleDescription(m_read.problem);
    const bool outside = !wrong && !net::isThisMachine(m_read.host);
    m_warning->setVisible(outside);
    makeRoom(*this);
}

/// A port that was written behind the host says what is there, where it is a well-known one.
void ConnectDialog::readWhere()
{
    using net::Security;
    if (m_read.port == 0)
        return;
    const auto known = m_services.begin() + qsizetype(serviceAt(m_services, m_read.port));
    const auto wanted = known != m_services.end() && (!m_read.tlsFirst || known->security == Security::TlsFirst)
        ? known
        : std::find_if(m_services.begin(), m_services.end(), [this](const Service &each) {
              return each.protocol == service().protocol
                  && each.security == (m_read.tlsFirst ? Security::TlsFirst : Security::InTheClear);
          });
    m_service->setCurrentIndex(int(wanted - m_services.begin()));
    m_port->setValue(m_read.port);
}

void ConnectDialog::serviceChosen()
{
    m_port->setValue(service().port);
    retranslate();
    makeRoom(*this);
}

void ConnectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hostEdited(); // makes room for the other words, too
    }
}

void ConnectDialog::retranslate()
{
    setWindowTitle(tr("Connect to a server"));
    m_hostLabel->setText(tr("&Host:"));
    m_host->lineEdit()->setPlaceholderText(tr("A name or an address"));
    m_serviceLabel->setText(tr("&Service:"));
    for (std::size_t i = 0; i < m_services.size(); ++i)
        m_service->setItemText(int(i), m_services[i].text());
    m_portLabel->setText(tr("&Port:"));
    const bool isTls = service().security == net::Security::TlsFirst;
    const QString begins = isTls ? tr("TLS from the first octet on: the handshake comes before the greeting.")
                                 : tr("It begins in the clear; STARTTLS (in POP3: STLS) can ask for TLS later.");
    m_portHint->setText(
        begins + QLatin1Char(' ')
        + tr("Helolab's own server is at localhost, port %1, where that was free.").arg(service().ownPort()));
    m_warning->setText(
        QStringLiteral("⚠ ")
        + (isTls
               ? tr("This host may be outside your computer. Nobody on the way can read what you type, but the server "
                    "can, passwords included. Use only servers that you are allowed to use.")
               : tr("This host may be outside your computer. What you type goes over the network unencrypted: "
                    "everyone on the way can read it, passwords included. Use only servers that you are allowed to "
                    "use.")));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Connect"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace helolab::dialogs
