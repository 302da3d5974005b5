/** Tests of what partners abroad brought. */
package vn.lantoa.media.partnership.output;
