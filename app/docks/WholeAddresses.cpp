// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeAddresses.h"

#include <QRegularExpression>

#include <memory>

namespace helolab::docks {

namespace {

constexpr QChar joiner(0x2060);

} // namespace

QString withWholeAddresses(const QString &text)
{
    if (!text.contains(QLatin1Char('@')) || !text.contains(QLatin1Char('-')))
        return text;
    // possessive, and never begun inside a word: a long line of a hostile peer takes no longer for that
    static const QRegularExpression address(QStringLiteral("(?<![\\w.+-])[\\w.+-]++@[\\w.-]*+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString whole;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
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
