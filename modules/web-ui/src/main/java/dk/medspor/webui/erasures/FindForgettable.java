package dk.medspor.webui.erasures;

import dk.medspor.access.Permit;
import dk.medspor.audit.mentions.Mentions;
import dk.medspor.people.ErasureFacts;
import dk.medspor.people.ErasureSubject;
import dk.medspor.restapi.erasures.MentionQuestion;
import dk.medspor.webui.question.Persons;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what somebody may want forgotten, by its words, and tells what is chosen. */
@Component
class FindForgettable {

    private final Persons persons;
    private final Mentions mentions;
    private final ErasureFacts facts;

    FindForgettable(Persons persons, Mentions mentions, ErasureFacts facts) {
        this.persons = persons;
        this.mentions = mentions;
        this.facts = facts;
    }

    Findings find(String words, Optional<Long> from, Permit permit) {
        var question = MentionQuestion.of(words, from);
        return Findings.of(
                words.strip(),
                persons.like(Optional.of(words), permit),
                question.askedOf(mentions, facts),
                MentionQuestion.CONTENT);
    }

    ChosenSubject chosen(NamedSubject named, Permit permit) {
        return ChosenSubject.of(named.subject(), says(named.subject(), permit));
    }

    /** What it says; a person who is shown is written to the access journal. */
    Optional<String> says(ErasureSubject subject, Permit permit) {
        Optional<String> said = facts.says(subject);
        if (said.isPresent()) {
            subject.person().ifPresent(it -> permit.handled(List.of(it.value())));
        }
        return said;
    }
}
