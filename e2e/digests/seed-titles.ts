/** The first titles of the seed, in its order; the second to the fourth are of one day. */
export const ENERGY =
  'Your Classifier is Secretly an Energy Based Model and You Should Treat it Like One';
export const AGENTS = 'Training Agents using Upside-Down Reinforcement Learning';
export const TANGENTS = 'Neural Tangents: Fast and Easy Infinite Neural Networks in Python';
export const ENSEMBLES = 'Deep Ensembles: A Loss Landscape Perspective';
