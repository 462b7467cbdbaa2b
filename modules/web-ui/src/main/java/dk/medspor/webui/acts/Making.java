package dk.medspor.webui.acts;

import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.kernel.Actor;
import dk.medspor.webui.forms.Filled;

/** How a form that was filled in becomes what is asked of an initiative. */
@FunctionalInterface
interface Making {

    /**
     * The command that it comes to.
     *
     * @param actor who asks, where something has to be there before
     */
    InitiativeCommand of(Standing it, Filled form, Actor actor);
}
