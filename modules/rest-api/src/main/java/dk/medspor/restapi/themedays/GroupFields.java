package dk.medspor.restapi.themedays;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.DiscussionGroup.Form;
import dk.medspor.meetings.DiscussionGroup.Member;
import dk.medspor.meetings.DiscussionGroup.Role;
import dk.medspor.meetings.GroupId;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a group is called, what it is asked, and who sits in it. */
record GroupFields(
        @NotNull Form form,
        @Text(max = 300) String name,
        @Text(max = 300) Optional<String> theme,
        Optional<@Size(max = 1_000) List<@NotNull Integer>> questions,
        Optional<@Size(max = 200) List<@NotNull @Valid MemberFields>> members) {

    /** One of the group, by the register of persons. */
    record MemberFields(
            @NotNull UUID personId, Optional<@Size(max = 3) List<@NotNull Role>> roles) {

        private Member member() {
            return new Member(new PersonId(personId), Set.copyOf(roles.orElse(List.of())));
        }

        private static MemberFields of(Member it) {
            return new MemberFields(
                    it.personId().value(), Optional.of(it.roles().stream().sorted().toList()));
        }
    }

    DiscussionGroup group(GroupId id) {
        return new DiscussionGroup(
                id,
                form,
                Protected.text(name),
                theme.map(Protected::text),
                questions.orElse(List.of()),
                members.orElse(List.of()).stream().map(MemberFields::member).toList());
    }

    static GroupFields of(DiscussionGroup it) {
        return new GroupFields(
                it.form(),
                it.name().value(),
                it.theme().map(Protected::value),
                Optional.of(it.questions()),
                Optional.of(it.members().stream().map(MemberFields::of).toList()));
    }
}
