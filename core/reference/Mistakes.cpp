// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chapters.h"
#include "ExampleTalk.h"
#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::reference {

using explain::mistakes::Rule;

namespace {

const char *rfcOf(const explain::Dialect &dialect, const Rule &rule)
{
    return rule.clause ? dialect.sectionOf(*rule.clause) : rule.rfc;
}

Entry mistakeEntry(const Names &names, const explain::Dialect &dialect, const Rule &rule)
{
    const QString id = QString::fromLatin1(rule.id);
    Entry entry{names.mistake(rule.id), rule.title.translated(), {}, {id}, {}};
    std::vector<Block> &blocks = entry.blocks;
    const auto examples = dialect.examples();
    const auto example = std::find_if(examples.begin(), examples.end(),
                                      [&](const auto &each) { return qstrcmp(each.id, rule.id) == 0; });
    const bool hasExample = example != examples.end();
    const ExampleTalk talk = hasExample ? exampleTalk(names.protocol(), *example) : ExampleTalk();
    blocks.push_back(textBlock(talk.mistake ? talk.mistake->explanation : rule.explanation.translated()));
    if (talk.mistake) {
        blocks.push_back(headingBlock(QCoreApplication::translate("core", "Example")));
        blocks.push_back({Block::Kind::Code, talk.lines.join(QLatin1Char('\n'))});
        if (!talk.mistake->correctedLine.isEmpty()) {
            blocks.push_back(textBlock(QCoreApplication::translate("core", "The line as it should be:")));
            blocks.push_back({Block::Kind::Code, talk.mistake->correctedLine});
        }
    }
    if (rule.isAdvice)
        blocks.push_back(
            textBlock(QCoreApplication::translate("core", "Nothing goes wrong by it; it could be done better.")));
    blocks.push_back({Block::Kind::Item, id, {QCoreApplication::translate("core", "Its name in labs"), {}}});
    const char *rfc = rfcOf(dialect, rule);
    addWritten(blocks, rfc);
    return entry;
}

} // namespace

Chapter mistakeChapter(const Names &names)
{
    const explain::Dialect &dialect = explain::dialectOf(names.protocol());
    Chapter chapter{names.chapter("mistake"), QCoreApplication::translate("core", "Mistakes"), {}};
    chapter.entries.reserve(dialect.mistakes().size());
    for (const Rule *rule : dialect.mistakes())
        chapter.entries.push_back(mistakeEntry(names, dialect, *rule));
    return chapter;
}

} // namespace helolab::reference
