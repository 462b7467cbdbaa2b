package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.ThemeListCommand.CodeContribution;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.RecodeContribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what the rules of theme lists need to know from elsewhere into the commands. */
public final class ThemeListFacts {

    private final MedBodyRegister bodies;
    private final MeetingDossierRegister meetings;
    private final ThemeDayRegister days;

    public ThemeListFacts(
            MedBodyRegister bodies, MeetingDossierRegister meetings, ThemeDayRegister days) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.days = days;
    }

    public OpenThemeList open(
            ThemeListId id,
            MedBodyId body,
            Optional<MeetingId> meeting,
            Protected<String> title,
            LocalDate on) {
        return new OpenThemeList(
                id,
                body,
                meeting,
                title,
                on,
                bodies.knows(body),
                meeting.map(it -> meetings.find(it).isPresent()).orElse(true));
    }

    public CodeContribution code(
            ThemeListId id,
            ContributionId contribution,
            List<Integer> themes,
            Optional<Protected<String>> why) {
        return new CodeContribution(id, contribution, themes, why, standing(contribution));
    }

    public RecodeContribution recode(
            ThemeListId id,
            ContributionId contribution,
            List<Integer> themes,
            Protected<String> reason) {
        return new RecodeContribution(id, contribution, themes, reason, standing(contribution));
    }

    private Optional<ContributionStanding> standing(ContributionId id) {
        return days.contribution(id).map(KeptContribution::standing);
    }
}
