// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"

#include "core/transcript/SessionFile.h"

namespace helolab::lab {

/// Reads \p session, the text of a .session file of the lab \p script, with \p values for its placeholders. A lab's
/// sessions are texts, know no other placeholders, speak the lab's protocols, and are played in the lab's world: the
/// error says where one is otherwise.
/// \p fileName is for errors.
Result<transcript::SessionFile> readLabSession(const QByteArray &session, const QString &fileName,
                                               const LabScript &script, const Values &values);

} // namespace helolab::lab
