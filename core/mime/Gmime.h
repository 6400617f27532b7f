// SPDX-License-Identifier: GPL-3.0-or-later
// For the .cpp files of this room alone: the only place that names GMime and GLib.
#pragma once

// GLib has members called `signals`, which Qt defines away.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace helolab::mime {

struct FreeByGlib
{
    void operator()(char *text) const { g_free(text); }
    void operator()(GMimeParamList *list) const { g_object_unref(list); }
};
template <typename T> using Owned = std::unique_ptr<T, FreeByGlib>;

/// Before anything of GMime is used; costs nothing from the second time on.
void startGmime();

/// How GMime is to parse. Nothing of it depends on the locale.
GMimeParserOptions *parserOptions();

/// \p raw as GMime may have it: a NUL, which would end it, becomes U+FFFD, and octets that are no UTF-8 are taken for
/// Windows-1252.
QByteArray forGmime(QByteArrayView raw);

} // namespace helolab::mime
