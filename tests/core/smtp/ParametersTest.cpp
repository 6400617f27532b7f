// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/Parameters.h"
#include "core/world/World.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::smtp;

namespace {

Extensions allOffered()
{
    return Extensions(world::World{});
}

ParameterFault faultOf(const char *text, Verb verb = Verb::Mail)
{
    return readParameters(text, verb, allOffered()).fault;
}

} // namespace

TEST(SmtpParameters, AreReadByName)
{
    const auto mail = readParameters("size=100  BODY=8bitmime SMTPUTF8 RET=HDRS ENVID=a+2Bb", Verb::Mail, allOffered());
    ASSERT_EQ(mail.fault, ParameterFault::None);
    EXPECT_EQ(mail.parameters.size, 100);
    EXPECT_EQ(mail.parameters.body, BodyType::EightBitMime);
    EXPECT_TRUE(mail.parameters.utf8);
    EXPECT_EQ(mail.parameters.ret, "HDRS");
    EXPECT_EQ(mail.parameters.envelopeId, "a+2Bb");
    const auto rcpt = readParameters("NOTIFY=SUCCESS,DELAY ORCPT=rfc822;an@hanoi.example", Verb::Rcpt, allOffered());
    EXPECT_EQ(rcpt.fault, ParameterFault::None);
    EXPECT_EQ(rcpt.parameters.notify, "SUCCESS,DELAY");
}

TEST(SmtpParameters, AreRefusedEachInItsWay)
{
    EXPECT_EQ(faultOf("FOO=1"), ParameterFault::Unknown);
    EXPECT_EQ(faultOf("NOTIFY=NEVER"), ParameterFault::Unknown); // it belongs to RCPT
    EXPECT_EQ(faultOf("SIZE=1", Verb::Rcpt), ParameterFault::Unknown);
    EXPECT_EQ(faultOf("AUTH=a=b"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("BY=120;R"), ParameterFault::Unusable);
    EXPECT_EQ(faultOf("MT-PRIORITY=3"), ParameterFault::Unusable);
    EXPECT_EQ(faultOf("SIZE=abc"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("SIZE="), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("SIZE"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("SIZE=123456789012345678901"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("SMTPUTF8=1"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("ENVID=a+zz"), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("NOTIFY=NEVER,DELAY", Verb::Rcpt), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("NOTIFY=,", Verb::Rcpt), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("ORCPT=nothing", Verb::Rcpt), ParameterFault::Malformed);
    EXPECT_EQ(faultOf("BODY=NINEBIT"), ParameterFault::UnknownValue);
    EXPECT_EQ(faultOf("RET=SOME"), ParameterFault::UnknownValue);
    EXPECT_EQ(faultOf("NOTIFY=MAYBE", Verb::Rcpt), ParameterFault::UnknownValue);
    EXPECT_EQ(faultOf("SIZE=1 SIZE=2"), ParameterFault::Twice);
}

TEST(SmtpParameters, TellWhichOneIsWrong)
{
    const auto reading = readParameters("SIZE=10 FOO=1 BODY=7BIT", Verb::Mail, allOffered());
    EXPECT_EQ(reading.culprit, "FOO=1");
    EXPECT_EQ(reading.at, 8);
}

TEST(SmtpParameters, VanishWithTheirExtension)
{
    world::World world;
    world.hiddenExtensions = {"SIZE", "CHUNKING"};
    const Extensions offered(world);
    EXPECT_EQ(readParameters("SIZE=1", Verb::Mail, offered).fault, ParameterFault::Unknown);
    EXPECT_FALSE(offered.has(Extension::BinaryMime));
    EXPECT_EQ(readParameters("BODY=BINARYMIME", Verb::Mail, offered).fault, ParameterFault::UnknownValue);
    EXPECT_FALSE(offered.offers(Verb::Bdat));
}

TEST(SmtpParameters, LargestNumberDoesNotWrapAround)
{
    const auto reading = readParameters("SIZE=99999999999999999999", Verb::Mail, allOffered());
    EXPECT_EQ(reading.fault, ParameterFault::None);
    EXPECT_EQ(reading.parameters.size, std::numeric_limits<qint64>::max());
}
