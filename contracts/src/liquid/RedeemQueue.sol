// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @dev Sums over all settlements up to and including this one.
struct Settlement {
    uint128 shares;
    uint128 assets;
}

/// @dev requested: shares of all requests ever made. A request is a stretch of this line; settlements cover it from 0 on.
struct RedeemQueue {
    uint128 requested;
    Settlement[] settlements;
}

/// @title A first-in-first-out queue of shares that is settled without a loop over its requests.
/// @dev Within one settlement all shares get the same price. What a stretch gets is the difference of `assetsUpTo` at its
///      ends, so the parts of the line sum to the whole, to the atomic unit.
library RedeemQueues {
    using SafeCast for uint256;

    /// @return start where the request begins.
    /// @return end where it ends.
    function push(RedeemQueue storage queue, uint256 shares) internal returns (uint128 start, uint128 end) {
        start = queue.requested;
        end = start + shares.toUint128();
        queue.requested = end;
    }

    /// @notice Covers the next `shares` of the line with `assets`; shares is positive and at most what is pending.
    function settle(RedeemQueue storage queue, uint256 shares, uint256 assets) internal {
        Settlement memory sum = _last(queue);
        queue.settlements.push(Settlement(sum.shares + shares.toUint128(), sum.assets + assets.toUint128()));
    }

    /// @return shares that are settled, counted from the beginning of the line.
    function settled(RedeemQueue storage queue) internal view returns (uint128) {
        return _last(queue).shares;
    }

    /// @return shares that wait.
    function pending(RedeemQueue storage queue) internal view returns (uint256) {
        return queue.requested - settled(queue);
    }

    /// @return assets of the line up to a position that is settled, atomic SESH, rounded down.
    function assetsUpTo(RedeemQueue storage queue, uint128 position) internal view returns (uint256 assets) {
        if (position == 0) return 0;
        uint256 index = _firstCovering(queue, position);
        Settlement memory upper = queue.settlements[index];
        Settlement memory lower = index == 0 ? Settlement(0, 0) : queue.settlements[index - 1];

        uint256 share = uint256(position - lower.shares) * (upper.assets - lower.assets);
        return lower.assets + share / (upper.shares - lower.shares);
    }

    /// @return low the first settlement that reaches the position.
    function _firstCovering(RedeemQueue storage queue, uint128 position) private view returns (uint256 low) {
        uint256 high = queue.settlements.length - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (queue.settlements[middle].shares < position) low = middle + 1;
            else high = middle;
        }
    }

    function _last(RedeemQueue storage queue) private view returns (Settlement memory) {
        uint256 length = queue.settlements.length;
        return length == 0 ? Settlement(0, 0) : queue.settlements[length - 1];
    }
}
