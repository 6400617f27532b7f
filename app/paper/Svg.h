// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace helolab::paper {

/// A drawing of \p size pixels as SVG. \p title and \p description are for who cannot see it. Needs a QGuiApplication
/// with fonts.
QByteArray svg(QSize size, const QString &title, const QString &description,
               const std::function<void(QPainter &)> &paint);

} // namespace helolab::paper
