import { Link } from '@tanstack/react-router'
import type { CircleAlive } from '#actions/season/season-views.ts'
import { drawRings, RINGS_SIDE, IN_ORDER } from '../people/rings.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { inFigures } from '../words/days.ts'
import '../people/rings.css'

/** Circles as rings: the thicker a part, the more alive; beside them the same in words and shapes. */
export function CircleRings({ circles }: { readonly circles: readonly CircleAlive[] }) {
  return (
    <figure className="season-rings">
      <div className="rings">
        <svg aria-hidden="true" viewBox={`0 0 ${String(RINGS_SIDE)} ${String(RINGS_SIDE)}`}>
          {drawRings(circles).map(({ id, radius, arcs }) => (
            <g key={id}>
              <circle className="ring-ground" cx={RINGS_SIDE / 2} cy={RINGS_SIDE / 2} r={radius} />
              {arcs.map((arc) => (
                <path className={`ring-arc ring-${arc.aliveness}`} d={arc.path} key={arc.aliveness} />
              ))}
            </g>
          ))}
          <circle className="ring-you" cx={RINGS_SIDE / 2} cy={RINGS_SIDE / 2} r="4" />
        </svg>
      </div>
      <figcaption>
        <p className="unseen">Your circles from the innermost, and how alive the ties in them are.</p>
        <ul>
          {circles.map(({ id, name, people, aliveness }) => (
            <li key={id}>
              <Link search={{ circle: id }} to="/people">
                {name}
              </Link>
              <span className="season-marks">
                {people === 0 ? <span className="quiet small">nobody yet</span> : null}
                {IN_ORDER.filter((word) => aliveness[word] > 0).map((word) => (
                  <span className="season-mark" key={word}>
                    {inFigures(aliveness[word])} <AlivenessMark aliveness={word} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
