// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <ostream>

// How GoogleTest shows Qt's texts when a test fails: octets with CR LF visible, strings as they read. Included by every
// test that compares them, and found by name lookup in the namespace of the type.

QT_BEGIN_NAMESPACE

void PrintTo(const QByteArray &octets, std::ostream *out);
void PrintTo(const QString &text, std::ostream *out);

QT_END_NAMESPACE
