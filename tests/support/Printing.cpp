// SPDX-License-Identifier: GPL-3.0-or-later
#include "Printing.h"

#include "core/wire/Escapes.h"

QT_BEGIN_NAMESPACE

void PrintTo(const QByteArray &octets, std::ostream *out)
{
    *out << '"' << helolab::wire::escaped(octets).toStdString() << '"';
}

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

QT_END_NAMESPACE
