package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.DiscussionGroup.Member;
import dk.medspor.meetings.ThemeDayCommand.ChangeGroup;
import dk.medspor.meetings.ThemeDayCommand.DisbandGroup;
import dk.medspor.meetings.ThemeDayCommand.FormGroup;
import dk.medspor.meetings.ThemeDayCommand.LayOutThemeDay;
import dk.medspor.people.PersonId;
import dk.medspor.people.PersonRegister;
import java.util.List;
import java.util.Optional;

/** Writes what the rules of a theme day need to know from elsewhere into the commands. */
public final class ThemeDayFacts {

    private final MeetingDossierRegister meetings;
    private final ThemeDayRegister days;
    private final PersonRegister people;

    public ThemeDayFacts(
            MeetingDossierRegister meetings, ThemeDayRegister days, PersonRegister people) {
        this.meetings = meetings;
        this.days = days;
        this.people = people;
    }

    public LayOutThemeDay layOut(MeetingId id, Outline outline) {
        return new LayOutThemeDay(
                ThemeDayId.of(id), id, state(id), outline, days.answeredQuestions(id));
    }

    public FormGroup form(MeetingId id, DiscussionGroup group) {
        boolean taken = days.meetingOf(group.id()).filter(it -> !it.equals(id)).isPresent();
        return new FormGroup(ThemeDayId.of(id), id, state(id), group, unknown(group), taken);
    }

    public ChangeGroup change(MeetingId id, DiscussionGroup group) {
        return new ChangeGroup(ThemeDayId.of(id), id, state(id), group, unknown(group));
    }

    public DisbandGroup disband(MeetingId id, GroupId group, Protected<String> reason) {
        return new DisbandGroup(
                ThemeDayId.of(id), id, state(id), group, reason, days.hasSpoken(group));
    }

    private Optional<Arrangement.State> state(MeetingId id) {
        return meetings.find(id).map(it -> it.arrangement().state());
    }

    private List<PersonId> unknown(DiscussionGroup group) {
        return group.members().stream()
                .map(Member::personId)
                .filter(it -> !people.knows(it))
                .toList();
    }
}
