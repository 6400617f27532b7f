// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/DiagramModel.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace helolab::docks {

/// How large the diagram's texts are, in pixels: all that a layout has to know of a font.
struct DiagramTexts
{
    std::function<double(const QString &)> nameWidth; ///< of a state's name
    std::function<double(const QString &)> wordWidth; ///< of a word on an edge
    std::function<double(const QString &)> loopWidth; ///< of a word inside a state
    double nameHeight = 0;
    double wordHeight = 0;
    double loopHeight = 0;
    /// What stands on an edge, or inside a state, for \p label; \p from is the state it begins in.
    std::function<QString(const protocol::DiagramLabel &label, protocol::StateId from)> word;
};

/// One word of a diagram: a command, or what happens.
struct DiagramWord
{
    const protocol::DiagramLabel *label = nullptr; ///< of the model, which outlives the layout
    QString text;
    QRectF box;
};

struct DiagramBox
{
    protocol::StateId state;
    QRectF box;
    QString text; ///< its name
    QRectF name; ///< with room for the mark of the current state before the name
    std::vector<DiagramWord> stays;
};

struct DiagramWay
{
    const protocol::DiagramEdge *edge = nullptr; ///< of the model
    QPolygonF corners; ///< from the border of one box to the border of the other one
    std::vector<DiagramWord> words;
    QRectF label; ///< around the words
};

/// Where the edge of a refused command ends, which leads nowhere.
struct DiagramStub
{
    QPolygonF corners; ///< empty where no command is taken at all
    QRectF label; ///< two rows of words, or one; it may lie over a way
};

/// A model as geometry, in pixels. Of the ways that leave (DiagramEdge::leaves) and the stubs only those of one state
/// are drawn at a time, so those of different states may cover each other.
struct DiagramLayout
{
    QRectF bounds;
    std::vector<DiagramBox> boxes; ///< indexed by StateId
    std::vector<DiagramWay> ways;
    std::vector<DiagramStub> stubs; ///< indexed by StateId
    bool isTidy = false; ///< false: no room was found for some label, it lies over something else
};

/// Lays out \p model, which outlives the layout. \p breadth is how many times as wide as high the words inside a state
/// are arranged: so a layout becomes low and wide, or higher and narrow.
DiagramLayout layOut(const protocol::DiagramModel &model, const DiagramTexts &texts, double breadth);

} // namespace helolab::docks
