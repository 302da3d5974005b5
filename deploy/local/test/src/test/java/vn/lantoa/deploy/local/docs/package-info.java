/**
 * Holds the pages in {@code docs} against the sources: what sources cite is there, the words of the glossary are used.
 */
package vn.lantoa.deploy.local.docs;
