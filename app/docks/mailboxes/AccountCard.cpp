// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountCard.h"

#include "app/docks/ShownOctets.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(6);
    m_name = new TextBlock(this);
    m_about = new TextBlock(this);
    m_details = new TextBlock(this);
    m_use = new QPushButton(this);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_details);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_use, &QPushButton::clicked, this, [this] { emit commandChosen(command()); });
}

void AccountCard::setAccount(const AccountsModel::Account &account)
{
    m_account = account;
    retranslate();
}

QByteArray AccountCard::command() const
{
    const QByteArray &address = m_account.world.address;
    return m_account.list ? "EXPN " + address.left(address.lastIndexOf('@')) : "RCPT TO:<" + address + ">";
}

void AccountCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountCard::coloursChanged()
{
    for (TextBlock *block : {m_name, m_about, m_details})
        block->setGround(toneColours(tone(), palette()).fill);
}

void AccountCard::retranslate()
{
    using Run = TextBlock::Run;
    const world::Account &account = m_account.world;
    const QString address = shownOctets(account.address);
    std::vector<Run> name;
    if (!account.fullName.isEmpty())
        name.push_back({account.fullName + QLatin1Char('\n'), Run::Bold});
    name.push_back({address, Run::Mono});
    m_name->setRuns(std::move(name));
    m_about->setPlain(aboutText(m_account));

    std::vector<Run> details;
    if (m_account.list && m_account.isTold) {
        for (const QByteArray &member : m_account.list->members)
            details.push_back({(details.empty() ? QString() : QStringLiteral("\n")) + shownOctets(member), Run::Mono});
    } else if (!m_account.list && !account.password.isEmpty()) {
        details.push_back({tr("The password for logging in:") + QLatin1Char(' '), Run::Quiet});
        details.push_back({shownOctets(account.password), Run::Mono});
    }
    m_details->setVisible(!details.empty());
    m_details->setRuns(std::move(details));
    m_use->setText(m_account.list ? tr("Ask who is on it") : tr("Write to this account"));
    m_use->setToolTip(tr("Puts %1 into the input line.").arg(QString::fromUtf8(command())));
    setAccessibleName(address);
    coloursChanged();
}

} // namespace helolab::docks
