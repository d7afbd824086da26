/** The pages of a catalogue, compared with what they should be. */
package io.firegrade.catalogue;
