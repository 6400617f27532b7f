// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeWords.h"

#include <QRegularExpression>

#include <memory>

namespace helolab::docks {

namespace {

constexpr QChar joiner(0x2060);

} // namespace

QString withWholeWords(const QString &text)
{
    if (!text.contains(QLatin1Char('-')))
        return text;
    // possessive, and never begun inside a word: a long line of a hostile peer takes no longer for that
    static const QRegularExpression word(QStringLiteral("(?<![\\w.+-])(?:[\\w.+-]++@[\\w.-]*+"
                                                        "|-[A-Z][A-Z.]{0,19}+(?![\\w-])"
                                                        "|[A-Z][A-Z0-9]{0,11}+(?:-[A-Z0-9]{1,12}+){1,3}+(?![\\w-]))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString whole;
    qsizetype done = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        whole += QStringView(text).sliced(done, match.capturedStart() - done);
        whole += match.captured().replace(QLatin1Char('-'), QLatin1Char('-') + QString(joiner));
        done = match.capturedEnd();
    }
    return whole += QStringView(text).sliced(done);
}

QString asWritten(QString text)
{
    return text.remove(joiner);
}

QMimeData *asWritten(QMimeData *copied)
{
    const std::unique_ptr<QMimeData> shown(copied);
    auto *written = new QMimeData;
    written->setText(asWritten(shown->text()));
    if (shown->hasHtml())
        written->setHtml(asWritten(shown->html()));
    return written;
}

} // namespace helolab::docks
