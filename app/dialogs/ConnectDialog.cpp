// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectDialog.h"

#include "core/Protocols.h"

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

    m_protocolLabel = new QLabel(this);
    m_protocol = new QComboBox(this);
    for (const protocol::Protocol *each : protocols())
        m_protocol->addItem(QString::fromLatin1(each->name()));
    m_protocolLabel->setBuddy(m_protocol);

    m_portLabel = new QLabel(this);
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons); // nobody steps through ports; the Up and Down keys still do
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
    form->addRow(m_protocolLabel, m_protocol);
    form->addRow(m_portLabel, m_port);
    form->addRow(QString(), m_portHint);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(m_buttons);

    connect(m_host, &QComboBox::editTextChanged, this, &ConnectDialog::hostEdited);
    connect(m_host->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_complains = m_complains || !m_host->currentText().trimmed().isEmpty();
        hostEdited();
    });
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ConnectDialog::protocolChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    protocolChosen();
    if (recent.isEmpty())
        m_host->setEditText(QStringLiteral("localhost"));
    hostEdited();
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

const protocol::Protocol *ConnectDialog::protocol() const
{
    const auto all = protocols();
    const auto index = std::size_t(std::max(0, m_protocol->currentIndex()));
    return index < all.size() ? all[index] : nullptr;
}

Target ConnectDialog::target() const
{
    return {m_read.host, quint16(m_port->value()), protocol()};
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
    if (m_read.port != 0)
        m_port->setValue(m_read.port);
    const bool wrong = !m_read.problem.isEmpty();
    m_problem->setVisible(wrong && m_complains);
    m_problem->setText(QStringLiteral("✕ ") + m_read.problem);
    m_host->setAccessibleDescription(m_read.problem);
    const bool outside = !wrong && !isThisMachine(m_read.host);
    m_warning->setVisible(outside);
    makeRoom();
}

void ConnectDialog::makeRoom()
{
    // A dialog that is open does not grow by itself for lines that wrap.
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

void ConnectDialog::protocolChosen()
{
    if (const protocol::Protocol *chosen = protocol())
        m_port->setValue(chosen->wellKnownPort());
    retranslate();
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
    m_protocolLabel->setText(tr("P&rotocol:"));
    m_portLabel->setText(tr("&Port:"));
    if (const protocol::Protocol *chosen = protocol())
        m_portHint->setText(tr("%1 servers listen on port %2; Helolab's own on port %3, where that was free.")
                                .arg(QString::fromLatin1(chosen->name()))
                                .arg(chosen->wellKnownPort())
                                .arg(chosen->labPort()));
    m_warning->setText(
        QStringLiteral("⚠ ")
        + tr("This host may be outside your computer. What you type goes over the network unencrypted: everyone on the "
             "way can read it, passwords included. Use only servers that you are allowed to use."));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Connect"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace helolab::dialogs
