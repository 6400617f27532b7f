// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/Fields.h"
#include "core/mime/MediaType.h"
#include "core/mime/TransferEncoding.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::mime;

namespace {

using Texts = std::vector<QByteArray>;

/// name|value of each field.
Texts fieldsOf(const QByteArray &header)
{
    Texts texts;
    FieldReader fields(header, {0, header.size()});
    while (const auto field = fields.next())
        texts.push_back(field->name.of(header).toByteArray() + '|' + field->value.of(header).toByteArray());
    return texts;
}

Texts parametersOf(const char *value)
{
    Texts texts;
    const auto media = readMediaType(QByteArrayView(value));
    for (const Parameter &parameter : media ? media->parameters : Parameters{{"invalid", {}}})
        texts.push_back(parameter.name + '|' + parameter.value);
    return texts;
}

} // namespace

TEST(Fields, AreTakenWithTheirFoldedLines)
{
    EXPECT_EQ(fieldsOf("Subject: a\r\n b\r\n\tc\r\nTo:x\r\n\r\nBody: no\r\n"),
              (Texts{"Subject| a\r\n b\r\n\tc", "To|x"}));
    EXPECT_EQ(fieldsOf("A: b\nC:"), (Texts{"A| b", "C|"}));
}

TEST(Fields, ThatAreNoneHaveNoName)
{
    EXPECT_EQ(fieldsOf("From a b\r\n: x\r\n y\r\nSub ject: z\r\nS : t\r\nno colon\r\n \r\nX: 1\r\n"),
              (Texts{"|From a b", "|: x\r\n y", "|Sub ject: z", "S| t", "|no colon\r\n ", "X| 1"}));
    EXPECT_EQ(fieldsOf(" begins folded\r\nX: 1"), (Texts{"| begins folded", "X| 1"}));
}

TEST(Fields, AreFoundByTheirNameInAnyCase)
{
    const QByteArray header = "To: a\r\nSUBJECT: b\r\nSubject: c\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n";
    EXPECT_EQ(findField(header, {0, header.size()}, "subject"), QByteArrayView(" b"));
    EXPECT_EQ(findField(header, {0, header.size()}, "Sub"), std::nullopt);
    EXPECT_EQ(findField(header, {0, header.size()}, "x")->size(), longestValue);
    EXPECT_EQ(findField(header, {0, 7}, "subject"), std::nullopt);
}

TEST(Fields, AreFoundSeveralAtATime)
{
    const QByteArray header = "A: 1\nB: 2\na: 3\n\nC: 4\n";
    const auto values = findFields(header, {0, header.size()}, {"B", "C", "A"});
    EXPECT_EQ(values[0], QByteArrayView(" 2"));
    EXPECT_EQ(values[1], std::nullopt);
    EXPECT_EQ(values[2], QByteArrayView(" 1"));
}

TEST(Fields, EndAtTheFirstEmptyLine)
{
    EXPECT_EQ(findHeader("A: 1\r\n\r\nB"), (Span{0, 8}));
    EXPECT_EQ(findHeader("A: 1\n\nB"), (Span{0, 6}));
    EXPECT_EQ(findHeader("A: 1\r\n \r\nB"), (Span{0, 10}));
    EXPECT_EQ(findHeader("\r\nB"), (Span{0, 2}));
    EXPECT_EQ(findHeader("A: 1"), (Span{0, 4}));
    EXPECT_EQ(findHeader(""), (Span{0, 0}));
}

TEST(Fields, AreUnfoldedByTakingTheBreaksOut)
{
    EXPECT_EQ(unfolded(" a\r\n b\n\tc \r\n "), "a b\tc");
    EXPECT_EQ(unfolded("a\rb"), "a\rb");
    EXPECT_EQ(unfolded(""), "");
}

TEST(MediaType, IsTypeSubtypeAndParameters)
{
    const auto media = readMediaType(" Text (a comment) /\r\n HTML ; Charset = \"utf-8\"; format=flowed (RFC 3676)");
    ASSERT_TRUE(media);
    EXPECT_EQ(media->type, "Text");
    EXPECT_EQ(media->subtype, "HTML");
    EXPECT_TRUE(media->is("text", "html"));
    EXPECT_EQ(media->parameters, (Parameters{{"Charset", "utf-8"}, {"format", "flowed"}}));
    EXPECT_EQ(*findParameter(media->parameters, "charset"), "utf-8");
    EXPECT_EQ(findParameter(media->parameters, "boundary"), nullptr);
}

