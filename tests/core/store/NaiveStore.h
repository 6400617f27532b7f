// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <map>
#include <set>

namespace helolab::test {

/// What one account's mail is, written down as plainly as possible: everything is counted when it is asked for,
/// nothing is bounded. MemoryStore has to say the same.
class NaiveStore
{
public:
    struct Mail
    {
        quint32 uid = 0;
        store::Flags flags = 0;
        std::set<QByteArray> keywords; // lower case
        QByteArray octets;
        quint64 modified = 0;
    };
    struct Folder
    {
        bool real = true;
        quint32 validity = 0;
        quint32 next = 1;
        quint32 recentFrom = 1;
        quint64 modified = 1;
        std::vector<Mail> mail;
        std::vector<std::pair<quint64, quint32>> gone;

        Mail *find(quint32 uid)
        {
            for (Mail &each : mail) {
                if (each.uid == uid)
                    return &each;
            }
            return nullptr;
        }
    };

    explicit NaiveStore(quint32 validity)
        : m_validity(validity)
    {
        folders["INBOX"].validity = m_validity++;
    }

    Folder *real(const QByteArray &name)
    {
        const auto found = folders.find(name);
        return found == folders.end() || !found->second.real ? nullptr : &found->second;
    }

    bool create(const QByteArray &name)
    {
        if (real(name))
            return false;
        const QByteArrayList levels = name.split('/');
        for (qsizetype i = 1; i <= levels.size(); ++i) {
            const QByteArray each = levels.first(i).join('/');
            if (!folders.contains(each) || each == name) {
                folders[each] = {};
                folders[each].validity = m_validity++;
            }
        }
        return true;
    }

    QByteArrayList below(const QByteArray &name) const
    {
        QByteArrayList names;
        for (const auto &[each, folder] : folders) {
            if (each.startsWith(name + '/'))
                names.append(each);
        }
        return names;
    }

    bool remove(const QByteArray &name)
    {
        if (name == "INBOX" || !folders.contains(name) || (!folders[name].real && !below(name).isEmpty()))
            return false;
        if (below(name).isEmpty()) {
            folders.erase(name);
        } else {
            folders[name] = {};
            folders[name].real = false;
        }
        return true;
    }

    bool rename(const QByteArray &from, const QByteArray &to)
    {
        if (!folders.contains(from) || folders.contains(to) || (from != "INBOX" && to.startsWith(from + '/')))
            return false;
        if (from == "INBOX") {
            create(to);
            store::Uids all;
            for (const Mail &each : folders[from].mail)
                all.push_back(each.uid);
            transfer(from, all, to, false);
            return true;
        }
        if (const qsizetype slash = to.lastIndexOf('/'); slash > 0 && !folders.contains(to.first(slash)))
            create(to.first(slash));
        for (const QByteArray &each : QByteArrayList{from} + below(from)) {
            folders[to + each.mid(from.size())] = folders[each];
            folders.erase(each);
        }
        return true;
    }

    static void put(Folder &folder, Mail mail)
    {
        mail.uid = folder.next++;
        mail.modified = folder.modified;
        folder.mail.push_back(mail);
    }

    void append(const QByteArray &name, const std::vector<Mail> &mails)
    {
        Folder &folder = folders[name];
        folder.modified += mails.empty() ? 0 : 1;
        for (const Mail &mail : mails)
            put(folder, mail);
    }

    store::Uids setFlags(const QByteArray &name, const store::Uids &uids, const store::FlagEdit &edit)
    {
        using Mode = store::FlagEdit::Mode;
        Folder &folder = folders[name];
        store::Uids changed;
        for (Mail &each : folder.mail) {
            if (std::find(uids.begin(), uids.end(), each.uid) == uids.end())
                continue;
            Mail now = each;
            if (edit.mode == Mode::Replace) {
                now.flags = 0;
                now.keywords.clear();
            }
            for (const QByteArray &keyword : edit.keywords) {
                if (edit.mode == Mode::Remove)
                    now.keywords.erase(keyword.toLower());
                else
                    now.keywords.insert(keyword.toLower());
            }
            now.flags
                = store::Flags(edit.mode == Mode::Remove ? now.flags & ~edit.flags : now.flags | (edit.flags & ~32));
            if (now.flags == each.flags && now.keywords == each.keywords)
                continue;
            now.modified = folder.modified + 1;
            each = now;
            changed.push_back(each.uid);
        }
        folder.modified += changed.empty() ? 0 : 1;
        return changed;
    }

    store::Uids expunge(const QByteArray &name, const store::Uids &uids, bool onlyDeleted)
    {
        Folder &folder = folders[name];
        store::Uids gone;
        for (const Mail &each : folder.mail) {
            const bool wanted = std::find(uids.begin(), uids.end(), each.uid) != uids.end();
            if (wanted && (!onlyDeleted || (each.flags & 8)))
                gone.push_back(each.uid);
        }
        folder.modified += gone.empty() ? 0 : 1;
        for (const quint32 uid : gone) {
            std::erase_if(folder.mail, [uid](const Mail &each) { return each.uid == uid; });
            folder.gone.emplace_back(folder.modified, uid);
        }
        return gone;
    }

    /// False where one is missing.
    bool transfer(const QByteArray &from, const store::Uids &uids, const QByteArray &to, bool stays)
    {
        std::vector<Mail> mails;
        for (const quint32 uid : uids) {
            const Mail *mail = folders[from].find(uid);
            if (!mail)
                return false;
            mails.push_back(*mail);
        }
        append(to, mails);
        if (!stays)
            expunge(from, uids, false);
        return true;
    }

    std::map<QByteArray, Folder> folders;

private:
    quint32 m_validity;
};

} // namespace helolab::test
