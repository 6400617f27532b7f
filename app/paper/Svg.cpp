// SPDX-License-Identifier: GPL-3.0-or-later
#include "Svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace helolab::paper {

QByteArray svg(QSize size, const QString &title, const QString &description,
               const std::function<void(QPainter &)> &paint)
{
    constexpr int screenDots = 96; // an inch, so that a pixel of SVG is one
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(screenDots);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(title);
    generator.setDescription(description);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return file.data();
}

} // namespace helolab::paper