TEST(MediaType, IsNothingWithoutTypeAndSubtype)
{
    for (const char *value :
         {"", " ", "text", "text/", "/plain", "text plain", "; charset=x", "(text/plain)", "\"text\"/x"})
        EXPECT_FALSE(readMediaType(QByteArrayView(value))) << value;
    EXPECT_FALSE(readMediaType("text/pl\xC3\xA4in"));
    EXPECT_FALSE(readMediaType(QByteArrayView("text/pl\0ain", 11)));
}

TEST(MediaType, ForgivesWhatMailersDoToParameters)
{
    EXPECT_EQ(parametersOf("a/b;; x = 1 ;;y=2;"), (Texts{"x|1", "y|2"}));
    EXPECT_EQ(parametersOf("a/b; name=my file.pdf; y=2"), (Texts{"name|my file.pdf", "y|2"}));
    EXPECT_EQ(parametersOf("a/b; boundary=a=b/c"), (Texts{"boundary|a=b/c"}));
    EXPECT_EQ(parametersOf("a/b; flag; x=; =z; y=\"\""), (Texts{"x|", "y|"}));
    EXPECT_EQ(parametersOf("a/b; x=\"a\\\"b;c\r\n d\"; y=\"never closed"), (Texts{"x|a\"b;c d", "y|never closed"}));
    EXPECT_EQ(parametersOf("a/b charset=utf-8"), (Texts{"charset|utf-8"}));
    EXPECT_EQ(parametersOf("a/b; (never closed; x=y"), Texts{});
    EXPECT_EQ(parametersOf("a/b; x=1 ((nested) comment); y=2"), (Texts{"x|1", "y|2"}));
}

TEST(MediaType, OfManyParametersIsBounded)
{
    const QByteArray value = "a/b" + QByteArray("; x=y").repeated(100'000);
    EXPECT_EQ(readMediaType(value)->parameters.size(), mostParameters);
}

TEST(Disposition, IsAWordAndParameters)
{
    const auto disposition = readDisposition(" attachment; filename=\"a b.txt\"");
    ASSERT_TRUE(disposition);
    EXPECT_EQ(disposition->kind, "attachment");
    EXPECT_EQ(disposition->parameters, (Parameters{{"filename", "a b.txt"}}));
    EXPECT_FALSE(readDisposition(" ; filename=x"));
}

TEST(TransferEncoding, IsReadInAnyCase)
{
    EXPECT_EQ(readTransferEncoding(""), TransferEncoding::SevenBit);
    EXPECT_EQ(readTransferEncoding(" (none)"), TransferEncoding::SevenBit);
    EXPECT_EQ(readTransferEncoding(" BASE64 (so it says)"), TransferEncoding::Base64);
    EXPECT_EQ(readTransferEncoding("8bit;"), TransferEncoding::EightBit);
    EXPECT_EQ(readTransferEncoding("Quoted-Printable"), TransferEncoding::QuotedPrintable);
    EXPECT_EQ(readTransferEncoding("binary"), TransferEncoding::Binary);
    EXPECT_EQ(readTransferEncoding("x-uuencode"), TransferEncoding::Unknown);
    EXPECT_EQ(readTransferEncoding("base"), TransferEncoding::Unknown);
}

TEST(TransferEncoding, IsDecoded)
{
    EXPECT_EQ(decoded("Q2jDoG8=\r\n", TransferEncoding::Base64), "Ch\xC3\xA0o");
    EXPECT_EQ(decoded("Ch=C3=A0o =\r\nAn=\r\n!\r\n", TransferEncoding::QuotedPrintable), "Ch\xC3\xA0o An!\r\n");
    EXPECT_EQ(decoded("a=b\r\n", TransferEncoding::SevenBit), "a=b\r\n");
    EXPECT_EQ(decoded(QByteArrayView("a\0b", 3), TransferEncoding::Binary), QByteArray("a\0b", 3));
    EXPECT_EQ(decoded("abc", TransferEncoding::Unknown), std::nullopt);
    EXPECT_EQ(decoded("", TransferEncoding::Base64), "");
}

TEST(TransferEncoding, ForgivesWhatIsNoneOfItsLetters)
{
    EXPECT_EQ(decoded("Q2\r\n jD!oG8=", TransferEncoding::Base64), "Ch\xC3\xA0o");
    EXPECT_EQ(decoded("Q2jDo", TransferEncoding::Base64).value().first(3), "Ch\xC3");
    EXPECT_EQ(decoded("100 =% =4x", TransferEncoding::QuotedPrintable), "100 =% =4x");
}
