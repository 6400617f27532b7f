// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginForm.h"

#include "app/docks/FixedFont.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

#include <array>

namespace helolab::docks {

namespace {

constexpr int longestTyped = 4096; // characters of a field

QLineEdit *addField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(longestTyped);
    field->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field->setFont(fixedFont(parent->font()));
    return field;
}

QHBoxLayout *addRow(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

LoginForm::LoginForm(QWidget *parent)
    : QWidget(parent)
{
    m_fields = new QFormLayout(this);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(4);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(this);
    auto *passwordRow = new QWidget(this);
    m_password = addField(passwordRow);
    m_hides = new QCheckBox(passwordRow);
    QHBoxLayout *passwordLayout = addRow(passwordRow);
    passwordLayout->addWidget(m_password, 1);
    passwordLayout->addWidget(m_hides);
    m_challenge = addField(this);
    m_originRow = new QWidget(this);
    m_origin = new TextBlock(m_originRow);
    m_take = new QPushButton(m_originRow);
    QHBoxLayout *originLayout = addRow(m_originRow);
    originLayout->addWidget(m_origin, 1);
    originLayout->addWidget(m_take);
    m_nonceRow = new QWidget(this);
    m_nonce = addField(m_nonceRow);
    m_newNonce = new QPushButton(m_nonceRow);
    QHBoxLayout *nonceLayout = addRow(m_nonceRow);
    nonceLayout->addWidget(m_nonce, 1);
    nonceLayout->addWidget(m_newNonce);
    for (QWidget *row : {static_cast<QWidget *>(m_name), passwordRow, static_cast<QWidget *>(m_challenge), m_nonceRow})
        m_fields->addRow(new QLabel(this), row);
    m_fields->insertRow(3, m_originRow);
    for (QLineEdit *field : {m_name, m_password, m_challenge, m_nonce})
        connect(field, &QLineEdit::textChanged, this, &LoginForm::changed);
    connect(m_challenge, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isOwn = !text.isEmpty(); // who empties the field wants what the conversation has
        showOrigin();
    });
    connect(m_hides, &QCheckBox::toggled, this,
            [this](bool hides) { m_password->setEchoMode(hides ? QLineEdit::Password : QLineEdit::Normal); });
    connect(m_take, &QPushButton::clicked, this, &LoginForm::take);
    connect(m_newNonce, &QPushButton::clicked, this, &LoginForm::makeNonce);
    makeNonce();
    retranslate();
}

void LoginForm::setWay(const sasl::Computed &way)
{
    m_way = &way;
    const bool takesChallenge = !way.challenge.isEmpty();
    m_challenge->setVisible(takesChallenge);
    m_fields->labelForField(m_challenge)->setVisible(takesChallenge);
    m_originRow->setVisible(takesChallenge);
    m_nonceRow->setVisible(way.takesNonce);
    m_fields->labelForField(m_nonceRow)->setVisible(way.takesNonce);
    if (!m_isOwn)
        m_challenge->clear(); // it was another mechanism's
    retranslate();
}

sasl::Given LoginForm::given() const
{
    return {m_name->text().toUtf8(), m_password->text().toUtf8(), m_challenge->text().toUtf8(),
            m_nonce->text().toUtf8()};
}

void LoginForm::offerChallenge(const QByteArray &line, const QString &where)
{
    m_offered = line;
    m_where = where;
    if (!m_isOwn)
        take();
    else
        showOrigin();
}

void LoginForm::take()
{
    m_isOwn = false;
    m_challenge->setText(QString::fromUtf8(m_offered));
    m_challenge->setCursorPosition(0);
    showOrigin();
}

/// A nonce as SCRAM wants it: visible, without a comma.
void LoginForm::makeNonce()
{
    std::array<quint32, 4> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), qsizetype(chance.size()));
    const QByteArray octets(reinterpret_cast<const char *>(chance.data()), sizeof(chance));
    m_nonce->setText(QString::fromLatin1(octets.toBase64(QByteArray::OmitTrailingEquals)));
    m_nonce->setCursorPosition(0);
}

void LoginForm::showOrigin()
{
    m_origin->setPlain(m_isOwn ? tr("Typed by hand") : m_where, TextBlock::Run::Quiet);
    m_take->setVisible(m_isOwn && !m_offered.isEmpty());
}

void LoginForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginForm::retranslate()
{
    const auto call = [this](QWidget *row, QLineEdit *field, const QString &text) {
        static_cast<QLabel *>(m_fields->labelForField(row))->setText(text);
        field->setAccessibleName(text);
    };
    call(m_name, m_name, tr("Name"));
    call(m_password->parentWidget(), m_password, tr("Password"));
    call(m_challenge, m_challenge, m_way ? m_way->challenge.translated() : QString());
    call(m_nonceRow, m_nonce, tr("Nonce"));
    m_name->setToolTip(tr("The name of the account, such as an@hanoi.example"));
    m_hides->setText(tr("Hide"));
    m_hides->setToolTip(tr("Shows dots in place of the password. The steps show it all the same."));
    m_challenge->setToolTip(tr("What the server has said: its whole line, or its base64, or that decoded"));
    m_challenge->setPlaceholderText(m_way && m_way->isInBase64 ? QStringLiteral("334 PDE4OTYu…")
                                                               : QStringLiteral("+OK … <1896.697@…>"));
    m_take->setText(tr("Take it"));
    m_take->setToolTip(tr("Takes the newest challenge of the conversation in front"));
    m_nonce->setToolTip(tr("Chance of the client, new for each authentication: visible characters without a comma"));
    m_newNonce->setText(tr("New"));
    m_newNonce->setAccessibleName(tr("New nonce"));
    showOrigin();
}

} // namespace helolab::docks
