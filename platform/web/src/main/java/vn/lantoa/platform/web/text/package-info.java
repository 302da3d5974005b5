/** Vietnamese text: one Unicode form, search without accents, the alphabet's order (rules.md §2); and the tags of languages. */
package vn.lantoa.platform.web.text;
