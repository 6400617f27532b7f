// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnswerInput.h"

#include "LineInput.h"
#include "MatchInput.h"
#include "OptionsInput.h"
#include "OrderInput.h"

namespace helolab::docks {

AnswerInput *AnswerInput::make(const lab::AskedQuestion &asked, const lab::QuestionText &words, QWidget *parent)
{
    using Kind = lab::Question::Kind;
    switch (asked.question->kind) {
    case Kind::Choice:
        return new OptionsInput(OptionsInput::One, asked.shown, words, parent);
    case Kind::Several:
        return new OptionsInput(OptionsInput::Several, asked.shown, words, parent);
    case Kind::Match:
        return new MatchInput(asked.question->keys, asked.shown, words, parent);
    case Kind::Order:
        return new OrderInput(asked.shown, words, parent);
    case Kind::Number:
        return new LineInput(LineInput::Number, parent);
    case Kind::Text:
        break;
    }
    return new LineInput(LineInput::Text, parent);
}

} // namespace helolab::docks
