// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NoticeBar.h"

#include "core/Result.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace helolab::editor {

/// The notices of a window, one below the other, the oldest on top. Of one topic the newest only.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    NoticeBar *say(const QString &topic, NoticeBar::Words words, std::vector<NoticeBar::Choice> choices = {});
    /// With a button that closes it, as the others have that are to be read only.
    void say(const Error &problem);
    void clear();
    /// Those that are to be seen.
    std::vector<NoticeBar *> bars() const;

private:
    QMap<QString, QPointer<NoticeBar>> m_bars;
};

} // namespace helolab::editor
