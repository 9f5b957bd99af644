// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {INameRegistry, Payment, Registration} from "../../src/sns/ISnsRegistrar.sol";
import {SnsRegistrar} from "../../src/sns/SnsRegistrar.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @dev A token that takes signed approvals, as SESH on the first layer does.
contract PermitToken is ERC20Permit {
    constructor(address holder, uint256 amount) ERC20("Signed", "SGN") ERC20Permit("Signed") {
        _mint(holder, amount);
    }
}

/// @title One signature instead of an approval, where the token has it.
contract PermitsTest is RegistrarTest {
    uint256 private constant KEY = 0xA11CE;
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    PermitToken private signed;
    address private buyer;

    function setUp() public override {
        super.setUp();
        buyer = vm.addr(KEY);
        signed = new PermitToken(buyer, LONG_PRICE);
        bytes32 role = registry.REGISTERER_ROLE();
        vm.startPrank(admin);
        registry.setPaymentToken(address(signed));
        registrar = new SnsRegistrar(INameRegistry(address(registry)), IERC20(address(signed)), priceList());
        registry.grantRole(role, address(registrar));
        vm.stopPrank();
    }

    function permit() private view returns (Payment memory payment) {
        payment = Payment(LONG_PRICE, block.timestamp + 1 hours, 0, 0, 0);
        bytes32 content = keccak256(
            abi.encode(
                PERMIT,
                buyer,
                address(registrar),
                LONG_PRICE,
                signed.nonces(buyer),
                payment.permitDeadline
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", signed.DOMAIN_SEPARATOR(), content));
        (payment.v, payment.r, payment.s) = vm.sign(KEY, digest);
    }

    function purchase(Payment memory payment) private {
        vm.prank(buyer);
        registrar.register(one("alice", buyer), NOBODY, SECRET, false, payment);
        vm.assertEq(ownerOf("alice"), buyer, "owner");
        vm.assertEq(signed.balanceOf(buyer), 0, "buyer");
    }

    function test_buys_by_a_permit() public {
        announce(one("alice", buyer), NOBODY);
        purchase(permit());
    }

    /// @dev E-07: the allowance is there, whoever brought the permit.
    function test_E07_a_permit_that_somebody_used_first_does_no_harm() public {
        announce(one("alice", buyer), NOBODY);
        Payment memory p = permit();
        signed.permit(buyer, address(registrar), p.maxTotal, p.permitDeadline, p.v, p.r, p.s);
        purchase(p);
    }

    function test_a_bad_permit_leaves_the_allowance() public {
        announce(one("alice", buyer), NOBODY);
        vm.prank(buyer);
        signed.approve(address(registrar), LONG_PRICE);
        Payment memory p = permit();
        p.v = 0;
        purchase(p);
    }
}

/// @title The second layer's SESH knows no permits: asking for one changes nothing.
contract NoPermitsTest is RegistrarTest {
    function test_buys_by_the_allowance() public {
        Registration[] memory wanted = one("alice", alice);
        announce(wanted, NOBODY);
        fund(alice, address(registrar), LONG_PRICE);
        vm.prank(alice);
        registrar.register(wanted, NOBODY, SECRET, false, Payment(LONG_PRICE, block.timestamp, 27, SECRET, SECRET));
        vm.assertEq(ownerOf("alice"), alice, "owner");
    }
}
