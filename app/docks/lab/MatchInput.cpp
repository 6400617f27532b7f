// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatchInput.h"

#include "MarkdownBlock.h"

#include "app/docks/TextBlock.h"
#include "app/docks/Tone.h"
#include "app/settings/Fonts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QWheelEvent>

namespace helolab::docks {

namespace {

/// The wheel turns the page, never the answer: whoever scrolls past would change it unseen.
class LetterBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

constexpr qsizetype longestKey = 12; // letters on one line; a longer one must not make the page wider than its dock

/// With places in a long word where a line may end.
QString breakable(QString key)
{
    for (qsizetype at = key.size() - 1; at > 0 && key.size() > longestKey; --at)
        key.insert(at, QChar(0x200B));
    return key;
}

} // namespace

MatchInput::MatchInput(const QStringList &keys, const QStringList &ids, const lab::QuestionText &words, QWidget *parent)
    : AnswerInput(parent)
    , m_meanings(ids, words)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(2, 1);
    auto *meanings = new MarkdownBlock(this);
    meanings->setText(m_meanings.markdown());
    layout->addWidget(meanings, 0, 0, 1, 3);
    for (const QString &key : keys) {
        auto *label = new QLabel(breakable(key), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(key.size() > longestKey);
        label->setFont(settings::monospaceFont(font().pointSize()));
        auto *letter = new LetterBox(this);
        letter->addItem(QStringLiteral("–"), QString());
        for (const QString &id : ids)
            letter->addItem(m_meanings.letterOf(id), id);
        letter->setAccessibleName(tr("The meaning of %1").arg(key));
        auto *right = new TextBlock(this);
        right->hide();
        const int row = int(m_rows.size()) + 1;
        layout->addWidget(label, row, 0);
        layout->addWidget(letter, row, 1);
        layout->addWidget(right, row, 2, Qt::AlignVCenter);
        connect(letter, &QComboBox::activated, this, &AnswerInput::edited);
        m_rows.push_back({key, letter, right});
    }
    if (!m_rows.empty())
        setFocusProxy(m_rows.front().letter);
}

QStringList MatchInput::given() const
{
    const QStringList pairs = draft();
    return pairs.size() == qsizetype(m_rows.size()) ? pairs : QStringList();
}

QString MatchInput::missing() const
{
    return tr("Every row wants a letter.");
}

QStringList MatchInput::draft() const
{
    QStringList pairs;
    for (const Row &row : m_rows) {
        const QString id = row.letter->currentData().toString();
        if (!id.isEmpty())
            pairs.append(row.key + QLatin1Char('=') + id);
    }
    return pairs;
}

void MatchInput::setGiven(const QStringList &given)
{
    for (const QString &pair : given) {
        const qsizetype sign = pair.lastIndexOf(QLatin1Char('='));
        for (const Row &row : m_rows) {
            if (row.key == pair.left(sign))
                row.letter->setCurrentIndex(row.letter->findData(pair.mid(sign + 1)));
        }
    }
}

void MatchInput::showRight(const QStringList &answer)
{
    for (const Row &row : m_rows) {
        row.letter->setEnabled(false);
        for (const QString &id : m_meanings.ids()) {
            if (!answer.contains(row.key + QLatin1Char('=') + id))
                continue;
            const bool was = row.letter->currentData().toString() == id;
            row.right->setPlain(was ? toneSymbol(Tone::Done) : tr("Right is: %1").arg(m_meanings.letterOf(id)));
            row.right->show();
        }
    }
}

} // namespace helolab::docks
