// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reference.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::explain {

namespace {

QString oneReference(const QString &written)
{
    // "RFC 5321", "section", "4.1.1"
    const QString document = written.section(QLatin1Char(' '), 0, 1);
    const QString part = written.section(QLatin1Char(' '), 2, 2);
    const QString number = written.section(QLatin1Char(' '), 3);
    if (part == QLatin1StringView("section"))
        return QCoreApplication::translate("core", "%1 section %2").arg(document, number);
    if (part == QLatin1StringView("appendix"))
        return QCoreApplication::translate("core", "%1 appendix %2").arg(document, number);
    return written;
}

} // namespace

QString reference(const QString &written)
{
    QStringList references = written.split(QStringLiteral(", "));
    for (QString &one : references)
        one = oneReference(one);
    return references.join(QStringLiteral("; "));
}

} // namespace helolab::explain
