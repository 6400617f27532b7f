// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace helolab::docks {

/// Makes a table a list of whole rows, one of them chosen: no grid, no numbers at its side, Tab leaves it.
void showAsRows(QTableView *table);

} // namespace helolab::docks
