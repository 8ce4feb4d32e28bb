/**
 * How Telar writes Spanish sentences, the numbers in them and the HTML around them; the room below
 * all others.
 */
package telar.text;
