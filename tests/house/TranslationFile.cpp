// SPDX-License-Identifier: GPL-3.0-or-later
#include "TranslationFile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace helolab::house {

namespace {

TranslationEntry readEntry(QXmlStreamReader &xml, const QString &context)
{
    TranslationEntry entry;
    entry.context = context;
    entry.plural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            entry.status = xml.attributes().value(QLatin1StringView("type")).toString();
            if (!entry.plural) {
                entry.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

std::optional<TranslationFile> readTranslationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("TS"))
        return std::nullopt;
    TranslationFile result{xml.attributes().value(QLatin1StringView("language")).toString(), {}};
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1StringView("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                result.entries.push_back(readEntry(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return std::nullopt;
    return result;
}

} // namespace helolab::house
