package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;

/**
 * An item on an incoming list.
 *
 * @param body for whom it waits
 */
public record WaitingItem(MedBodyId body, ItemContent content) {}
