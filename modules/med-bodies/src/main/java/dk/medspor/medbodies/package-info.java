/**
 * The bodies of a MED system: which exist, on which tier, under which parent, and who evaluates.
 *
 * <p>Tier and name are separate, since local agreements name bodies as they like; nothing here ever
 * matches a name. The module refuses to know meetings or initiatives.
 */
@NullMarked
package dk.medspor.medbodies;

import org.jspecify.annotations.NullMarked;
