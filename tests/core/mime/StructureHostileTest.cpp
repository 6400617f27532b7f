// SPDX-License-Identifier: GPL-3.0-or-later
// What has to hold for any octets at all.
#include "Samples.h"
#include "core/mime/Fields.h"
#include "core/mime/Structure.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QByteArrayList>

#include <algorithm>
#include <random>

using namespace helolab;
using namespace helolab::mime;

namespace {

void expectFieldsInOrder(QByteArrayView message, const Part &part)
{
    FieldReader fields(message, part.header);
    qsizetype at = part.header.begin;
    while (const auto field = fields.next()) {
        ASSERT_EQ(field->lines.begin, at);
        ASSERT_GT(field->lines.length, 0);
        ASSERT_TRUE(part.header.contains(field->lines));
        ASSERT_TRUE(field->lines.contains(field->name));
        ASSERT_TRUE(field->lines.contains(field->value));
        at = field->lines.end();
    }
    // Nothing but the empty line is left.
    ASSERT_TRUE(message.sliced(at, part.header.end() - at).trimmed().isEmpty());
}

/// Spans lie within the parents', in order and apart; what a part says of itself fits together.
void expectSound(QByteArrayView message, const Structure &structure, const Bounds &bounds = {})
{
    ASSERT_FALSE(structure.parts.empty());
    ASSERT_LE(structure.parts.size(), std::size_t(bounds.parts));
    ASSERT_EQ(structure.message().header, findHeader(message));
    ASSERT_EQ(structure.message().body.end(), message.size());
    std::vector<qsizetype> freeFrom(structure.parts.size());
    for (std::size_t i = 0; i < structure.parts.size(); ++i) {
        const Part &part = structure.parts[i];
        ASSERT_GE(part.header.length, 0);
        ASSERT_GE(part.body.length, 0);
        ASSERT_EQ(part.header.end(), part.body.begin);
        ASSERT_LE(part.bodyLines, part.body.length);
        const QByteArrayView body = part.body.of(message);
        ASSERT_EQ(part.bodyLines, body.count('\n') + (body.isEmpty() || body.endsWith('\n') ? 0 : 1));
        ASSERT_LE(part.depth, bounds.depth);
        freeFrom[i] = part.body.begin;
        expectFieldsInOrder(message, part);
        if (i == 0)
            continue;
        ASSERT_GE(part.parent, 0);
        ASSERT_LT(std::size_t(part.parent), i);
        const Part &parent = structure.parts[std::size_t(part.parent)];
        ASSERT_TRUE(std::binary_search(parent.children.begin(), parent.children.end(), int(i)));
        ASSERT_EQ(part.depth, parent.depth + 1);
        ASSERT_TRUE(parent.body.contains(part.header));
        ASSERT_TRUE(parent.body.contains(part.body));
        ASSERT_GE(part.header.begin, freeFrom[std::size_t(part.parent)]);
        freeFrom[std::size_t(part.parent)] = part.body.end();
        if (parent.kind == Part::Kind::Message) {
            ASSERT_EQ(part.header.begin, parent.body.begin);
            ASSERT_EQ(part.body.end(), parent.body.end());
        }
    }
    for (const Part &part : structure.parts) {
        ASSERT_TRUE(part.kind != Part::Kind::Leaf || part.children.empty());
        ASSERT_TRUE(part.kind != Part::Kind::Message || part.children.size() == 1);
    }
}

} // namespace

TEST(StructureHostile, EveryPrefixIsSound)
{
    for (const QByteArray &message : samples::all()) {
        for (qsizetype length = 0; length <= message.size(); ++length) {
            const QByteArray prefix = message.first(length);
            expectSound(prefix, scan(prefix));
            ASSERT_FALSE(HasFatalFailure()) << "prefix of " << length << ": " << prefix.toStdString();
        }
    }
}

TEST(StructureHostile, WhatChanceMakesOfAMessageIsSound)
{
    const std::vector<QByteArray> all = samples::all();
    const QByteArrayList pieces = {"\n",
                                   "\r\n",
                                   "\r\n\r\n",
                                   "--",
                                   "--a\r\n",
                                   "--outer\r\n",
                                   "--g--\r\n",
                                   "Content-Type: message/rfc822\r\n\r\n",
                                   "Content-Type: multipart/mixed; boundary=a\r\n",
                                   "Content-Type: multipart/digest; boundary=outer\r\n\r\n",
                                   ":",
                                   "\"",
                                   QByteArray("\0", 1)};
    std::mt19937 random(20260302);
    const auto below = [&random](std::size_t bound) { return std::size_t(random() % bound); };
    for (int round = 0; round < 20000; ++round) {
        QByteArray message = all[below(all.size())];
        for (std::size_t change = 0; change <= below(6); ++change) {
            const qsizetype at = qsizetype(below(std::size_t(message.size()) + 1));
            switch (below(4)) {
            case 0:
                message.insert(at, pieces[qsizetype(below(std::size_t(pieces.size())))]);
                break;
            case 1:
                message.remove(at, qsizetype(below(40)));
                break;
            case 2:
                message.insert(at, message.mid(qsizetype(below(std::size_t(message.size()) + 1)), 60));
                break;
            default:
                if (at < message.size())
                    message[at] = char(random());
            }
        }
        const Bounds bounds = round % 3 == 0 ? Bounds{.depth = 3, .parts = 4} : Bounds{};
        expectSound(message, scan(message, bounds), bounds);
        ASSERT_FALSE(HasFatalFailure()) << "round " << round << ": " << message.toStdString();
    }
}

TEST(StructureHostile, ADeepMessageIsBounded)
{
    QByteArray message;
    for (int i = 0; i < 10'000; ++i)
        message += "Content-Type: message/rfc822\r\n\r\n";
    const Structure structure = scan(message);
    EXPECT_EQ(structure.parts.size(), 100u);
    EXPECT_TRUE(structure.parts.back().opaque);
    expectSound(message, structure);

    QByteArray nested;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    expectSound(nested, scan(nested));
    EXPECT_EQ(scan(nested).parts.size(), 100u);
}

TEST(StructureHostile, AMessageOfManyPartsIsBounded)
{
    QByteArray message = "Content-Type: multipart/mixed; boundary=a\r\n\r\n";
    for (int i = 0; i < 500'000; ++i)
        message += "--a\r\n";
    const Structure structure = scan(message);
    EXPECT_EQ(structure.parts.size(), 10'000u);
    EXPECT_TRUE(structure.truncated);
    expectSound(message, structure);
}

TEST(StructureHostile, ManyFieldsAndParametersAreBounded)
{
    QByteArray message;
    for (int i = 0; i < 200'000; ++i)
        message += "X: y\r\n";
    message += "Content-Type: image/gif";
    for (int i = 0; i < 200'000; ++i)
        message += ";a=b";
    message += "\r\n\r\n";
    const Structure structure = scan(message);
    EXPECT_TRUE(structure.message().type.is("image", "gif"));
    EXPECT_EQ(structure.message().type.parameters.size(), mostParameters);
    expectSound(message, structure);
}

TEST(StructureHostile, LinesThatAlmostAreDelimitersAreCheap)
{
    // A hundred open boundaries of one length, alike up to their last letters, and a million lines like them.
    QByteArray message;
    for (int i = 0; i < 100; ++i) {
        const QByteArray boundary = QByteArray(64, 'b') + QByteArray::number(1000 + i);
        message += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    message += QByteArray("--" + QByteArray(64, 'b') + "9999\r\n").repeated(100'000);
    expectSound(message, scan(message));
}
