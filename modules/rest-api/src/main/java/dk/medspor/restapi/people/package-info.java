/** The register of persons over HTTP. */
@NullMarked
package dk.medspor.restapi.people;

import org.jspecify.annotations.NullMarked;
