package dk.medspor.webui.forms;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import java.util.function.Predicate;

/**
 * Which initiatives can be chosen.
 *
 * @param owner whose stand in the list before anybody has looked for others
 * @param owned whether there are no others
 * @param fit which of them can be chosen
 */
public record WantedInitiative(MedBodyId owner, boolean owned, Predicate<InitiativeDossier> fit) {

    /** Of all bodies, those of one of them first. */
    public static WantedInitiative first(MedBodyId owner, Predicate<InitiativeDossier> fit) {
        return new WantedInitiative(owner, false, fit);
    }

    /** Of one body. */
    public static WantedInitiative of(MedBodyId owner, Predicate<InitiativeDossier> fit) {
        return new WantedInitiative(owner, true, fit);
    }

    boolean takes(InitiativeDossier it) {
        return fit.test(it) && (!owned || it.ownerBodyId().equals(owner));
    }
}
