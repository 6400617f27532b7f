// SPDX-License-Identifier: GPL-3.0-or-later
#include "Correction.h"

#include "Reading.h"

namespace helolab::explain::imap {

bool isMalformed(const Scene &scene)
{
    return mistakes::isCommand(scene) && scene.view.verb && mistakes::isWrongUnlessTaken(scene)
        && !isWellFormed(scene.line);
}

bool isWellFormed(QByteArrayView line)
{
    return !readLine(line).fault();
}

QByteArray headOf(const Scene &scene)
{
    const QByteArrayView word = scene.view.word;
    return scene.line.first(word.data() - scene.line.data() + word.size()).toByteArray() + ' ';
}

mistakes::Finding corrected(const Scene &scene, QByteArrayView piece, const QByteArray &corrected)
{
    mistakes::Finding finding = mistakes::at(scene.line, piece);
    finding.correctedLine = QString::fromUtf8(corrected);
    return finding;
}

} // namespace helolab::explain::imap
