// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capabilities.h"

#include "core/sasl/Mechanism.h"
#include "core/world/World.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace helolab::imap {

namespace {

enum class When : quint8 { Always, BeforeLogin, AfterLogin };

struct CapabilityRow
{
    const char *name;
    When when;
    std::optional<Verb> verbs[2] = {}; ///< that are not served without it
};

/// Only what works, and LITERAL+ in place of LITERAL- (RFC 7888 section 5).
constexpr CapabilityRow capabilityRows[] = {
    {"IMAP4rev1", When::Always},
    {"IMAP4rev2", When::Always},
    {"LITERAL+", When::Always},
    {"SASL-IR", When::Always},
    {"ENABLE", When::Always, {Verb::Enable}},
    {"ID", When::Always, {Verb::Id}},
    {"IDLE", When::Always, {Verb::Idle}},
    {"STARTTLS", When::BeforeLogin, {Verb::StartTls}},
    {"LOGINDISABLED", When::BeforeLogin},
    {"AUTH=", When::BeforeLogin}, // each mechanism, in this place
    {"NAMESPACE", When::AfterLogin, {Verb::Namespace}},
    {"UIDPLUS", When::AfterLogin, {Verb::UidExpunge}},
    {"MOVE", When::AfterLogin, {Verb::Move, Verb::UidMove}},
    {"UNSELECT", When::AfterLogin, {Verb::Unselect}},
    {"CHILDREN", When::AfterLogin},
    {"ESEARCH", When::AfterLogin},
    {"SEARCHRES", When::AfterLogin},
    {"LIST-EXTENDED", When::AfterLogin},
    {"LIST-STATUS", When::AfterLogin},
    {"SPECIAL-USE", When::AfterLogin},
    {"CREATE-SPECIAL-USE", When::AfterLogin},
    {"STATUS=SIZE", When::AfterLogin},
    {"BINARY", When::AfterLogin},
    {"MULTIAPPEND", When::AfterLogin},
    {"UTF8=ACCEPT", When::AfterLogin},
};

/// Of those that depend on TLS: what is refused now whoever asks is not announced, and that logins are refused is.
bool isTrue(QByteArrayView name, Standing standing, const world::World &world)
{
    const bool inTheClear = standing == Standing::InTheClear;
    const bool loginsWait = inTheClear && world.required.has(protocol::Need::Tls);
    if (name == "STARTTLS")
        return inTheClear && world.offersTls;
    if (name == "LOGINDISABLED")
        return loginsWait || (inTheClear && world.passwordsNeedTls);
    return name != "AUTH=" || !loginsWait;
}

} // namespace

bool isAnnounced(QByteArrayView name, const QByteArrayList &hidden)
{
    return std::none_of(hidden.begin(), hidden.end(),
                        [name](const QByteArray &each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

QByteArray capabilities(Standing standing, const world::World &world)
{
    const When now = standing == Standing::LoggedIn ? When::AfterLogin : When::BeforeLogin;
    QByteArrayList names;
    for (const CapabilityRow &row : capabilityRows) {
        if ((row.when != When::Always && row.when != now) || !isAnnounced(row.name, world.hiddenExtensions)
            || !isTrue(row.name, standing, world))
            continue;
        if (QByteArrayView(row.name) != "AUTH=") {
            names.append(row.name);
            continue;
        }
        const bool takesPasswords = standing != Standing::InTheClear || !world.passwordsNeedTls;
        for (const QByteArray &mechanism : sasl::namesOffered(world.hiddenExtensions, takesPasswords))
            names.append(row.name + mechanism);
    }
    return names.join(' ');
}

bool isServed(Verb verb, const world::World &world)
{
    const QByteArrayList &hidden = world.hiddenExtensions;
    if (verb == Verb::Authenticate && sasl::namesOffered(hidden).isEmpty())
        return false;
    if (verb == Verb::StartTls && !world.offersTls)
        return false;
    return hidden.isEmpty()
        || std::all_of(std::begin(capabilityRows), std::end(capabilityRows), [verb, &hidden](const CapabilityRow &row) {
               return isAnnounced(row.name, hidden)
                   || std::find(std::begin(row.verbs), std::end(row.verbs), verb) == std::end(row.verbs);
           });
}

} // namespace helolab::imap
