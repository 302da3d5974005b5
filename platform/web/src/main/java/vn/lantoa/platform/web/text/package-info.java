/** Vietnamese text: one Unicode form, search without accents, the alphabet's order (rules.md §2). */
package vn.lantoa.platform.web.text;
